#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Seals a stream to a public key, and opens one; what deploy/backup writes.

  seal.py seal PUBLIC <plain >sealed        PUBLIC: 32 bytes as base64url
  seal.py open SECRET-FILE <sealed >plain   the secret half, as deploy/lib/keys.py writes it

Who can seal cannot open. The stream is MAGIC, a sealed box (crypto_box_seal) with a key of this stream alone, then chunks of
crypto_secretstream_xchacha20poly1305: four bytes of length and the chunk, the last one tagged as such. A changed, moved, missing or
cut chunk is refused; what stood before it has been written by then, so who opens to a file keeps it only if this ends well (exit 0).
"""

import base64
import ctypes
import sys
from pathlib import Path

MAGIC = b"LaporBup sealed 1\n"
CHUNK = 1 << 20
KEY, HEADER, EXTRA = 32, 24, 17
BOX_EXTRA = 48
TAG_MESSAGE, TAG_FINAL = 0, 3

sodium = ctypes.CDLL("libsodium.so.23")
if sodium.sodium_init() < 0:
    sys.exit("libsodium does not start")
STREAM = "crypto_secretstream_xchacha20poly1305_"
sizes = [sodium[STREAM + "statebytes"], sodium[STREAM + "headerbytes"], sodium[STREAM + "abytes"], sodium.crypto_box_sealbytes]
for size in sizes:
    size.restype = ctypes.c_size_t
STATE = sizes[0]()
if [size() for size in sizes[1:]] != [HEADER, EXTRA, BOX_EXTRA]:
    sys.exit("another libsodium than this was written for")


class Refused(Exception):
    pass


def key_of(text: str) -> bytes:
    key = base64.urlsafe_b64decode(text.strip() + "==")
    if len(key) != KEY:
        raise Refused("a key is 32 bytes as base64url")
    return key


def must(done: int, why: str) -> None:
    if done != 0:
        raise Refused(why)


def chunks(source):
    """Pieces and whether each is the last; one empty last piece of nothing."""
    piece = source.read(CHUNK)
    while True:
        following = source.read(CHUNK) if piece else b""
        yield piece, not following
        if not following:
            return
        piece = following


def seal(public: bytes, source, sink) -> None:
    key, header = ctypes.create_string_buffer(KEY), ctypes.create_string_buffer(HEADER)
    state, box = ctypes.create_string_buffer(STATE), ctypes.create_string_buffer(KEY + BOX_EXTRA)
    sodium.randombytes_buf(key, ctypes.c_size_t(KEY))
    must(sodium.crypto_box_seal(box, key, ctypes.c_ulonglong(KEY), public), "not a public key")
    must(sodium[STREAM + "init_push"](state, header, key), "no stream")
    sink.write(MAGIC + box.raw + header.raw)
    out = ctypes.create_string_buffer(CHUNK + EXTRA)
    for piece, last in chunks(source):
        must(sodium[STREAM + "push"](state, out, None, piece, ctypes.c_ulonglong(len(piece)), None, ctypes.c_ulonglong(0),
                                     ctypes.c_ubyte(TAG_FINAL if last else TAG_MESSAGE)), "a chunk could not be sealed")
        length = len(piece) + EXTRA
        sink.write(length.to_bytes(4, "big") + out.raw[:length])
    sink.flush()


def exactly(source, size: int) -> bytes:
    found = source.read(size)
    if len(found) != size:
        raise Refused("it ends too early")
    return found


def open_sealed(secret: bytes, source, sink) -> None:
    if source.read(len(MAGIC)) != MAGIC:
        raise Refused("it is not sealed")
    box, header = exactly(source, KEY + BOX_EXTRA), exactly(source, HEADER)
    public, key = ctypes.create_string_buffer(KEY), ctypes.create_string_buffer(KEY)
    must(sodium.crypto_scalarmult_base(public, secret), "not a secret key")
    must(sodium.crypto_box_seal_open(key, box, ctypes.c_ulonglong(len(box)), public, secret), "it is sealed to another key")
    state, tag = ctypes.create_string_buffer(STATE), ctypes.c_ubyte(TAG_MESSAGE)
    must(sodium[STREAM + "init_pull"](state, header, key), "its header is damaged")
    out = ctypes.create_string_buffer(CHUNK)
    while tag.value != TAG_FINAL:
        length = int.from_bytes(exactly(source, 4), "big")
        if not EXTRA <= length <= CHUNK + EXTRA:
            raise Refused("a chunk is damaged")
        must(sodium[STREAM + "pull"](state, out, None, ctypes.byref(tag), exactly(source, length), ctypes.c_ulonglong(length), None,
                                     ctypes.c_ulonglong(0)), "a chunk is damaged")
        sink.write(out.raw[: length - EXTRA])
    if source.read(1):
        raise Refused("something stands behind its end")
    sink.flush()


def main(arguments: list[str]) -> int:
    try:
        match arguments:
            case ["seal", public]:
                seal(key_of(public), sys.stdin.buffer, sys.stdout.buffer)
            case ["open", path]:
                open_sealed(key_of(Path(path).read_text(encoding="ascii")), sys.stdin.buffer, sys.stdout.buffer)
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    except (Refused, OSError, ValueError) as fault:
        print(f"refused: {fault}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
