#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reads nginx' errors from a unix socket and writes them without anything that somebody sent.

usage: errors.py SOCKET        (with LISTEN_FDS=1, systemd's socket is taken instead)

nginx writes the whole request into each of its errors: its address with token and query, the page it came
from, what was asked of a handler. Its error_log is therefore this socket (laporbup-logs.conf), and what
comes out here, on standard output, a line each, is made of parts that are known one by one:

  at=2026-11-30T09:00:00 level=error pid=7 client=192.0.2.7 method=GET path=/aktivasi/{token}
  upstream=activation what="connect() to unix:/run/laporbup/activation.sock failed (2: No such file or
  directory) while connecting to upstream"

The words are nginx' own up to the first thing it quotes; the address is the pattern of its route
(addresses.txt beside this file). Nobody waits for this reader: while it is away or full, nginx goes on
and what it says of its errors is lost.
"""

import ipaddress
import os
import re
import signal
import socket
import sys
from datetime import datetime
from pathlib import Path

LINE = re.compile(r"(\d{4})/(\d\d)/(\d\d) (\d\d:\d\d:\d\d) \[([a-z]+)\] (\d+)#\d+: (?:\*\d+ )?(.*)", re.S)
CLIENT = re.compile(r", client: ([^,\s]+)")
REQUEST = re.compile(r', request: "(GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) ([^ ?"]*)')
UPSTREAM = re.compile(r', upstream: "fastcgi://unix:[^":]*/([a-z]+)\.sock')
FAILED = re.compile(r"failed \((\d{1,3}): ")
MOST = 65536  # nginx cuts a line at 2 kB


class Routes:
    """What addresses.txt says: binaries, and patterns in the order in which they are looked for."""

    def __init__(self, table: str):
        rows = [line.split() for line in table.splitlines() if line.strip()]
        self.binaries = {row[0] for row in rows}
        patterns = list(dict.fromkeys(row[2] for row in rows))
        # As in build_addresses.py: an address that has no name in it counts first.
        self.patterns = [pattern.split("/") for pattern in sorted(patterns, key=lambda one: "{" in one)]

    def pattern_of(self, path: str) -> str:
        asked = path.split("/")
        for pattern in self.patterns:
            if len(pattern) == len(asked) and all(
                    bool(given) if wanted.startswith("{") else wanted == given
                    for wanted, given in zip(pattern, asked)):
                return "/".join(pattern)
        return "-"


def words_of(message: str) -> str:
    """nginx' own words: what it quotes, and what stands behind that, a visitor may have written."""
    own = re.split(r'"|, client: ', message, maxsplit=1)[0].strip()
    quoted = message[len(own):].lstrip().startswith('"')
    if quoted and (fault := FAILED.search(message)):
        number = int(fault.group(1))
        own += f" … failed ({number}: {os.strerror(number)})"
    return "".join(sign if " " <= sign <= "~" or sign == "…" else "?" for sign in own).replace("\\", "?").replace('"', "?")


def client_of(message: str) -> str:
    found = CLIENT.search(message)
    try:
        return str(ipaddress.ip_address(found.group(1))) if found else ""
    except ValueError:
        return "unix" if found.group(1) == "unix:" else ""


def clean(text: str, routes: Routes) -> str:
    """One line of nginx' error log as it may be kept, without its end."""
    found = LINE.search(text)
    if not found:
        return f"at={datetime.now().isoformat(timespec='seconds')} level=error what=\"unreadable: {len(text)} bytes\""
    year, month, day, time, level, pid, message = found.groups()
    parts = [f"at={year}-{month}-{day}T{time}", f"level={level}", f"pid={pid}"]
    if client := client_of(message):
        parts.append(f"client={client}")
    if request := REQUEST.search(message):
        parts.append(f"method={request.group(1)} path={routes.pattern_of(request.group(2))}")
    upstream = UPSTREAM.search(message)
    if upstream and upstream.group(1) in routes.binaries:
        parts.append(f"upstream={upstream.group(1)}")
    return " ".join([*parts, f'what="{words_of(message)}"'])


def opened(path: str) -> socket.socket:
    if os.environ.get("LISTEN_FDS") == "1":
        return socket.socket(fileno=3)
    made = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    # Ready under another name, then in one step in the place of what the last reader left.
    os.umask(0o177)
    fresh = f"{path}.new"
    Path(fresh).unlink(missing_ok=True)
    made.bind(fresh)
    os.rename(fresh, path)
    return made


def main(path: str) -> None:
    routes = Routes((Path(__file__).parent / "addresses.txt").read_text(encoding="utf-8"))
    reader = opened(path)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    while True:
        line = clean(reader.recv(MOST).decode("utf-8", "replace"), routes)
        try:
            os.write(sys.stdout.fileno(), (line + "\n").encode())
        except OSError:
            pass  # a full disk: the next line may have room


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
