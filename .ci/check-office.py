#!/usr/bin/env python3
"""Opens every workbook and document of a built site with openpyxl and python-docx, holds the workbooks' cells against the
CSV files beside them, and has LibreOffice turn some into CSV, PDF and text, in which the figures must be found again.

usage: check-office.py SITE
Needs the packages openpyxl and python-docx, and soffice on PATH.
"""
import csv
import datetime
import pathlib
import re
import subprocess
import sys
import tempfile

import docx
import openpyxl


def shown(value) -> str:
    """A cell as the CSV file writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float):
        return re.sub(r"\.0$", "", f"{value:.10f}".rstrip("0").rstrip(".")).replace(".", ",")
    return str(value).replace(".", ",") if isinstance(value, int) else str(value)


def rows_of_csv(path: pathlib.Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    # A text that would be taken for a formula is led by an apostrophe in CSV alone.
    return [[re.sub(r"^'(?=[=+\-@\t\r])", "", cell) for cell in row] for row in rows]


def rows_of_workbook(path: pathlib.Path) -> list[list[str]]:
    sheet = openpyxl.load_workbook(path).active
    return [[shown(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]


def padded(rows: list[list[str]]) -> list[list[str]]:
    width = max(map(len, rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def text_of(document: pathlib.Path) -> str:
    opened = docx.Document(str(document))
    texts = [paragraph.text for paragraph in opened.paragraphs]
    for table in opened.tables:
        texts += [cell.text for row in table.rows for cell in row.cells]
    return "\n".join(texts)


def converted(path: pathlib.Path, kind: str, folder: str) -> pathlib.Path:
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", kind, "--outdir", folder,
         str(path)], check=True, capture_output=True, timeout=300)
    return pathlib.Path(folder) / (path.stem + "." + kind.split(":")[0])


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def main() -> int:
    site = pathlib.Path(sys.argv[1])
    failures: list[str] = []
    workbooks, documents = sorted(site.rglob("*.xlsx")), sorted(site.rglob("*.docx"))
    for path in workbooks:
        if padded(rows_of_workbook(path)) != padded(rows_of_csv(path.with_suffix(".csv"))):
            failures.append(f"{path}: not the same cells as the CSV file beside it")
    for path in documents:
        if not re.search(r"\d", text_of(path)):
            failures.append(f"{path}: no figures")
    with tempfile.TemporaryDirectory() as folder:
        for path in [site / "du-lieu/ho-so.xlsx", site / "du-lieu/nhiem-vu.xlsx"]:
            again = converted(path, "csv:Text - txt - csv (StarCalc):59,34,76", folder).read_text(encoding="utf-8")
            for row in rows_of_csv(path.with_suffix(".csv"))[1:]:
                if row[0] not in again or row[1] not in again:
                    failures.append(f"{path}: LibreOffice loses the row of {row[0]} {row[1]}")
        longest = max(documents, key=lambda path: path.stat().st_size)
        if converted(longest, "pdf", folder).stat().st_size < 10_000:
            failures.append(f"{longest}: LibreOffice prints nothing")
        text = squeezed(converted(longest, "txt:Text (encoded):UTF8", folder).read_text(encoding="utf-8"))
        lost = [line for line in text_of(longest).splitlines() if squeezed(line).strip() not in text]
        failures += [f"{longest}: LibreOffice loses: {line[:80]}" for line in lost[:3]]
    print("\n".join(failures))
    print(
        f"check-office: {'FAIL' if failures else 'ok'} workbooks={len(workbooks)} documents={len(documents)} "
        f"failures={len(failures)}")
    return 1 if failures or not workbooks or not documents else 0


if __name__ == "__main__":
    sys.exit(main())
