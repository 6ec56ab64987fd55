#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The laws of the house, held against the source text (docs/architecture.md).

  laws.py --list              the names of the laws
  laws.py LAW [ROOT]          each breach on a line "file:line: what"; exit 1 if there is one
  laws.py --self-test         each law must find the breach in its own broken sample, and none in
                              the sample put right

A law is a function from a Tree to breaches; its docstring is the law. Beside it stands its sample.
The laws on addresses are in addresses.py, on rooms in rooms.py, on what nobody uses in dead.py, on how
templates are written in lines.py, on what reads people's text in reading.py, on sentences in sentences.py, on what may
be kept in kept.py, on the schema in schema.py, on what is cited in citations.py, on the picture of the data in picture.py,
on the licence in licence.py.
"""

import os
import re
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
from tree import CPP, LAWS, OURS, SAMPLES, Tree, law, line_of, message_keys_of, strings_of  # noqa: E402
import addresses, citations, dead, kept, licence, lines, picture, reading, rooms, schema, sentences  # noqa: E401,E402,F401: they register themselves

AREAS = ("pages", "accounts", "activation", "complaints", "followups", "admin", "open311", "courier")

# Folder -> what it may include of ours, beside itself. First prefix that fits counts.
FLOORS = (
    ("fcgi/", ("fcgi/",)),
    ("handlers/domain/", ()),
    ("handlers/paths/", ("handlers/domain/",)),
    ("handlers/settings/", ("fcgi/config.hpp", "fcgi/environment.hpp")),
    ("handlers/store/", ("handlers/domain/", "fcgi/mysql.hpp", "fcgi/session.hpp", "fcgi/crypto.hpp",
                         "fcgi/json.hpp",
                         "fcgi/time.hpp", "handlers/paths/")),
    ("handlers/view/", ("handlers/domain/", "handlers/paths/", "fcgi/page.hpp", "fcgi/session.hpp", "fcgi/config.hpp",
                        "fcgi/http_error.hpp", "fcgi/response.hpp", "fcgi/time.hpp")),
    ("handlers/access/", ("handlers/domain/", "handlers/paths/", "handlers/store/", "handlers/view/", "fcgi/")),
    ("handlers/web/", ("handlers/domain/", "handlers/paths/", "handlers/store/", "handlers/view/", "handlers/access/", "fcgi/")),
    *((f"handlers/{area}/", ("handlers/domain/", "handlers/paths/", "handlers/store/", "handlers/view/",
                             "handlers/access/", "handlers/web/", "handlers/settings/", "fcgi/")) for area in AREAS),
    ("handlers/verify_history/", ("handlers/domain/", "handlers/store/", "handlers/settings/", "fcgi/")),
    ("handlers/rekey/", ("handlers/domain/", "handlers/store/", "handlers/settings/", "fcgi/")),
    # Writes the demo data; ties everything like a main.cpp.
    ("handlers/demo_seed/", ("handlers/", "fcgi/")),
    # Writes down the routes of all areas while building; never installed.
    ("handlers/route_table/", ("handlers/", "fcgi/")),
)


@law({"handlers/domain/a.cpp": '#include "fcgi/form.hpp"\n', "handlers/domain/b.cpp": '#include "b.words.hpp"\n',
      "handlers/pages/a.cpp": '#include "handlers/accounts/actions.hpp"\n',
      "fcgi/a.cpp": '#include "handlers/domain/ids.hpp"\n'},
     {"handlers/domain/a.cpp": '#include "handlers/domain/ids.hpp"\n#include "a.words.hpp"\n', "handlers/domain/a.words": "[a]\n",
      "handlers/pages/a.cpp": '#include "handlers/pages/actions.hpp"\n'})
def floors(tree):
    """No include goes up or sideways: each folder includes only the floors below it."""
    for name in tree.named(OURS):
        rule = next((rule for rule in FLOORS if name.startswith(rule[0])), None)
        if rule is None:
            yield f"{name}:1: stands in a folder that has no floor"
            continue
        for number, line in tree.lines(name):
            included = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if included and str(Path(name).parent / included.group(1).removesuffix(".hpp")) in tree.files:
                continue  # the build made it of a file beside
            if included and not included.group(1).startswith((rule[0],) + rule[1]):
                yield f"{name}:{number}: may not include {included.group(1)}"


def included_by(tree, name: str):
    """What a source of ours includes of ours, from the root or beside itself: (line, file)."""
    for number, line in tree.lines(name):
        included = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
        if included:
            for place in (included.group(1), os.path.normpath(Path(name).parent / included.group(1))):
                if place in tree.files:
                    yield number, place
                    break


def module_of(name: str) -> str:
    return re.sub(CPP, "", name)


def rings_of(edges: dict) -> list[set]:
    """The strongly connected components with more than one member (Tarjan)."""
    index, low, path, rings = {}, {}, [], []

    def visit(module):
        index[module] = low[module] = len(index)
        path.append(module)
        for other in edges.get(module, ()):
            if other not in index:
                visit(other)
            if other in path:
                low[module] = min(low[module], low[other])
        if low[module] == index[module]:
            at = path.index(module)
            if len(path) - at > 1:
                rings.append(set(path[at:]))
            del path[at:]

    for module in sorted(edges):
        if module not in index:
            visit(module)
    return rings


@law({"handlers/domain/a.hpp": '#include "handlers/domain/c.hpp"\n',
      "handlers/domain/a.cpp": '#include "handlers/domain/b.hpp"\n',
      "handlers/domain/b.hpp": '#include "handlers/domain/a.hpp"\n',
      "handlers/domain/c.hpp": '#include "handlers/domain/b.hpp"\n',
      "tests/unit/d.hpp": '#include "e.hpp"\n', "tests/unit/e.hpp": '#include "tests/unit/d.hpp"\n'},
     {"handlers/domain/a.cpp": '#include "handlers/domain/a.hpp"\n#include "handlers/domain/b.hpp"\n',
      "handlers/domain/a.hpp": "struct A {};\n", "handlers/domain/b.hpp": "struct B {};\n",
      "handlers/domain/c.hpp": '#include "handlers/domain/a.hpp"\n#include "handlers/domain/b.hpp"\n'})
def no_rings(tree):
    """No modules include one another in a circle; a module is its header and its source."""
    includes = [(name, number, module_of(other)) for name in tree.named(r"^(fcgi|handlers|tests)/.*" + CPP)
                for number, other in included_by(tree, name) if module_of(other) != module_of(name)]
    edges = {}
    for name, _, other in includes:
        edges.setdefault(module_of(name), set()).add(other)
    for ring in rings_of(edges):
        for name, number, other in includes:
            if module_of(name) in ring and other in ring:
                yield f"{name}:{number}: includes {other} in the ring of {', '.join(sorted(ring))}"


# Start of a header's name -> the one place where it may stand.
HOMES = {
    "fcgiapp.h": r"fcgi/gateway\.cpp",
    "cgicc/": r"fcgi/body\.cpp",
    "ctemplate/": r"fcgi/page\.cpp",
    "cppconn/": r"fcgi/mysql\.cpp",
    "mysql": r"fcgi/mysql\.cpp",
    "sodium": r"fcgi/crypto\.cpp",
    "zlib.h": r"fcgi/compress\.cpp",
    "brotli/": r"fcgi/compress\.cpp",
    "toml++/": r"fcgi/config\.cpp",
    "nlohmann/": r"fcgi/json\.cpp",
    "phonenumbers/": r"handlers/domain/(people/)?phone\.cpp",
    "utf8proc": r"handlers/domain/text/unicode\.cpp",
    "curl/": r"handlers/courier/[a-z_]+\.cpp",
    "gmime/": r"handlers/courier/[a-z_]+\.cpp",
    "liboath/": r"handlers/access/[a-z_]+\.cpp",
    "qrencode": r"handlers/access/[a-z_]+\.cpp",
    "zxcvbn": r"handlers/access/[a-z_]+\.cpp",
    "libstemmer": r"handlers/store/(words/)?words\.cpp",
    "tl/": r"handlers/domain/result\.hpp",
    "boost/": r"tests/.*",
}


@law({"fcgi/a.cpp": "#include <sodium.h>\n", "handlers/view/a.cpp": "#include <fcgiapp.h>\n",
      "handlers/domain/a.cpp": "#include <fmt/format.h>\n"},
     {"fcgi/crypto.cpp": "#include <sodium.h>\n", "handlers/domain/a.cpp": "#include <string>\n"})
def third_party_homes(tree):
    """Each third-party library is included in one file; the domain includes the standard's only."""
    for name in tree.named(OURS):
        for number, line in tree.lines(name):
            included = re.match(r"\s*#\s*include\s+<([^>]+)>", line)
            if not included:
                continue
            header = included.group(1)
            home = next((home for start, home in HOMES.items() if header.startswith(start)), None)
            if home and not re.fullmatch(home, name):
                yield f"{name}:{number}: <{header}> belongs to {home}"
            elif not home and name.startswith("handlers/domain/") and "/" in header:
                yield f"{name}:{number}: the domain stands on the standard library alone, not on <{header}>"


