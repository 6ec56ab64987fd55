# SPDX-License-Identifier: AGPL-3.0-or-later
"""Laws of addresses: each is spelled once, and each that is spelled is served."""

import re

from tree import CPP, law, line_of, strings_of

# Where addresses may be spelled: the functions that make them, and the patterns that are matched.
ADDRESS_HOMES = r"^handlers/(paths/[a-z_]+\.[ch]pp|[a-z]+/([a-z_]+/)?([a-z_]+_)?routes\.cpp)$"


class Routes:
    """What the routers answer. A pattern is a list of segments; None stands for any."""

    def __init__(self, tree):
        self.whole, self.tails = {"GET": [], "POST": []}, []
        for name in tree.named(r"^handlers/[a-z]+/([a-z_]+/)?([a-z_]+_)?routes\.cpp$"):
            # What is put together (home + "/kabari", report + "/foto") is a tail of a pattern.
            for match in re.finditer(r'\.(get|post|ask)\(\s*(\w+ \+ )?"(/[^"]*)"', tree.code(name)):
                if match.group(2):
                    self.tails.append(segments(match.group(3)))
                else:
                    method = "GET" if match.group(1) == "get" else "POST"
                    self.whole[method].append(segments(match.group(3)))
            for match in re.finditer(r'\breply<[^>]*>\(routes, app, "(/[^"]*)"', tree.code(name)):
                for method in self.whole:
                    self.whole[method].append(segments(match.group(1)))
        self.tails += [one for all_ in self.whole.values() for one in all_]
        # A deed names the last part of its address, from which its route is made.
        self.words = {part for one in self.tails for part in one if part}
        for name in tree.named(r"^handlers/.*" + CPP):
            self.words |= set(re.findall(r'\.address = "([a-z-]+)"', tree.code(name)))

    def answers(self, method: str, address: str) -> bool:
        return any(fits(pattern, segments(address)) for pattern in self.whole[method])

    def answers_below(self, address: str) -> bool:
        """True if the address is the first part of one that is answered."""
        asked = segments(address)
        return any(fits(pattern[:len(asked)], asked) for all_ in self.whole.values() for pattern in all_)

    def answers_tail(self, address: str) -> bool:
        asked = segments(address)
        return any(fits(pattern[-len(asked):], asked) for pattern in self.tails)


def segments(address: str) -> list:
    path = re.sub(r"\{\{[^}]*\}\}|\{[a-z]*\}", "{}", re.split(r"[?#]", address)[0])
    return [None if part == "{}" else part for part in path.strip("/").split("/")] if path.strip("/") else []


def fits(pattern: list, asked: list) -> bool:
    # A word that stands for {code} would let every typo through: such an address is put together.
    return len(pattern) == len(asked) and all(a is None or p == a for p, a in zip(pattern, asked))


@law({"handlers/pages/routes.cpp": 'routes.get("/aduan/{code}", show);\n',
      "handlers/pages/a.cpp": 'return fcgi::see_other("/aduan/" + code);\n',
      "handlers/complaints/a.cpp": 'const Deed kA{.address = "nilai"};\nlink(address + "/nilai");\n',
      "handlers/store/a.cpp": 'auto link = own ? "/aduan?saya" : "/aduan";\n'},
     {"handlers/pages/routes.cpp": 'routes.get("/aduan/{code}", show);\n',
      "handlers/complaints/a.cpp": 'const Deed kA{.address = "nilai"};\nlink(act(kA.address));\n',
      "handlers/paths/paths.cpp": 'return "/aduan/" + code;\n',
      "handlers/pages/a.cpp": '// "/aduan"\nreturn fcgi::see_other(paths::report(code));\n',
      "handlers/store/a.cpp": 'load("/aduandata");\n'})
def addresses_from_paths(tree):
    """C++ spells addresses in handlers/paths and in the patterns of routes.cpp alone: what begins with
    a segment of a route anywhere else comes from paths, be it the end of an address."""
    words = Routes(tree).words | {"healthz"}
    for name in tree.named(r"^handlers/.*" + CPP):
        if re.match(ADDRESS_HOMES, name):
            continue
        code = tree.code(name)
        for offset, text, _ in strings_of(code):
            first = re.match(r"/([a-z-]+)(?=[/?#]|$)", text)
            if first and first.group(1) in words:
                yield f"{name}:{line_of(code, offset)}: spells {text}; handlers/paths has it"


