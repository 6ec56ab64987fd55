#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Makes the folder of templates that the binaries load: pages without their indentation, mails from their sources.

usage: build_templates.py SOURCE OUT

A page is written for who reads it: an element on a line of its own, indented below what it stands in. What is loaded is
without that, and without comments: a line break before an indented line falls away with the indentation; beside a tag or a
mark nothing is left of it, between two words one space. The break before a line that is not indented stays.

A message `key` is one file, mail/<key>.tpl, and everything that is said of it comes from there: its subject, its mail in
text and HTML, what *Kabari pelapor* says. Its first line (behind that of the licence) lists the values its words use:

    {{! complaint_asked: BALAS?, KETERANGAN?, KODE, PELAKU, TAUTAN?, TENGGAT? }}

with `?` behind those that may be absent: a paragraph whose value is absent is left out, whole. Then its paragraphs, each
with a name; a line that is indented goes on with the one before it, one that begins with `|` is a line of its own:

    subject: Laporan {{KODE}}: perlu dilengkapi
    first: {{PELAKU}} bertanya tentang laporan Anda.
    next: Jawab paling lambat {{TENGGAT}} agar laporan dapat dilanjutkan.

Some names say what a paragraph is; each other is one of plain words:

    subject             one line
    first               what happened: mail programs show it beside the subject
    words               the label of KETERANGAN, what somebody wrote
    report              the table of the report (without words)
    list.baru           the label of a list of the digest, here BARU
    action              the label of the one button, which leads to TAUTAN; or [label]({{ADDRESS}})
    reply               the label of the one button where BALAS is none; reply.here begins the sentence above BALAS,
                        reply.yes and reply.no are its two buttons
    kabari              what happened, as said by telephone or chat, without its full stop; KETERANGAN is added if the
                        mail says it too (it has `words`)
    kabari.also         what stands behind it, whatever happens later
    kabari.next         what is next, in the same message

    (with X) (without X)   after a name: only where X is there, or is not. Paragraphs of one name in a row are its ways
    .text .html            behind a name: of one form only, where the two need other words
    no words               the common ones of that name in mail/frame.tpl
    **X** <{{X}}> [words]({{X}})   bold, an address as a link, words as a link; the last in HTML alone
