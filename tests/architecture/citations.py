# SPDX-License-Identifier: AGPL-3.0-or-later
"""The laws on what comments and pages point to: each file, folder, decision, law, test and rule that is named exists.

What is read is what is written for people: pages whole, and of everything else its comments.
"""

import fnmatch
import re

from tree import CPP, LAWS, TOKEN, law, line_of

# What is somebody else's text, or is made and read by a machine.
UNREAD = re.compile(r"^(LICENSE|tests/fuzz/seeds/.*|.*package(-lock)?\.json|sql/schema\.sql)$|\.(png|svg|jpg|webp|pdf)$")
HASH = re.compile(r"(?m)(?:^|(?<=\s))#(?!\{)[ !].*$")
DOCSTRING = re.compile(r'^\s*"""(?!\.format).*?"""', re.S | re.M)


def prose(tree, name: str):
    """What stands in a file for people: (offset, text) each; neighbouring lines of comments are one."""
    text = tree.text(name)
    if name.endswith(".md"):
        return [(0, text)]
    if re.search(r"\.(cpp|hpp|js|mjs|css)$", name):
        found = [(m.start(), m.group(0)) for m in TOKEN.finditer(text) if m.group(0).startswith(("//", "/*"))]
    elif name.endswith(".sql"):
        found = [(m.start(), m.group(0)) for m in re.finditer(r"--[ \t].*", text)]
    elif name.endswith(".tpl"):
        found = [(m.start(), m.group(0)) for m in re.finditer(r"\{\{!.*?\}\}", text, re.S)]
    elif name.endswith(".html"):
        found = [(m.start(), m.group(0)) for m in re.finditer(r"<!--.*?-->", text, re.S)]
    else:
        found = [(m.start(), m.group(0)) for m in HASH.finditer(text)]
        if name.endswith(".py"):
            found = sorted(found + [(m.start(), m.group(0)) for m in DOCSTRING.finditer(text)])
    blocks = []
    for offset, piece in found:
        if blocks and not text[sum(map(len_of, blocks[-1])):offset].strip():
            start, before = blocks[-1]
            blocks[-1] = (start, before + text[start + len(before):offset] + piece)
        else:
            blocks.append((offset, piece))
    return blocks


def len_of(value) -> int:
    return value if isinstance(value, int) else len(value)


def read(tree, pattern: str = r".") -> list[tuple]:
    """(file, prose) of each file that speaks to people."""
    return [(name, prose(tree, name)) for name in tree.named(pattern) if not UNREAD.search(name)]


class Held:
    """What a tree holds: by path, by name, by number."""

    def __init__(self, tree):
        self.files = set(tree.files)
        self.folders = {"/".join(name.split("/")[:depth]) for name in tree.files for depth in range(1, name.count("/") + 1)}
        self.tops = {name.split("/")[0] for name in tree.files if "/" in name and not name.startswith(".")}
        self.names = {name.rsplit("/", 1)[-1] for name in tree.files}
        self.stems = {re.sub(r"\.[^./]*$", "", name) for name in tree.files}
        self.decisions = {int(found.group(1)) for name in tree.files
                          if (found := re.match(r"docs/decisions/(\d{4})-", name))}

    def has(self, path: str) -> bool:
        """Whether there is a file or folder of that path: whole, without its ending, or by its number alone."""
        if found := re.match(r"(.*)\{([^{}]*)\}(.*)", path):
            return all(self.has(found.group(1) + choice + found.group(3)) for choice in found.group(2).split(","))
        path = path.rstrip("/")
        if "*" in path:
            return any(fnmatch.fnmatch(name, path) for name in self.files | self.folders)
        if re.search(r"/\d{4}$", path):
            return any(name.startswith((path + "-", path + "_")) for name in self.files)
        return path in self.files | self.folders | self.stems

    def has_below(self, path: str) -> bool:
        """The same for the end of a path: `browser/support/wire.mjs`."""
        return any(name.endswith("/" + path) for name in self.files)


# Files that a build, an installation or an operator makes, and those of others: named in ours, kept nowhere.
MADE = {
    "common.toml": "settings of an instance", "demo_seed.toml": "settings of an instance",
    "secrets.json": "secrets of an instance", "keys.json": "secrets of an instance",
    "manifest.toml": "made by the build: hashed names of statics",
    "nginx.conf": "Debian's", "laporbup-logs.conf": "written by the operator",
    "addresses.conf": "made by the build", "addresses.txt": "made by the build", "routes.txt": "made by the build",
}
# Files that the lesson of CONTRIBUTING.md has one write.
LESSONS = {"templates/pages/hours.tpl", "handlers/pages/hours.cpp", "handlers/view/pages/hours.{hpp,cpp}"}
PATH = re.compile(r"(?<![\w/.$}<-])((?:\w+/|\.ci/)[\w./*{},<>-]*[\w*/}])")
FILE = re.compile(r"(?<![\w/.*<>{}$-])([A-Za-z_][\w-]*\.(?:cpp|hpp|py|sql|tpl|md|mjs|conf|toml|cmake))\b(?![/.]\w)")


