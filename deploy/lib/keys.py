#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Makes what an instance keeps secret; leaves what is there alone.

usage: keys.py ETC KEYS BINARY…

ETC/secrets.json  outbox key pair, secret of links, NIK pepper, public halves of the NIK key and of the backup key, one
                  password per database account (0600); deploy/lib/config.py writes the binaries' settings from it
KEYS/nik-share-1, KEYS/nik-share-2
                  the secret half of the NIK key, split in two (XOR): no machine of the web ever needs
                  it. Give one to each of two authorised persons and remove both files.
KEYS/backup-key   opens what deploy/backup seals. Keep it where the backups are not, and remove the file.

A sealed box (libsodium's crypto_box_seal) uses X25519 keys, which openssl makes. base64url, 32 bytes.
"""

import base64
import json
import os
import secrets
import subprocess
import sys
from pathlib import Path


def text(key: bytes) -> str:
    return base64.urlsafe_b64encode(key).rstrip(b"=").decode()


def new_key_pair() -> tuple[bytes, bytes]:
    """Public and secret half. Both stand in the last 32 bytes of their DER forms."""
    secret = subprocess.run(
        ["openssl", "genpkey", "-algorithm", "X25519", "-outform", "DER"],
        check=True, capture_output=True,
    ).stdout
    public = subprocess.run(
        ["openssl", "pkey", "-inform", "DER", "-pubout", "-outform", "DER"],
        input=secret, check=True, capture_output=True,
    ).stdout
    return public[-32:], secret[-32:]


def write_private(path: Path, content: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(content)


def main(etc: Path, keys: Path, binaries: list[str]) -> None:
    path = etc / "secrets.json"
    known = json.loads(path.read_text()) if path.exists() else {}
    if "nik_sealing_public" not in known:
        public, secret = new_key_pair()
        pad = secrets.token_bytes(32)
        write_private(keys / "nik-share-1", text(pad) + "\n")
        write_private(keys / "nik-share-2", text(bytes(a ^ b for a, b in zip(pad, secret))) + "\n")
        known["nik_sealing_public"] = text(public)
    if "outbox_public" not in known:
        public, secret = new_key_pair()
        known["outbox_public"], known["outbox_secret"] = text(public), text(secret)
    if "backup_public" not in known:
        public, secret = new_key_pair()
        write_private(keys / "backup-key", text(secret) + "\n")
        known["backup_public"] = text(public)
    known.setdefault("link_secret", text(secrets.token_bytes(32)))
    known.setdefault("nik_pepper", text(secrets.token_bytes(32)))
    passwords = known.setdefault("database_passwords", {})
    for binary in binaries:
        passwords.setdefault(binary, text(secrets.token_bytes(24)))
    write_private(path, json.dumps(known, indent=2) + "\n")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