@law({"handlers/store/a.cpp": 'out += "\\":[";\n', "fcgi/a.cpp": 'auto a = R"({"code":1})";\n',
      "handlers/open311/a.cpp": 'auto a = "[{\\"service\\": \\"" + code;\n', "handlers/view/a.cpp": 'text += "{\\"" + name;\n'},
     {"fcgi/json.cpp": 'text += "\\":[\\n";\n', "handlers/store/a.cpp": "const auto text = json::write(values);\n",
      "fcgi/a.cpp": 'auto a = "Content-Disposition: form-data; name=\\"";\n', "handlers/view/a.cpp": '"<a href=\\"/x\\">Lihat:"\n',
      "handlers/open311/a.cpp": 'auto a = "$[*]";\n'})
def json_home(tree):
    """JSON is written and read in fcgi/json.cpp alone: no text of code holds a piece of its punctuation."""
    piece = re.compile(r"""\\?"\s*:\s*(\\?"|[\[{\d]|$)|[\[{]\s*\\?"(?!sv?\b)""")
    for name in tree.named(OURS):
        code = tree.code(name)
        for offset, text, _ in strings_of(code):
            if name != "fcgi/json.cpp" and piece.search(text):
                yield f"{name}:{line_of(code, offset)}: JSON by hand"


