#!/usr/bin/env bash
# Regenerates every font file in this directory, byte for byte, from the npm packages. See README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=${PYTHON:-python3}
workshop=$(mktemp -d)
trap 'rm -rf "$workshop"' EXIT

"$python" -c 'import fontTools, brotli' || {
  echo "fontTools and brotli are missing. On Debian: apt-get install fonttools python3-brotli; PYTHON names another interpreter." >&2
  exit 1
}

fetch() { # family version checksum
  local archive="fontsource-variable-$1-$2.tgz"
  (cd "$workshop" && npm pack --silent "@fontsource-variable/$1@$2" >/dev/null)
  echo "$3  $workshop/$archive" | sha256sum --check --quiet
  mkdir "$workshop/$1"
  tar -xzf "$workshop/$archive" -C "$workshop/$1" --strip-components=1
  install -m 644 "$workshop/$1/LICENSE" "$here/LICENSE-$1.txt"
}

fetch besley 5.3.0 52c0da55163efc9ab72b07915feb9fea6159cff13ab40bd894a5e1fcf38a0f4b
fetch public-sans 5.3.0 bf6187114c40190dab8a429eb90ddc44c0ef0b731ec3ea868cecea1d7f9179bd

mkdir -p "$here/ttf"
PYTHONHASHSEED=0 "$python" "$here/make.py" "$workshop" "$here"
