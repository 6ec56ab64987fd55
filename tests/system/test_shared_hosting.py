"""deploy/shared-hosting/.htaccess under Debian's Apache with mod_cgid: the same binaries as plain CGI."""

import os
import shutil
import subprocess
import tomllib
import unittest

from instance import ROOT, Instance, free_port, shared

APACHE = "/usr/sbin/apache2"
MODULES = ["mpm_event", "authz_core", "alias", "cgid", "dir", "env", "headers", "mime", "rewrite", "setenvif"]


@unittest.skipUnless(os.path.exists(APACHE), "apache2 is not installed")
class SharedHosting(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()
        cls.folder = cls.site.folder / "apache"
        shutil.rmtree(cls.folder, ignore_errors=True)
        document_root = cls.folder / "public_html"
        shutil.copytree(cls.site.home / "lib/laporbup/bin", document_root / "cgi-bin")
        statics = cls.site.home / "share/laporbup/statics"
        shutil.copytree(statics, document_root / "statis")
        for name in ("sw.js", "robots.txt", "luring.html", "belum-terkirim.html", "manifest.webmanifest"):
            shutil.copy(statics / name, document_root)
        rules = (ROOT / "deploy/shared-hosting/.htaccess").read_text()
        # As its comment says for a try on one's own machine: no TLS here.
        rules = rules.replace("RewriteCond %{HTTPS} !=on\nRewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]\n", "")
        rules = rules.replace("/home/ACCOUNT/laporbup/etc", str(cls.site.home / "etc"))
        (document_root / ".htaccess").write_text(rules)
        port = free_port()
        (cls.folder / "httpd.conf").write_text("\n".join([
            f"ServerRoot {cls.folder}", "ServerName localhost", f"Listen 127.0.0.1:{port}", "PidFile httpd.pid",
            "ErrorLog error.log", f"DefaultRuntimeDir {cls.folder}",
            *(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES),
            "TypesConfig /dev/null", "AddType text/css .css", f"DocumentRoot {document_root}", f"ScriptAlias /cgi-bin/ {document_root}/cgi-bin/",
            f"<Directory {document_root}>", "AllowOverride All", "Require all granted", "</Directory>"]) + "\n")
        owner = (cls.site.home / "etc").stat()
        for path in [cls.folder, *cls.folder.rglob("*")]:
            os.chown(path, owner.st_uid, owner.st_gid)
        identity = {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []} if os.getuid() == 0 else {}
        cls.apache = subprocess.Popen([APACHE, "-d", cls.folder, "-f", "httpd.conf", "-DFOREGROUND"], **identity)
        cls.host = Instance.__new__(Instance)
        cls.host.port = port
        cls.site.until(cls.answers, True, 10)

    @classmethod
    def answers(cls):
        try:
            return cls.host.ask("/robots.txt").status == 200
        except OSError:
            return False

    @classmethod
    def tearDownClass(cls):
        cls.apache.terminate()
        cls.apache.wait(timeout=20)

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

    def test_a_form_larger_than_text_can_be_is_refused(self):
        answer = self.host.ask("/akun/masuk", method="POST", body=b"a=" + b"x" * 200_000,
                               headers={"Content-Type": "application/x-www-form-urlencoded"})
        self.assertEqual(answer.status, 413)


if __name__ == "__main__":
    unittest.main()