"""

import re
import shutil
import sys
from pathlib import Path

HEAD = re.compile(r"\{\{! ([a-z_]+): (?:[^{}]*\. )?(-|[A-Z_]+\??(?:, [A-Z_]+\??)*) \}\}")
NAMED = re.compile(r"([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*)((?: \((?:with|without) [A-Z_]+\))*):(?: (.*))?")
CONDITION = re.compile(r"\((with|without) ([A-Z_]+)\)")
SECTION = re.compile(r"\{\{#(HAS|NO)_([A-Z_]+)\}\}.*?\{\{/\1_\2\}\}")
VALUE = re.compile(r"\{\{(?:[#/](?:HAS|NO)_)?([A-Z_]+)\}\}")
LICENCE = "{{! SPDX"
LINK = re.compile(r"\[([^\]]*)\]\((\{\{([A-Z_]+)\}\}[a-z/]*)\)")
FORMS = ("text", "html")


class Fault(Exception):
    """The source says something that no message can be made of."""


class Paragraph:
    def __init__(self, name: str, conditions, text: str):
        self.form = name.rsplit(".", 1)[-1] if name.endswith(tuple("." + form for form in FORMS)) else ""
        self.name = name.removesuffix("." + self.form) if self.form else name
        self.kind = self.name.split(".")[0]
        self.conditions = [("HAS" if word == "with" else "NO", value) for word, value in conditions]
        self.text = text

    def values(self) -> set[str]:
        own = {"words": {"KETERANGAN"}, "reply": {"BALAS", "TAUTAN"}, "list": {self.name.split(".")[-1].upper()},
               "action": set() if LINK.search(self.text) else {"TAUTAN"}}.get(self.kind, set())
        return own | set(VALUE.findall(self.text)) | {value for _, value in self.conditions}

    def bare(self) -> list[str]:
        """The values it uses outside of any section of theirs, in their order."""
        text = self.text
        for presence, value in SECTION.findall(text):
            section = f"{presence}_{value}"
            text = re.sub(r"(\{\{#%s\}\}.*?\{\{/%s\}\})" % (section, section),
                          lambda found: found.group(0).replace("{{%s}}" % value, ""), text)
        found = [match.group(1) for match in re.finditer(r"\{\{([A-Z_]+)\}\}", text)]
        return list(dict.fromkeys((["KETERANGAN"] if self.kind == "words" else []) + found
                                  + (["TAUTAN"] if self.kind == "action" and not LINK.search(self.text) else [])))


class Message:
    def __init__(self, key: str, source: str, common=None):
        self.key = key
        lines, self.optional, self.paragraphs = logical_lines(source), set(), []
        head = HEAD.fullmatch(lines[0]) if lines else None
        if not head or head.group(1) != key:
            raise Fault(f"{key}: the first line is not {{{{! {key}: VALUES }}}}")
        listed = [] if head.group(2) == "-" else head.group(2).split(", ")
        self.optional = {value[:-1] for value in listed if value.endswith("?")}
        for line in lines[1:]:
            named = NAMED.fullmatch(line.split("\n")[0])
            if not named:
                raise Fault(f"{key}: no paragraph begins like \"{line[:40]}\"")
            text = "\n".join([named.group(3) or "", *line.split("\n")[1:]])
            paragraph = Paragraph(named.group(1), CONDITION.findall(named.group(2)), text)
            if not text and paragraph.kind != "report":
                if common is None or not common.has(paragraph.name):
                    raise Fault(f"{key}: {paragraph.name} has no words, and there are no common ones")
                paragraph.text = common.words(paragraph.name)
            self.paragraphs.append(paragraph)
        used = set().union(*(paragraph.values() for paragraph in self.paragraphs))
        if [value.rstrip("?") for value in listed] != sorted(used):
            raise Fault(f"{key}: uses {', '.join(sorted(used)) or '-'}, and says {head.group(2)}")
        for paragraph in self.paragraphs:
            for value in {value for _, value in SECTION.findall(paragraph.text) + paragraph.conditions} - self.optional:
                raise Fault(f"{key}: {paragraph.name} asks whether {value} is there, which it always is")

    def has(self, name: str) -> bool:
        return any(paragraph.name == name for paragraph in self.paragraphs)

    def words(self, name: str, form: str = "") -> str:
        """The one paragraph of that name, as a form has it."""
        return next(one.text for one in self.paragraphs if one.name == name and one.form in ("", form))

    def kinds(self, form: str = "") -> list[list[Paragraph]]:
        """The paragraphs of a form; those of one name in a row are its ways."""
        rows = []
        for paragraph in self.paragraphs:
            if paragraph.form not in ("", form):
                continue
            if rows and rows[-1][0].name == paragraph.name:
                rows[-1].append(paragraph)
            else:
                rows.append([paragraph])
        return rows

    def guards(self, paragraph: Paragraph) -> list[tuple[str, str]]:
        """What has to be there for a paragraph to stand: its conditions, then each optional value it uses."""
        said = [value for _, value in paragraph.conditions]
        return paragraph.conditions + [("HAS", value) for value in paragraph.bare()
                                       if value in self.optional and value not in said]

    def check(self):
        """What every message has: one subject, a first paragraph, at most one button."""
        rows = [row[0].name for row in self.kinds("text")]
        kinds = [name.split(".")[0] for name in rows if "." not in name or name.startswith("list.")]
        for name in ("subject", "first"):
            if rows.count(name) != 1:
                raise Fault(f"{self.key}: has {rows.count(name)} paragraphs {name} and needs one")
        if kinds.count("action") + kinds.count("reply") > 1:
            raise Fault(f"{self.key}: one action is enough")
        for name in {name for name in rows if rows.count(name) > 1}:
            raise Fault(f"{self.key}: two paragraphs are called {name}")
        for name in ("kabari.also", "kabari.next"):
            if name in rows and "kabari" not in rows:
                raise Fault(f"{self.key}: {name} without kabari")


def logical_lines(source: str) -> list[str]:
    lines = []
    for line in source.splitlines():
        if line.startswith(LICENCE):
            continue
        if line.startswith("  | "):
            lines[-1] += "\n" + line[4:].strip()
        elif line.startswith("  "):
            lines[-1] += " " + line.strip()
        elif line.strip():
            lines.append(line.strip())
    return lines


def within(guards, body: str, otherwise: str = "") -> str:
    """`body` in the sections of its guards, and what stands where one of them is missing."""
    for presence, value in reversed(guards):
        other = f"NO_{value}" if presence == "HAS" else f"HAS_{value}"
        body = f"{{{{#{presence}_{value}}}}}{body}{{{{/{presence}_{value}}}}}"
        body += f"{{{{#{other}}}}}{otherwise}{{{{/{other}}}}}" if otherwise else ""
    return body


def as_text(words: str) -> str:
    if LINK.search(words):
        raise Fault(f"words that are a link have no text: {words}")
    return re.sub(r"<(\{\{[A-Z_]+\}\})>", r"\1", words).replace("**", "")


def as_html(words: str) -> str:
    words = re.sub(r"<(\{\{[A-Z_]+\}\})>", r"[\1](\1)", words)
    words = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    words = re.sub(r"\[([^\]]*)\]\((\{\{[A-Z_]+\}\}[a-z/]*)\)", r'<a href="\2">\1</a>', words)
    return re.sub(r"\*\*(.*?)\*\*", r"<b>\1</b>", words).replace("\n", "<br>")


def target_of(paragraph: Paragraph) -> tuple[str, str]:
    """The label of a button, and where it leads to."""
    link = LINK.fullmatch(paragraph.text)
    return (link.group(1), link.group(2)) if link else (paragraph.text, "{{TAUTAN}}")


def button(label: str, target: str) -> str:
    return f'<a class="btn" href="{target}">{label}</a>'


class Form:
    """A message's body in one of its forms."""

    def __init__(self, message: Message, frame: Message):
        self.message, self.frame = message, frame

    def blocks(self):
        """Each block of the body: (guards, words)."""
        for row in self.message.kinds(self.name):
            kind = row[0].kind
            if kind in ("subject", "kabari") or row[0].name.startswith("reply."):
                continue
            special = getattr(self, kind, None)
            if special:
                yield special(row[0])
            elif len(row) == 1:
                yield self.message.guards(row[0]), self.plain(row[0])
            else:
                yield [], "".join(within(self.message.guards(way), self.plain(way)) for way in row)


