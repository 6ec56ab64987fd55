#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writes what nginx knows of addresses.

usage: build_addresses.py TABLE STATICS OUT

TABLE    lines "binary method pattern secret|open", by handlers/route_table
STATICS  nginx/static: the files that browsers know by name lie in it
OUT      a file of maps, included by http.conf: how an address is written into the access log, and what
         is said of referrers where no handler answered

An address is logged as its pattern, "/aktivasi/{token}"; of one that nobody answers no more than a first
word of ours, so that no token, and nothing that somebody typed, gets into a log by being misspelled.
"""

import re
import sys
from pathlib import Path

NAME = re.compile(r"\{[a-z]+\}")


def patterns_of(table: str) -> list[str]:
    """Each pattern once, in the order in which the routers look for it."""
    return list(dict.fromkeys(line.split()[2] for line in table.splitlines() if line.strip()))


def regex_of(pattern: str) -> str:
    """What fits the pattern, as a part of a regular expression: a name is one segment that is not empty."""
    return "[^/]+".join(re.escape(part) for part in NAME.split(pattern))


def first_word(address: str) -> str:
    return address.split("/")[1]


def grouped(keys_and_items) -> dict:
    groups = {}
    for key, item in keys_and_items:
        groups.setdefault(key, []).append(item)
    return groups


def literal_lines(literals: list[str]) -> list[str]:
    """A line for all that begin with the same word: nginx takes no line of any length."""
    return [f'  "~^(?<laporbup_literal>{"|".join(map(re.escape, some))})$" $laporbup_literal;'
            for some in grouped((first_word(one), one) for one in literals).values()]


def pattern_lines(patterns: list[str]) -> list[str]:
    """A line for all that differ only behind their last name."""
    def cut(pattern):
        at = pattern.rindex("}") + 1
        return pattern[:at], pattern[at:]
    return [f'  "~^{regex_of(head)}(?<laporbup_tail>{"|".join(map(re.escape, tails))})$" "{head}$laporbup_tail";'
            for head, tails in grouped(map(cut, patterns)).items()]


def maps(patterns: list[str], files: list[str]) -> str:
    named = [pattern for pattern in patterns if "{" in pattern]
    literals = [pattern for pattern in patterns if "{" not in pattern]
    served = [f"/{name}" for name in files]
    words = sorted({first_word(pattern) for pattern in patterns} - {""})
    known = [re.escape("/statis/{name}"), *map(re.escape, served)]
    return "\n".join([
        "# Written by nginx/build_addresses.py from the routes of the binaries.",
        "# From the request's own line: after an error page, method and address are the error page's.",
        "map $request $laporbup_method {",
        '  "~^(?<laporbup_word>GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) " $laporbup_word;',
        "  default -;",
        "}",
        "map $request $laporbup_asked {",
        '  "~^[A-Z]+ (?<laporbup_raw>[^ ?]*)" $laporbup_raw;',
        '  default "";',
        "}",
        "map $laporbup_asked $laporbup_address {",
        *literal_lines(literals),
        f'  "~^(?<laporbup_file>{"|".join(map(re.escape, served))})$" $laporbup_file;',
        '  "~^/statis/" "/statis/{name}";',
        *pattern_lines(named),
        f'  "~^/(?<laporbup_first>{"|".join(map(re.escape, words))})(/|$)" "/$laporbup_first/-";',
        "  default -;",
        "}",
        "# A handler says it of its own address. Where none answered: nothing, but of files.",
        "map $laporbup_address $laporbup_referrer_by_address {",
        f'  "~^({"|".join(known)})$" same-origin;',
        "  default no-referrer;",
        "}", ""])


def main(table: Path, statics: Path, out: Path) -> None:
    files = sorted(path.name for path in statics.iterdir() if path.is_file()) + ["favicon.ico"]
    out.write_text(maps(patterns_of(table.read_text(encoding="utf-8")), files), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