SQL = re.compile(r"\b(SELECT\s|INSERT\s+(IGNORE\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|REPLACE\s+INTO\b)")


@law({"handlers/store/a.cpp": 'R"sql(WHERE c.accused_opd_id <> ?)sql"\n', "handlers/store/b.cpp": '"accused_kind != ?"\n'},
     {"handlers/store/reports/visibility.cpp": 'R"sql(WHERE c.accused_opd_id <> ?)sql"\n',
      "handlers/store/a.cpp": '"UPDATE draft SET accused_opd_id = ?"\n'})
def one_rule_of_the_accused(tree):
    """From whom a report hides, SQL says once: store::not_accused; every other query takes it from there."""
    for name in tree.named(r"^handlers/.*" + CPP):
        if name == "handlers/store/reports/visibility.cpp":
            continue
        for number, line in tree.lines(name):
            if re.search(r"accused_\w+\s*(<>|!=)", line):
                yield f"{name}:{number}: take store::not_accused"


CODES_AS_TEXT = {"handlers/store/values.cpp", "handlers/store/reports/history_chain.cpp", "handlers/view/kit/mail_values.cpp"}


@law({"handlers/store/a.cpp": 'auto a = domain::ComplaintCode::parse(row.text("code"));\n', "handlers/view/a.cpp": "a = domain::shown_code(b);\n"},
     {"handlers/store/values.cpp": "auto a = domain::ComplaintCode::parse(text);\n", "handlers/pages/a.cpp": "auto a = domain::ComplaintCode::parse(typed);\n"})
def codes_are_values(tree):
    """A row gives the code of a report as a value (store::code_of), and a page gets it as one: neither reads it from text again."""
    for name in tree.named(r"^handlers/(store|view|paths)/.*" + CPP):
        if name in CODES_AS_TEXT:
            continue
        for number, line in enumerate(tree.code(name).splitlines(), 1):
            if re.search(r"ComplaintCode::parse|\bshown_code\(", line):
                yield f"{name}:{number}: take domain::ComplaintCode"


@law({"handlers/pages/a.cpp": 'const char* a = "SELECT 1";\n'},
     {"handlers/store/a.cpp": 'const char* a = "SELECT 1";\n', "handlers/pages/a.cpp": "// SELECT 1\n"})
def sql_home(tree):
    """SQL stands only in handlers/store (and, for the connection itself, in fcgi/mysql.cpp)."""
    for name in tree.named(OURS):
        if name.startswith("handlers/store/") or name == "fcgi/mysql.cpp":
            continue
        code = tree.code(name)
        for offset, text, _ in strings_of(code):
            if SQL.search(text):
                yield f"{name}:{line_of(code, offset)}: SQL outside handlers/store"


BUILDER = "handlers/store/statement.hpp"
QUERY_MADE = re.compile(r"\bQuery\b(?!\s*(?:[&>,)]|\w+\())(?!\s+\w+\{S, (?:S\s*)+\})")
QUERY_ON_THE_SPOT = re.compile(r"(?:\.|->)(?:rows|row|select|execute|insert|change)(?:<[^<>]*>)?\(\s*(?:mysql::Query\s*)?\{")