class Text(Form):
    name = "text"

    def plain(self, paragraph):
        return as_text(paragraph.text)

    def words(self, paragraph):
        return self.message.guards(paragraph), f"{paragraph.text}:\n{{{{KETERANGAN}}}}"

    def list(self, paragraph):
        value = paragraph.name.split(".")[1].upper()
        lines = f"{{{{#LINE_{value}}}}}- {{{{WORDS}}}}{{{{#LINKED}}}}\n  {{{{HREF}}}}{{{{/LINKED}}}}\n{{{{/LINE_{value}}}}}"
        return [("HAS", value)], f"{paragraph.text} ({{{{N_{value}}}}}):\n{lines}"

    def report(self, _):
        return [], "{{>REPORT}}"

    def action(self, paragraph):
        label, target = target_of(paragraph)
        return self.message.guards(paragraph), f"{label}:\n{target}"

    def reply(self, paragraph):
        once = f"{self.message.words('reply.here')}, {self.frame.words('reply.once', 'text')}"
        ways = [target_of(way) for way in self.message.paragraphs
                if way.name in ("reply.yes", "reply.no") and way.form in ("", "text")]
        here = "".join(f"{label}:\n{target}\n\n" for label, target in ways)
        here = f"{once}.\n\n{here}" if ways else f"{once}:\n{{{{BALAS}}}}\n\n"
        there = f"{within([('HAS', 'BALAS')], self.frame.words('reply.there', 'text'), paragraph.text + ':')}\n{{{{TAUTAN}}}}\n"
        return [], within([("HAS", "BALAS")], here) + within([("HAS", "TAUTAN")], there)

    def whole(self) -> str:
        body = "\n\n".join(within(guards, words + "\n") if guards else words for guards, words in self.blocks())
        return f"{{{{! made of mail/{self.message.key}.tpl }}}}\n{body}\n\n{{{{>CLOSING}}}}\n"


