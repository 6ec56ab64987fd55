# SPDX-License-Identifier: AGPL-3.0-or-later
"""What may be kept at all: the rules of one file's content that the laws hold of the tree and tests/hooks/pre-commit of each
commit, and what a migration may say."""

import re

from tree import law

LARGEST = 500_000
# Put together, so that this file is none itself.
CONFLICT = re.compile(rb"^(" + b"<" * 7 + rb"|" + b">" * 7 + rb"|" + rb"\|" * 7 + rb")( |$)", re.M)
PRIVATE_KEY = re.compile(rb"-----BEGIN ([A-Z0-9]+ )*PRI" + rb"VATE KEY( BLOCK)?-----|AGE-SECRET-" + rb"KEY-1[0-9A-Z]{20}")
# What an instance keeps for itself (deploy/lib/keys.py), whatever stands in it.
OWN_SECRET = re.compile(r"(^|/)(secrets\.json|backup-key|nik-share-[0-9]+)$")


def faults_of(name: str, content: bytes):
    """(line, what) of each reason why the file may not be kept."""
    if len(content) > LARGEST:
        yield 1, f"is larger than {LARGEST // 1000} kB"
    for found in CONFLICT.finditer(content):
        yield content.count(b"\n", 0, found.start()) + 1, "is a mark of a conflict"
    for found in PRIVATE_KEY.finditer(content):
        yield content.count(b"\n", 0, found.start()) + 1, "is a private key"
    if OWN_SECRET.search(name):
        yield 1, "is named like a secret of an instance"


KEY_SAMPLE = "-----BEGIN OPENSSH PRI" + "VATE KEY-----\nb3\n"


@law({"docs/a.md": "one\n" + "<" * 7 + " HEAD\ntwo\n", "deploy/a": KEY_SAMPLE, "tests/data/b.txt": "x" * (LARGEST + 1),
      "deploy/keys/backup-key": "x"},
     {"docs/a.md": "one\ntwo\n======= a title\n", "deploy/a": "-----BEGIN PUBLIC KEY-----\n", "tests/data/b.txt": "x" * LARGEST})
def may_be_kept(tree):
    """No file holds a mark of a conflict or a private key, is a secret of an instance, or is larger than 500 kB."""
    for name in tree.files:
        for line, what in faults_of(name, (tree.root / name).read_bytes()):
            yield f"{name}:{line}: {what}"


# The newest migration that may still say IF NOT EXISTS: what was released is never changed.
LAST_WITH_IF_EXISTS = 73
DDL = re.compile(r"^\s*(CREATE|ALTER|DROP|RENAME|TRUNCATE)\b", re.M | re.I)


def statements_of(sql: str) -> list[str]:
    """Without comments, cut at semicolons outside of quotes; each still with its place."""
    bare = re.sub(r"'(?:[^'\\]|\\.|'')*'|--[^\n]*|/\*.*?\*/",
                  lambda found: found.group(0) if found.group(0).startswith("'") else re.sub(r"[^\n]", " ", found.group(0)), sql, flags=re.S)
    quoted = re.sub(r"'(?:[^'\\]|\\.|'')*'", lambda found: "'" + re.sub(r"[^\n]", "x", found.group(0)[1:-1]) + "'", bare, flags=re.S)
    return [statement for statement in re.split(";", quoted) if statement.strip()]


@law({f"sql/migrations/{LAST_WITH_IF_EXISTS + 1:04}_a.sql": "ALTER TABLE a ADD COLUMN IF NOT EXISTS b INT;\n",
      f"sql/migrations/{LAST_WITH_IF_EXISTS + 2:04}_b.sql": "CREATE TABLE a (b INT);\nCREATE TABLE c (d INT);\n",
      f"sql/migrations/{LAST_WITH_IF_EXISTS + 3:04}_c.sql": "CREATE OR REPLACE TABLE a (b INT);\n"},
     {f"sql/migrations/{LAST_WITH_IF_EXISTS:04}_a.sql": "CREATE TABLE IF NOT EXISTS a (b INT);\nCREATE TABLE IF NOT EXISTS c (b INT);\n",
      f"sql/migrations/{LAST_WITH_IF_EXISTS + 1:04}_a.sql": "-- Not IF NOT EXISTS; and why.\nALTER TABLE a\n  ADD COLUMN b VARCHAR(9) COMMENT ';';\n",
      f"sql/migrations/{LAST_WITH_IF_EXISTS + 2:04}_b.sql": "CREATE OR REPLACE VIEW v AS SELECT 1;\nCREATE OR REPLACE VIEW w AS SELECT 1;\n",
      f"sql/migrations/{LAST_WITH_IF_EXISTS + 3:04}_c.sql": "UPDATE a SET b = 1 WHERE b IS NULL;\nUPDATE a SET c = 1 WHERE c IS NULL;\n"})
def migrations_say_what_they_do(tree):
    """A migration since 0074 has no IF [NOT] EXISTS and no OR REPLACE but of views, which MySQL's grammar knows too; and is one
    DDL statement alone, or views, or rows: what a fault left half done is then told by the database itself
    (docs/decisions/0067)."""
    for name in tree.named(r"^sql/migrations/[0-9]{4}_.*\.sql$"):
        if int(name.rpartition("/")[2][:4]) <= LAST_WITH_IF_EXISTS:
            continue
        statements = statements_of(tree.text(name))
        views = [text for text in statements if re.match(r"\s*CREATE\s+OR\s+REPLACE\s.*?\bVIEW\b", text, re.S | re.I)]
        changes = [text for text in statements if DDL.match(text) and text not in views]
        for text in changes:
            if found := re.search(r"\bIF\s+(NOT\s+)?EXISTS\b|\bOR\s+REPLACE\b", text, re.I):
                yield f"{name}:1: {found.group(0)}"
        if changes and len(statements) > 1:
            yield f"{name}:1: {len(statements)} statements, one of them DDL: one file each"
