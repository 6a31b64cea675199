"""Creates the web fonts and the static fonts from the unpacked packages: make.py PACKAGES TARGET."""

import io
import logging
import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

WEIGHTS = (400, 700)


def characters(*spans):
    """Returns the code points of the given spans, including both ends. A single number is a span of one."""
    pairs = [span if isinstance(span, tuple) else (span, span) for span in spans]
    return {point for first, last in pairs for point in range(first, last + 1)}


# Every page needs these: ASCII, the letters of Latin-1 and the punctuation of ordinary English prose.
LATIN = characters(
    (0x20, 0x7E), 0xA0, 0xA9, 0xAB, 0xAD, 0xB0, 0xB7, 0xBB, (0xC0, 0xFF),
    0x2013, 0x2014, (0x2018, 0x201A), (0x201C, 0x201E), 0x2022, 0x2026, 0x2039, 0x203A)

# The rest of Latin-1 and related characters. Only pages that contain one of them fetch this file.
SYMBOLS = characters(
    (0xA1, 0xFF), 0x131, 0x152, 0x153, 0x2C6, 0x2DA, 0x2DC, 0x2044, 0x20AC, 0x2122, 0x2212, 0x2215) - LATIN

# Letters and currency signs. Special spaces and combining marks are left to other fonts.
LATIN_EXT = characters((0x100, 0x24F), 0x259, 0x2DD, (0x1E00, 0x1EFF), 0x2020, (0x20A0, 0x20BF), 0x2113) - SYMBOLS

FAMILIES = {
    "besley": ("Besley", "kern liga lnum tnum ccmp mark mkmk"),
    "public-sans": ("Public Sans", "kern liga lnum tnum pnum ccmp locl mark mkmk"),
}

STATICS = [("besley", 450, "Regular"), ("public-sans", 400, "Regular"), ("public-sans", 400, "Italic"),
           ("public-sans", 500, "Medium"), ("public-sans", 600, "SemiBold")]

# Copyright, family, style, version and licence address.
KEPT_NAMES = [0, 1, 2, 5, 14]


def opened(packages, family, part, slope="normal"):
    path = packages / family / "files" / f"{family}-{part}-wght-{slope}.woff2"
    return TTFont(path, recalcTimestamp=False)


def reread(font):
    """Saves and reloads the font, because the subsetter fails on tables that are still being edited."""
    font.flavor = None
    buffer = io.BytesIO()
    font.save(buffer)
    buffer.seek(0)
    return TTFont(buffer, recalcTimestamp=False)


def instanced(font, weight):
    """Returns the font at a single weight, or limited to a range of weights."""
    font = instancer.instantiateVariableFont(font, {"wght": weight})
    if "fvar" in font:
        font["fvar"].instances = []
    return reread(font)


def reduced(font, points, features):
    options = subset.Options(
        layout_features=features.split(), hinting=False, name_IDs=KEPT_NAMES, notdef_outline=True,
        recalc_timestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    return font


def named(font, name, style, weight):
    """Names each weight as a family of its own, for renderers that support only four styles per family."""
    table = font["name"]
    family = name if style == "Regular" else f"{name} {style}"
    postscript = f"{name.replace(' ', '')}-{style}"
    table.names = [record for record in table.names if record.nameID in (0, 5, 14)]
    for identity, text in {1: family, 2: "Regular", 3: postscript, 4: family, 6: postscript, 16: name,
                           17: style}.items():
        table.setName(text, identity, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    return font


def joined(parts, scratch):
    """Merges fonts that have no characters in common."""
    paths = [str(scratch / f"{index}.ttf") for index, _ in enumerate(parts)]
    for part, path in zip(parts, paths):
        part.save(path)
    font = merge.Merger().merge(paths)
    font.recalcTimestamp = False
    font["head"].created, font["head"].modified = parts[0]["head"].created, parts[0]["head"].modified
    return font


def refuse_shared_glyphs(font, path):
    glyphs = list(font.getBestCmap().values())
    shared = {glyph for glyph in glyphs if glyphs.count(glyph) > 1}
    if shared:
        raise SystemExit(f"{path.name}: glyphs that stand for more than one character: {sorted(shared)}")


def written(font, path):
    refuse_shared_glyphs(font, path)
    font.save(path)
    print(f"{path.stat().st_size:6}  {len(font.getBestCmap()):3} characters  {path.name}")


def make_web_fonts(packages, target):
    for family, (_, features) in FAMILIES.items():
        for part, source, points in [("latin", "latin", LATIN), ("symbols", "latin", SYMBOLS),
                                     ("latin-ext", "latin-ext", LATIN_EXT)]:
            font = reduced(instanced(opened(packages, family, source), WEIGHTS), points, features)
            font.flavor = "woff2"
            written(font, target / f"{family}-{part}.woff2")


def make_static_fonts(packages, target):
    for family, weight, style in STATICS:
        slope = "italic" if style == "Italic" else "normal"
        parts = [reduced(instanced(opened(packages, family, source, slope), weight), points, "kern")
                 for source, points in [("latin", LATIN | SYMBOLS), ("latin-ext", LATIN_EXT)]]
        font = named(joined(parts, packages), FAMILIES[family][0], style, weight)
        suffix = "" if slope == "normal" else f"-{slope}"
        written(font, target / "ttf" / f"{family}-{weight}{suffix}.ttf")


def main(packages, target):
    logging.disable(logging.WARNING)
    make_web_fonts(packages, target)
    make_static_fonts(packages, target)


main(*map(Path, sys.argv[1:]))
