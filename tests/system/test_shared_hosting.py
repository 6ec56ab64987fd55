# SPDX-License-Identifier: AGPL-3.0-or-later
"""deploy/shared-hosting/.htaccess under Debian's Apache with mod_cgid: the same binaries as plain CGI."""

import os
import shutil
import subprocess
import tomllib
import unittest

from instance import ROOT, Instance, free_port, shared
from test_logs import addresses, filled

APACHE = "/usr/sbin/apache2"
MODULES = ["mpm_event", "authz_core", "alias", "cgid", "dir", "env", "headers", "mime", "rewrite", "setenvif"]


# How hosts make programs of what lies in cgi-bin.
BY_ALIAS = ["ScriptAlias /cgi-bin/ {cgi}/"]
BY_HANDLER = ["<Directory {cgi}>", "Options +ExecCGI", "SetHandler cgi-script", "</Directory>"]


class Apache(Instance):
    """A web server over the shared instance: its binaries as plain CGI, its settings, its database."""

    def __init__(self, site, name, contents, cgi_lines):
        self.port = free_port()
        self.site = site
        self.root = site.folder / name
        shutil.rmtree(self.root, ignore_errors=True)
        document_root = self.root / "public_html"
        cgi = document_root / "cgi-bin"
        statics = site.home / "share/laporbup/statics"
        shutil.copytree(statics, document_root / "statis")
        for page in ("sw.js", "robots.txt", "luring.html", "belum-terkirim.html", "manifest.webmanifest"):
            shutil.copy(statics / page, document_root)
        for folder in contents:
            shutil.copytree(site.home / "lib/laporbup" / folder, cgi, dirs_exist_ok=True)
        (document_root / ".htaccess").write_text(self.rules())
        (self.root / "httpd.conf").write_text("\n".join([
            f"ServerRoot {self.root}", "ServerName localhost", f"Listen 127.0.0.1:{self.port}", "PidFile httpd.pid",
            "ErrorLog error.log", f"DefaultRuntimeDir {self.root}",
            *(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES),
            "TypesConfig /dev/null", "AddType text/css .css", f"DocumentRoot {document_root}",
            f"<Directory {document_root}>", "AllowOverride All", "Require all granted", "</Directory>",
            *(line.format(cgi=cgi) for line in cgi_lines)]) + "\n")
        self.start()

    def rules(self):
        rules = (ROOT / "deploy/shared-hosting/.htaccess").read_text()
        # As its comment says for a try on one's own machine: no TLS here.
        rules = rules.replace("RewriteCond %{HTTPS} !=on\nRewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]\n", "")
        return rules.replace("/home/ACCOUNT/laporbup/etc", str(self.site.home / "etc"))

    def start(self):
        owner = (self.site.home / "etc").stat()
        for path in [self.root, *self.root.rglob("*")]:
            os.chown(path, owner.st_uid, owner.st_gid)
        identity = {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []} if os.getuid() == 0 else {}
        self.process = subprocess.Popen([APACHE, "-d", self.root, "-f", "httpd.conf", "-DFOREGROUND"], **identity)
        self.site.until(self.answers, True, 10)

    def answers(self):
        try:
            return self.ask("/robots.txt").status == 200
        except OSError:
            return False

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)


