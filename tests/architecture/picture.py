#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Draws docs/data.md: the tables of sql/schema.sql and what points to what, by the room of the store that writes them.

  picture.py          writes docs/data.md anew; the law picture_of_the_data says whether it is true
"""

import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from tree import CPP, Tree, law, strings_of  # noqa: E402

SCHEMA, PICTURE = "sql/schema.sql", "docs/data.md"
TABLE = re.compile(r"^CREATE TABLE `(\w+)` \($(.*?)^\) ", re.S | re.M)
FOREIGN = re.compile(r"FOREIGN KEY \(([^)]*)\) REFERENCES `(\w+)`")
KEY = re.compile(r"(?:PRIMARY|UNIQUE) KEY (?:`\w+` )?\(([^)]*)\)")

HEAD = """# The data, drawn

Made by `tests/architecture/picture.py` from `sql/schema.sql`; the law `picture_of_the_data` holds that it is true. Do not edit.
A line is a foreign key, its word the column; a table stands where the room of `handlers/store` stands that inserts into it. Columns, checks and views: `sql/schema.sql`.
"""


def columns_of(text: str) -> tuple:
    return tuple(re.findall(r"`(\w+)`", text))


class Table:
    def __init__(self, name, body):
        self.name = name
        self.columns = re.findall(r"^  `(\w+)`", body, re.M)
        self.wanted = set(re.findall(r"^  `(\w+)` .*NOT NULL", body, re.M))
        self.alone = {columns_of(key) for key in KEY.findall(body)}
        self.foreign = [(columns_of(columns), other) for columns, other in FOREIGN.findall(body)]

    def lines(self):
        for columns, other in self.foreign:
            one = "||" if self.wanted.issuperset(columns) else "|o"
            many = "o|" if columns in self.alone else "o{"
            yield f"    {other} {one}--{many} {self.name} : {'_and_'.join(columns)}"


def writers_of(tree) -> dict:
    """Table -> the room of the store that inserts into it, by most; views of events stand for the table of events."""
    counted = {}
    for name in tree.named(r"^handlers/store/[a-z]+/.*" + CPP):
        room = name.split("/")[2]
        code = tree.code(name)
        for _, text, _ in strings_of(code):
            # An event is inserted through the view of a binary, whose name stands alone.
            for table in re.findall(r"\bINSERT\s+(?:IGNORE\s+)?INTO\s+(\w+)|\b(v_event_by)_\w+", text):
                rooms = counted.setdefault("complaint_event" if table[1] else table[0], {})
                rooms[room] = rooms.get(room, 0) + 1
    return {table: max(sorted(rooms), key=rooms.get) for table, rooms in counted.items()}


def picture_of(tree) -> str:
    tables = [Table(*found) for found in TABLE.findall(tree.text(SCHEMA))]
    writers = writers_of(tree)
    rooms = {}
    for table in tables:
        rooms.setdefault(writers.get(table.name, "none of them"), []).append(table)
    text = HEAD
    for room in sorted(rooms, key=lambda room: (room == "none of them", room)):
        title = "By none of them: kept by seeds, administrators or `deploy/`" if room == "none of them" else f"`handlers/store/{room}`"
        names = ", ".join(f"`{table.name}`" for table in rooms[room])
        lines = [line for table in rooms[room] for line in table.lines()] + [f"    {table.name}" for table in rooms[room] if not table.foreign]
        text += f"\n## {title}\n\n{names}\n\n```mermaid\nerDiagram\n" + "\n".join(lines) + "\n```\n"
    return text


SAMPLE = {SCHEMA: "CREATE TABLE `a` (\n  `id` bigint NOT NULL,\n  PRIMARY KEY (`id`)\n) ENGINE\n\n"
                  "CREATE TABLE `b` (\n  `a_id` bigint NOT NULL,\n  `c_id` bigint DEFAULT NULL,\n  UNIQUE KEY `uq_b` (`a_id`),\n"
                  "  CONSTRAINT `x` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`),\n  CONSTRAINT `y` FOREIGN KEY (`c_id`) REFERENCES `a` (`id`)\n) ENGINE\n",
          "handlers/store/people/b.cpp": 'const mysql::Query kB{"b", "INSERT INTO b (a_id) VALUES (?)"};\n'}
DRAWN = (HEAD + "\n## `handlers/store/people`\n\n`b`\n\n```mermaid\nerDiagram\n    a ||--o| b : a_id\n    a |o--o{ b : c_id\n```\n"
         "\n## By none of them: kept by seeds, administrators or `deploy/`\n\n`a`\n\n```mermaid\nerDiagram\n    a\n```\n")


@law({PICTURE: DRAWN.replace("|o--o{", "||--o{"), **SAMPLE}, {PICTURE: DRAWN, **SAMPLE})
def picture_of_the_data(tree):
    """The picture of the data is what its script draws from the schema."""
    if SCHEMA in tree.files and (PICTURE not in tree.files or tree.text(PICTURE) != picture_of(tree)):
        yield f"{PICTURE}:1: is not what tests/architecture/picture.py draws"


if __name__ == "__main__":
    root = Path(__file__).resolve().parents[2]
    (root / PICTURE).write_text(picture_of(Tree(root)), encoding="utf-8")
