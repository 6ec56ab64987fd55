#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The name of what is built, and its source as anybody may have it (docs/decisions/0066).

  source.py version ROOT NUMBER            prints NUMBER+COMMIT[.changed], or NUMBER+unknown
  source.py version ROOT NUMBER FILE       writes it into what every program is linked with
  source.py archive ROOT NUMBER FOLDER     FOLDER/laporbup-VERSION.tar.gz, alone there; of what is unknown, nothing

ROOT is a clone, or an unpacked archive of ours: its SOURCE.txt names the commit and each file with its digest. In both
only files that somebody committed are looked at, and new ones where the build takes whatever lies there; so settings,
keys and data of an instance never get in. The same source makes the same bytes.
"""

import gzip
import hashlib
import io
import os
import subprocess
import sys
import tarfile
from pathlib import Path

LIST = "SOURCE.txt"
# Where a file counts although nobody committed it yet: the build or deploy/migrate takes whatever lies there.
BUILT = ("fcgi", "handlers", "templates", "sql/migrations", "nginx", "deploy/systemd")
CHANGED = ".changed"


def git(root: Path, *words: str) -> bytes:
    return subprocess.run(["git", "-c", "safe.directory=*", *words], cwd=root, check=True, capture_output=True,
                          env={**os.environ, "GIT_OPTIONAL_LOCKS": "0"}).stdout


def names_in(listed: bytes) -> list[str]:
    return [name for name in listed.decode().split("\0") if name]


class Source:
    """commit (empty: unknown), is_changed, when (seconds) and names of a tree."""

    def __init__(self, root: Path):
        self.root = root
        self.commit, self.is_changed, self.when, self.names = "", False, 0, []
        if (root / ".git").exists():
            try:
                self._read_clone()
            except (OSError, subprocess.CalledProcessError) as fault:
                # A copy of a working tree without its repository, or no git: built all the same, and it says so.
                print(f"the commit of {root} cannot be read: {fault}", file=sys.stderr)
        elif (root / LIST).is_file():
            self._read_list()
        self.names = sorted(name for name in self.names if (root / name).is_file())

    def _read_clone(self):
        commit, when = git(self.root, "log", "-1", "--format=%H %ct").decode().split()
        kept = names_in(git(self.root, "ls-files", "-z"))
        new = names_in(git(self.root, "ls-files", "-z", "--others", "--exclude-standard", "--", *BUILT))
        # --no-ext-diff, --quiet: only whether, and without a write to the index of somebody else's clone.
        same = subprocess.run(["git", "-c", "safe.directory=*", "diff", "--no-ext-diff", "--quiet", "HEAD"], cwd=self.root, check=False,
                              env={**os.environ, "GIT_OPTIONAL_LOCKS": "0"}).returncode == 0
        self.commit, self.when = commit, int(when)
        self.is_changed, self.names = bool(new) or not same, [*kept, *new]

    def _read_list(self):
        head, *rows = (self.root / LIST).read_text(encoding="utf-8").splitlines()
        _, self.commit, when, *changed = head.split()
        self.when = int(when)
        digests = {name: digest for digest, _, name in (row.partition("  ") for row in rows)}
        new = [path.relative_to(self.root).as_posix() for folder in BUILT for path in (self.root / folder).rglob("*")
               if path.is_file() and "__pycache__" not in path.parts]
        self.names = sorted({*digests, *new})
        self.is_changed = bool(changed) or any(
            not (self.root / name).is_file() or digest_of((self.root / name).read_bytes()) != digests.get(name) for name in self.names)

    def version(self, number: str) -> str:
        if not self.commit:
            return f"{number}+unknown"
        return f"{number}+{self.commit[:12]}{CHANGED if self.is_changed else ''}"


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def tarred(source: Source, folder: str) -> bytes:
    """The files below one folder, with a date and owner that say nothing of this machine."""
    rows, members = [], []
    for name in source.names:
        content = (source.root / name).read_bytes()
        rows.append(f"{digest_of(content)}  {name}\n")
        members.append((name, content, 0o755 if os.access(source.root / name, os.X_OK) else 0o644))
    head = f"laporbup {source.commit} {source.when}{' changed' if source.is_changed else ''}\n"
    members.append((LIST, (head + "".join(rows)).encode(), 0o644))
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, content, mode in members:
            entry = tarfile.TarInfo(f"{folder}/{name}")
            entry.size, entry.mode, entry.mtime = len(content), mode, source.when
            tar.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def write_if_new(path: Path, content: bytes) -> None:
    """What is built of a file that did not change is not built again."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.is_file() or path.read_bytes() != content:
        path.write_bytes(content)


def write_code(path: Path, version: str) -> None:
    write_if_new(path, ('#include "fcgi/version.hpp"\n\nnamespace fcgi {\n\nstd::string_view version() {\n'
                        f'  return "{version}";\n}}\n\n}}  // namespace fcgi\n').encode())


def write_archive(source: Source, version: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder / f"laporbup-{version}.tar.gz"
    for other in folder.glob("laporbup-*.tar.gz"):
        if other != archive or not source.commit:
            other.unlink()
    # A clean commit is one content: made once.
    if source.commit and (source.is_changed or not archive.is_file()):
        half = archive.with_suffix(".part")
        half.write_bytes(gzip.compress(tarred(source, f"laporbup-{version}"), 9, mtime=0))
        half.replace(archive)


def main(words: list[str]) -> int:
    if (words[:1], len(words)) not in ((["version"], 3), (["version"], 4), (["archive"], 4)):
        print(__doc__, file=sys.stderr)
        return 2
    what, root, number, *target = words
    source = Source(Path(root))
    version = source.version(number)
    if what == "archive":
        write_archive(source, version, Path(*target))
    elif target:
        write_code(Path(*target), version)
    else:
        print(version)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
