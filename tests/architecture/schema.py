# SPDX-License-Identifier: AGPL-3.0-or-later
"""Laws of sql/schema.sql: what stands there, MySQL 8 reads too (docs/dependencies.md says what else it would take)."""

import re

from tree import law, line_of

SCHEMA = "sql/schema.sql"
TYPES = {"bigint", "binary", "char", "date", "datetime", "decimal", "int", "longtext", "mediumblob", "mediumtext", "smallint", "text",
         "tinyint", "varbinary", "varchar"}
# Of MySQL 8.0's manual, as far as our views and checks use it.
FUNCTIONS = {"coalesce", "concat", "concat_ws", "count", "date_format", "exists", "greatest", "group_concat", "if", "json_valid", "least", "max", "min",
             "octet_length", "char_length", "sum"}
# What stands before a bracket and is no function.
WORDS = {"as", "by", "and", "or", "on", "in", "key", "check", "references", "from", "join", "not", "where", "select", "always", "values"}
OPTIONS = "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci"
LETTERS = {"ascii", "ascii_bin", "ascii_general_ci", "utf8mb4", "utf8mb4_bin", "utf8mb4_unicode_ci"}


def table_of(name: str, column: str = "`id` bigint(20) NOT NULL", option: str = OPTIONS, more: str = "") -> str:
    return f"CREATE TABLE `{name}` (\n  {column},\n  PRIMARY KEY (`id`){more}\n) {option};\n"


def columns_breaches(body: str):
    """(offset, what) of the lines of a table that declare a column."""
    for column in re.finditer(r"^  `\w+` (\w+)(.*)$", body, re.M):
        kind, rest = column.group(1), column.group(2)
        if kind not in TYPES:
            yield column.start(), f"the type {kind}"
        if re.search(r"text|blob", kind) and re.search(r"DEFAULT (?!NULL)", rest):
            yield column.start(), f"a {kind} with a default"
        if found := re.search(r"\b(INVISIBLE|PERSISTENT|WITHOUT|COMPRESSED|DEFAULT \w+\()", rest):
            yield column.start(), found.group(0)
    for letters in re.finditer(r"(?:CHARACTER SET|COLLATE) (\w+)", body):
        if letters.group(1) not in LETTERS:
            yield letters.start(), letters.group(0)


def unquoted(text: str) -> str:
    """Names and words of data blanked out; places stay."""
    return re.sub(r"`[^`\n]*`|'(?:[^'\\\n]|\\.|'')*'", lambda found: " " * len(found.group(0)), text)


@law({SCHEMA: table_of("a", "`id` uuid NOT NULL")},
     {SCHEMA: "SET foreign_key_checks = 0;\n" + table_of("a", more=",\n  CONSTRAINT `ck_a` CHECK (`id` in (1,2))")
      + table_of("b", more=",\n  CONSTRAINT `fk_b` FOREIGN KEY (`id`) REFERENCES `a` (`id`)")
      + "CREATE VIEW `v` AS select coalesce(sum(`a`.`id`),0) AS `uuid` from `a`;\n"})
def schema_reads_in_mysql(tree):
    """Types, functions, letters and options of schema.sql are MySQL 8's too, the name of a constraint stands once in the
    schema, and a foreign key leads to a whole key."""
    if SCHEMA not in tree.files:
        return
    text = tree.text(SCHEMA)
    tables = list(re.finditer(r"CREATE TABLE `(\w+)` \((.*?)\n\) ([^;]*);", text, re.S))
    bodies = {table.group(1): table.group(2) for table in tables}
    for table in tables:
        for offset, what in columns_breaches(table.group(2)):
            yield f"{SCHEMA}:{line_of(text, table.start(2) + offset)}: not in MySQL: {what}"
        if table.group(3) != OPTIONS:
            yield f"{SCHEMA}:{line_of(text, table.start(3))}: {table.group(3)}"
        for key in re.finditer(r"FOREIGN KEY \([^)]*\) REFERENCES `(\w+)` \(([^)]*)\)", table.group(2)):
            whole = re.findall(r"(?:PRIMARY|UNIQUE) KEY (?:`\w+` )?\(([^)]*)\)", bodies.get(key.group(1), ""))
            if key.group(2) not in whole:
                yield f"{SCHEMA}:{line_of(text, table.start(2) + key.start())}: {key.group(1)} ({key.group(2)}) is no whole key"
    seen = set()
    for constraint in re.finditer(r"CONSTRAINT (`\w+`)", text):
        if constraint.group(1) in seen:
            yield f"{SCHEMA}:{line_of(text, constraint.start())}: {constraint.group(1)} stands twice in the schema"
        seen.add(constraint.group(1))
    for call in re.finditer(r"\b([a-z_0-9]+)\(", unquoted(text)):
        if call.group(1) not in TYPES | FUNCTIONS | WORDS:
            yield f"{SCHEMA}:{line_of(text, call.start())}: whether MySQL knows {call.group(1)}() nobody looked up"