@law({"fcgi/a.cpp": "/// As fcgi/gone.cpp says.\n", "handlers/b.hpp": "// See gone.hpp.\n", "docs/c.md": "`tests/gone.py`\n",
      "tests/d.py": '"""As docs/gone.md\nsays."""\n', "deploy/e": "# by deploy/gone\n", "sql/f.sql": "-- docs/decisions/0009\n"},
     {"fcgi/a.cpp": "/// As fcgi/a.cpp, fcgi/a and b.hpp say; fcgi/<area>.cpp and sql/NNNN_a.sql are anybody's.\n", "handlers/b.hpp": "",
      "docs/c.md": "`tests/d.py`, `fcgi/{a,a}.cpp`, `fcgi/*.cpp`, `common.toml`, CGI/1.1\n", "tests/d.py": "", "deploy/e": "", "sql/f.sql": "",
      "docs/decisions/0001-a.md": "# 1. A\n"})
def cited_files_exist(tree):
    """Each file and folder that a comment or a page names is in the tree. A migration tells of the tree it was written in."""
    held = Held(tree)
    for name, blocks in read(tree, r"^(?!sql/migrations/)"):
        for offset, text in blocks:
            for found in PATH.finditer(text):
                path = found.group(1).rstrip(".,")
                if path.split("/")[0] not in held.tops or re.search(r"[<>]|NNNN|\bX\b", path) or path in LESSONS:
                    continue
                if not held.has(path) and not held.has_below(path):
                    yield f"{name}:{line_of(tree.text(name), offset + found.start())}: there is no {path}"
            for found in FILE.finditer(text):
                file = found.group(1)
                if file not in held.names and file not in MADE and "NAME" not in file:
                    yield f"{name}:{line_of(tree.text(name), offset + found.start())}: there is no {file}"


# "decision 9", "decisions 4 and 5", "docs/decisions/0004 and 0005"; behind the word the rest of the list.
DECISION = re.compile(r"\bdecisions?(?:/| )(\d{1,4})((?:(?:, | and )\d{4}\b)*)")


@law({"fcgi/a.cpp": "/// Source: decision 9.\n", "handlers/b.cpp": "// docs/decisions/0001 and 0002\n",
      "handlers/c.cpp": "/// Source: docs/decisions (limits).\n", "docs/decisions/0001-a.md": "# 1. A\n\nStatus: builds on 0004.\n"},
     {"fcgi/a.cpp": "/// Source: decision 1.\n", "handlers/b.cpp": "// docs/decisions/0001 and 0003\n",
      "handlers/c.cpp": "/// All stand in docs/decisions/.\n", "docs/decisions/0001-a.md": "# 1. A\n\nStatus: builds on 0003.\n",
      "docs/decisions/0003-a.md": "# 3. A\n"})
def cited_decisions_exist(tree):
    """Each decision that is cited has its page in docs/decisions/, and is cited by its number."""
    held = Held(tree)
    for name, blocks in read(tree):
        for offset, text in blocks:
            def at(place):
                return f"{name}:{line_of(tree.text(name), offset + place)}"

            for found in DECISION.finditer(text):
                for number in re.findall(r"\d+", found.group(0)):
                    if int(number) not in held.decisions:
                        yield f"{at(found.start())}: there is no decision {number}"
            if not name.startswith("sql/migrations/"):
                for found in re.finditer(r"\bdocs/decisions(?![/\w])", text):
                    yield f"{at(found.start())}: which decision?"
            if re.match(r"docs/decisions/\d", name):
                for found in re.finditer(r"(?<![\w/.-])(?<!igration )(?<!igrations )0\d{3}\b(?!_|\.\d)", text):
                    if int(found.group(0)) not in held.decisions:
                        yield f"{at(found.start())}: there is no decision {found.group(0)}"


DECISIONS = "docs/decisions/README.md"