def served_files(tree) -> set:
    """The addresses of files: by their name in the pages' reference, before the hash."""
    files = {name.removeprefix("nginx/static/") for name in tree.named(r"^nginx/static/")}
    drawn = re.findall(r'"([a-z0-9-]+\.png)": \("', tree.text("nginx/build_statics.py")
                       if "nginx/build_statics.py" in tree.files else "")
    known = {f"/statis/{name}" for name in files | set(drawn)}
    for name in tree.named(r"^nginx/laporbup\.conf$"):
        # Those that browsers know by name, and the pages of errors.
        for match in re.finditer(r"\^/\(([a-z.\\|-]+)\)\$", tree.text(name)):
            known |= {f"/{one}" for one in match.group(1).replace("\\", "").split("|") if one in files}
        known |= {f"/{one}" for one in files if one.startswith("galat/")}
    return known


@law({"handlers/pages/routes.cpp": 'routes.get("/aduan", list);\nroutes.post("/aduan/{code}/foto", add);\n',
      "handlers/paths/paths.cpp": 'return "/adaun/" + code;\n',
      "nginx/static/gaya.css": "p{}\n",
      "nginx/static/luring.html": '<a href="/adaun">\n',
      "nginx/static/a.js": 'fetch("/statis/gaia.css");\n',
      "nginx/laporbup.conf": "location ~ ^/(luring\\.html)$ { }\nerror_page 404 /galat/404.html;\n",
      "templates/a.tpl": '<a href="/aduan/{{CODE}}/poto">\n',
      "templates/b.tpl": '<form method="post" novalidate\n  action="/aduan">\n',
      "templates/mail/c.tpl": "reply.no: [Tidak]({{BALAS}}/photo)\n"},
     {"handlers/pages/routes.cpp": 'routes.get("/aduan", list);\nroutes.post("/aduan/{code}/foto", add);\n',
      "handlers/paths/paths.cpp": 'return "/aduan/" + code;\n',
      "nginx/static/gaya.css": "p{}\n",
      "nginx/static/galat/404.html": '<a href="/aduan?q=x#a"></a><a href="/luring.html">\n',
      "nginx/static/luring.html": '<a href="/aduan">\n',
      "nginx/static/a.js": 'fetch("/statis/gaya.css");\n',
      "nginx/laporbup.conf": "location ~ ^/(luring\\.html)$ { }\nerror_page 404 /galat/404.html;\n",
      "templates/a.tpl": '<form method="post" action="/aduan/{{CODE}}/foto">\n',
      "templates/b.tpl": '<form action="/aduan">\n',
      "templates/mail/c.tpl": "reply.no: [Tidak]({{BALAS}}/foto)\n"})
def addresses_are_served(tree):
    """Each address that a template, a static page, a script, nginx or handlers/paths spells is answered by a
    route, with the method it is asked with, or is a file that is served."""
    routes, files = Routes(tree), served_files(tree)

    def is_got(address):
        return re.split(r"[?#]", address)[0] in files or routes.answers("GET", address)

    for name in tree.named(r"^(templates/.*\.tpl|nginx/static/.*\.html|nginx/frame\.html)$"):
        for number, line in tree.whole_lines(name):
            for form in re.findall(r"<form\b(?:\{\{[^}]*\}\}|[^>])*>", line):
                method = "POST" if 'method="post"' in form else "GET"
                for address in re.findall(r'\baction="(/[^"]*)"', form):
                    if not routes.answers(method, address):
                        yield f"{name}:{number}: nobody answers {method} {address}"
            for address in re.findall(r'\b(?:href|src)="(/[^"]*)"', line):
                if not is_got(address):
                    yield f"{name}:{number}: nobody answers {address}"
            for address in re.findall(r"\}\}(/[a-z][a-z/-]*)", re.sub(r"\{\{/[^}]*\}\}", "", line)):
                if not routes.answers_tail(address):
                    yield f"{name}:{number}: no route ends in {address}"
    for name in tree.named(r"^nginx/static/[^/]*\.(js|webmanifest|css)$"):
        for number, line in tree.lines(name):
            for address in re.findall(r"""["'`(](/[a-z][a-z0-9._/-]*)["'`)]""", line):
                if not is_got(address):
                    yield f"{name}:{number}: nobody answers {address}"
    for name in tree.named(r"^(nginx/laporbup\.conf|deploy/shared-hosting/\.htaccess)$"):
        for number, line in tree.lines(name):
            for address in re.findall(r"^\s*(?:error_page|ErrorDocument)\s.*?(/\S+\.html)", line):
                if address not in files:
                    yield f"{name}:{number}: there is no {address}"
    for name in tree.named(r"^nginx/static/robots\.txt$"):
        for number, line in tree.lines(name):
            for address in re.findall(r"^Disallow: (/\S+)", line):
                if not routes.answers_below(address):
                    yield f"{name}:{number}: nobody answers {address}"
    for name in tree.named(r"^handlers/paths/[a-z_]+\.cpp$"):
        code = tree.code(name)
        for offset, text, _ in strings_of(code):
            # What is put behind another address, "/kecil" or "{}/berkas/{}", is the end of one.
            address = re.match(r"(?:\{\})?(/[a-z].*)", text)
            if address and not routes.answers_below(text) and not routes.answers_tail(address.group(1)):
                yield f"{name}:{line_of(code, offset)}: nobody answers {text}"


