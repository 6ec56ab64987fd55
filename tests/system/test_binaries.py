# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the release is built with, read off each installed binary (cmake/Options.cmake)."""

import re
import subprocess
import unittest

from instance import binaries, shared


class Hardened(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        site = shared()
        cls.paths = {name: site.home / "lib/laporbup" / ("bin" if kind == "fcgi" else "sbin") / name for name, _, kind in binaries()}

    def each(self, *options):
        """(name, what readelf says) of each binary."""
        for name, path in self.paths.items():
            with self.subTest(binary=name):
                yield name, subprocess.run(["readelf", "--wide", *options, path], capture_output=True, text=True, check=True,
                                           env={"LC_ALL": "C", "PATH": "/usr/bin"}).stdout

    def test_each_lies_at_an_address_that_nobody_knows_before(self):
        for _, said in self.each("--file-header", "--dynamic"):
            self.assertRegex(said, r"Type:\s+DYN")
            self.assertRegex(said, r"\(FLAGS_1\).*\bPIE\b")
            self.assertNotIn("TEXTREL", said)

    def test_the_tables_of_addresses_are_read_only_before_main(self):
        for _, said in self.each("--program-headers", "--dynamic"):
            self.assertIn("GNU_RELRO", said)
            self.assertRegex(said, r"\(FLAGS\).*\bBIND_NOW\b")
            self.assertRegex(said, r"\(FLAGS_1\).*\bNOW\b")

    def test_no_stack_is_code_and_nothing_is_both_written_and_run(self):
        for _, said in self.each("--program-headers"):
            segments = re.findall(r"^\s+(\w+)\s+(?:0x[0-9a-f]+\s+){5}([RWE ]{3})\s", said, re.M)
            self.assertIn("GNU_STACK", [kind for kind, _ in segments])
            self.assertFalse([kind for kind, flags in segments if "W" in flags and "E" in flags], said)

    def test_frames_are_guarded_and_copies_checked(self):
        for _, said in self.each("--dyn-syms"):
            self.assertIn(" __stack_chk_fail@", said)
            # One at least of the C library's checked functions: the settings are read in each.
            self.assertRegex(said, r" __(?!stack)\w+_chk@")

    def test_libraries_come_from_the_system_alone(self):
        for _, said in self.each("--dynamic"):
            self.assertNotRegex(said, r"\((RPATH|RUNPATH)\)")


if __name__ == "__main__":
    unittest.main()