@law({DECISIONS: "| [0001](0001-a.md) | A |\n| [0004](0004-b.md) | Another |\nNever used: 0002.\n", "docs/decisions/0001-a.md": "# 1. A\n",
      "docs/decisions/0004-b.md": "# 4. B\n\nStatus: accepted.\n", "docs/decisions/0006-c.md": "# 5. C\n\nStatus: accepted.\n"},
     {DECISIONS: "| [0001](0001-a.md) | A |\n| [0004](0004-b.md) | B |\n| [0006](0006-c.md) | C |\nNever used: 0002 to 0003, 0005.\n",
      "docs/decisions/0001-a.md": "# 1. A\n\nStatus: accepted.\n", "docs/decisions/0004-b.md": "# 4. B\n\nStatus: accepted.\n",
      "docs/decisions/0006-c.md": "# 6. C\n\nStatus: accepted.\n"})
def decisions_are_listed(tree):
    """The index of decisions has each page with its title, in the order of numbers, and says each number that has none."""
    text = tree.text(DECISIONS) if DECISIONS in tree.files else ""
    listed = {}
    for found in re.finditer(r"^\| \[(\d{4})\]\(([^)]*)\) \| (.*) \|$", text, re.M):
        if listed and found.group(1) <= max(listed):
            yield f"{DECISIONS}:{line_of(text, found.start())}: {found.group(1)} stands out of order"
        listed[found.group(1)] = (found.group(2), found.group(3))
    pages = {}
    for name in tree.named(r"^docs/decisions/\d{4}-.*\.md$"):
        file = name.rpartition("/")[2]
        pages[file[:4]] = file
        title = re.match(r"# (\d+)\. (.*)\n", tree.text(name))
        if not title or int(title.group(1)) != int(file[:4]):
            yield f"{name}:1: the title does not begin with # {int(file[:4])}."
        elif listed.get(file[:4]) != (file, title.group(2)):
            yield f"{DECISIONS}:1: wants the line | [{file[:4]}]({file}) | {title.group(2)} |"
        if not re.search(r"^Status: \w", tree.text(name), re.M):
            yield f"{name}:3: has no line Status:"
    for number in sorted(set(listed) - set(pages)):
        yield f"{DECISIONS}:1: there is no page {number}"
    never = re.search(r"Never used: ([^.]*)", text)
    said = set()
    for first, last in re.findall(r"(\d{4})(?: to (\d{4}))?", never.group(1) if never else ""):
        said |= {f"{number:04d}" for number in range(int(first), int(last or first) + 1)}
    gaps = {f"{number:04d}" for number in range(1, int(max(pages, default="1")))} - set(pages)
    for number in sorted(gaps ^ said):
        yield f"{DECISIONS}:1: {number} {'has no page, and nobody says so' if number in gaps else 'is said to have no page'}"


# What is published elsewhere, and may be cited by its name.
PUBLISHED = re.compile(
    r"(?:UU|PP|Perpres|Permen\w*|Kepmen\w*|SK|RFC|OWASP|ASVS|WCAG|ITU-T|CVE|CSP|FIPS|ISO|NIST|Open311|GeoReport"
    r"|MariaDB|MySQL|the HTML Standard|the Unicode Standard|XML|AGPL|GPL)\b")
RULE = re.compile(r"^\| (S\d+) \|", re.M)
CONTRACT = "docs/contract.md"


@law({"fcgi/a.cpp": "/// Source: WISHES section 3.\n", "handlers/b.cpp": "/// Section 4 of the treaty says so.\n",
      "handlers/c.cpp": "// What S7 wants.\n", "handlers/d.cpp": "/// Source: docs/contract.md, *Wishes*.\n",
      "handlers/e.cpp": "// As WISHES 4.2 says.\n", "handlers/f.cpp": "// The table of the contract.\n", CONTRACT: "## Who may know\n| S1 | a |\n"},
     {"fcgi/a.cpp": "/// Source: UU 27/2022, section 3; decision 1; OWASP Authentication.\n",
      "handlers/b.cpp": "/// RFC 3875, section 4.4, says so.\n", "handlers/c.cpp": "// What docs/contract.md, S1 wants.\n",
      "handlers/d.cpp": "/// Source: docs/contract.md, *Who may\n/// know*.\n", "handlers/e.cpp": "// As HTTP 404 says.\n", "handlers/f.cpp": "// The contract's table: docs/contract.md, *Who may know*.\n",
      CONTRACT: "## Who may know\n| S1 | a |\n", "docs/decisions/0001-a.md": "# 1. A\n"})
