# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tokens and words stay out of logs (docs/decisions/0057): every address of every binary is asked for with words
that stand nowhere else, as it should be written and misspelled, with its handler up and down, and then every
log is searched for them."""

import os
import re
import secrets
import signal
import time
import unittest
import urllib.parse

from instance import Browser, shared

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Words:
    """A word of its own for each place in which a request may carry one."""

    def __init__(self):
        self.token, self.query, self.referrer, self.body, self.host = (
            f"{place}{secrets.token_hex(12)}" for place in ("Tkn", "Tny", "Asal", "Isi", "inang"))

    def headers(self, site):
        return {"Referer": f"http://127.0.0.1:{site.port}/lapor/{self.referrer}?q={self.referrer}"}

    def counts(self, site):
        """Where one of them stands in a log: "file: times", the empty dictionary for nowhere."""
        found = {}
        for path in sorted((site.home / "log").iterdir()):
            text = path.read_text(errors="replace").lower()
            times = sum(text.count(word.lower()) for word in vars(self).values())
            if times:
                found[path.name] = times
        return found


def addresses(site):
    """The table that nginx' own is made of: (binary, method, pattern, is it a secret)."""
    lines = (site.home / "share/laporbup/nginx/addresses.txt").read_text().splitlines()
    return [(binary, method, pattern, kind == "secret") for binary, method, pattern, kind in map(str.split, lines)]


def filled(pattern, word):
    return re.sub(r"\{[a-z]+\}", word, pattern)


def misspelled(path):
    """What a mail program, a hand or an attacker makes of an address."""
    return [f"{path}/", f"{path}/x", f"/{path}", f"/%{ord(path[1]):x}{path[2:]}", path.upper(), f"{path}%20).", f"/x{path}"]


def ask(site, words, method, path):
    body = urllib.parse.urlencode({"csrf": words.body, "text": words.body}) if method == "POST" else None
    return site.ask(f"{path}?q={words.query}", method=method, body=body,
                    headers={**words.headers(site), **(FORM if body else {})})


def logged(site, name):
    return (site.home / "log" / name).read_text(errors="replace")


