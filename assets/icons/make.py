"""Draws an SVG of plain rectangles as a PNG with a palette: make.py SOURCE TARGET.

The colours of the palette are placeholders. The build replaces them with those of the theme.
"""

import struct
import sys
import zlib
from pathlib import Path
from xml.etree import ElementTree

BITS_PER_PIXEL = 2

# In the order in which the build replaces them.
STAND_INS = {"light-paper": "ffffff", "light-ink": "000000", "light-accent": "808080"}


def rectangles(drawing):
    """Yields the left, top, width, height and colour of each rectangle. int() rejects positions between pixels."""
    for shape in drawing.findall("{http://www.w3.org/2000/svg}rect"):
        yield *(int(shape.get(side, "0")) for side in ("x", "y", "width", "height")), shape.get("fill")


def painted(drawing):
    """Returns the palette, and the rows of palette indices."""
    size = int(drawing.get("width"))
    rows = [[0] * size for _ in range(size)]
    palette = []
    for left, top, width, height, colour in rectangles(drawing):
        name = colour.removeprefix("theme(").removesuffix(", hex)")
        expected = list(STAND_INS)[len(palette)]
        if name != expected:
            raise SystemExit(f"found {name}, expected {expected}: draw the rectangles in the order of the palette")
        palette.append(bytes.fromhex(STAND_INS[name]))
        for row in rows[top:top + height]:
            row[left:left + width] = [len(palette) - 1] * width
    return palette, rows


def packed(row):
    """Packs a row into four pixels per byte, after the filter byte for an unfiltered row."""
    padded = row + [0] * (-len(row) % 4)
    quads = zip(*[iter(padded)] * 4)
    return bytes([0]) + bytes(a << 6 | b << 4 | c << 2 | d for a, b, c, d in quads)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(palette, rows):
    header = struct.pack(">IIBBBBB", len(rows), len(rows), BITS_PER_PIXEL, 3, 0, 0, 0)
    return b"".join([
        b"\x89PNG\r\n\x1a\n",
        chunk(b"IHDR", header),
        chunk(b"PLTE", b"".join(palette)),
        chunk(b"IDAT", zlib.compress(b"".join(map(packed, rows)), 9)),
        chunk(b"IEND", b"")])


source, target = map(Path, sys.argv[1:])
target.write_bytes(png(*painted(ElementTree.parse(source).getroot())))
