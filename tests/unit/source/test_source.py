# SPDX-License-Identifier: AGPL-3.0-or-later
"""cmake/source.py on trees of its own: a clone, an unpacked archive, neither."""

import os
import subprocess
import sys
import tarfile
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "cmake"), str(ROOT / "tests/support")]
from source import LIST, Source, write_archive, write_code  # noqa: E402
from unpack import unpack  # noqa: E402

NUMBER = "1.2.3"
# Nothing of who tests: not his settings, not his hooks.
GIT = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@contoh.test",
       "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@contoh.test"}


def write(root, files):
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


class Trees(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name) / "tree"
        write(self.root, {"fcgi/a.cpp": "int a;\n", "deploy/up": "#!/bin/sh\n", "README.md": "# A\n", ".gitignore": "/build/\n/.lapor/\n"})
        (self.root / "deploy/up").chmod(0o755)
        self.git("init", "--quiet")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "a")

    def git(self, *words):
        return subprocess.run(["git", *words], cwd=self.root, check=True, capture_output=True, text=True, env=GIT).stdout

    def pack(self, root, into="out"):
        """(version, bytes of the archive or None, names in it)."""
        source = Source(root)
        folder = Path(self.folder.name) / into
        write_archive(source, source.version(NUMBER), folder)
        archives = list(folder.glob("*"))
        if not archives:
            return source.version(NUMBER), None, set()
        (archive,) = archives
        self.assertEqual(archive.name, f"laporbup-{source.version(NUMBER)}.tar.gz")
        with tarfile.open(archive) as tar:
            return source.version(NUMBER), archive.read_bytes(), {name.split("/", 1)[1] for name in tar.getnames()}

    def unpack(self, content):
        place = Path(self.folder.name) / "unpacked"
        place.mkdir()
        packed = place.with_suffix(".tar.gz")
        packed.write_bytes(content)
        with tarfile.open(packed) as tar:
            unpack(tar, place)
        (root,) = place.iterdir()
        return root

    def test_a_commit_is_what_git_holds(self):
        version, content, names = self.pack(self.root)
        commit = self.git("rev-parse", "HEAD").strip()
        self.assertEqual(version, f"{NUMBER}+{commit[:12]}")
        self.assertEqual(names, {*self.git("ls-files").split(), LIST})
        self.assertEqual(self.pack(self.root, "again")[1], content)

    def test_what_nobody_committed_gets_in_only_where_the_build_takes_it(self):
        write(self.root, {"id_rsa": "secret", ".lapor/etc/secrets.json": "{}", "deploy/lib/x": "secret", "build/a.o": "x"})
        version, _, names = self.pack(self.root)
        self.assertFalse(version.endswith(".changed"))
        self.assertFalse(names & {"id_rsa", ".lapor/etc/secrets.json", "deploy/lib/x", "build/a.o"})
        write(self.root, {"fcgi/new.cpp": "int b;\n"})
        version, _, names = self.pack(self.root)
        self.assertTrue(version.endswith(".changed"))
        self.assertIn("fcgi/new.cpp", names)

    def test_each_change_is_said_and_packed(self):
        write(self.root, {"README.md": "# B\n"})
        version, content, _ = self.pack(self.root)
        self.assertTrue(version.endswith(".changed"))
        # Of one name, and not kept from before.
        write(self.root, {"README.md": "# C\n"})
        self.assertNotEqual(self.pack(self.root)[1], content)
        (self.root / "README.md").unlink()
        self.assertNotIn("README.md", self.pack(self.root)[2])

    def test_the_archive_of_an_unpacked_archive_is_the_same(self):
        version, content, _ = self.pack(self.root)
        root = self.unpack(content)
        write(root, {".lapor/etc/secrets.json": "{}", "id_rsa": "secret", "build/x": "x"})
        self.assertEqual(self.pack(root, "again")[:2], (version, content))
        self.assertTrue(os.access(root / "deploy/up", os.X_OK))

    def test_a_changed_archive_says_so_even_when_packed_again(self):
        for change in ("write", "remove", "add"):
            with self.subTest(change):
                version, content, _ = self.pack(self.root)
                root = self.unpack(content)
                if change == "write":
                    write(root, {"README.md": "# B\n"})
                elif change == "remove":
                    (root / "README.md").unlink()
                else:
                    write(root, {"handlers/b.cpp": "int b;\n"})
                changed, content, names = self.pack(root, f"changed-{change}")
                self.assertEqual(changed, f"{version}.changed")
                self.assertEqual("handlers/b.cpp" in names, change == "add")
                subprocess.run(["rm", "-r", Path(self.folder.name) / "unpacked"], check=True)
                self.assertEqual(self.pack(self.unpack(content), f"twice-{change}")[:2], (changed, content))
                subprocess.run(["rm", "-r", Path(self.folder.name) / "unpacked"], check=True)

    def test_of_a_tree_that_nothing_names_there_is_no_archive(self):
        self.pack(self.root)
        subprocess.run(["rm", "-r", self.root / ".git"], check=True)
        self.assertEqual(self.pack(self.root), (f"{NUMBER}+unknown", None, set()))

    def test_a_file_that_is_the_same_is_not_written(self):
        code = Path(self.folder.name) / "version.cpp"
        write_code(code, "1")
        before = code.stat().st_mtime_ns
        write_code(code, "1")
        self.assertEqual(code.stat().st_mtime_ns, before)
        write_code(code, "2")
        self.assertIn('"2"', code.read_text())


if __name__ == "__main__":
    unittest.main()
