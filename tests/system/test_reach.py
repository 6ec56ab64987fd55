# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who reaches what beside the database's rows: files by group, the database's root, what stands in an environment."""

import getpass
import os
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from instance import ROOT, environment_names, services, shared

# Who may read and write files, beside their owner (docs/decisions/0058). Everybody else may not even list them.
REACH = {"public": {"laporbup-pages", "laporbup-followups", "laporbup-courier", "www-data"},
         "private": {"laporbup-complaints", "laporbup-followups", "laporbup-courier", "www-data"}}
WRITERS = {"public": ["laporbup-followups"], "private": ["laporbup-complaints", "laporbup-followups"]}


def as_whom(user, group, groups, *command):
    return subprocess.run(["setpriv", f"--reuid={user}", f"--regid={group}", "--groups=" + ",".join(map(str, groups)), *command],
                          capture_output=True, text=True, check=False, timeout=30)


class Files(unittest.TestCase):
    """What deploy/systemd installs, applied to a root of its own: numbers, no users of this machine."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.root.chmod(0o755)
        (self.root / "etc").mkdir()
        subprocess.run(["cmake", "--install", ROOT / "build/release", "--prefix", self.root / "usr", "--component", "systemd"], check=True,
                       capture_output=True)
        subprocess.run(["systemd-sysusers", f"--root={self.root}", "laporbup.conf"], check=True, capture_output=True)
        users = [line.split(":") for line in (self.root / "etc/passwd").read_text().splitlines()]
        groups = [line.split(":") for line in (self.root / "etc/group").read_text().splitlines()]
        self.users = {name: (int(uid), int(gid)) for name, _, uid, gid, *_ in users}
        self.members = {name: set(filter(None, who.split(","))) for name, _, _, who in groups}
        self.numbers = {name: int(gid) for name, _, gid, _ in groups}

    def groups_of(self, user):
        return [self.users[user][1], *(self.numbers[name] for name, who in self.members.items() if user in who)]

    def run_as(self, user, script, *arguments):
        """With the umask of the units."""
        return as_whom(*self.users[user], self.groups_of(user), "sh", "-c", "umask 007; " + script, "sh", *map(str, arguments))

    def test_the_units_write_for_the_group(self):
        for name in ("laporbup@.service", "laporbup-courier.service"):
            self.assertIn("\nUMask=0007\n", (self.root / "usr/lib/systemd/system" / name).read_text())

    def test_each_binary_has_a_user_and_the_groups_of_its_files(self):
        self.assertLessEqual({f"laporbup-{name}" for name, _, _ in services()}, set(self.users))
        for kind, may in REACH.items():
            self.assertEqual(self.members[f"laporbup-{kind}"], may)

    def test_each_binary_reaches_its_files_and_no_others(self):
        if os.geteuid() != 0:
            print("\nNOT ROOT: no file was opened as another user; only the members of the groups were compared", file=sys.stderr)
            return
        subprocess.run(["systemd-tmpfiles", f"--root={self.root}", "--create", "laporbup.conf"], check=True, capture_output=True)
        walked = 0
        for kind, may in REACH.items():
            folder = self.root / "var/lib/laporbup/files" / kind
            self.assertEqual(stat.S_IMODE(folder.stat().st_mode), 0o2770)
            for writer in WRITERS[kind]:
                made = folder / writer / "cd/photo.jpg"
                # As store::Files: folders by mkdir, the file with 0660.
                done = self.run_as(writer, 'mkdir -p "$1" && printf x >"$2"', made.parent, made)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual((stat.S_IMODE(made.stat().st_mode), made.stat().st_gid), (0o660, self.numbers[f"laporbup-{kind}"]))
                self.assertEqual(stat.S_IMODE(made.parent.stat().st_mode), 0o2770)
                for user in self.users:
                    for script in ('ls "$1"', 'cat "$2"', 'printf y >>"$2"', 'touch "$1/new" && rm "$1/new"'):
                        with self.subTest(kind=kind, writer=writer, user=user, script=script):
                            self.assertEqual(self.run_as(user, script, made.parent, made).returncode == 0, user in may)
                            walked += 1
        self.assertEqual(walked, 3 * 4 * len(self.users))
        self.assertGreaterEqual(len(self.users), len(services()) + 1)


class Instance(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def test_what_was_sent_is_no_files_of_others(self):
        seen = 0
        for path in (self.site.home / "files").rglob("*"):
            self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o2770 if path.is_dir() else 0o660, path)
            seen += path.is_file()
        self.assertGreater(seen, 0)
        self.assertEqual(stat.S_IMODE((self.site.home / "files").stat().st_mode), 0o700)

    def test_our_programs_start_with_nothing_but_the_list(self):
        for name, processes, _ in services():
            pids = self.site.pids(name)
            self.assertEqual(len(pids), int(processes), name)
            for pid in pids:
                environ = Path(f"/proc/{pid}/environ").read_text()
                self.assertEqual([word.split("=")[0] for word in environ.split("\0") if word], environment_names(), name)

    def test_what_starts_the_service_is_not_handed_on(self):
        supervisor = int((self.site.home / "run/supervisord.pid").read_text())
        environ = Path(f"/proc/{supervisor}/environ").read_text()
        self.assertEqual(sorted(word.split("=")[0] for word in environ.split("\0") if word), ["HOME", "LANG", "PATH"])


class DatabaseRoot(unittest.TestCase):
    PASSWORDLESS = ("SELECT user, host FROM mysql.global_priv WHERE COALESCE(JSON_VALUE(priv, '$.account_locked'), 0) <> 1 AND "
                    "COALESCE(JSON_VALUE(priv, '$.authentication_string'), '') = '' AND "
                    "COALESCE(JSON_VALUE(priv, '$.plugin'), '') <> 'unix_socket'")

    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def ask_as_service_user(self, account):
        """As the user the handlers run as, on the very socket."""
        owner = (self.site.home / "etc").stat()
        return as_whom(owner.st_uid, owner.st_gid, [owner.st_gid], "mariadb", "--no-defaults", f"--user={account}",
                       f"--socket={self.site.home}/run/mariadb.sock", "-e", "SELECT 1")

    def check(self):
        self.assertEqual(self.site.sql(self.PASSWORDLESS), [])
        if os.geteuid() != 0:
            print("\nNOT ROOT: the database was not asked as another user; only its accounts were looked at", file=sys.stderr)
            return
        for account in ("root", "", "lapor_owner", "lapor_pages", "lapor_demo_seed"):
            done = self.ask_as_service_user(account)
            self.assertNotEqual(done.returncode, 0, account)
            self.assertRegex(done.stderr, r"ERROR (1045|1698|4151)", account)

    def test_nobody_is_root_but_the_system_root(self):
        self.check()
        self.assertEqual(self.site.sql("SELECT COUNT(*) FROM mysql.global_priv WHERE user = 'lapor_demo_seed'"), [["0"]])

    def test_an_instance_of_an_older_release_is_closed(self):
        for statement in (f"ALTER USER '{getpass.getuser()}'@'localhost' IDENTIFIED BY ''", "CREATE USER 'root'@'127.0.0.1'",
                          "CREATE USER IF NOT EXISTS 'root'@'localhost'"):
            self.site.sql(statement)
        doctor = subprocess.run([ROOT / "deploy/doctor", "--home", self.site.home], capture_output=True, text=True, check=False)
        self.assertEqual(doctor.returncode, 1)
        for host in ("localhost", "127.0.0.1"):
            self.assertIn(f"'root'@'{host}' has no password", doctor.stdout)
        self.site.up()
        self.check()


if __name__ == "__main__":
    unittest.main()