class Html(Form):
    name = "html"

    def plain(self, paragraph):
        of_class = ' class="first"' if paragraph.name == "first" else ""
        return f"<p{of_class}>{as_html(paragraph.text)}</p>"

    def words(self, paragraph):
        return self.message.guards(paragraph), (f'<p class="label">{as_html(paragraph.text)}</p>\n'
                                                '<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>')

    def list(self, paragraph):
        value = paragraph.name.split(".")[1].upper()
        return [("HAS", value)], (f'<p class="label">{as_html(paragraph.text)} ({{{{N_{value}}}}})</p>\n'
                                  f'<p class="words">{{{{#LINE_{value}}}}}{{{{#LINKED}}}}<a href="{{{{HREF}}}}">{{{{/LINKED}}}}'
                                  f'{{{{WORDS}}}}{{{{#LINKED}}}}</a>{{{{/LINKED}}}}<br>{{{{/LINE_{value}}}}}</p>')

    def report(self, _):
        return [], "{{>REPORT}}"

    def action(self, paragraph):
        label, target = target_of(paragraph)
        return self.message.guards(paragraph), f'<p>{button(as_html(label), target)}</p>\n<p class="small">{target}</p>'

    def reply(self, paragraph):
        ways = [button(as_html(label), target) for label, target in map(target_of, (
            way for way in self.message.paragraphs if way.name in ("reply.yes", "reply.no") and way.form in ("", "html")))]
        label = as_html(paragraph.text)
        here = f'<p class="acts">{" ".join(ways)}</p>' if ways else f'<p>{button(label, "{{BALAS}}")}</p>'
        here += f'\n<p class="small">{as_html(self.frame.words("reply.once", "html"))}</p>\n'
        here += within([("HAS", "TAUTAN")], f'<p>{as_html(self.frame.words("reply.there", "html"))}</p>')
        there = f'<p>{button(label, "{{TAUTAN}}")}</p>\n<p class="small">{{{{TAUTAN}}}}</p>'
        return [], within([("HAS", "BALAS")], here) + "\n" + within([("NO", "BALAS"), ("HAS", "TAUTAN")], there)

    def whole(self) -> str:
        joined = []
        for guards, words in self.blocks():
            if joined and guards and joined[-1][0] == guards:
                joined[-1] = (guards, joined[-1][1] + "\n" + words)
            else:
                joined.append((guards, words))
        body = "\n".join(within(guards, words) for guards, words in joined)
        return (f'{{{{%AUTOESCAPE context="HTML"}}}}\n{{{{! made of mail/{self.message.key}.tpl }}}}\n'
                f"{{{{>OPENING}}}}\n{body}\n{{{{>CLOSING}}}}\n")


def subject_of(message: Message) -> str:
    ways = next(row for row in message.kinds() if row[0].name == "subject")
    words = "".join(within(way.conditions, as_text(way.text)) for way in ways)
    return f"{{{{! made of mail/{message.key}.tpl }}}}\n{words}\n"


def kabari_of(message: Message, frame: Message) -> str:
    """What happened on a line, and what is next on the other."""
    rows = {row[0].name: row for row in message.kinds()}
    said = rows["kabari"][0]
    first = within(message.guards(said), as_text(said.text), frame.words("kabari"))
    end = within([("HAS", "KETERANGAN")], ": {{KETERANGAN}}", ".") if message.has("words") else "."
    also = "".join(within(message.guards(way), " " + as_text(way.text)) for way in rows.get("kabari.also", []))
    then = "".join(within(message.guards(way), as_text(way.text)) for way in rows.get("kabari.next", []))
    return f"{{{{! made of mail/{message.key}.tpl }}}}{first}{end}{also}\n{then}\n"


REPORT = (("kode", "KODE"), ("judul", "JUDUL"), ("status", "STATUS"), ("opd", "OPD"))


def report_text(frame: Message) -> str:
    labels = {value: frame.words("report." + name) for name, value in REPORT}
    width = max(map(len, labels.values()))
    rows = [f"{label:<{width}} : {{{{{value}}}}}\n" for value, label in labels.items()]
    rows[1:] = [within([("HAS", value)], row) for value, row in list(zip(labels, rows))[1:]]
    return f"{{{{! made of mail/frame.tpl }}}}{''.join(rows)}"