@law({"handlers/store/a.cpp": 'const mysql::Query kA{"a", "SELECT " + column};\n', "handlers/store/b.cpp": 'db.rows({"b", sql}, values);\n',
      "handlers/store/c.cpp": 'const mysql::Query query{name, sql};\n', "handlers/store/d.cpp": 'auto a = mysql::Query(name, sql);\n',
      "handlers/store/e.cpp": 'auto a = fmt::format("SELECT {}", a);\n', "handlers/store/f.cpp": 'transaction.insert<Id>({"f", "SELECT 1"});\n',
      "handlers/store/g.cpp": 'mysql::Query q = other;\n', "handlers/store/h.cpp": 'return {"SELECT 1 FROM " + table};\n'},
     {"handlers/store/a.cpp": 'const mysql::Query kA{"a", "SELECT ?" " LIMIT 1"};\nconst mysql::Query kB{"b", R"sql(SELECT 1)sql"};\n',
      "handlers/store/b.cpp": 'db.rows(kA, value);\n', "handlers/store/c.cpp": "void f(const mysql::Query& query);\n",
      "handlers/store/d.cpp": 'const auto asked = Statement("SELECT 1").say(kRest);\nasked.rows(db, "d");\n', "handlers/store/e.cpp": "",
      "handlers/store/f.cpp": 'transaction.insert<Id>(asked.query("f"), id);\n', "handlers/store/g.cpp": "", "handlers/store/h.cpp": "",
      "handlers/store/statement.hpp": "mysql::Query query(std::string_view name) { return {name, sql_}; }\n"})
def sql_is_constant(tree):
    """In the store every Query is a constant of two literals. What is put together at run time is a store::Statement, whose
    pieces the compiler takes from literals alone (handlers/store/statement.hpp); no text of SQL is added to another by + or
    format or append."""
    for name in tree.named(r"^handlers/store/.*" + CPP):
        code = tree.code(name)
        for offset, text, end in strings_of(code):
            if SQL.search(text) and re.match(r"\s*\+", code[end:]):
                yield f"{name}:{line_of(code, offset)}: SQL put together with +"
            if SQL.search(text) and re.search(r"(fmt::format|append)\(\s*$", code[:offset]):
                yield f"{name}:{line_of(code, offset)}: SQL put together by format or append"
        if name == BUILDER:
            continue
        # Each literal as one letter; lines stay.
        plain, end = "", 0
        for offset, _, after in strings_of(code):
            plain += code[end:offset] + "S" + "\n" * code.count("\n", offset, after)
            end = after
        plain += code[end:]
        for made in (*QUERY_MADE.finditer(plain), *QUERY_ON_THE_SPOT.finditer(plain)):
            yield f"{name}:{line_of(plain, made.start())}: a query that is no constant: take store::Statement"


# The source of a message: the build makes its templates of it, and refuses one whose first line does not list its values.
MESSAGE = re.compile(r"templates/mail/[a-z_]+\.tpl")


def expected_context(name: str) -> str:
    if name.endswith((".txt.tpl", ".subject.tpl")) or MESSAGE.fullmatch(name):
        return "MANUAL"
    return "XML" if name.endswith((".atom.tpl", ".xml.tpl")) else "HTML"


@law({"templates/a.tpl": "{{! A }}\n<p>{{A}}</p>\n"},
     {"templates/a.tpl": '{{%AUTOESCAPE context="HTML"}}\n{{! A }}\n<p>{{A}}</p>\n'})
def autoescape(tree):
    """A template's first line switches escaping on; the second says what it shows. (Of the source of a message the build
    sees to both.)"""
    for name in tree.named(r"^templates/.*\.tpl$"):
        if expected_context(name) == "MANUAL":  # ctemplate 2.4 has no pragma that says so
            continue
        lines = tree.text(name).splitlines() + ["", ""]
        if not lines[0].startswith(f'{{{{%AUTOESCAPE context="{expected_context(name)}"}}}}'):
            yield f'{name}:1: the first line is not {{{{%AUTOESCAPE context="{expected_context(name)}"}}}}'
        if expected_context(name) == "HTML" and not lines[1].startswith("{{!"):
            yield f"{name}:2: the second line does not list the template's variables"


@law({"templates/a.tpl": "<p>{{STORY:none}}</p>\n"}, {"templates/a.tpl": "<p>{{STORY:p}}</p>\n"})
def no_unescaped_value(tree):
    """No template switches escaping off for a value."""
    for name in tree.named(r"^templates/.*\.tpl$"):
        for number, line in tree.lines(name):
            if re.search(r":none\b", line):
                yield f"{name}:{number}: :none"


@law({"templates/a.tpl": '<p\n  style="color:red">\n', "nginx/static/a.html": "<script>go()</script>\n"},
     {"templates/a.tpl": '<p class="red">\n', "nginx/static/a.html": '<script src="/statis/a.js"></script>\n'})
