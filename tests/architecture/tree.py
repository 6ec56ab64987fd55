# SPDX-License-Identifier: AGPL-3.0-or-later
"""The source tree as the laws read it, and the register of the laws."""

import re
import subprocess
import tomllib
from pathlib import Path

# What each source says of its licence (licence.py); cut in two, so that no other place looks like it.
LICENCE = "SPDX-License-Identifier: " + "AGPL-3.0-or-later"

LAWS = {}
SAMPLES = {}


def law(broken: dict, right: dict):
    """Registers a law with the files that break it and the same put right."""

    def register(function):
        LAWS[function.__name__] = function
        SAMPLES[function.__name__] = (broken, right)
        return function

    return register


class Tree:
    """The tracked files of a checkout, or every file of a folder that is none."""

    def __init__(self, root: Path):
        self.root = root
        if (root / ".git").exists():
            # --others: a file written but not yet committed is held to the law too.
            listed = subprocess.run(
                ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
                cwd=root, check=True, capture_output=True, text=True,
            ).stdout.split("\0")
            self.files = sorted(name for name in listed if name and (root / name).is_file())
        else:
            self.files = sorted(
                path.relative_to(root).as_posix() for path in root.rglob("*")
                if path.is_file() and path.relative_to(root).parts[0] != "build")

    def named(self, pattern: str) -> list[str]:
        return [name for name in self.files if re.search(pattern, name)]

    def text(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8", errors="replace")

    def length(self, name: str) -> int:
        """How many lines somebody wrote: the line of the licence is nobody's to shorten."""
        return sum(LICENCE not in line for line in self.text(name).splitlines())

    def lines(self, name: str):
        return enumerate(self.text(name).splitlines(), 1)

    def whole_lines(self, name: str):
        """As `lines`, but of a template as the build makes it: an indented line goes on with the one before it."""
        number, whole = 1, ""
        for at, line in self.lines(name):
            if not (name.endswith(".tpl") and at > 1 and line.startswith(" ")):
                if at > 1:
                    yield number, whole
                number, whole = at, line
                continue
            beside = whole.endswith((">", "}")) or line.lstrip().startswith(("<", "{"))
            whole += ("" if beside else " ") + line.lstrip()
        yield number, whole

    def code(self, name: str) -> str:
        """C++ without comments; lines and strings stay."""
        return strip_comments(self.text(name))


TOKEN = re.compile(
    r'R"(?P<tag>[^()\\ ]{0,16})\(.*?\)(?P=tag)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*.*?\*/', re.S)


def strip_comments(text: str) -> str:
    def kept(match):
        token = match.group(0)
        return "\n" * token.count("\n") if token.startswith(("//", "/*")) else token

    return TOKEN.sub(kept, text)


def strings_of(code: str):
    """Each string literal of C++ code without comments: (offset, text, end)."""
    for match in TOKEN.finditer(code):
        token = match.group(0)
        if token.startswith('R"'):
            tag = match.group("tag")
            yield match.start(), token[len(tag) + 3:-len(tag) - 2], match.end()
        elif token.startswith('"'):
            yield match.start(), token[1:-1], match.end()


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


CPP = r"\.(cpp|hpp)$"
OURS = r"^(fcgi|handlers)/.*" + CPP
CATALOGUE = "templates/messages/id.toml"


def message_keys_of(tree: Tree) -> list[str]:
    """Each key of the message catalogue; none in a tree without one."""

    def flat(table: dict, prefix: str = ""):
        for key, value in table.items():
            if isinstance(value, dict):
                yield from flat(value, f"{prefix}{key}.")
            else:
                yield prefix + key

    return list(flat(tomllib.loads(tree.text(CATALOGUE)))) if CATALOGUE in tree.files else []
