# SPDX-License-Identifier: AGPL-3.0-or-later
"""nginx/errors.py: what stays of a line of nginx' errors, and the socket it reads."""

import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import errors

ROUTES = errors.Routes(Path(sys.argv.pop()).read_text(encoding="utf-8"))
HEAD = "<187>Nov 30 09:24:08 nginx: 2026/11/30 09:24:08 [error] 18931#18931: *7 "
TAIL = (', client: 192.0.2.7, server: localhost, request: "GET /aktivasi/RAHASIA?q=RAHASIA HTTP/1.1", '
        'upstream: "fastcgi://unix:/run/laporbup/activation.sock:", host: "localhost", referrer: "http://x/lapor/RAHASIA"')


def cut(text):
    return errors.clean(text, ROUTES)


class Lines(unittest.TestCase):
    def test_a_line_keeps_what_happened_where(self):
        self.assertEqual(
            cut(HEAD + "connect() to unix:/run/laporbup/activation.sock failed (2: No such file or directory) "
                       "while connecting to upstream" + TAIL),
            "at=2026-11-30T09:24:08 level=error pid=18931 client=192.0.2.7 method=GET path=/aktivasi/{token} upstream=activation "
            'what="connect() to unix:/run/laporbup/activation.sock failed (2: No such file or directory) while connecting to upstream"')

    def test_what_nginx_quotes_is_cut(self):
        for words, kept in {
                'open() "/srv/statis/RAHASIA" failed (2: No such file or directory)': "open() … failed (2: No such file or directory)",
                'open() "/srv/statis/RAHASIA" failed (13: RAHASIA)': "open() … failed (13: Permission denied)",
                'open() "/srv/a"RAHASIA" failed (2: No such file or directory)': "open() … failed (2: No such file or directory)",
                'open() "/srv/a", client: RAHASIA, request: "GET /RAHASIA': "open()",
                '"/srv/RAHASIA" is not found (2: No such file or directory)': "",
                'rewrite or internal redirection cycle while internally redirecting to "/RAHASIA"':
                    "rewrite or internal redirection cycle while internally redirecting to",
                'FastCGI sent in stderr: "RAHASIA\nRAHASIA" while reading response header from upstream': "FastCGI sent in stderr:",
                'upstream sent invalid header: "RAHASIA: \\x0d..." while reading': "upstream sent invalid header:"}.items():
            line = cut(HEAD + words + TAIL)
            self.assertNotIn("RAHASIA", line)
            self.assertTrue(line.endswith(f'what="{kept}"'), line)

    def test_a_line_that_nginx_cut_short_is_no_way_out(self):
        whole = HEAD + 'open() "/srv/RAHASIA" failed (2: No such file or directory)' + TAIL
        for length in range(len(whole)):
            self.assertNotIn("RAHASIA", cut(whole[:length]))

    def test_what_a_visitor_writes_pretends_in_vain(self):
        for words in ['RAHASIA", upstream: "fastcgi://unix:/run/RAHASIA.sock', ', client: RAHASIA', ', client: 3271010101010001',
                      'a", request: "GET /RAHASIA/RAHASIA', 'a", request: "RAHASIA /lapor', 'failed (3271010101010001: x', "\x1b[2J\r\n\0RAHASIA"]:
            line = cut(HEAD + f'open() "/srv/{words}" failed (2: No such file or directory), client: 192.0.2.7, server: localhost, '
                              f'request: "GET /aktivasi/{words} HTTP/1.1", host: "{words}", referrer: "{words}"')
            for secret in ("RAHASIA", "3271010101010001", "\x1b", "\n", "\0"):
                self.assertNotIn(secret, line)

    def test_of_an_address_its_pattern_stays(self):
        for path, pattern in {"/aktivasi/x": "/aktivasi/{token}", "/aktivasi/kirim-ulang": "/aktivasi/kirim-ulang",
                              "/aktivasi/x/": "-", "//aktivasi/x": "-", "/": "/", "/lapor/x/dukung/y": "/lapor/{draft}/dukung/{code}"}.items():
            self.assertIn(f" path={pattern} ", cut(HEAD + f'x, client: 192.0.2.7, request: "GET {path}?a=b HTTP/1.1"'))

    def test_whatever_comes_a_line_of_ours_goes_out(self):
        self.assertRegex(cut("RAHASIA"), r'^at=\S+ level=error what="unreadable: 7 bytes"$')
        dice = random.Random(7)
        alphabet = ['"', ", client: ", ", request: ", "GET /", " HTTP/1.1", "failed (2: ", "RAHASIA", ", upstream: ",
                    "fastcgi://unix:/", ".sock", "\n", "\\", ", referrer: ", "*7 ", "[error] ", "2026/11/30 09:24:08 "]
        for _ in range(20_000):
            # Quoted first, as nginx does with all that is not its own.
            line = cut(HEAD + 'open() "' + "".join(dice.choices(alphabet, k=dice.randrange(12))))
            self.assertNotIn("RAHASIA", line)
            self.assertNotIn("\n", line)


class Socket(unittest.TestCase):
    def start(self, folder, **more):
        Path(folder, "addresses.txt").write_text("activation GET /aktivasi/{token} secret\n")
        program = Path(folder, "errors.py")
        program.write_text(Path(errors.__file__).read_text())
        path = f"{folder}/errors.sock"
        reader = subprocess.Popen([sys.executable, program, path], stdout=subprocess.PIPE, **more)
        self.addCleanup(reader.wait)
        self.addCleanup(reader.stdout.close)
        self.addCleanup(reader.kill)
        return reader, path

    @staticmethod
    def send(path, text):
        end = time.monotonic() + 10
        while True:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as nginx:
                try:
                    nginx.connect(path)
                    return nginx.send(text.encode())
                except OSError:
                    if time.monotonic() > end:
                        raise
                    time.sleep(0.05)

    def test_the_next_reader_takes_the_place_of_the_last(self):
        with tempfile.TemporaryDirectory(dir="/tmp") as folder:
            for _ in range(2):
                reader, path = self.start(folder)
                self.send(path, HEAD + "x" + TAIL)
                self.assertIn(b"path=/aktivasi/{token}", reader.stdout.readline())
                self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
                reader.send_signal(signal.SIGTERM)
                self.assertEqual(reader.wait(10), 0)

    def test_two_instances_are_two_sockets(self):
        with tempfile.TemporaryDirectory(dir="/tmp") as one, tempfile.TemporaryDirectory(dir="/tmp") as other:
            first, path = self.start(one)
            second, _ = self.start(other)
            self.send(path, HEAD + "first" + TAIL)
            self.assertIn(b"first", first.stdout.readline())
            second.kill()
            self.assertEqual(second.stdout.read(), b"")

    def test_a_socket_of_systemds_is_taken(self):
        with tempfile.TemporaryDirectory(dir="/tmp") as folder:
            given = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            self.addCleanup(given.close)
            given.bind(f"{folder}/errors.sock")
            given.set_inheritable(True)
            reader, path = self.start(folder, env={"LISTEN_FDS": "1"}, close_fds=False,
                                      preexec_fn=lambda: os.dup2(given.fileno(), 3, inheritable=True))
            self.send(path, HEAD + "x" + TAIL)
            self.assertIn(b"upstream=activation", reader.stdout.readline())


if __name__ == "__main__":
    unittest.main()