def content_security(tree):
    """No inline style, script or handler: the content security policy would drop it silently."""
    inline = re.compile(r"\sstyle=|<style[\s>]|<script>|<script\s(?![^>]*\bsrc=)|\son[a-z]+=\"|javascript:")
    for name in tree.named(r"^(templates|nginx/static)/.*\.(tpl|html|svg)$"):
        if "/mail/" in name:
            continue
        for number, line in tree.whole_lines(name):
            if inline.search(line):
                yield f"{name}:{number}: inline style or script"


CLOCKS = {"fcgi/server.cpp", "handlers/courier/main.cpp", "handlers/demo_seed/main.cpp"}
# Asks the database once, when a courier starts, whether its clock is ours.
SQL_CLOCK = "handlers/store/counting/heartbeats.cpp"


@law({"handlers/domain/a.cpp": "auto a = std::chrono::system_clock::now();\n"},
     {"fcgi/server.cpp": "auto a = std::chrono::system_clock::now();\n"})
def one_clock(tree):
    """The time is read once per request, in fcgi/server.cpp, and by the courier's and the demo data's main."""
    for name in tree.named(OURS):
        if name in CLOCKS:
            continue
        for number, line in enumerate(tree.code(name).splitlines(), 1):
            if re.search(r"system_clock::now|\btime\(\s*(nullptr|NULL|0)\s*\)|\bgettimeofday\b", line):
                yield f"{name}:{number}: reads the clock"
    for name in tree.named(r"^handlers/store/.*" + CPP):
        if name == SQL_CLOCK:
            continue
        for number, line in enumerate(tree.code(name).splitlines(), 1):
            if re.search(r"\b(NOW|CURRENT_TIMESTAMP|UTC_TIMESTAMP|CURDATE|SYSDATE)\s*\(", line):
                yield f"{name}:{number}: SQL reads the clock"


@law({"handlers/a/main.cpp": "int main() {\n  return go();\n}\n",
      "handlers/b/main.cpp": 'int main() {\n  return fcgi::run_tool({"b"}, go);\n}\n', "handlers/store/a.cpp": 'auto a = std::getenv("HOME");\n'},
     {"handlers/a/main.cpp": 'int main(int count, char** words) {\n  return fcgi::run_tool({"a", count, words}, go);\n}\n'})
def programs_start_through_the_runtime(tree):
    """Each main returns what fcgi::run, run_loop or run_tool makes of its words: what is no handler refuses to work for a
    web server, and everything says its version. The environment is read in fcgi/environment.cpp and fcgi/gateway.cpp alone."""
    for name in tree.named(r"^handlers/(.*/)?main\.cpp$"):
        code = tree.code(name)
        main = re.search(r"^int main\(", code, re.M)
        if main and not re.search(r"^  return fcgi::run(_loop|_tool)?\(\{\"\w+\", count, words\},", code[main.start():], re.M):
            yield f"{name}:{line_of(code, main.start())}: starts by itself"
    for name in tree.named(OURS):
        if name in ("fcgi/environment.cpp", "fcgi/gateway.cpp"):
            continue
        for number, line in enumerate(tree.code(name).splitlines(), 1):
            if re.search(r"(?<!std::string )\b(std::)?(secure_)?getenv\(", line):
                yield f"{name}:{number}: reads the environment"


@law({"fcgi/a.hpp": "struct Complaint {};\n", "fcgi/b.cpp": 'auto a = hash("nik lookup", pepper);\n',
      "fcgi/c.hpp": "enum class Kind { none, citizen };\n", "fcgi/d.hpp": "/// Where the citizen lives.\n",
      "fcgi/e.cpp": 'constexpr auto kKey = "service.regency";\n', "fcgi/f.cpp": "auto a = staff_account(id);\n",
      "fcgi/g.cpp": 'auto a = prefix() + "petugas";\n'},
     {"fcgi/a.hpp": "/// No complaint here.\nstruct Request {};\n", "fcgi/b.cpp": 'auto a = hash(use, pepper);\n',
      "fcgi/c.hpp": "inline constexpr Kind kNone{};\n", "fcgi/d.hpp": "/// Where somebody lives: technikon.\n",
      "fcgi/e.cpp": 'constexpr auto kKey = "service.base_url";\n', "fcgi/f.cpp": "auto a = account(id);\n",
      "fcgi/g.cpp": "auto a = prefix() + cookie;\n"})
