# SPDX-License-Identifier: AGPL-3.0-or-later
"""nginx.conf's limits: which address is slowed down at the how many-th request, and which body is too large.

nginx itself with our configuration and no handler behind it: what it lets through is 503, what it refuses 429 or 413."""

import concurrent.futures
import http.client
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

ADDRESSES = Path(sys.argv.pop()).with_suffix(".conf")
ROOT = Path(__file__).resolve().parents[3]
CODE, TOKEN = "7F3KQ2MX4H0", "A" * 43

# What is promised, written here and not read from the configuration. Zone -> (a burst, requests a minute after it, addresses).
ZONES = {
    "signing in, and guessing code and PIN": (60, 60, (
        "/akun/masuk", "/akun/lupa-sandi", f"/akun/sandi-baru/{TOKEN}", f"/akun/email-baru/{TOKEN}", f"/akun/email-batal/{TOKEN}",
        "/lacak", "/laporan-saya/tautkan", "/petugas/masuk", f"/petugas/sandi-baru/{TOKEN}")),
    "registering": (40, 30, ("/akun/daftar", f"/aktivasi/{TOKEN}", "/aktivasi/kirim-ulang")),
    "filing": (60, 60, ("/lapor", f"/lapor/{TOKEN}/kirim")),
    "suggestions while one types": (60, 240, ("/lapor/saran",)),
}
# Not slowed down by nginx: their handlers count for themselves, or nobody guesses there.
FREE = ("/akun/keluar", f"/lapor/{TOKEN}/berkas", f"/laporan-saya/{CODE}/keterangan", f"/triase/aduan/{CODE}/catatan", "/kelola/petugas", "/aduan")

KIB, MIB = 1024, 1024 * 1024
TEXT, FILE = 96 * KIB, 24 * MIB
BODIES = {
    **{path: TEXT for zone in ZONES.values() for path in zone[2]},
    "/aduan": TEXT, f"/laporan-saya/{CODE}/privasi": TEXT, f"/triase/aduan/{CODE}/catatan": TEXT, "/kelola/petugas": TEXT,
    f"/lapor/{TOKEN}/berkas": FILE, f"/laporan-saya/{CODE}/keterangan": FILE, f"/laporan-saya/{CODE}/jawaban": FILE,
    f"/lacak/{CODE}/keterangan": FILE, f"/lacak/{CODE}/jawaban": FILE, f"/opd/aduan/{CODE}/perkembangan": FILE,
    f"/opd/aduan/{CODE}/selesai": FILE, "/triase/baru": FILE, "/loket/baru": FILE, "/triase/impor": FILE,
}
# How many of one address nginx serves at the same time.
CONNECTIONS = 40

NAMES = [line.split()[0] for line in (ROOT / "deploy/binaries.txt").read_text().splitlines() if line.split()[2:3] == ["fcgi"]]


