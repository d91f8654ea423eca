#!/usr/bin/env python3
"""Makes src/main/resources/org/queuebridge/fonts/fallback: letters that Inter and JetBrains Mono lack.

Needs fonttools. The originals are from @fontsource/noto-emoji, @fontsource/noto-sans-kr (npm), fonts-noto-core and
fonts-droid-fallback (Debian).

Usage: fallback-fonts.py FOLDER, with the originals by the names below in FOLDER.
"""
import os
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

OUT = os.path.join(os.path.dirname(__file__), "../src/main/resources/org/queuebridge/fonts/fallback")


def encodable(encoding, first=0, last=0xFFFFFF):
    """The characters that a national standard has, of those with codes from first to last."""
    found = set()
    for code in list(range(0x3000, 0x3400)) + list(range(0x4E00, 0xA000)) + list(range(0xF900, 0xFB00)) + list(
            range(0xFF00, 0xFFF0)):
        try:
            if first <= int.from_bytes(chr(code).encode(encoding), "big") <= last:
                found.add(code)
        except UnicodeEncodeError:
            pass
    return found


# Simplified Chinese, the common part of traditional Chinese, Japanese, Korean hanja; hangul is in another font.
HAN = (encodable("gb2312") | encodable("big5", 0xA140, 0xC67E) | encodable("euc_jp", last=0xFFFF) | encodable("euc_kr")) - {
    0x3131 + i for i in range(94)}
HANGUL = set(range(0xAC00, 0xD7A4)) | set(range(0x3131, 0x318F))
FONTS = {
    "NotoEmoji-Regular.ttf": ("noto-emoji-emoji-400-normal.woff", None),
    "NotoSansKR-Regular.ttf": ("noto-sans-kr-korean-400-normal.woff", HANGUL),
    "DroidSansFallback.ttf": ("DroidSansFallbackFull.ttf", HAN),
    "NotoSansArabic-Regular.ttf": ("NotoSansArabic-Regular.ttf", None),
    "NotoSansHebrew-Regular.ttf": ("NotoSansHebrew-Regular.ttf", None),
    "NotoSansThai-Regular.ttf": ("NotoSansThai-Regular.ttf", None),
    "NotoSansDevanagari-Regular.ttf": ("NotoSansDevanagari-Regular.ttf", None),
}


def make(original, characters, target):
    font = TTFont(original)
    options = Options()
    options.hinting = False
    options.layout_features = ["*"]
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["DSIG", "STAT", "vhea", "vmtx"]
    subset = Subsetter(options)
    subset.populate(unicodes=characters or font.getBestCmap().keys())
    subset.subset(font)
    font.flavor = None
    font.save(target)
    print(target, len(font.getBestCmap()), "characters", os.path.getsize(target), "bytes")


for name, (original, characters) in FONTS.items():
    make(os.path.join(sys.argv[1], original), characters, os.path.join(OUT, name))