def runtime_knows_no_domain(tree):
    """The words of the domain do not occur in fcgi/, in texts neither, and whom it serves is named in no comment: it
    could serve another application tomorrow, which brings its own keys and names."""
    words = re.compile(r"\b(\w*complaint\w*|\w*followup\w*|opds?|triage|officers?|aduan|laporan)\b", re.I)
    whom = re.compile(r"(?<![a-z])(niks?|regency|citizens?|staff|warga|petugas|kabupaten|bupati)(?![a-z])", re.I)
    for name in tree.named(r"^fcgi/.*" + CPP):
        for number, line in enumerate(tree.code(name).splitlines(), 1):
            if found := words.search(line):
                yield f"{name}:{number}: the runtime knows no {found.group(0)}"
        for number, line in tree.lines(name):
            if found := whom.search(line):
                yield f"{name}:{number}: the runtime knows no {found.group(0)}"


NUMBERS = "fcgi/mysql_error.hpp"


@law({NUMBERS: "enum Code : int {\n  duplicate_entry = 1062,\n};\n", "fcgi/a.cpp": "case 1205:\n",
      "handlers/store/a.cpp": "if (error.code() == 1062) return;\n", "handlers/store/b.hpp": "/// Errors: mysql::Error 1062.\n",
      "tests/integration/a.cpp": "throw mysql::Away(2006, what);\n"},
     {NUMBERS: "enum Code : int {\n  duplicate_entry = 1062,\n};\n", "fcgi/a.cpp": "case code::deadlock:\n",
      "handlers/store/a.cpp": "if (error.code() == code::duplicate_entry) return;\n",
      "handlers/store/b.hpp": "/// Errors: mysql::Error, a duplicate. Before 2006.\n",
      "tests/integration/a.cpp": "throw mysql::Away(code::server_gone, what);\n"})
def database_errors_by_name(tree):
    """The numbers of the database's errors stand in fcgi/mysql_error.hpp, everywhere else their names: whoever reads
    1452 must look it up. The unit test of that module hands in what a server sends."""
    number_of = re.compile(r"(?:\bcode\(\)\s*[=!]=|\b(?:Error|Away|Conflict|throw_error)\b[ (]\s*|\bcase)\s*([124]\d{3})\b")
    for name in tree.named(r"^(fcgi|handlers|tests)/.*" + CPP):
        if name in (NUMBERS, "tests/unit/fcgi/mysql_error.cpp"):
            continue
        for number, line in tree.lines(name):
            if found := number_of.search(line):
                yield f"{name}:{number}: {found.group(1)} has a name in {NUMBERS}"


@law({"sql/migrations/0001_a.sql": "FOREIGN KEY (a) REFERENCES b (id) ON DELETE CASCADE;\n"},
     {"sql/migrations/0001_a.sql": "FOREIGN KEY (a) REFERENCES b (id) ON DELETE RESTRICT;\n"})
def no_cascade(tree):
    """No foreign key cascades: it would delete history for an account with no right on it."""
    for name in tree.named(r"\.sql$"):
        for number, line in tree.lines(name):
            if re.search(r"^(?!\s*--).*\bON\s+(DELETE|UPDATE)\s+(CASCADE|SET\s+NULL)", line, re.I):
                yield f"{name}:{number}: a foreign key that changes rows by itself"


@law({"tests/browser/package-lock.json": '{"resolved": "https://registry.example/a.tgz"}\n'},
     {"tests/browser/package-lock.json": '{"version": "1.0.0", "integrity": "sha512-x"}\n'})
def lock_files_name_no_registry(tree):
    """A lock file holds versions and checksums; from where is the machine's own setting."""
    for name in tree.named(r"(package-lock\.json|\.lock|npm-shrinkwrap\.json|\.npmrc)$"):
        for number, line in tree.lines(name):
            if re.search(r'"resolved"\s*:|^\s*registry\s*=', line):
                yield f"{name}:{number}: names a registry"


def names_in_template(text: str):
    text = re.sub(r"\{\{!.*?\}\}", "", text, flags=re.S)
    for match in re.finditer(r"\{\{[#>]?([A-Z][A-Z0-9_]*)[^}]*\}\}", text):
        if not match.group(1).startswith("BI_"):
            yield match.group(1)


@law({"templates/a.tpl": "{{TITEL}}\n", "handlers/view/a.cpp": 'd.set("TITLE", t);\n'},
     {"templates/a.tpl": "{{TITLE}}{{! NOTHING }}\n", "handlers/view/a.cpp": 'd.set("TITLE", t);\nd.set("LINE", t);\n',
      "templates/build_templates.py": "section('LINE', body)\n"})
