"""Writes the colour profile for documents: make.py TARGET. ICC.1:2001-04 (version 2), sRGB as in IEC 61966-2-1."""

import struct
import sys
from pathlib import Path

STEPS = 512
# Red, green and blue of sRGB and its white, adapted to D50 as the profile connection space requires.
COLORANTS = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
    b"wtpt": (0.96420, 1.00000, 0.82491),
}


def fixed(value):
    return struct.pack(">i", round(value * 65536))


def xyz(values):
    return b"XYZ \0\0\0\0" + b"".join(map(fixed, values))


def linear(value):
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def curve():
    samples = [round(65535 * linear(step / (STEPS - 1))) for step in range(STEPS)]
    return b"curv\0\0\0\0" + struct.pack(">I", STEPS) + struct.pack(f">{STEPS}H", *samples)


def text(value):
    return b"text\0\0\0\0" + value.encode("ascii") + b"\0"


def description(value):
    encoded = value.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(encoded)) + encoded + bytes(4 + 4 + 2 + 1 + 67)


def padded(data):
    return data + bytes(-len(data) % 4)


def profile():
    shared = curve()
    tags = [(b"desc", description("sRGB")), (b"cprt", text("No copyright, use freely"))]
    tags += [(tag, xyz(values)) for tag, values in COLORANTS.items()]
    tags += [(tag, shared) for tag in (b"rTRC", b"gTRC", b"bTRC")]
    start = 128 + 4 + 12 * len(tags)
    table, body, places = struct.pack(">I", len(tags)), b"", {}
    for tag, data in tags:
        if data not in places:
            places[data] = start + len(body)
            body += padded(data)
        table += tag + struct.pack(">II", places[data], len(data))
    header = struct.pack(
        ">I4sI4s4s4s6H4s4sIIIQI12s48s", start + len(body), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ",
        2026, 1, 1, 0, 0, 0, b"acsp", b"\0\0\0\0", 0, 0, 0, 0, 0, b"".join(map(fixed, COLORANTS[b"wtpt"])), b"")
    return header + table + body


Path(sys.argv[1]).write_bytes(profile())
