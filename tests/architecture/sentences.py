# SPDX-License-Identifier: AGPL-3.0-or-later
"""The law on what people read: it stands where who can write reviews it, not in code."""

import re

from tree import CATALOGUE, OURS, law, line_of, strings_of
import tomllib

STOP_WORDS = "handlers/store/words/word_exceptions.words"
# Stop words that are English words as well, or short for something else in code.
AMBIGUOUS = {"ada", "bu", "dong", "dr", "ga", "gan", "hal", "ia", "min", "nya", "para", "per", "pun", "sama"}
# Words of the catalogue that English code says too.
ENGLISH = {"a", "admin", "administrator", "android", "atom", "chrome", "csv", "data", "database", "draft", "edge", "firefox", "format", "foto",
           "html", "id", "ip", "ipad", "iphone", "is", "json", "kode", "linux", "mac", "macos", "map", "nik", "opd", "or", "pdf", "pin", "port", "radio",
           "rating", "safari", "server", "shift", "sms", "status", "ctrl", "tag", "telegram", "to", "token", "total", "unit", "via", "web", "whatsapp",
           "windows", "wita", "wib", "wit", "x", "of", "no"}
WORD = re.compile(r"[a-z]+(?:-[a-z]+)?", re.I)
JS_TOKEN = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`"
    r"|(?<=[(,=:\[!&|?{};])\s*/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/[a-z]*", re.S)


# How times are written, a kind of number: "2 jam lalu". Whoever writes one has no catalogue at hand.
EXCUSED = {"handlers/view/kit/words.cpp": {"baru saja", "{} menit lalu", "{} jam lalu", "{} hari {} jam", "{} jam {} menit"}}


def said_in(tree) -> tuple[set, set]:
    """The words that make a sentence Indonesian, and all that the catalogue and the templates say."""
    stop = set()
    if STOP_WORDS in tree.files:
        listed = tree.text(STOP_WORDS).split("[stop_words]")[1].split("[")[0]
        stop = {word for line in listed.splitlines() for word in line.split("#")[0].split()} - AMBIGUOUS
    texts = tomllib.loads(tree.text(CATALOGUE)) if CATALOGUE in tree.files else {}
    templates = [re.sub(r"\{\{!.*?\}\}|\{\{[^}]*\}\}|<[^>]*>", " ", tree.text(name), flags=re.S)
                 for name in tree.named(r"^templates/.*\.tpl$")]
    known = {word.lower() for text in [*texts.values(), *templates] for word in WORD.findall(text)}
    return stop, known - ENGLISH


def is_indonesian(text: str, stop: set, known: set) -> bool:
    """Two words at least, one of which makes it Indonesian, or all of which the catalogue says."""
    plain = re.sub(r"<[^>]*>|\$\{[^}]*\}|\{[a-z_:.0-9]*\}|\\[a-z]|%[a-z]", " ", text)
    words = [word.lower() for word in WORD.findall(plain)]
    if len(words) < 2 or not re.search(r"[A-Za-z] +[A-Za-z]|^ | $|\} |\) ", text):
        return False
    ours = [word for word in words if word in known or word in stop]
    return any(word in stop for word in words) and len(ours) >= 2 or len(ours) == len(words)


def literals_of(tree, name: str):
    """Each string of a source: (offset, text)."""
    if name.endswith(".js"):
        text = tree.text(name)
        for match in JS_TOKEN.finditer(text):
            if match.group(0)[0] in "\"'`":
                yield match.start(), match.group(0)[1:-1]
    else:
        for offset, text, _ in strings_of(tree.code(name)):
            yield offset, text


SENTENCES = {STOP_WORDS: "[stop_words]\ntidak ini lagi\n", CATALOGUE: '"a" = "Tautan tidak berlaku lagi"\n"b" = "Akun petugas"\n'}


@law({**SENTENCES, "handlers/view/a.cpp": 'page("Berkas tidak terbaca lagi");\n', "handlers/view/b.cpp": 'page("Akun Petugas");\n',
      "nginx/static/a.js": "const a = /[\"']/.test(b) ? `${n} berkas ini` : \"Tautan tidak berlaku\";\n"},
     {**SENTENCES, "handlers/view/a.cpp": '// Tautan tidak berlaku lagi\npage("link.gone", "tidak", "no link of this kind");\n',
      "nginx/static/a.js": "// Tautan tidak berlaku lagi\nconst a = say(\"js.link.gone\", `a[href=\"${ini}\"]`);\n"})
def no_sentence_in_code(tree):
    """No sentence in Indonesian, of two words or more, stands in C++ or JavaScript: it is in the message catalogue or a template."""
    stop, known = said_in(tree)
    for name in tree.named(OURS + r"|^nginx/static/.*\.js$"):
        source = tree.text(name) if name.endswith(".js") else tree.code(name)
        for offset, text in literals_of(tree, name):
            if text not in EXCUSED.get(name, ()) and is_indonesian(text, stop, known):
                yield f"{name}:{line_of(source, offset)}: \"{text[:60]}\" belongs into {CATALOGUE}"


NEXT_STEP = "handlers/domain/life/next_step.cpp"
OF_A_STATE = re.compile(r"st\.[a-z_]+(?:\.[a-z_]+)*\.(?:text|public|undated|wordless|over|sent|sent_back|contact)")


@law({"handlers/complaints/own/a.cpp": 'text("st.received.text", values);\n', "handlers/view/kit/b.cpp": 'say(base + ".public", "st.closed.lapsed.over");\n'},
     {NEXT_STEP: 'return "st.received.text";\n', "handlers/view/kit/b.cpp": 'text("st." + word);\ntext("st.rejected.unproven");\n'})
def one_chooser_of_what_comes_next(tree):
    """Which sentence says where a report stands is decided in handlers/domain/life/next_step.cpp alone, for every page."""
    for name in tree.named(OURS):
        code = tree.code(name)
        for offset, text, _ in strings_of(code):
            if name != NEXT_STEP and OF_A_STATE.fullmatch(text):
                yield f"{name}:{line_of(code, offset)}: {text} is chosen in {NEXT_STEP}"


@law({"handlers/view/kit/a.cpp": 'if (said.starts_with("field.")) said = text(said);\n', "handlers/web/b.cpp": 'constexpr std::string_view kKey = "field.";\n'},
     {"handlers/view/kit/label.cpp": 'if (key.starts_with("field.")) name();\n', "handlers/view/kit/a.cpp": 'Label::keyed("field." + name);\nlabel("field.title");\n'})
def words_are_no_keys(tree):
    """That something is a key is said by its type (view::Label), never guessed by how it begins: a person's words may
    begin so too. "field." stands before a name, or in the label itself."""
    for name in tree.named(OURS):
        code = tree.code(name)
        for offset, text, end in strings_of(code):
            if text == "field." and name != "handlers/view/kit/label.cpp" and not re.match(r"\s*\+", code[end:]):
                yield f"{name}:{line_of(code, offset)}: guesses a key by how it begins"
