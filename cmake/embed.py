#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Makes a header of a list of words, or of a text.

usage: embed.py FILE HEADER

FILE     NAME.words: lines of words under the names of their tables; "#" begins a comment:

             [stop_words]
             ada adalah adanya
             [stems]
             erang = terang

         A table of words, or of pairs with one pair a line. "_" stands for a space within one.
         Anything else is a text.
HEADER   each table as a sorted constant, kStopWords, in namespace word_lists::NAME: of std::string_view, or of Pair;
         of a text its content: texts::kLastResort of last_resort.html

It refuses what stands twice in a table.
"""

import re
import sys
from pathlib import Path


def tables_of(text: str) -> dict[str, list]:
    tables = {}
    for number, line in enumerate(text.splitlines(), 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        if named := re.fullmatch(r"\[([a-z_]+)\]", line):
            table = tables.setdefault(named[1], [])
            continue
        if not tables:
            sys.exit(f"line {number} stands in no table")
        if "=" in line:
            table.append(tuple(side.strip().replace("_", " ") for side in line.split("=")))
        else:
            table.extend(word.replace("_", " ") for word in line.split())
    return tables


def header_of(name: str, tables: dict[str, list]) -> str:
    parts = [f"// Made of {name}.words.\n#pragma once\n\n#include <array>\n#include <string_view>\n\nnamespace word_lists::{name} {{\n"]
    if any(isinstance(table[0], tuple) for table in tables.values() if table):
        parts.append("\nstruct Pair {\n  std::string_view from;\n  std::string_view to;\n};\n")
    for title, table in tables.items():
        keys = [one[0] if isinstance(one, tuple) else one for one in table]
        if twice := sorted({key for key in keys if keys.count(key) > 1}):
            sys.exit(f"{name}.words: twice in [{title}]: {', '.join(twice)}")
        pairs = bool(table) and isinstance(table[0], tuple)
        rows = sorted(table, key=lambda one: (one[0] if pairs else one).encode())
        lines = [f'    {{"{one[0]}", "{one[1]}"}},' if pairs else f'    "{one}",' for one in rows]
        of = "Pair" if pairs else "std::string_view"
        parts.append(f"\ninline constexpr std::array<{of}, {len(rows)}> {camel(title)}{{{{\n" + "\n".join(lines) + "\n}};\n")
    return "".join(parts) + f"\n}}  // namespace word_lists::{name}\n"


def camel(name: str) -> str:
    return "k" + "".join(word.capitalize() for word in name.split("_"))


def text_header_of(source: Path) -> str:
    text = source.read_text(encoding="utf-8")
    return (f"// Made of {source.name}.\n#pragma once\n\n#include <string_view>\n\nnamespace texts {{\n\n"
            f'inline constexpr std::string_view {camel(source.stem)} = R"text({text})text";\n\n}}  // namespace texts\n')


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    source, target = map(Path, arguments)
    target.parent.mkdir(parents=True, exist_ok=True)
    is_list = source.suffix == ".words"
    made = header_of(source.stem, tables_of(source.read_text(encoding="utf-8"))) if is_list else text_header_of(source)
    target.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
