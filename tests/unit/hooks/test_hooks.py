# SPDX-License-Identifier: AGPL-3.0-or-later
"""tests/hooks/pre-commit, as git runs it in a repository of its own."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
KEY = "-----BEGIN PRI" + "VATE KEY-----\nMC4CAQ\n-----END PRI" + "VATE KEY-----\n"
CONFLICT = "a\n" + "<" * 7 + " HEAD\nb\n" + "=" * 7 + "\nc\n" + ">" * 7 + " other\n"


class Hook(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        shutil.copy(ROOT / ".clang-format", self.root)
        self.environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        self.git("init", "--quiet")
        for key, value in {"user.name": "a", "user.email": "a@contoh.test", "core.hooksPath": ROOT / "tests/hooks"}.items():
            self.git("config", key, str(value))

    def git(self, *words, check=True):
        return subprocess.run(["git", *words], cwd=self.root, check=check, capture_output=True, text=True, env=self.environment)

    def commit(self, name, content, check=False):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        self.git("add", "--", name)
        return self.git("commit", "--quiet", "--message", "a", check=check)

    def assert_refused(self, name, content, why):
        done = self.commit(name, content)
        self.assertNotEqual(done.returncode, 0, f"{name} was let in")
        self.assertIn(why, done.stderr)
        self.assertNotEqual(self.git("rev-parse", "--verify", "HEAD", check=False).returncode, 0)
        self.git("rm", "--quiet", "--force", "--cached", "--", name)

    def test_what_is_right_goes_in(self):
        self.commit("a.cpp", "int main() {\n  return 0;\n}\n", check=True)
        self.commit("title.md", "Title\n=======\n", check=True)
        self.commit("large.txt", "x" * 500_000, check=True)
        self.commit("key.pub", "-----BEGIN PUBLIC KEY-----\n", check=True)
        self.commit("leer", "", check=True)

    @unittest.skipUnless(shutil.which("clang-format-19") or os.environ.get("CI"), "clang-format-19 is not installed")
    def test_another_format_is_refused(self):
        for name in ("a.cpp", "a.hpp"):
            self.assert_refused(name, "int main(){return 0;}\n", f"{name}:1: is not in our format")

    def test_a_mark_of_a_conflict_is_refused(self):
        self.assert_refused("docs/a.md", CONFLICT, "docs/a.md:2: is a mark of a conflict")
        self.assert_refused("a.sql", "a\n" + "|" * 7 + " base\n", "a.sql:2: is a mark of a conflict")

    def test_a_private_key_is_refused_whatever_its_kind_and_name(self):
        self.assert_refused("a.txt", KEY, "a.txt:1: is a private key")
        for kind in ("RSA ", "EC ", "OPENSSH ", "ENCRYPTED "):
            self.assert_refused("deploy/x", "text\n" + KEY.replace("PRI" + "VATE", kind + "PRI" + "VATE"), "deploy/x:2: is a private key")
        self.assert_refused("a.asc", "-----BEGIN PGP PRI" + "VATE KEY BLOCK-----\n", "is a private key")
        for name in ("etc/secrets.json", "keys/backup-key", "nik-share-2"):
            self.assert_refused(name, "{}", "named like a secret of an instance")

    def test_a_file_over_500_kb_is_refused(self):
        self.assert_refused("a.bin", b"\0" * 500_001, "a.bin:1: is larger than 500 kB")

    def test_what_counts_is_what_is_staged(self):
        (self.root / "a.md").write_text("right\n")
        self.git("add", "a.md")
        (self.root / "a.md").write_text(CONFLICT)
        self.git("commit", "--quiet", "--message", "a")
        self.assertEqual(self.git("show", "HEAD:a.md").stdout, "right\n")


if __name__ == "__main__":
    unittest.main()