def template_names(tree):
    """Each name in a template is filled by handlers/view, and each name filled stands in a template."""
    literals, filled = set(), {}
    for name in tree.named(r"^handlers/(view|courier)/.*" + CPP):
        code = tree.code(name)
        literals.update(text for _, text, _ in strings_of(code) if re.fullmatch(r"[A-Z][A-Z0-9_]*", text))
        for match in re.finditer(r'\b(?:set|set_global|show|section|include)\(\s*"([A-Z][A-Z0-9_]*)"', code):
            filled.setdefault(match.group(1), f"{name}:{line_of(code, match.start())}")
    shown = set()
    for name in tree.named(r"^templates/.*\.tpl$"):
        for wanted in dict.fromkeys(names_in_template(tree.text(name))):
            shown.add(wanted)
            if wanted not in literals:
                yield f"{name}:1: nobody fills {wanted}"
    # What the build puts around the words of a message.
    for name in tree.named(r"^templates/.*\.py$"):
        shown.update(re.findall(r"\b[A-Z][A-Z0-9_]*\b", tree.text(name)))
    for name, where in sorted(filled.items()):
        if name not in shown:
            yield f"{where}: no template shows {name}"


# The lists of settings: what the runtime reads, and what the application does.
SETTINGS = ("fcgi/config.cpp", "handlers/settings/settings.hpp")
SETTING_READ = re.compile(r"(?:\bconfig(?:\.\w+\(|,)|\b(?:get|get_or|has|flag|number_or)\()\s*\"([a-z_]+\.[a-z_]+)\"")


def settings_of(tree) -> dict[str, str]:
    """Each setting of the lists, and where it stands."""
    found = {}
    for name in SETTINGS:
        for listed in re.finditer(r"\bk\w*Keys = std::to_array.*?;", tree.code(name) if name in tree.files else "", re.S):
            for offset, text, _ in strings_of(listed.group(0)):
                found[text] = f"{name}:{line_of(tree.code(name), listed.start() + offset)}"
    return found


SETTINGS_SAMPLE = "constexpr auto kKeys = std::to_array<std::string_view>({\n"


@law({"handlers/settings/settings.hpp": SETTINGS_SAMPLE + '"mail.from",\n"mail.gone",\n});\n',
      "handlers/courier/app.cpp": 'config.get("mail.from");\nconfig.get_or("mail.reply_to", "");\n',
      "handlers/pages/app.cpp": 'key_of(config, "keys.outbox_public");\n',
      "handlers/pages/main.cpp": 'return fcgi::run({"pages", count, words}, {}, application);\n',
      "handlers/verify_history/main.cpp": 'fcgi::Config::load(fcgi::settings_folder(), "courier");\n'},
     {"handlers/settings/settings.hpp": SETTINGS_SAMPLE + '"mail.from",\n"mail.reply_to",\n"keys.outbox_public",\n});\n',
      "handlers/courier/app.cpp": 'config.get("mail.from");\nconfig.get_or("mail.reply_to", "");\n',
      "handlers/pages/app.cpp": 'key_of(config, "keys.outbox_public");\n',
      "handlers/pages/main.cpp": 'return fcgi::run({"pages", count, words}, settings::kKeys, application);\n',
      "handlers/verify_history/main.cpp": 'settings::load("courier");\n'})
def settings_are_accepted(tree):
    """Each setting that code reads is in a list of settings, each in a list is read, and each binary accepts those of
    the application: a key that is read and not accepted keeps the binary from starting once it is set."""
    listed, read = settings_of(tree), set()
    for name in tree.named(OURS):
        code = tree.code(name)
        for match in SETTING_READ.finditer(code):
            read.add(match.group(1))
            if match.group(1) not in listed:
                yield f"{name}:{line_of(code, match.start(1))}: {match.group(1)} is in no list of settings"
        for match in re.finditer(r"\bfcgi::run\(\s*\{[^}]*\},(?!\s*settings::kKeys\b)|\bfcgi::Config::load\(", code):
            if name not in SETTINGS:
                yield f"{name}:{line_of(code, match.start())}: refuses settings of the application"
    for key, where in listed.items():
        if key not in read:
            yield f"{where}: nobody reads {key}"


@law({"templates/messages/id.toml": '"err.required" = "Isi."\n', "handlers/view/a.cpp": 'text("err.requird");\n'},
     {"templates/messages/id.toml": '"err.required" = "Isi."\n', "handlers/view/a.cpp": 'text("err.required");\n'})