class Logs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()
        cls.table = addresses(cls.site)
        cls.secret = [row for row in cls.table if row[3]]

    def setUp(self):
        self.words = Words()

    def assert_nowhere(self):
        time.sleep(1.3)  # nginx flushes its access log each second
        self.assertEqual(self.words.counts(self.site), {})

    def assert_kept_secret(self, answer, where):
        self.assertEqual(answer.header("Referrer-Policy"), "no-referrer", where)
        self.assertEqual(answer.header("Cache-Control"), "no-store", where)

    def test_the_table_knows_the_tokens(self):
        patterns = {pattern for _, _, pattern, is_secret in self.table if is_secret}
        self.assertLessEqual({"/aktivasi/{token}", "/akun/pemulihan/{token}", "/lapor/{draft}", "/nilai/{token}/belum",
                              "/ikuti/konfirmasi/{token}", "/berhenti/{token}", "/triase/impor/{batch}"}, patterns)
        self.assertGreater(len(self.table), 400)

    def test_no_address_of_a_working_handler_leaves_a_word(self):
        for binary, method, pattern, is_secret in self.table:
            answer = ask(self.site, self.words, method, filled(pattern, self.words.token))
            if is_secret:
                self.assert_kept_secret(answer, f"{method} {pattern}")
        for _, method, pattern, _ in self.secret:
            if method == "GET":
                for path in misspelled(filled(pattern, self.words.token)):
                    ask(self.site, self.words, method, path)
        self.assert_nowhere()
        # The log is not empty-handed: it says which addresses, by their patterns.
        access = logged(self.site, "nginx-access.log")
        for _, method, pattern, _ in self.table:
            self.assertIn(f" method={method} path={pattern} status=", access)

    def test_no_address_of_a_stopped_handler_leaves_a_word(self):
        stopped = sorted({row[0] for row in self.secret})
        self.site.supervise("stop", *stopped)
        try:
            for binary, method, pattern, _ in self.secret:
                path = filled(pattern, self.words.token)
                answer = ask(self.site, self.words, method, path)
                self.assertEqual(answer.status, 503, path)
                self.assert_kept_secret(answer, f"{method} {pattern}")
                for other in misspelled(path) if method == "GET" else []:
                    answer = ask(self.site, self.words, method, other)
                    if answer.status == 503:
                        self.assert_kept_secret(answer, other)
        finally:
            self.site.supervise("start", *stopped)
        self.assert_nowhere()
        expected = [f"method={method} path={re.escape(pattern)} upstream={binary} what=\"connect\\(\\) to "
                    for binary, method, pattern, _ in self.secret]

        # The reader of the log writes when it has read: on a busy machine not at once.
        def missing():
            errors = logged(self.site, "nginx-error.log")
            return [pattern for pattern in expected if not re.search(pattern, errors)]

        self.assertEqual(self.site.until(missing, []), [])

    def test_what_nginx_itself_refuses_leaves_no_word(self):
        word = self.words.token
        for path in [f"/statis/{word}.css", f'/statis/{word}%22,%20client:%20{word}', f"/foto/{word}", f"/tidak-ada/{word}",
                     f"/{word}", f"/galat/{word}", f"/_berkas/privat/{word}"]:
            ask(self.site, self.words, "GET", path)
        large = self.site.ask(f"/akun/pemulihan/{word}?q={self.words.query}", method="POST", body=b"a=" + b"x" * 200_000,
                              headers={**FORM, **self.words.headers(self.site)})
        self.assertEqual(large.status, 413)
        self.assert_kept_secret(large, "413")
        for head in [f"GET /aktivasi/{word} {word} HTTP/1.1\r\nHost: {self.words.host}\r\n\r\n",
                     f"GET /aktivasi/{word} HTTP/1.1\r\nHost: {self.words.host}/{word}\r\n\r\n",
                     f"GET /aktivasi/{word} HTTP/1.1\r\nHost: a\r\nReferer: {self.words.referrer}\r\nX: {'y' * 40_000}\r\n\r\n",
                     f"XYZZYQ /aktivasi/{word} HTTP/1.1\r\nHost: a\r\n\r\n",
                     f"GET /aktivasi/{word}{'y' * 40_000} HTTP/1.1\r\nHost: a\r\n\r\n"]:
            self.site.raw(head.encode())
        self.assert_nowhere()

    def test_what_one_types_is_in_no_address(self):
        browser = Browser(self.site)
        browser.get("/lapor")
        typed = {"title": f"lampu mati {self.words.body}", "story": f"{self.words.body} gelap sekali"}
        piece = browser.send("/lapor/saran", typed)
        self.assertEqual(piece.status, 200)
        self.assertIn("Lampu penerangan jalan", piece.text)
        self.assertEqual(piece.header("Cache-Control"), "no-store")
        browser.get("/lapor/kategori")
        found = browser.send("/lapor/kategori", {"q": f"jalan bolong {self.words.body}"})
        self.assertEqual(found.status, 200)
        self.assertIn("Yang cocok dengan kata Anda", found.text)
        for path in ["/aduan", "/triase", "/opd", "/inspektorat", "/pimpinan", "/lapor/kategori", "/lapor/saran"]:
            self.site.ask(f"{path}?q={self.words.query}&title={self.words.query}")
        self.assert_nowhere()

    def test_nginx_goes_on_while_nobody_reads_its_errors(self):
        site, path = self.site, f"/statis/{self.words.token}.css"
        reader = site.pids("nginx-error")[0]
        os.kill(reader, signal.SIGSTOP)
        try:
            began = time.monotonic()
            for _ in range(300):
                self.assertEqual(site.ask(path).status, 404)
            self.assertLess(time.monotonic() - began, 20)
        finally:
            os.kill(reader, signal.SIGCONT)
        site.supervise("stop", "nginx-error")
        try:
            self.assertEqual([site.ask(path).status for _ in range(5)], [404] * 5)
        finally:
            site.supervise("start", "nginx-error")
        lines = logged(site, "nginx-error.log").count("\n")

        def heard():
            site.ask(path)
            return logged(site, "nginx-error.log").count("\n") > lines
        # Each worker notices at its next error that the socket is a new one.
        self.assertTrue(site.until(heard, True, 10))
        self.assert_nowhere()


if __name__ == "__main__":
    unittest.main()
