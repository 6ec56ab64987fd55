# SPDX-License-Identifier: AGPL-3.0-or-later
"""What nginx and the handlers say together: headers, methods, limits, statics, the public cache."""

import gzip
import tomllib
import unittest

from instance import shared

PUBLIC = ["/", "/aduan", "/standar-pelayanan", "/privasi", "/bantuan"]


class Web(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def test_every_answer_carries_the_security_headers_once(self):
        for path in ["/", "/tidak-ada", "/statis/tidak-ada.css", "/akun/masuk", "/healthz", "/robots.txt"]:
            with self.subTest(path=path):
                answer = self.site.ask(path)
                policy = answer.header("Content-Security-Policy")
                for part in ["default-src 'none'", "style-src 'self'", "script-src 'self'", "form-action 'self'",
                             "frame-ancestors 'none'", "base-uri 'none'"]:
                    self.assertIn(part, policy)
                self.assertNotIn("unsafe", policy)
                self.assertEqual(answer.header("X-Content-Type-Options"), "nosniff")
                self.assertEqual(answer.header("Referrer-Policy"), "same-origin")
                self.assertEqual(answer.header("Strict-Transport-Security"), "", "only over https")
                self.assertEqual(answer.header("Server"), "nginx", "no version")

    def test_a_page_reached_by_a_token_tells_it_to_nobody(self):
        for path in ["/aktivasi/abc", "/akun/sandi-baru/abc", "/jawab/abc", "/nilai/abc", "/berhenti/abc"]:
            self.assertEqual(self.site.ask(path).header("Referrer-Policy"), "no-referrer", path)

    def test_public_pages_set_no_cookie_and_do_not_look_at_one(self):
        for path in PUBLIC:
            with self.subTest(path=path):
                plain = self.site.ask(path)
                self.assertEqual(plain.status, 200)
                self.assertEqual(plain.header("Set-Cookie"), "")
                self.assertNotIn("cookie", plain.header("Vary").lower())
                for cookie in ["warga=1.x", "petugas=1.x", "awal=x; kilat=saved"]:
                    other = self.site.ask(path, headers={"Cookie": cookie, "Cache-Control": "no-cache"})
                    self.assertEqual(other.body, plain.body)

    def test_public_pages_are_kept_and_served_again(self):
        self.site.ask("/bantuan")
        self.assertEqual(self.site.ask("/bantuan").header("X-Cache"), "HIT")

    def test_each_encoding_is_kept_apart(self):
        plain = self.site.ask("/standar-pelayanan")
        packed = self.site.ask("/standar-pelayanan", headers={"Accept-Encoding": "gzip, deflate"})
        self.assertEqual(packed.header("Content-Encoding"), "gzip")
        self.assertEqual(gzip.decompress(packed.body), plain.body)
        self.assertEqual(self.site.ask("/standar-pelayanan").body, plain.body)

    def test_an_address_with_arguments_of_nobody_is_not_kept(self):
        for path in ["/aduan?halaman=999", "/aduan?x=1", "/aduan?q=jalan", "/aduan?halaman=2&halaman=3"]:
            self.site.ask(path)
            self.assertNotEqual(self.site.ask(path).header("X-Cache"), "HIT", path)

    def test_head_answers_like_get_without_a_body(self):
        for path in ["/", "/bantuan", "/akun/masuk"]:
            with self.subTest(path=path):
                get, head = self.site.ask(path), self.site.ask(path, method="HEAD")
                self.assertEqual(head.status, get.status)
                self.assertEqual(head.body, b"")
                self.assertEqual(head.header("Content-Type"), get.header("Content-Type"))

    def test_other_methods_get_405_and_what_is_allowed(self):
        for method in ["POST", "PUT", "DELETE", "PATCH"]:
            answer = self.site.ask("/bantuan", method=method, body="")
            self.assertEqual(answer.status, 405, method)
            self.assertIn("GET", answer.header("Allow"))

    def test_a_method_nobody_serves_is_405_also_where_forms_need_a_token(self):
        for path, allow in {"/laporan-saya": "GET, HEAD", "/lacak": "GET, HEAD, POST", "/akun/masuk": "GET, HEAD, POST",
                            "/triase": "GET, HEAD", "/petugas/keluar": "POST"}.items():
            for method in ["PUT", "DELETE", "PATCH"]:
                with self.subTest(path=path, method=method):
                    answer = self.site.ask(path, method=method, body="")
                    self.assertEqual(answer.status, 405)
                    self.assertEqual(answer.header("Allow"), allow)
        self.assertEqual(self.site.ask("/laporan-saya", method="HEAD").status, self.site.ask("/laporan-saya").status)

    def test_an_address_of_nobody_gets_404_in_our_own_words(self):
        for path in ["/tidak-ada", "/aduan/TIDAK-ADA-KODE", "/statis/tidak-ada.css", "/galat/503.html",
                     "/statis/manifest.toml", "/_berkas/publik/x", "/_berkas/privat/x"]:
            with self.subTest(path=path):
                answer = self.site.ask(path)
                self.assertEqual(answer.status, 404)
                self.assertIn('<html lang="id"', answer.text)
                self.assertNotIn("<center>nginx", answer.text)

    def test_a_form_larger_than_text_can_be_gets_413_in_our_own_words(self):
        answer = self.site.ask("/akun/masuk", method="POST", body=b"a=" + b"x" * 200_000,
                               headers={"Content-Type": "application/x-www-form-urlencoded"})
        self.assertEqual(answer.status, 413)
        self.assertIn('<html lang="id"', answer.text)
        self.assertIn("persingkat", answer.text, "what was sent was no file")

    def test_an_upload_address_lets_a_photo_through_to_our_own_sentence(self):
        for path in ["/lapor/abc/berkas", "/laporan-saya/abc/keterangan", "/lacak/abc/jawaban"]:
            answer = self.site.ask(path, method="POST", body=b"x" * 12_000_000,
                                   headers={"Content-Type": "application/octet-stream"})
            self.assertNotIn(answer.status, (413, 502), f"{path}: the handler answers, not nginx")

    def test_a_body_beyond_every_limit_is_refused(self):
        answer = self.site.ask("/lapor/abc/berkas", method="POST", body=b"x" * 26_000_000)
        self.assertEqual(answer.status, 413)

    def test_statics_never_change_and_come_compressed(self):
        manifest = tomllib.loads((self.site.home / "share/laporbup/statics/manifest.toml").read_text())
        page = self.site.ask("/").text
        for name, hashed in manifest.items():
            with self.subTest(name=name):
                answer = self.site.ask(f"/statis/{hashed}", headers={"Accept-Encoding": "br"})
                self.assertEqual(answer.status, 200)
                self.assertIn("immutable", answer.header("Cache-Control"))
                if name.endswith((".css", ".js")):
                    self.assertEqual(answer.header("Content-Encoding"), "br")
        self.assertIn(f"/statis/{manifest['gaya.css']}", page)
        self.assertNotIn('"/statis/gaya.css"', page)

    def test_pages_for_when_no_handler_answers_stand_alone(self):
        folder = self.site.home / "share/laporbup/statics"
        pages = sorted(folder.rglob("*.html"))
        self.assertEqual({page.stem for page in pages},
                         {"400", "404", "413", "429", "500", "503", "luring", "belum-terkirim"})
        for page in pages:
            with self.subTest(page=page.name):
                text = page.read_text()
                self.assertTrue(text.startswith("<!doctype html>\n<html lang=\"id\">"))
                self.assertTrue(text.endswith("</html>\n"))
                self.assertRegex(text, r"<title>[^<]+ – LaporBup</title>")
                self.assertEqual(text.count("<h1>"), 1)
                self.assertEqual(text.count('href="tel:110"'), 1, "the telephones in danger")
                self.assertNotRegex(text, r"<!-- (judul|isi|bahaya)\b", "a mark of the frame")

    def test_what_is_no_request_gets_400_and_harms_nobody(self):
        for bytes_ in [b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                       b"GET /%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                       b"\x16\x03\x01\x00\x00 nonsense\r\n\r\n",
                       b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"y" * 40_000 + b"\r\n\r\n"]:
            status = self.site.raw(bytes_).split(b"\r\n")[0]
            self.assertRegex(status, rb" 4\d\d ", bytes_[:40])
        self.assertEqual(self.site.ask("/").status, 200)

    def test_a_path_cannot_leave_its_folder(self):
        for path in ["/statis/../etc/common.toml", "/statis/%2e%2e/%2e%2e/etc/common.toml", "/statis//etc/passwd"]:
            self.assertIn(self.site.ask(path).status, (400, 404), path)

    def test_the_proxy_header_and_forged_addresses_reach_no_handler(self):
        answer = self.site.ask("/healthz", headers={"Proxy": "http://x", "X-Request-Id": "forged\tid",
                                                    "X-Forwarded-For": "1.2.3.4"})
        self.assertEqual(answer.status, 200)
        logged = (self.site.home / "log/pages.log").read_text()
        self.assertNotIn("forged", logged)
        self.assertNotIn("1.2.3.4", logged)

    def test_health_is_asked_of_the_database_each_time(self):
        answer = self.site.ask("/healthz")
        self.assertEqual(answer.status, 200)
        self.assertEqual(answer.header("X-Cache"), "")

    def test_the_log_holds_no_query_and_no_token(self):
        self.site.ask("/aktivasi/sebuah-token-rahasia?dan=sebuah-argumen")
        logs = ["nginx-access.log"] + (["activation.log"] if self.site.has("activation") else [])
        import time
        time.sleep(1.5)  # nginx flushes its log each second
        for log in logs:
            text = (self.site.home / "log" / log).read_text()
            self.assertNotIn("sebuah-token-rahasia", text, log)
            self.assertNotIn("sebuah-argumen", text, log)


if __name__ == "__main__":
    unittest.main()
