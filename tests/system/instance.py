# SPDX-License-Identifier: AGPL-3.0-or-later
"""A real instance for the system tests: deploy/up in a temporary home, one for the whole run."""

import atexit
import getpass
import html
import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def binaries():
    """Lines of deploy/binaries.txt, as (name, processes, kind)."""
    lines = (ROOT / "deploy/binaries.txt").read_text().splitlines()
    return [tuple(line.split()[:3]) for line in lines if line and not line.startswith("#")]


def services():
    """Those of them that run by themselves: with settings and a database account of their own."""
    return [line for line in binaries() if line[2] != "tool"]


def environment_names():
    """What a program of ours finds in its environment (deploy/environment.txt)."""
    lines = (ROOT / "deploy/environment.txt").read_text().splitlines()
    return [line.split("#")[0].strip() for line in lines if line.split("#")[0].strip()]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def header(self, name):
        """The one value of a header; "" if absent. A header sent twice is a fault."""
        values = self.headers.get_all(name) or []
        assert len(values) <= 1, f"{name} stands {len(values)} times: {values}"
        return values[0] if values else ""

    @property
    def text(self):
        return self.body.decode()


class Instance:
    def __init__(self, arguments=()):
        # Short: the sockets lie below it.
        self.folder = Path(tempfile.mkdtemp(prefix="laporbup-", dir="/tmp"))
        os.chmod(self.folder, 0o755)
        self.home = self.folder / "h"
        self.port = free_port()
        self.arguments = list(arguments)

    def up(self, *more):
        done = subprocess.run(
            [ROOT / "deploy/up", "--detach", "--home", self.home, "--port", str(self.port), *self.arguments, *more],
            capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False, timeout=1500)
        if done.returncode != 0:
            raise RuntimeError(f"deploy/up failed:\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def down(self):
        subprocess.run([ROOT / "deploy/down", "--home", self.home], check=True, capture_output=True, timeout=300)

    def remove(self):
        if (self.home / "etc").exists():
            self.down()
        shutil.rmtree(self.folder, ignore_errors=True)

    # ---- asking ---------------------------------------------------------------------------------
    def ask(self, path, method="GET", headers=None, body=None, timeout=30):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def raw(self, data, timeout=10):
        """The bytes that come back for bytes that are no proper request."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as wire:
            wire.sendall(data)
            wire.shutdown(socket.SHUT_WR)
            chunks = []
            while chunk := wire.recv(65536):
                chunks.append(chunk)
        return b"".join(chunks)

    def has(self, binary):
        return (self.home / "lib/laporbup/bin" / binary).exists()

    # ---- reaching in ------------------------------------------------------------------------------
    def supervise(self, *arguments):
        return subprocess.run(["supervisorctl", "-c", self.home / "etc/supervisord.conf", *arguments],
                              capture_output=True, text=True, check=False, timeout=180).stdout

    def pids(self, program):
        """Process ids by program: those of a binary (multiwatch's children), or the one of another."""
        running = re.search(rf"(?m)^{program}\s.*\bpid (\d+)", self.supervise("status"))
        if not running:
            return []
        pid = running.group(1)
        children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
        return children or [int(pid)]

    def sql(self, statement):
        done = subprocess.run(
            ["mariadb", "--no-defaults", f"--socket={self.home}/run/mariadb.sock", f"--user={getpass.getuser()}", "--batch",
             "--skip-column-names", "lapor", "-e", statement], capture_output=True, text=True, check=True, timeout=30)
        return [line.split("\t") for line in done.stdout.splitlines()]

    def until(self, what, wanted, seconds=30):
        """Asks again until the function gives what is wanted."""
        end = time.monotonic() + seconds
        while True:
            found = what()
            if found == wanted or time.monotonic() > end:
                return found
            time.sleep(0.1)

    def secrets(self):
        return json.loads((self.home / "etc/secrets.json").read_text())

    def mails(self):
        folder = self.home / "mail/new"
        return [path.read_text(errors="replace") for path in sorted(folder.iterdir())] if folder.is_dir() else []


class Browser:
    """Cookies and forms, as far as a system test needs them."""

    def __init__(self, instance):
        self.instance = instance
        self.cookies = {}
        self.page = None

    def _go(self, path, **more):
        headers = more.pop("headers", {})
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        self.page = self.instance.ask(path, headers=headers, **more)
        for cookie in self.page.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return self.page

    def get(self, path):
        return self._go(path)

    def send(self, path, fields):
        """Posts the hidden fields of the page's form for `path` with these fields."""
        form = next((form for form in re.findall(r"<form\b.*?</form>", self.page.text, re.S)
                     if re.search(rf'action="{re.escape(path)}"', form)), self.page.text)
        filled = {}
        for tag in re.findall(r"<input\b[^>]*>", form):
            if 'type="hidden"' in tag:
                attributes = dict(re.findall(r'([a-z-]+)="([^"]*)"', tag))
                filled[attributes["name"]] = html.unescape(attributes.get("value", ""))
        filled.update(fields)
        return self._go(path, method="POST", body=urllib.parse.urlencode(filled),
                        headers={"Content-Type": "application/x-www-form-urlencoded",
                                 "Origin": f"http://127.0.0.1:{self.instance.port}"})


_shared = None


def shared():
    """The instance all tests of the run use; stopped and removed at the end."""
    global _shared
    if _shared is None:
        made = Instance()
        atexit.register(made.remove)
        made.up()
        _shared = made
    return _shared
