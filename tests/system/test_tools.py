# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is installed: handlers for the web in one folder, everything else apart, and that refuses to work for a web server."""

import subprocess
import tempfile
import unittest

from instance import binaries, shared

# What a web server hands to a program it takes for a handler, and what a visitor may add to it.
CALLS = ([], ["--once"], ["--email", "x@contoh.test", "--name", "X", "--role", "administrator"], ["--home", "/"])
STARTED_BY = ({"REQUEST_METHOD": "POST"}, {"REQUEST_METHOD": ""}, {"GATEWAY_INTERFACE": "CGI/1.1"}, {"GATEWAY_INTERFACE": ""},
              {"REQUEST_METHOD": "GET", "GATEWAY_INTERFACE": "CGI/1.1", "QUERY_STRING": "--email+x%40contoh.test"})


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def installed(self, folder):
        return sorted(path.name for path in (self.site.home / "lib/laporbup" / folder).iterdir())

    def start(self, name, arguments, environment, etc):
        return subprocess.run([self.site.home / "lib/laporbup/sbin" / name, *arguments], input="hujan turun di kebumen\n", text=True,
                              capture_output=True, check=False, timeout=20, env={"LAPORBUP_ETC": str(etc), **environment})

    def test_each_binary_lies_where_its_kind_belongs(self):
        self.assertEqual(self.installed("bin"), sorted(name for name, _, kind in binaries() if kind == "fcgi"))
        self.assertEqual(self.installed("sbin"), sorted(name for name, _, kind in binaries() if kind != "fcgi"))

    def test_started_by_a_web_server_a_tool_refuses_before_it_reads_or_writes(self):
        counted = " UNION ALL ".join(f"SELECT COUNT(*) FROM {table}" for table in ("staff_account", "account", "complaint", "audit_log"))
        before = self.site.sql(counted)
        with tempfile.TemporaryDirectory() as nothing:
            for name in self.installed("sbin"):
                # With settings it could work by, and without: who looks for them first complains of those.
                for etc in (self.site.home / "etc", nothing):
                    for environment in STARTED_BY:
                        for arguments in CALLS:
                            with self.subTest(name=name, arguments=arguments, environment=environment):
                                done = self.start(name, arguments, environment, etc)
                                self.assertEqual((done.returncode, done.stdout), (2, ""), done.stderr)
                                self.assertRegex(done.stderr, f"^{name} is no program for the web: .*\\.\n$")
        self.assertEqual(self.site.sql(counted), before)

    def test_without_a_web_server_it_looks_for_its_settings(self):
        with tempfile.TemporaryDirectory() as nothing:
            for name, call in {"staff_account": CALLS[2], "demo_seed": [], "verify_history": [], "rekey": [], "courier": ["--once"]}.items():
                done = self.start(name, call, {}, nothing)
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertIn(f"{nothing}/common.toml", done.stderr)
            for name in ("staff_account", "verify_history", "rekey"):
                self.assertEqual(self.start(name, ["--role"], {}, nothing).returncode, 2)


if __name__ == "__main__":
    unittest.main()
