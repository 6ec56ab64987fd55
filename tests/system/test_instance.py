# SPDX-License-Identifier: AGPL-3.0-or-later
"""The instance itself: what its files may, what a binary refuses to start with, plain CGI, the units."""

import os
import re
import shutil
import stat
import subprocess
import tempfile
import unittest
from pathlib import Path

from instance import ROOT, Instance, binaries, environment_names, services, shared


class Settings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def start(self, binary, edit=None, environment=None):
        """Runs a binary with a copy of its settings; (exit code, what it said)."""
        with tempfile.TemporaryDirectory() as folder:
            for name in ("common", binary):
                text = (self.site.home / f"etc/{name}.toml").read_text()
                (Path(folder) / f"{name}.toml").write_text(edit(name, text) if edit else text)
            done = subprocess.run(
                [self.site.home / "lib/laporbup/bin" / binary], capture_output=True, text=True, check=False, timeout=60,
                stdin=subprocess.DEVNULL, env={"LAPORBUP_ETC": folder, "PATH": os.environ["PATH"], **(environment or {})})
        return done.returncode, done.stdout + done.stderr

    def test_settings_and_keys_are_read_by_nobody_else(self):
        for path in [*(self.site.home / "etc").glob("*.toml"), self.site.home / "etc/secrets.json",
                     *(self.site.home / "keys").iterdir()]:
            self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600, path)

    def test_pages_knows_no_key_and_the_opening_half_of_the_nik_key_is_in_no_setting(self):
        self.assertNotIn("[keys]", (self.site.home / "etc/pages.toml").read_text())
        self.assertEqual(sorted(path.name for path in (self.site.home / "keys").iterdir()), ["backup-key", "nik-share-1", "nik-share-2"])
        readers = [name for name, _, _ in services() if "outbox_secret" in (self.site.home / f"etc/{name}.toml").read_text()]
        self.assertEqual(readers, ["courier"])

    def test_without_a_socket_or_a_request_a_binary_says_how_it_is_used(self):
        for name, _, kind in binaries():
            if kind == "fcgi" and self.site.has(name):
                code, said = self.start(name)
                self.assertEqual(code, 2, said)
                self.assertIn("FastCGI on a listening socket", said)

    def test_an_unknown_setting_is_refused_by_its_name(self):
        code, said = self.start("pages", lambda name, text: text + ("\n[servise]\nname = \"x\"\n" if name == "pages" else ""), {"REQUEST_METHOD": "GET"})
        self.assertEqual(code, 1)
        self.assertIn("servise.name", said)

    def test_plain_cgi_answers_one_request(self):
        code, said = self.start("pages", None, {
            "REQUEST_METHOD": "GET", "PATH_INFO": "/bantuan", "SCRIPT_NAME": "/cgi-bin/pages", "QUERY_STRING": "",
            "SERVER_PROTOCOL": "HTTP/1.1", "REMOTE_ADDR": "127.0.0.1"})
        self.assertEqual(code, 0, said)
        self.assertRegex(said, r"(?m)^Status: 200")
        self.assertIn('<html lang="id"', said)

    def test_a_schema_that_is_too_old_is_refused(self):
        rows = self.site.sql("SELECT name, checksum, applied_at FROM schema_migration ORDER BY name")
        self.site.sql(f"DELETE FROM schema_migration WHERE name > '{rows[0][0]}'")
        try:
            code, said = self.start("pages", None, {
                "REQUEST_METHOD": "GET", "PATH_INFO": "/healthz", "QUERY_STRING": "", "SERVER_PROTOCOL": "HTTP/1.1"})
        finally:
            self.site.sql("INSERT INTO schema_migration VALUES " + ", ".join(
                f"('{name}', '{checksum}', '{at}')" for name, checksum, at in rows[1:]))
        self.assertEqual(code, 1, said)
        self.assertIn("schema_too_old", said)
        self.assertNotIn("Status: 200", said)

    def test_doctor_finds_nothing_wrong(self):
        done = subprocess.run([ROOT / "deploy/doctor", "--home", self.site.home], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_doctor_sees_that_nobody_reads_nginx_errors(self):
        self.site.supervise("stop", "nginx-error")
        try:
            done = subprocess.run([ROOT / "deploy/doctor", "--home", self.site.home], capture_output=True, text=True, check=False)
        finally:
            self.site.supervise("start", "nginx-error")
        self.assertEqual(done.returncode, 1)
        self.assertIn("nobody reads nginx' errors", done.stdout)

    def test_doctor_sees_open_settings(self):
        path = self.site.home / "etc/pages.toml"
        path.chmod(0o644)
        try:
            done = subprocess.run([ROOT / "deploy/doctor", "--home", self.site.home], capture_output=True, text=True, check=False)
        finally:
            path.chmod(0o600)
        self.assertEqual(done.returncode, 1)
        self.assertIn("pages.toml is open to others", done.stdout)


class Again(unittest.TestCase):
    def test_a_second_up_finds_what_is_there(self):
        site = shared()
        keys = site.secrets()
        rows = site.sql("SELECT COUNT(*) FROM complaint")
        said = site.up()
        self.assertIn(f"http://127.0.0.1:{site.port}/", said)
        self.assertNotIn("demo data\n", said.split("LaporBup answers")[0], "not seeded twice")
        self.assertEqual(site.secrets(), keys)
        self.assertEqual(site.sql("SELECT COUNT(*) FROM complaint"), rows)


class Backup(unittest.TestCase):
    @staticmethod
    def restore(into, of, archives):
        return subprocess.run([ROOT / "deploy/restore", "--home", into.home, "--key", of.home / "keys/backup-key", *archives],
                              capture_output=True, text=True, check=False)

    def test_the_pepper_is_never_in_one_archive_with_the_table(self):
        site = shared()
        archives = {name: site.folder / f"apart-{name}" for name in ("data", "secrets")}
        subprocess.run([ROOT / "deploy/backup", "--home", site.home, *archives.values()], check=True, capture_output=True)
        secrets = site.secrets()
        # What opens or finds what the database seals. Half a secret is none: public halves may stand anywhere.
        hidden = [secrets[name] for name in ("nik_pepper", "outbox_secret", "link_secret")] + list(secrets["database_passwords"].values())
        found = {}
        for name, archive in archives.items():
            sealed = archive.read_bytes()
            self.assertTrue(sealed.startswith(b"LaporBup sealed 1\n"))
            with archive.open("rb") as source:
                opened = subprocess.run(["python3", ROOT / "deploy/lib/seal.py", "open", site.home / "keys/backup-key"], stdin=source,
                                        check=True, capture_output=True).stdout
            with tempfile.TemporaryDirectory() as folder:
                subprocess.run(["tar", "-xz", "-C", folder], input=opened, check=True)
                found[name] = {str(path.relative_to(folder)): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}
        self.assertEqual(set(found["secrets"]), {"etc/secrets.json"})
        self.assertLessEqual({"lapor.sql", "etc/common.toml"}, set(found["data"]))
        self.assertIn(b"nik_lookup", found["data"]["lapor.sql"])
        for secret in hidden:
            self.assertIn(secret.encode(), found["secrets"]["etc/secrets.json"])
            self.assertFalse([name for name, text in found["data"].items() if secret.encode() in text])

    def test_one_name_for_both_is_refused(self):
        site = shared()
        done = subprocess.run([ROOT / "deploy/backup", "--home", site.home, site.folder / "one", site.folder / "x/../one"], capture_output=True,
                              text=True, check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("two files", done.stderr)

    def test_what_was_backed_up_stands_in_another_instance(self):
        site = shared()
        archives = [site.folder / "data", site.folder / "secrets"]
        subprocess.run([ROOT / "deploy/backup", "--home", site.home, *archives], check=True, capture_output=True)
        for archive in archives:
            self.assertEqual(stat.S_IMODE(archive.stat().st_mode), 0o600)
        self.assertFalse(list(site.folder.glob("*.part")))
        counted = "SELECT (SELECT COUNT(*) FROM complaint_event), (SELECT COUNT(*) FROM account)"
        other = Instance(["--empty"])
        self.addCleanup(other.remove)
        other.up()
        self.assertEqual(other.sql("SELECT COUNT(*) FROM complaint"), [["0"]], "--empty has no demo data")
        # Not with another key, and not a byte of it changed: then the instance is as it was.
        for key, changed in ((other, b""), (site, b"x")):
            archives[0].write_bytes(archives[0].read_bytes() + changed)
            refused = self.restore(other, key, archives)
            self.assertNotEqual(refused.returncode, 0)
            self.assertIn("could not be opened", refused.stderr)
            self.assertEqual(other.sql("SELECT COUNT(*) FROM opd"), [["65"]])
        archives[0].write_bytes(archives[0].read_bytes()[:-1])
        done = self.restore(other, site, archives)
        self.assertEqual(done.returncode, 0, done.stderr)
        other.up()
        self.assertEqual(other.sql(counted), site.sql(counted))
        self.assertEqual(other.secrets()["outbox_secret"], site.secrets()["outbox_secret"])
        self.assertEqual(other.ask("/aduan").status, 200)
        self.assertEqual(other.secrets()["backup_public"], site.secrets()["backup_public"])
        self.assertEqual(list((other.home / "keys").iterdir()), [], "keys of an instance that is no more")
        again = self.restore(site, site, archives)
        self.assertNotEqual(again.returncode, 0)
        self.assertIn("already holds complaints", again.stderr)


class Units(unittest.TestCase):
    def setUp(self):
        if not shutil.which("systemd-analyze"):
            self.skipTest("systemd-analyze is not installed")
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        done = subprocess.run(["cmake", "--install", ROOT / "build/release", "--prefix", self.root / "usr",
                               "--component", "systemd"], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.units = self.root / "usr/lib/systemd/system"

    def test_the_units_say_what_the_list_says(self):
        for name, processes, kind in binaries():
            if kind == "fcgi":
                text = (self.units / f"laporbup@{name}.service.d/own.conf").read_text()
                self.assertIn(f"Environment=PROCESSES={processes}\n", text)

    def test_the_units_start_our_programs_bare(self):
        for unit in ("laporbup@.service", "laporbup-courier.service"):
            start = re.search(r"(?m)^ExecStart=/usr/bin/env -i ((?:\w+=\S+ )+)/", (self.units / unit).read_text())
            self.assertTrue(start, unit)
            self.assertEqual([word.split("=")[0] for word in start[1].split()], environment_names())

    def test_systemd_finds_no_fault_in_our_units(self):
        for path in ["usr/bin/env", "usr/bin/multiwatch", "usr/bin/python3", *(f"usr/lib/laporbup/{'bin' if kind == 'fcgi' else 'sbin'}/{name}" for name, _, kind in binaries())]:
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            (self.root / path).write_text("#!/bin/sh\n")
            (self.root / path).chmod(0o755)
        names = [f"laporbup@{name}.{kind}" for name, _, how in binaries() if how == "fcgi" for kind in ("socket", "service")]
        done = subprocess.run(["systemd-analyze", "verify", f"--root={self.root}", *names, "laporbup-courier.service",
                               "laporbup-nginx-errors.socket", "laporbup-nginx-errors.service"],
                              capture_output=True, text=True, check=False)
        # It also speaks of the machine's own units; only lines that name ours count, and not those
        # about units of Debian's that the staging root does not have.
        ours = [line for line in (done.stdout + done.stderr).splitlines()
                if "laporbup" in line and not re.search(r"(mariadb|network-online|sockets|multi-user|sysinit|basic|shutdown)\S* (not found|does not exist)", line)]
        self.assertEqual(ours, [])


if __name__ == "__main__":
    unittest.main()