HARMLESS = ('constexpr std::string_view kHarmless = "https://a.test/";\n', "form-action 'self' https://a.test;\n")


@law({"handlers/view/kit/quick_exit.cpp": HARMLESS[0], "nginx/snippets/security_headers.conf": HARMLESS[1],
      "deploy/shared-hosting/.htaccess": "form-action 'self';\n"},
     {"handlers/view/kit/quick_exit.cpp": HARMLESS[0], "nginx/snippets/security_headers.conf": HARMLESS[1],
      "deploy/shared-hosting/.htaccess": HARMLESS[1]})
def quick_exit_leads_out(tree):
    """Where *Keluar cepat* leads, and nothing else, stands in `form-action` beside ourselves: a browser follows no form's
    answer to a page that does not (docs/decisions/0072)."""
    home = "handlers/view/kit/quick_exit.cpp"
    if home not in tree.files:
        return
    page = re.search(r'kHarmless = "(https://[^/"]+)/"', tree.text(home))
    if not page:
        yield f"{home}:1: kHarmless is no page of others"
        return
    for name in ("nginx/snippets/security_headers.conf", "deploy/shared-hosting/.htaccess"):
        allowed = re.findall(r"form-action ([^;]*);", tree.text(name)) if name in tree.files else []
        if allowed != [f"'self' {page.group(1)}"]:
            yield f"{name}:1: form-action is not ourselves and {page.group(1)}"


# What a query may hold, beside the public search: numbers, codes, dates and words of ours; and the words an officer looks for in
# a list, which has pages. What somebody tells us travels in bodies (docs/decisions/0057).
IN_QUERIES = {
    "bagian": "number of a part", "baki": "tray of a desk", "baris": "numbers of rows", "daftar": "list of Kabari",
    "diterima": "when it was received", "judul": "nothing", "kabari": "number of a row", "kategori": "code of a category", "kembar": "code of a report", "kode": "code of a report",
    "lain": "nothing", "langkah": "number of an event", "lanjut": "where sign-in goes on to", "minggu": "date of a week",
    "saluran": "channel", "sebelum": "number of an event", "sesudah": "cursor of a list", "sudah": "nothing", "tanya": "nothing", "terkirim": "nothing",
    "tersimpan": "nothing",
}
SEARCHES = ("templates/pages/report_list.tpl", "templates/followups/queue.tpl", "handlers/followups/lists/find.cpp")


@law({"templates/a.tpl": '<form\n  action="/lapor/kategori">\n', "nginx/static/a.js": "fetch(`${form.dataset.suggest}?${query}`);\n",
      "handlers/complaints/a.cpp": 'const auto words = visit.request.query.find("cerita");\nfcgi::Form form(visit.request.query, {});\n'},
     {"templates/a.tpl": '<form method="post" action="/lapor/kategori">\n', "templates/followups/queue.tpl": '<form method="get" action="/">\n',
      "nginx/static/a.js": 'fetch(form.dataset.suggest, { method: "POST", body });\n',
      "handlers/complaints/a.cpp": 'const auto code = visit.request.query.find("kode");\nconst auto form = visit.form();\n'})
def words_stand_in_no_query(tree):
    """What somebody types stands in no address: forms are sent by POST, scripts ask by POST, and a handler reads from a query
    only what is known to hold no words. The public search and the desks' own are the exceptions."""
    for name in tree.named(r"^(templates/.*\.tpl|nginx/static/.*\.html)$"):
        for number, line in tree.whole_lines(name):
            for form in re.findall(r"<form\b(?:\{\{[^}]*\}\}|[^>])*>", line):
                if 'method="post"' not in form and name not in SEARCHES:
                    yield f"{name}:{number}: what is typed here would stand in an address"
    for name in tree.named(r"^nginx/static/.*\.js$"):
        for number, line in tree.lines(name):
            if re.search(r"\?\$\{|\?['\"`]\s*\+|\.search(Params)?\b\s*(=|\.(set|append))", line):
                yield f"{name}:{number}: builds a query"
    for name in tree.named(r"^handlers/(?!pages/).*" + CPP):
        code = tree.code(name)
        for match in re.finditer(r'\bquery\.find\("([^"]*)"\)|\bForm(?: \w+)?\(\s*visit\.request\.query|\bquery\.pairs\(', code):
            if match.group(1) not in IN_QUERIES and name not in SEARCHES:
                yield f"{name}:{line_of(code, match.start())}: reads {match.group(1) or 'a form'} from a query"
