#!/usr/bin/env bash
# Regenerates each PNG in this directory, byte for byte, from the SVG of the same name. See README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

for name in favicon-32 touch-180 maskable-512; do
  "${PYTHON:-python3}" "$here/make.py" "$here/$name.svg" "$here/$name.png"
done
