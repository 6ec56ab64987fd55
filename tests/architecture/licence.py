# SPDX-License-Identifier: AGPL-3.0-or-later
"""The law of the licence: a source says under which one it may be used, also where somebody took it alone."""

import re

from tree import LICENCE, law

# How a kind of file holds a comment: what stands before the line of the licence and behind it. The first that fits counts.
KINDS = (
    (r"\.(cpp|hpp|js|mjs)$", "// ", ""),
    (r"\.(py|sh|cmake|conf|service|socket|toml|words|supp)$|(^|/)(CMakeLists\.txt|\.htaccess)$", "# ", ""),
    (r"\.sql$", "-- ", ""),
    (r"\.css$", "/* ", " */"),
    (r"\.tpl$", "{{! ", " }}"),
)
SCRIPT = ("# ", "")

# The newest migration without: what was applied somewhere never changes, deploy/migrate keeps its checksum.
LAST_WITHOUT = 79

# What does not say it, and why. Whatever is in neither table is a breach: somebody has to decide.
EXEMPT = (
    (r"^LICENSE$", "is it"),
    (r"^sql/schema\.sql$", "is made of the migrations"),
    (r"\.md$", "prose begins with its title"),
    (r"\.(json|csv|png)$|^tests/(data|fuzz/seeds)/|^tests/(budget\.txt|tidy\.base)$|^deploy/([a-z]+/)?[a-z]+\.txt$",
     "is data: lists and samples, read whole"),
    (r"^nginx/(frame|static/.*)\.html$|^fcgi/last_resort\.html$|^nginx/static/.*\.(svg|txt|webmanifest)$",
     "goes out as it stands, and who reads it pays for each byte"),
    (r"(^|/)\.(?!htaccess$)[a-z-]+$", "is the setting of a tool"),
)


def is_exempt(name: str) -> bool:
    migration = re.match(r"sql/migrations/(\d{4})_", name)
    return bool(migration and int(migration.group(1)) <= LAST_WITHOUT) or any(re.search(pattern, name) for pattern, _ in EXEMPT)


def comment_of(tree, name: str) -> tuple[str, str] | None:
    """What stands around the line of the licence in this file; nothing where its kind is not known."""
    for pattern, before, behind in KINDS:
        if re.search(pattern, name):
            return before, behind
    return SCRIPT if tree.text(name).startswith("#!") else None


def place_of(text: str) -> int:
    """Where the line of the licence begins: first, or behind what must be first: the name of an interpreter; in a page's
    template what switches escaping on, and the list of its names."""
    first = re.match(r"#![^\n]*\n|\{\{%AUTOESCAPE[^\n]*\n(\{\{!(?! SPDX).*?\}\}\n)?", text, re.S)
    return first.end() if first else 0


@law({"fcgi/a.cpp": "int a;\n", "deploy/a": "#!/bin/sh\nset -e\n", "nginx/static/a.css": "a {}\n",
      "templates/a.tpl": '{{%AUTOESCAPE context="HTML"}}\n{{! A\n B }}\n<p>{{A}}</p>\n', "templates/mail/a.tpl": "{{! a: - }}\nfirst: A.\n",
      f"sql/migrations/{LAST_WITHOUT + 1:04}_a.sql": "-- Why.\n", "handlers/a.hpp": "// Mine.\n// " + LICENCE + "\n", "tests/a.rs": "x\n"},
     {"fcgi/a.cpp": f"// {LICENCE}\nint a;\n", "deploy/a": f"#!/bin/sh\n# {LICENCE}\nset -e\n", "nginx/static/a.css": f"/* {LICENCE} */\na {{}}\n",
      "templates/a.tpl": f'{{{{%AUTOESCAPE context="HTML"}}}}\n{{{{! A\n B }}}}\n{{{{! {LICENCE} }}}}\n<p>{{{{A}}}}</p>\n',
      "templates/mail/a.tpl": f"{{{{! {LICENCE} }}}}\n{{{{! a: - }}}}\nfirst: A.\n",
      f"sql/migrations/{LAST_WITHOUT + 1:04}_a.sql": f"-- {LICENCE}\n-- Why.\n", "handlers/a.hpp": f"// {LICENCE}\n// Mine.\n",
      "sql/migrations/0001_a.sql": "-- Why.\n", "sql/schema.sql": "-- Made.\n", "docs/a.md": "# A\n", "tests/data/a": "x\n"})
def says_its_licence(tree):
    """Each source begins with the line of its licence, behind what must stand first; a kind of file that cannot hold it
    stands among the exempt, with the reason."""
    for name in tree.files:
        if is_exempt(name):
            continue
        comment = comment_of(tree, name)
        if comment is None:
            yield f"{name}:1: is of a kind that tests/architecture/licence.py does not know"
            continue
        text = tree.text(name)
        place = place_of(text)
        if not text[place:].startswith(f"{comment[0]}{LICENCE}{comment[1]}\n"):
            yield f"{name}:{text.count(chr(10), 0, place) + 1}: does not say {LICENCE}"
