#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Prepares nginx/static for serving: pages in their frame, hashed names, compressed copies, a manifest.

usage: build_statics.py SOURCE FRAME CATALOGUE TARGET

A page of SOURCE is its text alone, its title on the first line; FRAME is the page around it, so that
it stands alone when no handler answers. A text may ask for one paragraph of the frame: the
telephones in danger, with some words of its own (see `framed`).

Assets (style sheets, scripts, pictures) get the hash of their content into their name, so that
browsers may keep them for ever; whoever refers to /statis/NAME in another of these files is
rewritten to the hashed name. Files of FIXED keep their name: their address is part of the web.

What a script says stands in CATALOGUE, templates/messages/id.toml: it asks by say("js.key", { name: value }), and the sentence
is put into that place: what browsers load has it as a literal (see `speaking`).

The line of the licence, with which a source begins, stays here: what browsers load is as small as it can be, and
/kode-sumber has all of it.

Launchers of telephones want pictures in pixels: those of PIXELS are drawn from their SVG.

TARGET/NAME.HASH.EXT, TARGET/FIXED…, each text also as .gz and .br, and TARGET/manifest.toml
("NAME.EXT" = "NAME.HASH.EXT"), which the binaries read through `paths.statics`.
"""

import gzip
import hashlib
import re
import shutil
import subprocess
import sys
import tomllib
from json import dumps
from pathlib import Path

FIXED_SUFFIXES = {".html", ".webmanifest", ".txt"}
FIXED_NAMES = {"sw.js", "favicon.ico"}
TEXT_SUFFIXES = {".css", ".js", ".svg", ".html", ".webmanifest", ".json", ".txt"}
OFFLINE = {"luring.html", "belum-terkirim.html"}
# Pictures are referred to by style sheets, style sheets by pages: hash in this order.
ORDER = {".css": 1, ".js": 2}
# Picture to be made: from what, how wide.
PIXELS = {"ikon-192.png": ("ikon.svg", 192), "ikon-512.png": ("ikon.svg", 512), "ikon-penuh-512.png": ("ikon-penuh.svg", 512)}


def is_fixed(path: Path) -> bool:
    return path.suffix in FIXED_SUFFIXES or path.name in FIXED_NAMES


def rewritten(text: str, names: dict[str, str]) -> str:
    """Every /statis/NAME that the manifest knows, by its hashed name."""
    return re.sub(
        r"/statis/([A-Za-z0-9._/-]+)",
        lambda match: "/statis/" + names.get(match.group(1), match.group(1)),
        text,
    )


def framed(name: str, text: str, frame: str) -> str:
    """The page of a text: FRAME with the title at <!-- judul --> and the text at <!-- isi -->.

    The paragraph of FRAME marked <!-- bahaya --> moves to where the text says <!-- bahaya -->; of
    <!-- bahaya, WORDS --> the words are said as well. A text that does not say it goes without.
    """
    parts = re.fullmatch(r"<title>([^<]+)</title>\n(.*)", text, re.S)
    if not parts:
        sys.exit(f"{name}: the first line of a page is its <title>")
    title, text = parts.groups()
    danger = re.search(r"(.*)<!-- bahaya -->(.*)\n", frame)
    said = re.sub(r"<!-- bahaya(.*?) -->", lambda words: danger[1] + words[1] + danger[2], text)
    page = frame.replace(danger[0], "")
    return page.replace("<!-- judul -->", title).replace("<!-- isi -->\n", said)


LICENCE = re.compile(rb"^(//|/\*) SPDX[^\n]*\n")
CALL = re.compile(r'\bsay\("(js(?:\.[a-z_]+)+)"(, )?')


def values_of(text: str, begin: int) -> tuple[dict[str, str], int]:
    """The members of the object literal at `begin`, { name: expression, … }, and where the call that it ends is over."""
    values, depth, name, at, start = {}, 0, "", begin, begin
    while True:
        sign = text[at]
        if sign in "\"'`":
            at = text.index(sign, at + 1)
        elif sign in "{([":
            depth += 1
            start = at + 1 if depth == 1 else start
        elif sign == ":" and depth == 1:
            name, start = text[start:at].strip(), at + 1
        elif sign in ",})]" and depth == 1:
            values[name], start = text[start:at].strip(), at + 1
        if sign in "})]":
            depth -= 1
            if not depth:
                return values, text.index(")", at) + 1
        at += 1


def speaking(name: str, text: str, catalogue: dict[str, str]) -> str:
    """A script with the sentences in the place of where it asks for them."""
    def literal(sentence: str, values: dict[str, str]) -> str:
        if not values:
            return dumps(sentence, ensure_ascii=False)
        escaped = re.sub(r"[\\`]|\$(?=\{)", r"\\\g<0>", sentence)
        return "`" + re.sub(r"\{(\w+)\}", lambda one: "${" + values[one[1]] + "}", escaped) + "`"

    made, end = "", 0
    for call in CALL.finditer(text):
        if call.start() < end:
            sys.exit(f"{name}: {call[1]} stands within another sentence")
        if call[1] not in catalogue:
            sys.exit(f"{name}: says {call[1]}, which the catalogue does not have")
        values, after = values_of(text, call.end()) if call[2] else ({}, call.end() + 1)
        wanted = set(re.findall(r"\{(\w+)\}", catalogue[call[1]]))
        if wanted != set(values):
            sys.exit(f"{name}: {call[1]} wants {', '.join(sorted(wanted)) or 'nothing'}, and gets {', '.join(sorted(values)) or 'nothing'}")
        made, end = made + text[end:call.start()] + literal(catalogue[call[1]], values), after
    return made + text[end:]


def hashed(name: str, content: bytes) -> str:
    path = Path(name)
    digest = hashlib.sha256(content).hexdigest()[:12]
    return path.with_name(f"{path.stem}.{digest}{path.suffix}").as_posix()


def drawn(svg: Path, width: int, target: Path) -> bytes:
    subprocess.run(["vipsthumbnail", str(svg), "--size", f"{width}x{width}", "-o", f"{target}[strip]"], check=True)
    content = target.read_bytes()
    target.unlink()
    return content


def write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    if target.suffix in TEXT_SUFFIXES and len(content) >= 256:
        # mtime=0: the same input makes the same bytes.
        Path(f"{target}.gz").write_bytes(gzip.compress(content, 9, mtime=0))
        subprocess.run(["brotli", "-q", "11", "-f", "-o", f"{target}.br", str(target)], check=True)


def main(source: Path, frame: Path, catalogue: Path, target: Path) -> None:
    said = tomllib.loads(catalogue.read_text(encoding="utf-8"))
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    files = sorted(path for path in source.rglob("*") if path.is_file()) if source.is_dir() else []
    assets = sorted((f for f in files if not is_fixed(f)), key=lambda f: (ORDER.get(f.suffix, 0), f))
    names: dict[str, str] = {}
    offline = ""
    for name, (svg, width) in PIXELS.items():
        if not (source / svg).is_file():
            continue
        content = drawn(source / svg, width, target / name)
        names[name] = hashed(name, content)
        write(target / names[name], content)
    for path in assets + [f for f in files if is_fixed(f)]:
        name = path.relative_to(source).as_posix()
        content = path.read_bytes()
        if path.suffix == ".html":
            content = framed(name, content.decode(), frame.read_text()).encode()
        content = LICENCE.sub(b"", content)
        if path.suffix == ".js":
            content = speaking(name, content.decode(), said).encode()
        if path.suffix in TEXT_SUFFIXES:
            content = rewritten(content.decode(), names).encode()
        # A browser fetches the pages for a lost line anew when sw.js differs: so it differs with them.
        if name in OFFLINE:
            offline += f" {hashlib.sha256(content).hexdigest()[:12]}"
        if name == "sw.js":
            content += f"//{offline}\n".encode()
        if not is_fixed(path):
            names[name] = hashed(name, content)
        write(target / names.get(name, name), content)
    lines = [f'"{name}" = "{kept}"\n' for name, kept in sorted(names.items())]
    (target / "manifest.toml").write_text("# Name of a static file to its name with hash.\n" + "".join(lines))


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
