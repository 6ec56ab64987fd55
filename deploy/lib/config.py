#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writes the settings of a private instance: ETC/common.toml and one ETC/<binary>.toml each.

usage: config.py HOME RUN PORT MAIL_PORT DEMO BINARY…
       config.py --demo-account HOME     the SQL that makes the database account of the writer of demo data

HOME  the instance's folder, with etc/secrets.json (deploy/lib/keys.py)
DEMO  true or false
common.toml is the operator's to edit: what stands there already is kept, and only what the machine
decides (base_url, demo, paths, socket) is set anew. The files of the binaries are written each time.
"""

import json
import os
import sys
import tomllib
from pathlib import Path

# What each binary knows beside common.toml; the fewer, the less a hole in it gives away.
KEYS = {
    "accounts": ("nik_pepper", "nik_sealing_public", "outbox_public"),
    "activation": ("nik_pepper", "nik_sealing_public", "outbox_public"),
    "complaints": ("outbox_public", "link_secret"),
    "followups": ("outbox_public",),
    "admin": ("outbox_public",),
    "courier": ("outbox_public", "outbox_secret", "link_secret"),
}
PRIVATE_FILES = {"complaints", "followups", "courier"}

DEFAULT_SERVICE = {
    "name": "LaporBup Kebumen",
    "regency": "Kabupaten Kebumen",
    "office": "Dinas Komunikasi dan Informatika",
    "address": "Jalan Hasyim Ash'ari Nomor 6 Panjer Kebumen 54311",
    "phone": "(0287) 383349",
}


def toml_value(value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False)


def write(path: Path, tables: dict, head: str) -> None:
    lines = [f"# {head}\n"]
    for name, values in tables.items():
        if values:
            lines.append(f"\n[{name}]\n")
            lines += [f"{key} = {toml_value(value)}\n" for key, value in values.items()]
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.writelines(lines)


def common(home: Path, run: str, port: str, demo: bool) -> dict:
    path = home / "etc/common.toml"
    tables = tomllib.loads(path.read_text()) if path.exists() else {}
    share = home / "share/laporbup"
    tables["service"] = {**DEFAULT_SERVICE, **tables.get("service", {})}
    tables["service"].update(base_url=f"http://127.0.0.1:{port}", demo=demo)
    tables["paths"] = {
        **tables.get("paths", {}),
        "templates": str(share / "templates"),
        "statics": str(share / "statics"),
        "public_files": str(home / "files/public"),
    }
    tables["database"] = {"schema": "lapor", **tables.get("database", {}), "socket": f"{run}/mariadb.sock"}
    return tables


def own(binary: str, home: Path, mail_port: str, secrets: dict) -> dict:
    tables = {
        "database": {
            "user": f"lapor_{binary}",
            "password": secrets["database_passwords"][binary],
        },
        "keys": {key: secrets[key] for key in KEYS.get(binary, ())},
        "paths": {},
    }
    if binary in PRIVATE_FILES:
        tables["paths"]["private_files"] = str(home / "files/private")
    if binary == "courier":
        tables["paths"]["cache"] = str(home / "cache/public")
        tables["mail"] = {
            "smtp_url": f"smtp://127.0.0.1:{mail_port}",
            "from": "laporbup@contoh.test",
            "from_name": DEFAULT_SERVICE["name"],
        }
    return tables


DEMO_ACCOUNT = "lapor_demo_seed"


def demo_account(home: Path) -> str:
    """The statements that make its database account; deploy/up drops it when the data are written."""
    etc = home / "etc"
    password = json.loads((etc / "secrets.json").read_text())["database_passwords"]["demo_seed"]
    schema = tomllib.loads((etc / "common.toml").read_text())["database"]["schema"]
    who = f"'{DEMO_ACCOUNT}'@'localhost'"
    return (f"CREATE OR REPLACE USER {who} IDENTIFIED BY '{password}';\n"
            f"GRANT SELECT, INSERT, UPDATE, DELETE ON `{schema}`.* TO {who};\n")


def demo_seed(home: Path, secrets: dict) -> dict:
    """The writer of demo data: every table, and the keys that seal what it writes."""
    return {
        "demo": {"story": str(home / "share/laporbup/seeds/demo.toml")},
        "database": {"user": DEMO_ACCOUNT, "password": secrets["database_passwords"]["demo_seed"]},
        "keys": {key: secrets[key] for key in KEYS["accounts"]},
        "paths": {"private_files": str(home / "files/private")},
    }


def main(home: Path, run: str, port: str, mail_port: str, demo: bool, binaries: list[str]) -> None:
    os.umask(0o077)
    etc = home / "etc"
    secrets = json.loads((etc / "secrets.json").read_text())
    write(etc / "common.toml", common(home, run, port, demo), "For every binary. Yours to edit.")
    for binary in binaries:
        write(etc / f"{binary}.toml", own(binary, home, mail_port, secrets), "Written by deploy/up.")
    if demo:
        write(etc / "demo_seed.toml", demo_seed(home, secrets), "Written by deploy/up, for the demo data alone.")


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--demo-account":
        print(demo_account(Path(sys.argv[2])), end="")
        sys.exit(0)
    if len(sys.argv) < 7:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), *sys.argv[2:5], sys.argv[5] == "true", sys.argv[6:])