def sources_can_be_read(tree):
    """A source is a page, a decision or a file of ours, or a published text; what was agreed is cited by its number (S1) or its
    heading, as docs/contract.md has them."""
    text_of = tree.text(CONTRACT) if CONTRACT in tree.files else ""
    rules = set(RULE.findall(text_of))
    headings = set(re.findall(r"^#+ (.*)$", text_of, re.M))
    held = Held(tree)

    def is_known(source):
        source = source.strip(" *`")
        path = re.match(r"[\w.{},*-]+/[\w./{},*-]*", source)
        return bool(PUBLISHED.match(source) or DECISION.match(source)
                    or path and (held.has(path.group(0).rstrip(".,")) or path.group(0).startswith("docs/decisions/")))

    for name, blocks in read(tree, r"^(?!sql/migrations/)"):
        if name == CONTRACT:
            continue
        for offset, text in blocks:
            def at(place):
                return f"{name}:{line_of(tree.text(name), offset + place)}"

            plain = re.sub(r"\n[ \t]*(///?<?|#|--|\*)?[ \t]*", lambda match: " " * len(match.group(0)), text)
            for found in re.finditer(r"\bSource: +([^;.]*)", plain):
                if not is_known(found.group(1)):
                    yield f"{at(found.start())}: nobody can read {found.group(1).strip()[:40]}"
            for found in re.finditer(r"\b[Ss]ection \d", plain):
                before = plain[max(0, found.start() - 60):found.start()]
                if not re.search(PUBLISHED.pattern + r"(?:[^.;]|(?<=\d)\.(?=\d))*$", before):
                    yield f"{at(found.start())}: section of what?"
            for found in re.finditer(r"\b(?!HTTP\b)[A-Z]{4,} (?:section )?\d(?:\.\d+)+\b", plain):
                if not PUBLISHED.match(found.group(0)):
                    yield f"{at(found.start())}: there is no {found.group(0).split()[0]}"
            if not name.endswith(".md") and CONTRACT not in plain:
                for found in re.finditer(r"\b(?:the|our|service) contract\b", plain):
                    yield f"{at(found.start())}: where does the contract say so?"
            for found in re.finditer(r"(?<![\w-])S\d{1,2}\b(?!\.\w)", plain):
                if found.group(0) not in rules:
                    yield f"{at(found.start())}: {CONTRACT} has no {found.group(0)}"
            for found in re.finditer(re.escape(CONTRACT) + r",\s+\*([^*]+)\*", plain):
                if " ".join(found.group(1).split()) not in headings:
                    yield f"{at(found.start())}: {CONTRACT} has no heading {found.group(1)}"


def anchor_of(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.strip().lower()).replace(" ", "-")


SPAN = re.compile(r"`([^`\n]+)`")


@law({"README.md": "[a](docs/gone.md) [b](docs/b.md#gone) `deploy/up --gone` `a::gone()` law `gone_law` `test_gone.py`\n",
      "docs/b.md": "## There\n", "deploy/up": "--there)\n"},
     {"README.md": "[a](docs/b.md) [b](docs/b.md#there) [c](https://contoh.test) `deploy/up --there` `a::b()` law `floors`\n",
      "docs/b.md": "## There\n", "deploy/up": "--there)\n", "fcgi/a.cpp": "void b();\n"})
def pages_name_what_there_is(tree):
    """What a page links to, each option of a command of ours, each function and each law it names: there it is."""
    held = Held(tree)
    words = set(re.findall(r"\w+", "\n".join(tree.code(name) for name in tree.named(r"^(fcgi|handlers|tests)/.*" + CPP))))
    for name in tree.named(r"\.md$"):
        text = tree.text(name)
        folder = name.rpartition("/")[0]
        for found in re.finditer(r"\[[^\]\n]*\]\(([^)\s]+)\)", text):
            where, _, anchor = found.group(1).partition("#")
            if re.match(r"\w+:", where):
                continue
            parts = []
            for part in ([*folder.split("/")] if folder else []) + where.split("/"):
                parts = parts[:-1] if part == ".." else parts if part in (".", "") else parts + [part]
            path = "/".join(parts) if where else name
            if not held.has(path):
                yield f"{name}:{line_of(text, found.start())}: links to {path}"
            elif anchor and anchor not in {anchor_of(head) for head in re.findall(r"^#+ (.*)$", tree.text(path), re.M)}:
                yield f"{name}:{line_of(text, found.start())}: {path} has no #{anchor}"
        for found in SPAN.finditer(text):
            span, at = found.group(1), f"{name}:{line_of(text, found.start())}"
            if command := re.match(r"(?:\S+=\S+ )*((?:deploy|tests)/[\w/.-]+)\b(.*)", span):
                script = command.group(1)
                for option in re.findall(r"(?<!\S)(--[a-z][a-z-]*)", command.group(2)):
                    if script in held.files and option not in tree.text(script):
                        yield f"{at}: {script} has no {option}"
            if called := re.fullmatch(r"(?:\w+::)*(\w+)\(\)|(?:\w+::)+(\w+)", span):
                function = called.group(1) or called.group(2)
                if function not in words and not span.startswith("std::"):
                    yield f"{at}: there is no {span}"
            if re.search(r"\blaws? $", text[:found.start()]) and span not in LAWS:
                yield f"{at}: there is no law {span}"