def report_html(frame: Message) -> str:
    rows = []
    for name, value in REPORT:
        shown = f"<b>{{{{{value}}}}}</b>" if value == "KODE" else f"{{{{{value}}}}}"
        row = f'<tr><th scope="row">{as_html(frame.words("report." + name))}</th><td>{shown}</td></tr>'
        rows.append(row if value == "KODE" else within([("HAS", value)], row))
    return '{{%AUTOESCAPE context="HTML"}}\n{{! made of mail/frame.tpl }}\n<table class="facts">\n' + "\n".join(rows) + "\n</table>\n"


def section(name: str, body: str) -> str:
    return f"{{{{#{name}}}}}{body}{{{{/{name}}}}}"


def closing_text(frame: Message) -> str:
    say = {name: as_text(frame.words(name)) for name in ("guest", "free", "regards", "automatic", "demo")}
    return ("{{! made of mail/frame.tpl }}" + section("WITHOUT_ACCOUNT", say["guest"] + "\n\n")
            + section("FREE", say["free"] + "\n\n") + say["regards"] + "\n" + say["automatic"]
            + section("DEMO", "\n\n" + say["demo"]) + "\n")


def closing_html(frame: Message) -> str:
    say = {name: as_html(frame.words(name)) for name in ("guest", "free", "regards", "automatic")}
    return "\n".join((
        '{{%AUTOESCAPE context="HTML"}}', "{{! made of mail/frame.tpl }}",
        section("WITHOUT_ACCOUNT", f'<p class="small">{say["guest"]}</p>'), '<div class="end">',
        section("FREE", f'<p>{say["free"]}</p>'), f'<p>{say["regards"]}</p>', f'<p>{say["automatic"]}</p>',
        "</div></div></body></html>")) + "\n"


def opening_html(frame: Message, style: str) -> str:
    return "\n".join((
        '{{%AUTOESCAPE context="HTML"}}', "{{! made of mail/frame.tpl and mail/style.css }}", "<!DOCTYPE html>",
        '<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">'
        "<title>{{SUBJECT}}</title>", "<style>", style.strip(), "</style></head>", '<body><div class="sheet">',
        section("DEMO", f'<p class="demo">{as_html(frame.words("demo"))}</p>'), '<p class="mark">{{LAYANAN}}</p>')) + "\n"


def mails_of(folder: Path):
    """Each file that is made of the sources in `folder`: (its name below mail/, its text)."""
    frame = Message("frame", (folder / "frame.tpl").read_text(encoding="utf-8"))
    style = (folder / "style.css").read_text(encoding="utf-8")
    yield "frame/opening.html.tpl", opening_html(frame, re.sub(r"^/\* SPDX.*\n", "", style))
    yield "frame/closing.html.tpl", closing_html(frame)
    yield "frame/closing.txt.tpl", closing_text(frame)
    yield "frame/report.html.tpl", report_html(frame)
    yield "frame/report.txt.tpl", report_text(frame)
    for source in sorted(folder.glob("*.tpl")):
        if source.stem == "frame":
            continue
        message = Message(source.stem, source.read_text(encoding="utf-8"), frame)
        message.check()
        yield f"{message.key}.subject.tpl", subject_of(message)
        yield f"{message.key}.txt.tpl", Text(message, frame).whole()
        yield f"{message.key}.html.tpl", Html(message, frame).whole()
        if message.has("kabari"):
            yield f"{message.key}.kabari.txt.tpl", kabari_of(message, frame)


def as_loaded(page: str) -> str:
    """A page without what is there for its reader."""
    def joint(found):
        beside = page[found.start() - 1] in ">}" or page[found.end()] in "<{"
        return "" if beside else " "

    page = re.sub(r"(?m)^\{\{!.*?\}\}\n", "", page, flags=re.S)
    return re.sub(r"\n +(?=[^ \n])", joint, page)


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    source, out = map(Path, arguments)
    try:
        mails = dict(mails_of(source / "mail"))
    except Fault as fault:
        print(f"templates/mail/{fault}", file=sys.stderr)
        return 1
    shutil.rmtree(out, ignore_errors=True)
    for file in sorted(source.rglob("*")):
        name = file.relative_to(source)
        if file.suffix in (".tpl", ".toml") and name.parts[0] != "mail":
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            text = file.read_text(encoding="utf-8")
            (out / name).write_text(as_loaded(text) if file.suffix == ".tpl" else text, encoding="utf-8")
    for name, text in mails.items():
        (out / "mail" / name).parent.mkdir(parents=True, exist_ok=True)
        (out / "mail" / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
