#!/usr/bin/env python3
"""Writes CSV, JSON, GeoJSON and XLSX of a release's records.ndjson, row by row: the peer of bench/exports.

usage: exports.py RECORDS.ndjson FOLDER [row|pandas]

Prints the seconds that each format took, of reading, and the peak memory, as tab-separated lines.
It writes less than Legation does: no lines and areas, no sheets but Records and Evidence, no links.
"""
import csv
import json
import resource
import sys
import time
from pathlib import Path

EVIDENCE = ["article", "url", "revision", "section", "quote", "quote_start", "quote_end", "rule", "date"]


class Clock:
    def __init__(self):
        self.seconds = {}

    def add(self, name, start):
        now = time.perf_counter()
        self.seconds[name] = self.seconds.get(name, 0.0) + now - start
        return now

    def report(self):
        for name, seconds in self.seconds.items():
            print(f"{name}\t{seconds:.2f}")
        print(f"processor\t{time.process_time():.2f}")
        print(f"peak MB\t{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}")


def columns_of(record):
    return [name for name in record if name != "evidence"]


def point_of(record):
    latitude, longitude = record["place_latitude"], record["place_longitude"]
    if latitude is None:
        return None
    return {"type": "Point", "coordinates": [longitude, latitude]}


class Sheet:
    def __init__(self, book, name, columns):
        self.sheet = book.add_worksheet(name)
        self.columns = columns
        self.wrap = book.add_format({"text_wrap": True, "valign": "top"})
        self.text = book.add_format({"num_format": "@", "valign": "top"})
        self.sheet.freeze_panes(1, 0)
        for at, column in enumerate(columns):
            self.sheet.write_string(0, at, column)
        self.row = 0

    def add(self, values):
        self.row += 1
        for at, value in enumerate(values):
            if value is None or value == "":
                continue
            if isinstance(value, bool):
                self.sheet.write_boolean(self.row, at, value)
            elif isinstance(value, (int, float)):
                self.sheet.write_number(self.row, at, value)
            else:
                style = self.wrap if self.columns[at] == "quote" else self.text
                self.sheet.write_string(self.row, at, value, style)


def row_by_row(source, folder):
    import xlsxwriter

    clock = Clock()
    book = xlsxwriter.Workbook(str(folder / "records.xlsx"), {"constant_memory": True})
    with (
        open(source, encoding="utf-8") as lines,
        open(folder / "records.csv", "w", newline="", encoding="utf-8") as records_file,
        open(folder / "evidence.csv", "w", newline="", encoding="utf-8") as evidence_file,
        open(folder / "records.json", "w", encoding="utf-8") as json_file,
        open(folder / "records.geojson", "w", encoding="utf-8") as geojson_file,
    ):
        records_csv = csv.writer(records_file)
        evidence_csv = csv.writer(evidence_file)
        json_file.write('{"records": [\n')
        geojson_file.write('{"type": "FeatureCollection", "features": [\n')
        columns = None
        now = time.perf_counter()
        for line in lines:
            record = json.loads(line)
            now = clock.add("read", now)
            first = columns is None
            if first:
                columns = columns_of(record)
                records_csv.writerow(columns)
                evidence_csv.writerow(["record_id", *EVIDENCE])
                records_sheet = Sheet(book, "Records", columns)
                evidence_sheet = Sheet(book, "Evidence", ["record_id", *EVIDENCE])
            values = [record[column] for column in columns]
            pieces = [[record["id"], *(piece[name] for name in EVIDENCE)] for piece in record["evidence"]]
            records_csv.writerow(values)
            evidence_csv.writerows(pieces)
            now = clock.add("csv", now)
            json_file.write(("" if first else ",\n") + json.dumps(record, ensure_ascii=False))
            now = clock.add("json", now)
            feature = {
                "type": "Feature",
                "id": record["id"],
                "geometry": point_of(record),
                "properties": dict(zip(columns, values)),
            }
            geojson_file.write(("" if first else ",\n") + json.dumps(feature, ensure_ascii=False))
            now = clock.add("geojson", now)
            records_sheet.add(values)
            for piece in pieces:
                evidence_sheet.add(piece)
            now = clock.add("xlsx", now)
        json_file.write("\n]}\n")
        geojson_file.write("\n]}\n")
    for sheet, width in ((records_sheet, len(columns)), (evidence_sheet, len(EVIDENCE) + 1)):
        sheet.sheet.autofilter(0, 0, sheet.row, width - 1)
    book.close()
    clock.add("xlsx", now)
    clock.report()


def with_pandas(source, folder):
    import pandas

    clock = Clock()
    now = time.perf_counter()
    with open(source, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    columns = columns_of(records[0])
    frame = pandas.DataFrame(records, columns=columns)
    evidence = pandas.DataFrame(
        [{"record_id": record["id"], **piece} for record in records for piece in record["evidence"]]
    )
    now = clock.add("read", now)
    frame.to_csv(folder / "records.csv", index=False)
    evidence.to_csv(folder / "evidence.csv", index=False)
    now = clock.add("csv", now)
    with open(folder / "records.json", "w", encoding="utf-8") as out:
        json.dump({"records": records}, out, ensure_ascii=False)
    now = clock.add("json", now)
    features = [
        {"type": "Feature", "id": row["id"], "geometry": point_of(row), "properties": row}
        for row in frame.astype(object).where(frame.notna(), None).to_dict("records")
    ]
    with open(folder / "records.geojson", "w", encoding="utf-8") as out:
        json.dump({"type": "FeatureCollection", "features": features}, out, ensure_ascii=False)
    now = clock.add("geojson", now)
    with pandas.ExcelWriter(folder / "records.xlsx", engine="xlsxwriter") as book:
        frame.to_excel(book, sheet_name="Records", index=False)
        evidence.to_excel(book, sheet_name="Evidence", index=False)
    clock.add("xlsx", now)
    clock.report()


def main():
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    way = sys.argv[3] if len(sys.argv) > 3 else "row"
    try:
        (with_pandas if way == "pandas" else row_by_row)(source, folder)
    except ModuleNotFoundError as missing:
        sys.exit(f"skipped: the Python package {missing.name} is missing")


if __name__ == "__main__":
    main()