@unittest.skipUnless(os.path.exists(APACHE), "apache2 is not installed")
class SharedHosting(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()
        cls.host = Apache(cls.site, "apache", ["bin"], BY_ALIAS)
        cls.addClassCleanup(cls.host.stop)

    def test_the_addresses_reach_their_binaries(self):
        wanted = {"/": 200, "/bantuan": 200, "/aduan/TIDAK-ADA-KODE": 404, "/tidak-ada": 404}
        for binary, path in {"accounts": "/akun/masuk", "complaints": "/lapor", "admin": "/petugas/masuk"}.items():
            if self.site.has(binary):
                wanted[path] = 200
        for path, status in wanted.items():
            with self.subTest(path=path):
                answer = self.host.ask(path)
                self.assertEqual(answer.status, status, answer.text[:500])
                self.assertIn("default-src 'none'", answer.header("Content-Security-Policy"))
                self.assertIn('<html lang="id"', answer.text)

    def test_a_page_is_the_same_as_behind_nginx(self):
        self.assertEqual(self.host.ask("/bantuan").body, self.site.ask("/bantuan").body)

    def test_statics_never_change_and_the_manifest_is_not_shown(self):
        manifest = tomllib.loads((self.site.home / "share/laporbup/statics/manifest.toml").read_text())
        answer = self.host.ask(f"/statis/{manifest['gaya.css']}")
        self.assertEqual(answer.status, 200)
        self.assertIn("immutable", answer.header("Cache-Control"))
        self.assertEqual(self.host.ask("/statis/manifest.toml").status, 404)

    def test_the_source_is_given_here_too_and_asked_for_anew(self):
        self.assertEqual(self.host.ask("/kode-sumber").body, self.site.ask("/kode-sumber").body)
        (archive,) = (self.site.home / "share/laporbup/statics").glob("laporbup-*.tar.gz")
        answer = self.host.ask(f"/statis/{archive.name}")
        self.assertEqual((answer.status, answer.body), (200, archive.read_bytes()))
        self.assertEqual(answer.header("Cache-Control"), "no-cache")

    def test_a_form_larger_than_text_can_be_is_refused(self):
        answer = self.host.ask("/akun/masuk", method="POST", body=b"a=" + b"x" * 200_000,
                               headers={"Content-Type": "application/x-www-form-urlencoded"})
        self.assertEqual(answer.status, 413)
        self.assertEqual(answer.header("Referrer-Policy"), "no-referrer")

    def test_an_address_with_a_token_is_told_to_no_other_page_and_kept_nowhere(self):
        asked = 0
        for _, method, pattern, is_secret in addresses(self.site):
            if method == "GET" and (is_secret or pattern in ("/", "/bantuan", "/akun/masuk", "/ikuti/{code}")):
                answer = self.host.ask(filled(pattern, "A" * 43))
                self.assertEqual(answer.header("Referrer-Policy"), "no-referrer" if is_secret else "same-origin", pattern)
                if is_secret:
                    self.assertEqual(answer.header("Cache-Control"), "no-store", pattern)
                asked += 1
        self.assertGreater(asked, 20)


# What a query without "=" makes of a tool: CGI/1.1 hands its words over as arguments.
HOLE = "?--email+x%40contoh.test+--name+X+--role+administrator"


@unittest.skipUnless(os.path.exists(APACHE), "apache2 is not installed")
class AskedDirectly(unittest.TestCase):
    """/cgi-bin/ is where the rules lead, and no address: also where somebody copied too much into it."""

    @classmethod
    def setUpClass(cls):
        cls.site = shared()
        cls.names = sorted(path.name for folder in ("bin", "sbin") for path in (cls.site.home / "lib/laporbup" / folder).iterdir())
        cls.hosts = {"alias": Apache(cls.site, "apache-all", ["bin", "sbin"], BY_ALIAS),
                     "handler": Apache(cls.site, "apache-handler", ["bin", "sbin"], BY_HANDLER)}
        for host in cls.hosts.values():
            cls.addClassCleanup(host.stop)

    def staff(self):
        return self.site.sql("SELECT COUNT(*) FROM staff_account")

    def assert_nothing_there(self, host, path):
        """GET and POST say what any address of nobody's says."""
        for more in ({}, {"method": "POST", "body": b"hujan turun di kebumen\n", "headers": {"Content-Type": "application/x-www-form-urlencoded"}}):
            answer = host.ask(path, **more)
            self.assertEqual(answer.status, 404, answer.text[:300])
            self.assertEqual(answer.body, host.ask("/tidak-ada", **more).body)

    def test_no_binary_answers_under_its_own_name(self):
        self.assertIn("staff_account", self.names)
        before = self.staff()
        for layout, host in {**self.hosts, "nginx": self.site}.items():
            for name in self.names:
                for path in (f"/cgi-bin/{name}", f"/cgi-bin/{name}{HOLE}", f"/cgi-bin/{name}/akun/masuk"):
                    with self.subTest(layout=layout, path=path):
                        self.assert_nothing_there(host, path)
        self.assertEqual(self.staff(), before)

    def test_however_it_is_spelled(self):
        before = self.staff()
        for layout, host in self.hosts.items():
            for path in ("//cgi-bin/staff_account", "/./cgi-bin/staff_account", "/%63gi-bin/staff_account", "/CGI-BIN/staff_account",
                         "/statis/../cgi-bin/staff_account", "/cgi-bin//staff_account", "/cgi-bin/./staff_account", "/cgi-bin/tidak-ada",
                         "/cgi-bin/", "/cgi-bin"):
                with self.subTest(layout=layout, path=path):
                    self.assert_nothing_there(host, path)
                    self.assert_nothing_there(host, path + HOLE)
        self.assertEqual(self.staff(), before)

    def test_our_own_addresses_still_lead_there(self):
        for layout, host in self.hosts.items():
            with self.subTest(layout=layout):
                self.assertEqual(host.ask("/akun/masuk").status, 200)
                self.assertEqual(host.ask("/bantuan").body, self.site.ask("/bantuan").body)


if __name__ == "__main__":
    unittest.main()
