#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A mail server for the courier's tests.

usage: smtp_server.py FOLDER

Listens on a free loopback port, written to FOLDER/port when it is ready. Each message is written to
FOLDER/<n>.eml before it is answered. The recipient's name decides the answer:
refused@… 550, busy@… 450, spam@… 554 after the message, slow@… an answer after a minute.
"""

import asyncio
import itertools
import os
import socket
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP


class Mailbox:
    def __init__(self, folder: Path):
        self.folder = folder
        self.numbers = itertools.count(1)

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "refused":
            return f"550 5.1.1 {address}: no such user"
        if name == "busy":
            return "450 4.2.1 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "spam":
            return "554 5.7.1 not wanted"
        file = self.folder / f"{next(self.numbers)}.eml"
        unfinished = file.with_suffix(".part")
        unfinished.write_bytes(b"X-Recipient: " + envelope.rcpt_tos[0].encode() + b"\r\n" + envelope.content)
        unfinished.rename(file)
        if name == "slow":
            await asyncio.sleep(60)
        return "250 OK"


async def main(folder: Path) -> None:
    listening = socket.create_server(("127.0.0.1", 0))
    mailbox = Mailbox(folder)
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(mailbox), sock=listening)
    ready = folder / "port.part"
    ready.write_text(str(listening.getsockname()[1]))
    os.rename(ready, folder / "port")
    await server.serve_forever()


if len(sys.argv) != 2:
    sys.exit(__doc__)
asyncio.run(main(Path(sys.argv[1])))
