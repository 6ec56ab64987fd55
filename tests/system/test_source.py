# SPDX-License-Identifier: AGPL-3.0-or-later
"""What runs, by its version, and its source as anybody may have it (AGPL-3.0, section 13)."""

import gzip
import io
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import unittest
from pathlib import Path

from instance import ROOT, binaries, shared

sys.path[:0] = [str(ROOT / "cmake"), str(ROOT / "tests/support")]
from source import LIST, Source  # noqa: E402
from unpack import unpack  # noqa: E402


class Version(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()
        number = re.search(r"^project\(laporbup VERSION ([0-9.]+) ", (ROOT / "CMakeLists.txt").read_text(), re.M).group(1)
        cls.version = Source(ROOT).version(number)

    def program(self, name, kind):
        return self.site.home / "lib/laporbup" / ("bin" if kind == "fcgi" else "sbin") / name

    def test_every_binary_says_the_one_version_of_this_tree(self):
        self.assertRegex(self.version, r"^[0-9]+\.[0-9]+\.[0-9]+\+[0-9a-f]{12}(\.changed)?$")
        for name, _, kind in binaries():
            with self.subTest(binary=name):
                done = subprocess.run([self.program(name, kind), "--version"], capture_output=True, text=True, check=False, env={}, timeout=30)
                self.assertEqual((done.returncode, done.stdout, done.stderr), (0, f"{name} {self.version}\n", ""))

    def test_a_web_server_that_hands_over_the_word_hears_nothing_of_it(self):
        for name, _, kind in binaries():
            with self.subTest(binary=name):
                done = subprocess.run([self.program(name, kind), "--version"], capture_output=True, text=True, check=False, timeout=30,
                                      env={"GATEWAY_INTERFACE": "CGI/1.1", "LAPORBUP_ETC": "/nonexistent"})
                self.assertNotIn(self.version, done.stdout + done.stderr)
                self.assertNotEqual(done.returncode, 0)

    def test_healthz_says_ok_and_the_version(self):
        self.assertEqual(self.site.ask("/healthz").text, f"ok\n{self.version}\n")

    def doctor(self):
        return subprocess.run([ROOT / "deploy/doctor", "--home", self.site.home], capture_output=True, text=True, check=False)

    def test_doctor_says_the_version(self):
        done = self.doctor()
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn(f"version {self.version}\n", done.stdout)

    def test_doctor_sees_a_program_of_another_build_and_a_missing_archive(self):
        tool = self.program("verify_history", "tool")
        kept = tool.with_name("kept")
        tool.rename(kept)
        # What it must do besides, it still does.
        tool.write_text(f'#!/bin/sh\n[ "$1" != --version ] || {{ echo verify_history 0.0.9+1; exit; }}\nexec {kept} "$@"\n')
        tool.chmod(0o755)
        archive = self.site.home / "share/laporbup/statics" / f"laporbup-{self.version}.tar.gz"
        archive.rename(archive.with_suffix(".away"))
        try:
            said = self.doctor().stdout
        finally:
            kept.rename(tool)
            archive.with_suffix(".away").rename(archive)
        self.assertIn(f"problem: verify_history is 0.0.9+1, pages is {self.version}", said)
        self.assertIn(f"problem: the source of {self.version} is not among the statics", said)


class Archive(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()
        cls.page = cls.site.ask("/kode-sumber")
        cls.address = re.search(r'href="(/statis/laporbup-[^"]+\.tar\.gz)"', cls.page.text).group(1).replace("&#43;", "+")
        cls.answer = cls.site.ask(cls.address)

    def members(self):
        with tarfile.open(fileobj=io.BytesIO(gzip.decompress(self.answer.body))) as tar:
            return {member.name.split("/", 1)[1]: (tar.extractfile(member).read(), member) for member in tar.getmembers()}

    def test_the_footer_of_every_page_leads_there(self):
        for path in ("/", "/lapor", "/petugas/masuk", "/aktivasi/kirim-ulang"):
            self.assertIn('href="/kode-sumber"', self.site.ask(path).text, path)

    def test_it_is_named_after_the_version_and_asked_for_anew(self):
        version = self.site.ask("/healthz").text.split()[1]
        self.assertEqual(self.address, f"/statis/laporbup-{version}.tar.gz")
        self.assertIn(f"<code>{version}</code>", self.page.text.replace("&#43;", "+"))
        self.assertEqual(self.answer.status, 200)
        self.assertEqual(self.answer.header("Content-Type"), "application/gzip")
        self.assertEqual(self.answer.header("Cache-Control"), "no-cache")
        self.assertEqual(self.answer.header("X-Content-Type-Options"), "nosniff")
        self.assertEqual(self.answer.header("Content-Encoding"), "")

    def test_it_holds_what_git_holds_and_nothing_of_this_machine(self):
        members = self.members()
        source = Source(ROOT)
        self.assertEqual(set(members), {*source.names, LIST})
        for name in source.names:
            content, member = members[name]
            self.assertEqual(content, (ROOT / name).read_bytes(), name)
            self.assertEqual(bool(member.mode & 0o111), os.access(ROOT / name, os.X_OK), name)
            self.assertEqual((member.uid, member.gid, member.uname, member.gname, member.mtime), (0, 0, "", "", source.when), name)
        if not source.is_changed and (ROOT / ".git").exists():
            held = subprocess.run(["git", "-c", "safe.directory=*", "ls-tree", "-r", "-z", "--name-only", "HEAD"], cwd=ROOT, check=True,
                                  capture_output=True, text=True).stdout
            self.assertEqual(set(members) - {LIST}, set(held.split("\0")) - {""})

    def test_no_secret_of_the_instance_is_in_it(self):
        """All of it in one text: no key, no password, no word of a setting that only this instance has."""
        everything = b"".join(content for content, _ in self.members().values())
        secrets = self.site.secrets()
        for secret in [value for value in secrets.values() if isinstance(value, str)] + list(secrets["database_passwords"].values()):
            self.assertNotIn(secret.encode(), everything)

    def test_what_is_built_of_the_archive_is_the_same_version_and_gives_the_same_archive(self):
        with tempfile.TemporaryDirectory() as folder:
            with tarfile.open(fileobj=io.BytesIO(gzip.decompress(self.answer.body))) as tar:
                unpack(tar, folder)
            (root,) = Path(folder).iterdir()
            # An instance beside it is none of it.
            (root / ".lapor/etc").mkdir(parents=True)
            (root / ".lapor/etc/secrets.json").write_text("{}")
            number = self.address.removeprefix("/statis/laporbup-").split("+")[0]
            for what in ("version", "archive"):
                target = [str(Path(folder) / "out")] if what == "archive" else []
                done = subprocess.run([sys.executable, root / "cmake/source.py", what, root, number, *target], capture_output=True, text=True, check=True)
                if what == "version":
                    self.assertEqual(self.address, f"/statis/laporbup-{done.stdout.strip()}.tar.gz")
            (again,) = (Path(folder) / "out").iterdir()
            self.assertEqual(again.read_bytes(), self.answer.body)


if __name__ == "__main__":
    unittest.main()
