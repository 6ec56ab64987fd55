#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reads every file of a folder with the parser of its kind, as a stranger's program would: `parse.py FOLDER`.

Says what is wrong, a line each, and how many were read. Exit: 0 all are well-formed, 1 not.
A file is called NUMBER.KIND. If NUMBER.title stands beside it, that is the title it was made of, and what is left of it must be
found in it.
"""
import email
import email.policy
import html
import json
import sys
import unicodedata
import xml.etree.ElementTree as tree
from pathlib import Path


def is_carried(character):
    """What XML, HTML and JSON may all carry."""
    code = ord(character)
    if 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
        return False
    return unicodedata.category(character) != "Cc" or character in "\t\n\r\x85"


def xml_words(data):
    return "\n".join(tree.fromstring(data).itertext())


def json_words(data):
    words = []

    def walk(value):
        if isinstance(value, dict):
            value = list(value.values())
        if isinstance(value, list):
            for one in value:
                walk(one)
        else:
            words.append(value)

    walk(json.loads(data.decode()))
    return "\n".join(words)


def mail_words(data):
    mail = email.message_from_bytes(data, policy=email.policy.default)
    parts = list(mail.walk())
    defects = [defect for part in parts for defect in part.defects]
    defects += [defect for name in mail.keys() for defect in mail[name].defects]
    if defects:
        raise ValueError(f"defects {defects}")
    if set(mail.keys()) & {"Bcc", "Cc"}:
        raise ValueError("a header of somebody else's")
    texts = [part.get_content() for part in parts if not part.is_multipart()]
    return "\n".join([mail["Subject"], mail["To"], *texts])


def page_words(data):
    return html.unescape(data.decode())


KINDS = {"atom": xml_words, "json": json_words, "eml": mail_words, "html": page_words}


def squeezed(text):
    return " ".join("".join(c for c in text if is_carried(c)).split())


def fault_of(file):
    try:
        words = KINDS[file.suffix[1:]](file.read_bytes())
    except (ValueError, tree.ParseError) as fault:
        return f"is not read: {fault}"
    bad = sorted({f"U+{ord(c):04X}" for c in words if not is_carried(c)})
    if bad:
        return f"holds {', '.join(bad)}"
    made_of = file.with_suffix(".title")
    title = squeezed(made_of.read_bytes().decode(errors="replace")) if made_of.exists() else ""
    return "" if title in squeezed(words) else f"has lost the title {title!r}"


def main(folder):
    files = sorted(file for file in Path(folder).iterdir() if file.suffix != ".title")
    faults = [f"{file.name} {fault}" for file in files if (fault := fault_of(file))]
    print("\n".join([*faults, f"{len(files)} read"]))
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
