#!/usr/bin/env python3
"""Prints one page of every kind of a built site: the largest of those whose addresses differ only in codes.

usage: page-kinds.py SITE
"""
import pathlib
import sys

# Folders whose subfolders are named by codes.
COLLECTIONS = {"to-chuc", "nhom", "phan-loai", "co-quan", "bao-cao", "dot-bao-cao", "chuong-trinh", "trang"}


def kind(page: pathlib.PurePath) -> tuple[str, ...]:
    *folders, name = page.parts
    name = "trang-*.html" if name.startswith("trang-") else name
    if folders[:1] == ["danh-sach"]:
        return ("danh-sach", name)
    if folders[:1] and folders[0] in COLLECTIONS:
        # Below the lists of a body or a group all pages are rows behind a figure; elsewhere a folder is a kind.
        is_list = folders[0] in {"to-chuc", "nhom", "phan-loai", "co-quan"} and len(folders) > 2
        below = ["*"] * (len(folders) > 1) + (["danh-sach"] if is_list else folders[2:3]) + ["*"] * (len(folders) > 3)
        return (folders[0], *(part if folders[0] != "bao-cao" else "*" for part in below), name)
    return (*folders, name)


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