TRIED = re.compile(r"\bTried by `([^`]+)`")
# A command of ours, or of a tool that we tell people to start.
COMMAND = re.compile(r"(?m)^ *(?:\S+=\S+ )*(?:sudo )?(?:deploy/\w|tests/\w|build/|cmake |ctest |git |systemctl |curl )")


def commands_in(text: str) -> bool:
    """Whether a page tells its reader to type something: in a block, or in a code span with more than one word."""
    blocks = re.findall(r"^```(?:sh)?\n(.*?)^```$", text, re.S | re.M)
    spans = [span for span in SPAN.findall(re.sub(r"^```.*?^```$", "", text, flags=re.S | re.M)) if " " in span]
    return any(COMMAND.search(piece) for piece in blocks + spans)


@law({"docs/a.md": "# A\n\n```\ndeploy/up --detach\n```\n", "b.md": "# B\n\nRun `git gc now`.\n",
      "docs/c.md": "# C\n\nTried by `tests/gone.py`.\n\n`deploy/up x`\n", "docs/d.md": "# D\n\nTried by `tests/t.py`.\n\n`deploy/up x`\n",
      "docs/e.md": "# E\n\n`deploy/up x`\n\nTried by `tests/t.py`.\n", "tests/t.py": "docs/e.md\n"},
     {"docs/a.md": "# A\n\nNot tried: no such machine.\n\n```\ndeploy/up --detach\n```\n", "b.md": "# B\n\nSee `git`.\n", "docs/c.md": "# C\n",
      "docs/d.md": "# D\n", "docs/e.md": "# E\n\nTried by `tests/t.py`.\n\n`deploy/up x`\n", "tests/t.py": "docs/e.md\n"})
def pages_say_who_tries_them(tree):
    """A page with commands says, before the first of them, which test tries them (and that test names the page), or that they
    are not tried."""
    for name in tree.named(r"\.md$"):
        text = tree.text(name)
        if name.startswith("docs/decisions/") or name == "CHANGELOG.md" or not commands_in(text):
            continue
        first = min(found.start() for found in re.finditer(r"^```.*?^```$|`[^`\n]+`", text, re.S | re.M) if COMMAND.search(
            found.group(0).strip("`")) and re.search(r"\s", found.group(0)))
        tried, untried = TRIED.search(text), re.search(r"\b[Nn]ot tried\b", text)
        if not tried and not untried:
            yield f"{name}:1: says neither who tries its commands nor that nobody does"
        elif first < min(found.start() for found in (tried, untried) if found):
            yield f"{name}:{line_of(text, first)}: a command stands before who tries it"
        for found in TRIED.finditer(text):
            test = found.group(1)
            if test not in tree.files or name not in tree.text(test):
                yield f"{name}:{line_of(text, found.start())}: {test} does not try this page"


EXAMPLE = re.compile(r"^Example: `(\w+)`\.$", re.M)


@law({"docs/howto/a.md": "Example: `schedule`.\n\n| file | what |\n| `fcgi/a.cpp` | x |\n| `fcgi/b.cpp` | x |\n", "fcgi/a.cpp": "schedule\n",
      "fcgi/b.cpp": "scheduled\n"},
     {"docs/howto/a.md": "Example: `schedule`.\n\n| file | what |\n| `fcgi/a.cpp` | x |\n", "fcgi/a.cpp": "schedule\n", "fcgi/b.cpp": "scheduled\n"})
def lists_of_howto_hold(tree):
    """Where a page of docs/howto shows by an example which files to touch, each of them knows the example."""
    for name in tree.named(r"^docs/howto/.*\.md$"):
        text = tree.text(name)
        if example := EXAMPLE.search(text):
            for found in re.finditer(r"^\| `([^`]+)` \|", text, re.M):
                file = found.group(1)
                if file not in tree.files or not re.search(rf"(?<![A-Za-z_]){example.group(1)}(?![A-Za-z])", tree.text(file)):
                    yield f"{name}:{line_of(text, found.start())}: {file} does not know {example.group(1)}"