def message_keys(tree):
    """Each key of the message catalogue that stands in code is in the catalogue."""
    known = set(message_keys_of(tree))
    areas, settings = {key.split(".")[0] for key in known}, settings_of(tree)
    for name in tree.named(r"^handlers/.*" + CPP):
        if name.startswith("handlers/store/"):
            continue
        code = tree.code(name)
        for offset, text, end in strings_of(code):
            if not re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_-]+)+", text) or text.split(".")[0] not in areas:
                continue
            # Settings, names of queries and halves of keys look the same.
            before, after = code[:offset], code[end:]
            if text in settings or re.match(r"\s*\+", after) or re.search(r"Query\s+\w+\{\s*$", before):
                continue
            if text not in known:
                yield f"{name}:{line_of(code, offset)}: {text} is not in templates/messages/id.toml"


@law({"handlers/pages/a.o": "x", "tests/a.pyc": "x"}, {"handlers/pages/a.cpp": "int a;\n"})
def no_generated_files(tree):
    """What a build or a tool makes is not kept."""
    made = re.compile(
        r"(^|/)(build|node_modules|__pycache__|\.lapor)/|\.(o|a|so|pyc|gz|br|log|sock|orig|rej|swp)$|compile_commands\.json$")
    for name in tree.files:
        if made.search(name):
            yield f"{name}:1: is generated"


@law({"deploy/a": "cd /" + "home/somebody/laporbup\n"}, {"deploy/a": 'cd "$root"\n'})
def no_machine_path(tree):
    """No path of one machine, no host of one network."""
    path = re.compile(r"(?<![\w.])/(home/[a-z]|root/|work/|Users/|tmp/team)|\.\./shared\b")
    for name in tree.named(r"\.(cpp|hpp|py|sh|txt|cmake|conf|sql|toml|json|js|css|tpl|html|md|mjs|ts)$|^(deploy|tests|\.ci)/[^.]*$"):
        if name == "tests/architecture/laws.py":
            continue
        for number, line in tree.lines(name):
            if path.search(line):
                yield f"{name}:{number}: names a path of one machine"


@law({"handlers/pages/home.cpp": "int a;\n" * 121}, {"handlers/pages/home.cpp": "int a;\n" * 120})
def budgets(tree):
    """An action's file has at most 120 lines, a piece that actions share (it has a header) 250."""
    areas = "|".join(AREAS)
    for name in tree.named(rf"^handlers/({areas}|web)/([a-z_]+/)?(?!main\.cpp)[a-z0-9_]+\.cpp$"):
        limit = 250 if name.removesuffix(".cpp") + ".hpp" in tree.files else 120
        length = tree.length(name)
        if length > limit:
            yield f"{name}:{limit}: {length} lines, {limit} are enough"


@law({"templates/a.tpl": '<textarea name="story">{{STORY:p}}</textarea>\n'},
     {"templates/a.tpl": '<textarea name="story">\n{{STORY:p}}</textarea>\n'})
def textarea_keeps_first_newline(tree):
    """A newline follows <textarea>: browsers drop the first one, which would be the citizen's."""
    for name in tree.named(r"^templates/.*\.tpl$"):
        for number, line in tree.whole_lines(name):
            if re.search(r"<textarea[^\n]*>[^\n]*</textarea>", re.sub(r"\{\{.*?\}\}", "", line)):
                yield f"{name}:{number}: no newline after <textarea>"


def self_test() -> int:
    failures = []
    for name, check in LAWS.items():
        for kind, files in zip(("broken", "right"), SAMPLES[name]):
            with tempfile.TemporaryDirectory() as folder:
                for path, text in files.items():
                    (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
                    (Path(folder) / path).write_text(text)
                found = {breach.split(":")[0] for breach in check(Tree(Path(folder)))}
            # A file that is the same in both samples only stands beside.
            mended = {path for path, text in files.items() if SAMPLES[name][1].get(path) != text}
            missed = mended - found if kind == "broken" else set()
            if missed or (kind == "broken" and not found) or (kind == "right" and found):
                failures.append(f"{name}: {kind} sample: found {sorted(found)}, missed {sorted(missed)}")
    print("\n".join(failures) or f"{len(LAWS)} laws find their breach")
    return 1 if failures else 0


def main(arguments: list[str]) -> int:
    if arguments == ["--list"]:
        print("\n".join(LAWS))
        return 0
    if arguments == ["--self-test"]:
        return self_test()
    if not arguments or arguments[0] not in LAWS:
        print(__doc__, file=sys.stderr)
        return 2
    check = LAWS[arguments[0]]
    root = Path(arguments[1]) if len(arguments) > 1 else Path(__file__).resolve().parents[2]
    breaches = list(check(Tree(root)))
    if breaches:
        print(check.__doc__, *breaches, sep="\n")
    return 1 if breaches else 0


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main(sys.argv[1:]))
