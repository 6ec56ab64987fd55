# SPDX-License-Identifier: AGPL-3.0-or-later
"""nginx/build_addresses.py: how the access log writes an address."""

import re
import sys
import unittest
from pathlib import Path

from build_addresses import maps, patterns_of

TABLE = Path(sys.argv.pop()).read_text(encoding="utf-8")
FILES = ["robots.txt", "sw.js"]


class Map:
    """A `map` of nginx by its text: the first regular expression that fits, else the default."""

    def __init__(self, text, name):
        body = re.search(rf"(?ms)^map \S+ \${name} {{\n(.*?)^}}", text).group(1)
        self.default = '""'
        self.lines = []
        for line in body.splitlines():
            if found := re.match(r'  "~(.*)" (.*);$', line):
                self.lines.append((re.compile(found.group(1).replace("(?<", "(?P<")), found.group(2).strip('"')))
            else:
                self.default = re.match(r"  default (.*);$", line).group(1)

    def __call__(self, value):
        for regex, result in self.lines:
            if found := regex.search(value):
                for name, text in found.groupdict().items():
                    result = result.replace(f"${name}", text)
                return result
        return self.default.strip('"')


class Addresses(unittest.TestCase):
    def setUp(self):
        text = maps(patterns_of(TABLE), FILES)
        self.asked, self.address, self.method, self.referrer = (
            Map(text, f"laporbup_{name}") for name in ("asked", "address", "method", "referrer_by_address"))
        self.longest = max(map(len, text.splitlines()))

    def logged(self, path):
        return self.address(self.asked(f"GET {path} HTTP/1.1"))

    def test_every_route_is_written_as_its_pattern(self):
        for pattern in patterns_of(TABLE):
            for value in ("7", "x.y-z_0", "%20", "é"):
                self.assertEqual(self.logged(re.sub(r"\{[a-z]+\}", value, pattern)), pattern)

    def test_what_stands_in_no_route_is_not_written(self):
        for pattern in patterns_of(TABLE):
            path = re.sub(r"\{[a-z]+\}", "qqqq", pattern)
            for other in (path + "/xyzzy", path + "/", "/" + path, path + "?q=xyzzy", "/xyzzy" + path, path.upper(),
                          path.replace("/", "//"), "/%61" + path[2:] if len(path) > 2 else "/xyzzy"):
                written = self.logged(other)
                self.assertNotIn("xyzzy", written)
                self.assertNotIn("qqqq", written)

    def test_of_nobodys_address_a_first_word_of_ours_stays(self):
        self.assertEqual(self.logged("/akun/xyzzy"), "/akun/-")
        self.assertEqual(self.logged("/xyzzy"), "-")
        self.assertEqual(self.logged("/"), "/")
        self.assertEqual(self.logged("/robots.txt"), "/robots.txt")
        self.assertEqual(self.logged("/statis/xyzzy.css"), "/statis/{name}")
        self.assertEqual(self.address(self.asked("xyzzy")), "-")

    def test_a_method_is_one_of_seven(self):
        self.assertEqual(self.method("POST /x HTTP/1.1"), "POST")
        for other in ("XYZZY /x HTTP/1.1", "POSTX /x HTTP/1.1", "post /x HTTP/1.1", "", "xyzzy"):
            self.assertEqual(self.method(other), "-")

    def test_without_a_handlers_word_only_files_are_told_of(self):
        for address, policy in {"/statis/{name}": "same-origin", "/sw.js": "same-origin", "/aktivasi/{token}": "no-referrer",
                                "-": "no-referrer", "/akun/-": "no-referrer", "/": "no-referrer"}.items():
            self.assertEqual(self.referrer(address), policy)

    def test_nginx_can_read_the_lines(self):
        self.assertLess(self.longest, 4000, "nginx reads no parameter longer than its buffer of 4096 bytes")

    def test_a_literal_counts_before_a_name_and_a_name_is_one_segment(self):
        text = maps(["/a/{token}", "/a/b", "/a/{token}/c"], FILES)
        self.assertEqual(Map(text, "laporbup_address")("/a/b"), "/a/b")
        self.assertEqual(Map(text, "laporbup_address")("/a/x/c"), "/a/{token}/c")
        self.assertEqual(Map(text, "laporbup_address")("/a/"), "/a/-")
        self.assertEqual(Map(text, "laporbup_address")("/a/x/y/c"), "/a/-")


if __name__ == "__main__":
    unittest.main()
