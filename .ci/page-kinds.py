#!/usr/bin/env python3
"""Prints one page of every kind of a built site: the largest of those whose addresses differ only in codes.

usage: page-kinds.py SITE
"""
import pathlib
import sys

# Folders whose subfolders are named by codes.
COLLECTIONS = {"to-chuc", "nhom", "phan-loai", "co-quan", "bao-cao", "dot-bao-cao", "chuong-trinh", "trang"}


def kind(page: pathlib.PurePath) -> tuple[str, ...]:
    parts = list(page.parts)
    shape = []
    for place, part in enumerate(parts[:-1]):
        above = parts[place - 1] if place else ""
        # Below a collection stands a code; below a code within a collection of two levels stands another.
        is_code = above in COLLECTIONS or (place > 1 and parts[place - 2] in {"dot-bao-cao", "bao-cao"})
        shape.append("*" if is_code else part)
    name = parts[-1]
    return (*shape, "trang-*.html" if name.startswith("trang-") else name)


def main() -> int:
    site = pathlib.Path(sys.argv[1])
    largest: dict[tuple[str, ...], tuple[int, str]] = {}
    for path in site.rglob("*.html"):
        page = path.relative_to(site)
        candidate = (path.stat().st_size, page.as_posix())
        shape = kind(page)
        if shape not in largest or candidate > largest[shape]:
            largest[shape] = candidate
    for _, page in sorted(largest.values(), key=lambda item: item[1]):
        print(page)
    return 0 if largest else 1


if __name__ == "__main__":
    sys.exit(main())