class Limits(unittest.TestCase):
    def setUp(self):
        """An nginx of its own for each test: nobody's requests count but the test's."""
        self.folder = Path(tempfile.mkdtemp(prefix="laporbup-nginx-", dir="/tmp"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        shutil.copytree(ROOT / "nginx", self.folder / "laporbup")
        shutil.copy(ADDRESSES, self.folder / "laporbup/addresses.conf")
        (self.folder / "laporbup-logs.conf").write_text("access_log off;\n")
        # Somebody who takes connections and says nothing: for what is served at the same time.
        self.deaf = socket.socket(socket.AF_UNIX)
        self.addCleanup(self.deaf.close)
        self.deaf.bind(str(self.folder / "deaf.sock"))
        os.chmod(self.folder / "deaf.sock", 0o666)
        os.chmod(self.folder, 0o755)
        self.deaf.listen(256)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        temporary = "\n".join(f"{what}_temp_path {self.folder}/tmp-{what};" for what in ("client_body", "fastcgi", "proxy", "scgi", "uwsgi"))
        upstreams = "\n".join(f"upstream {name} {{ server unix:{self.folder}/{'deaf' if name == 'pages' else 'nobody'}.sock max_fails=0; }}"
                              for name in NAMES)
        (self.folder / "nginx.conf").write_text(f"""
            daemon off; worker_processes 1; pid {self.folder}/nginx.pid; error_log {self.folder}/error.log;
            load_module /usr/lib/nginx/modules/ngx_http_brotli_filter_module.so;
            load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
            events {{ worker_connections 512; }}
            http {{
              {temporary}
              include laporbup/http.conf;
              fastcgi_cache_path {self.folder}/cache keys_zone=laporbup_public:1m;
              {upstreams}
              server {{
                listen 127.0.0.1:{self.port};
                set $laporbup_statics {self.folder}/laporbup/static; set $laporbup_public_files {self.folder}; set $laporbup_private_files {self.folder};
                include laporbup/laporbup.conf;
              }}
            }}""")
        nginx = subprocess.Popen(["/usr/sbin/nginx", "-e", self.folder / "error.log", "-c", self.folder / "nginx.conf"],
                                 stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.addCleanup(nginx.stderr.close)
        self.addCleanup(nginx.wait)
        self.addCleanup(nginx.terminate)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            if nginx.poll() is not None:
                break
            time.sleep(0.1)
        self.fail(nginx.stderr.read() if nginx.poll() is not None else "nginx does not answer")

    def ask(self, path, method="POST", length=0):
        """The status of one request; of a body only its length is told, which is what nginx looks at first."""
        wire = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            wire.putrequest(method, path)
            wire.putheader("Content-Length", str(length))
            wire.endheaders()
            if length:
                try:
                    wire.send(bytes(length))
                except (BrokenPipeError, ConnectionResetError):
                    pass  # refused by its length already
            return wire.getresponse().status
        finally:
            wire.close()

    def let_through(self, paths):
        """How many requests pass before one is refused, and how long that took in seconds."""
        began, through = time.monotonic(), 0
        while self.ask(paths[through % len(paths)]) != 429:
            through += 1
            self.assertLessEqual(through, 200, "nobody is refused")
        return through, time.monotonic() - began

    def test_each_zone_lets_a_burst_through_and_refuses_the_next(self):
        emptied = {}
        for zone, (burst, a_minute, paths) in ZONES.items():
            with self.subTest(zone=zone):
                through, seconds = self.let_through(paths)
                # One and the burst, and what became free meanwhile.
                self.assertGreaterEqual(through, burst + 1)
                self.assertLessEqual(through, burst + 1 + seconds * a_minute / 60 + 1)
                # All its addresses count together; a GET is never refused.
                for path in paths:
                    self.let_through([path])
                    self.assertEqual(self.ask(path, "GET"), 503, path)
                self.let_through(paths)
                emptied[zone] = time.monotonic()
        time.sleep(4.2)
        for zone, (_, a_minute, paths) in ZONES.items():
            with self.subTest(zone=zone):
                least = (time.monotonic() - emptied[zone]) * a_minute / 60
                free, _ = self.let_through(paths)
                self.assertGreaterEqual(free, int(least))
                self.assertLessEqual(free, (time.monotonic() - emptied[zone]) * a_minute / 60 + 1)

    def test_other_addresses_are_free(self):
        for path in FREE[:-1]:
            with self.subTest(path=path):
                self.assertEqual({self.ask(path) for _ in range(90)}, {503})

    def test_a_body_may_be_so_large_and_no_larger(self):
        for path, most in BODIES.items():
            with self.subTest(path=path):
                self.assertEqual(self.ask(path, length=most + 1), 413)
                if path != "/aduan":
                    self.assertEqual(self.ask(path, length=most), 503)

    def test_forty_requests_of_one_address_at_the_same_time(self):
        with concurrent.futures.ThreadPoolExecutor(CONNECTIONS + 5) as many:
            waiting = [many.submit(self.ask, f"/foto/{number}", "GET") for number in range(CONNECTIONS + 5)]
            refused = 0
            for done in concurrent.futures.as_completed(waiting[:], timeout=20):
                self.assertEqual(done.result(), 429)
                refused += 1
                if refused == 5:
                    break
            time.sleep(0.5)
            self.assertEqual(sum(one.done() for one in waiting), 5)
            self.deaf.close()
            held = []
            for one in waiting:
                try:
                    held.append(one.result(timeout=60))
                except OSError:
                    held.append(0)
            self.assertEqual(sum(status == 429 for status in held), 5)


if __name__ == "__main__":
    unittest.main()
