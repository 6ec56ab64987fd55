# SPDX-License-Identifier: AGPL-3.0-or-later
"""The laws on what nobody uses.

They read text, not meaning, and doubt counts as life: what they name is dead, what is dead they need not name.
"""

import re

from tree import CATALOGUE, CPP, OURS, TOKEN, law, line_of, message_keys_of, strings_of

# An enumerator and the word that is written like it: in a table of words, or in a switch.
WORD = re.compile(r'\b([A-Z]\w+)::(\w+)\b[^"]{0,60}"(?=\2")')
QUERY_NAME = re.compile(r"\bQuery\s+\w+\{\s*$")


class Speech:
    """The string literals of the product's code, and how it puts keys together from them."""

    def __init__(self, tree):
        self.tree = tree
        self.literals = set()   # each literal
        words = set()           # what may stand behind a prefix; names of columns are none
        self.tables = {}        # enumeration -> its words
        code_of = {name: tree.code(name) for name in tree.named(OURS) if not name.startswith("handlers/demo_seed/")}
        for name, code in code_of.items():
            for offset, text, _ in strings_of(code):
                if QUERY_NAME.search(code, max(0, offset - 80), offset):
                    continue
                self.literals.add(text)
                if not name.startswith("handlers/store/"):
                    words.add(text)
            for enumeration, word in WORD.findall(code):
                self.tables.setdefault(enumeration, set()).add(word)
        # "complaint_filed" is also said without "complaint_".
        self.prefixes = {text for text in words if re.fullmatch(r"[a-z]+_", text)}
        words |= {word[len(prefix):] for prefix in self.prefixes for word in words if word.startswith(prefix)}
        self.words = words | {str(digit) for digit in range(10)} | self.statuses(code_of)
        self.heads = {text.removesuffix("{}") for text in self.literals if re.fullmatch(r"([a-z0-9_]+\.)+(\{\})?", text)}
        self.tails = {text for text in self.literals if re.fullmatch(r"\.[a-z0-9_.]+", text)}

    @staticmethod
    def statuses(code_of):
        """The numbers of the statuses that somebody throws."""
        code = "\n".join(code_of.values())
        thrown = set(re.findall(r"::(\w+)", " ".join(re.findall(r"HttpError\s*[({][^;]*", code))))
        return {number for name, number in re.findall(r"\b(\w+) = (\d{3})\b", code) if name in thrown}


class Messages:
    """Which keys of the catalogue the speech of a tree makes."""

    def __init__(self, tree):
        self.keys = message_keys_of(tree)
        self.speech = Speech(tree)
        self.elsewhere = set()
        for name in tree.named(r"^(nginx|deploy|cmake|templates)/.*\.(js|html|tpl|py|sh|cmake|conf)$|^deploy/[^.]*$"):
            self.elsewhere |= set(re.findall(r"[\"']([a-z0-9_.]+)[\"']", tree.text(name)))

    def words_behind(self, head):
        """What code may put behind `head`: the words of the enumerations whose every word the catalogue has there, if
        they are most of what it has there; else any word."""
        spoken = head in self.speech.heads
        if not (spoken or head[:-1] in self.speech.literals or "." in self.speech.literals and self.is_made(head[:-1])):
            return set()
        rest = {key[len(head):] for key in self.keys if key.startswith(head)}
        whole = set().union(*(words for words in self.speech.tables.values() if words <= rest))
        if 2 * len(whole) >= len({word.split(".")[0] for word in rest}):
            return whole
        return self.speech.words if spoken else set()

    def is_base(self, base):
        """A tail may stand behind it: "queue.empty.opd" + ".h"."""
        return self.is_made(base) or base in self.speech.literals and ("." in base or base in self.keys)

    def is_made(self, key):
        if key in self.elsewhere or key in self.speech.literals and ("." in key or key in self.keys):
            return True
        dots = [dot.start() for dot in re.finditer(r"\.", key)]
        # view::Messages says a field's name inside a sentence: its own, else its label.
        if key.startswith("nama.") and key.replace("nama.", "field.", 1) in self.speech.literals:
            return True
        return (any(key[dot + 1:] in self.words_behind(key[:dot + 1]) for dot in dots)
                or any(key[dot:] in self.speech.tails and self.is_base(key[:dot]) for dot in dots))


@law({CATALOGUE: '"st.open" = "A"\n"st.shut" = "B"\n"st.open.hint" = "C"\n"nobody" = "D"\n',
      "handlers/view/a.cpp": 'Word{S::open, "open"}; text("st." + to_word(s) + ".hint");\n'},
     {CATALOGUE: '"st.open" = "A"\n"st.open.hint" = "C"\n',
      "handlers/view/a.cpp": 'Word{S::open, "open"}; text("st." + to_word(s) + ".hint");\n'})
def no_dead_message(tree):
    """Each key of the message catalogue stands in code, or code puts it together from a prefix, a word and a tail."""
    messages = Messages(tree)
    text = tree.text(CATALOGUE) if messages.keys else ""
    for key in messages.keys:
        if not messages.is_made(key):
            yield f"{CATALOGUE}:{line_of(text, text.find(chr(34) + key + chr(34)))}: nobody says {key}"


@law({"templates/a/b.tpl": "", "templates/mail/gone.tpl": "", "templates/mail/account_new.tpl": "",
      "handlers/view/a.cpp": '"mail/" + key + ".txt.tpl"; render("a/c.tpl"); "account_" + word; "old"; "frame/end";\n'},
     {"templates/a/c.tpl": "", "templates/mail/account_old.tpl": "", "templates/mail/frame.tpl": "",
      "handlers/view/a.cpp": '"mail/" + key + ".txt.tpl"; render("a/c.tpl"); "account_" + word; "old"; "frame/end";\n'})
def no_dead_template(tree):
    """Each template's path stands in code, or code puts it together from a folder, a word and an ending; of the source of
    a message the ending is that of what is made of it."""
    speech = Speech(tree)
    folders = {text for text in speech.literals if re.fullmatch(r"[a-z_]+/", text)}

    def is_said(stem):
        if any(text.startswith(stem + "/") for text in speech.literals):
            return True
        return stem in speech.literals or any(stem.startswith(prefix) and stem[len(prefix):] in speech.words
                                              for prefix in speech.prefixes)

    for name in tree.named(r"^templates/.*\.tpl$"):
        path = name.removeprefix("templates/")
        stem, ending = re.fullmatch(r"([^.]*)(\..*)", path).groups()
        if path.startswith("mail/"):
            ending = ".txt" + ending
        made = ending in speech.tails and any(
            stem.startswith(folder) and is_said(stem[len(folder):]) for folder in folders)
        if path not in speech.literals and not made:
            yield f"{name}:1: nobody renders it"


NAME = re.compile(r"[A-Za-z_]\w*")
BRACES = re.compile(r"[{}();=]|[A-Za-z_]\w*")
NOT_A_NAME = {"operator", "decltype", "noexcept", "requires", "alignas", "static_assert", "sizeof", "explicit", "if"}
# A word before a name that makes no variable of it.
NO_TYPE = {"return", "case", "else", "throw", "not", "and", "or"}


def without_strings(code: str) -> str:
    """C++ code without comments, with blanks for its strings and preprocessor lines; offsets stay."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group(0))

    code = TOKEN.sub(lambda match: blank(match) if match.group(0)[0] in "\"'R" else match.group(0), code)
    return re.sub(r"(?m)^[ \t]*#.*$", blank, code)


def declared_functions(code: str) -> set[int]:
    """Where the name stands in each declaration and definition of a function, at the level of a namespace or class.
    Constructors and operators, which nobody calls by name, are none."""
    found = set()
    blocks = []           # "scope" of a namespace or class, or "body"
    parentheses = 0
    begin = 0             # of the declaration that is being read
    settled = False       # its name was found, or it is a variable
    for match in BRACES.finditer(code):
        token = match.group(0)
        if "body" in blocks:
            if token == "{":
                blocks.append("body")
            elif token == "}":
                blocks.pop()
                if "body" not in blocks and not parentheses:
                    begin, settled = match.end(), False
            continue
        if token == "(":
            parentheses += 1
        elif token == ")":
            parentheses -= 1
        elif token == "{":
            head = code[begin:match.start()]
            is_scope = not parentheses and re.search(r"\b(namespace|class|struct|union)\b[^()=]*$", head) and not re.search(
                r"\benum\b", head)
            blocks.append("scope" if is_scope else "body")
            if is_scope:
                begin, settled = match.end(), False
        elif token == "}":
            blocks.pop()
            begin, settled = match.end(), False
        elif parentheses or settled and token != ";":
            continue
        elif token == ";":
            begin, settled = match.end(), False
        elif token == "=":
            settled = True
        elif code[match.end():].startswith("(") and token not in NOT_A_NAME:
            settled = True
            before = code[begin:match.start()]
            if re.search(r"[\w>&*\]]\s*(\w+(<[^;]*>)?::)*$", before) and not re.search(r"\boperator\b|\b(consteval|constexpr|explicit)\s*$", before):
                found.add(match.start())
    return found


def uses_of(code: str, declared: set[int]) -> set[str]:
    """The names that `code` calls, or hands on as functions; a variable of that name is neither."""
    called, named, variables = set(), set(), set()
    for match in NAME.finditer(code):
        if match.start() in declared:
            continue
        name = match.group(0)
        before = code[max(0, match.start() - 80):match.start()]
        if code[match.end():match.end() + 4].lstrip()[:1] in ("(", "<"):
            called.add(name)
        elif re.search(r"(::|&)$", before):
            called.add(name)
        elif re.search(r"(\.|->)\s*$", before):
            continue
        elif (word := re.search(r"(\w+|>|[&*])\s+$", before)) and word.group(1) not in NO_TYPE:
            variables.add(name)
        else:
            named.add(name)
    return called | (named - variables)


# Declared in a header, called by no product code: why it stays.
FUNCTIONS_ALIVE = {
    "first_broken": "the chain's check; tests hold every writer's events against it",
    "notice_table": "tests go through every message that somebody may get",
}


FUNCTION_SAMPLE = {
    "handlers/domain/a.cpp": "namespace a {\nint called() { return 1; }\nint handed_on(int value) { return value; }\n"
                             "int alone(int value) { return value; }\n}\n",
    "handlers/view/b.cpp": "int b() {\n  // alone()\n  int alone = a::called();\n  return apply(alone, handed_on);\n}\n",
}


@law({"handlers/domain/a.hpp": "namespace a {\nint called();\nint handed_on(int value);\nint alone(int value);\n}\n",
      **FUNCTION_SAMPLE},
     {"handlers/domain/a.hpp": "namespace a {\nint called();\nint handed_on(int value);\n}\n", **FUNCTION_SAMPLE})
def no_dead_function(tree):
    """Each function that a header declares is called, or handed on, somewhere in product code."""
    declared, used = {}, set()
    for name in tree.named(OURS):
        code = without_strings(tree.code(name))
        places = declared_functions(code)
        used |= uses_of(code, places)
        if name.endswith(".hpp"):
            for place in sorted(places):
                declared.setdefault(NAME.match(code, place).group(0), f"{name}:{line_of(code, place)}")
    for function, where in sorted(declared.items()):
        if function not in used and function not in FUNCTIONS_ALIVE:
            yield f"{where}: nobody calls {function}"
        if function in used and function in FUNCTIONS_ALIVE:
            yield f"{where}: {function} is called again: it needs no line in FUNCTIONS_ALIVE"


CREATE_TABLE = re.compile(r"^CREATE TABLE `(\w+)` \($(.*?)^\) ", re.S | re.M)
CREATE_VIEW = re.compile(r"\bVIEW `(\w+)` AS (.*?);$", re.S | re.M)


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def split_list(text: str) -> list[str]:
    """The items of a list, whose commas stand in no parentheses."""
    items, depth, begin = [], 0, 0
    for place, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            items.append(text[begin:place])
            begin = place + 1
    return items + [text[begin:]]


def is_piece(sql: str, relations: set[str]) -> bool:
    """Whether it uses a short name that it does not itself give to a relation: it may speak of any table."""
    given = {short for relation, short in re.findall(r"(?=\b(\w+)`?\s+(?:AS\s+)?`?(\w+))", sql) if relation in relations}
    return not set(re.findall(r"(\w+)`?\.", sql)) <= given | relations


def read_by(sql: str) -> set[str]:
    """The names in SQL but those that are only written: an INSERT's columns, what SET sets, also by its own old value."""

    def values_only(match):
        kept = []
        for item in split_list(match.group(2)):
            target = re.match(r"\s*(?:\w+\.)?`?(\w+)`?\s*=", item)
            kept.append(re.sub(rf"\b{target.group(1)}\b", "", item) if target else item)
        return match.group(1) + ",".join(kept)

    sql = re.sub(r"\bINSERT\s+(IGNORE\s+)?INTO\s+`?\w+`?\s*\([^)]*\)", "INSERT ", sql)
    sql = re.sub(r"(\bSET\s|\bON DUPLICATE KEY UPDATE\s)(.*?)(?=\bWHERE\b|\bORDER BY\b|\bLIMIT\b|;|$)", values_only, sql,
                 flags=re.S)
    sql = re.sub(r"\b(FROM|JOIN|UPDATE|INTO)\s+`?\w+`?", r"\1", sql)
    return words_of(sql)


def sql_of(tree):
    """Each SQL text of the product, and each piece of one; neighbouring literals are one text, a word alone is none."""
    for name in tree.named(r"^handlers/store/.*" + CPP):
        code, text, end = tree.code(name), "", 0
        for begin, literal, after in [*strings_of(code), (len(code), "", len(code))]:
            if code[end:begin].strip():
                if not re.fullmatch(r"\w*", text):
                    yield text
                text = ""
            text, end = text + literal, after
    for name in tree.named(r"^deploy/(?!database-accounts$)"):
        yield from re.findall(r"\bSELECT\b.*?(?:\"\)|;|\n\n)", tree.text(name), re.S)


# Columns that no SQL of ours reads: why they stay. "table.column", or "table" for each of its columns.
COLUMNS_ALIVE = {
    "account.nik_sealed": "opened by law's request only, with both shares of its key, by no program of the service",
    "audit_log": "the trace of who did what: appended, kept, on no page",
    "cache_purge.reason": "the trace of why a page was made anew",
    "category_supporting": "reference data, kept by hand: which bodies usually help",
    "desk_request.refused_by": "the trace of who refused",
    "kabari.done_at": "the trace of when the reporter was told",
    "kabari.told_by": "the trace of who told the reporter",
    "kabari_try.staff_account_id": "the trace of who tried to tell",
    "opd.successor_id": "the place of a body that was renamed or merged",
    "opd.valid_from": "as opd.successor_id",
    "outbox.last_error": "the mail server's words, for who looks why a mail did not go",
    "outbox.recipient_id": "the trace of whom a message was for; tests count by it",
    "outbox.sent_at": "the trace of when a message went",
    "complaint.reminded": "as part.reminded",
    "part.assigned_to": "what the event `assign` of the table of moves writes",
    "part.reminded": "how far the release before rang; its binaries still read it while one is upgraded",
    "promise.set_by_event": "the trace of which event made a promise",
    "registration.sent_count": "a release may still count in it while the next one starts; dropped once none writes it",
    "sanction.decided_by": "the trace of who decided an appeal",
    "schema_migration.applied_at": "says when, to who looks what an upgrade did",
    "setting.description": "says what a setting means to who reads the table",
    "staff_account.created_by": "the trace of who made an account",
    "staff_account.password_changed_at": "the trace of when a password was chosen",
    "staff_account.totp_last_step": "the second factor of staff: its place is there from the start",
    "staff_account.totp_secret": "as staff_account.totp_last_step",
    "staff_session.user_agent": "the trace of what an officer signed in with",
}
OTHER_TABLE = "CREATE TABLE `other` (\n  `told` int\n) X;\n"
COLUMN_SAMPLE = {
    "handlers/store/a.cpp": 'R"sql(INSERT INTO a (id, told) VALUES (?, ?))sql"; R"sql(SELECT name FROM a WHERE id = ?)sql";\n'
                            'R"sql(UPDATE a SET told = told + 1, name = ? WHERE id = ?)sql"; R"sql(SELECT told FROM other)sql";\n',
}


@law({"sql/schema.sql": OTHER_TABLE + "CREATE TABLE `a` (\n  `id` int,\n  `name` int,\n  `told` int\n) X;\n", **COLUMN_SAMPLE},
     {"sql/schema.sql": OTHER_TABLE + "CREATE TABLE `a` (\n  `id` int,\n  `name` int,\n  `seen` int\n) X;\n"
                        "CREATE VIEW `v` AS select `a`.`seen` AS `seen`\nfrom `a`;\n", **COLUMN_SAMPLE})
def no_dead_column(tree):
    """Each column of the schema is read by some SQL, a view or a generated column, not only written."""
    if "sql/schema.sql" not in tree.files:
        return
    schema = tree.text("sql/schema.sql")
    tables = {match.group(1): match for match in CREATE_TABLE.finditer(schema)}
    views = {match.group(1): re.sub(r" AS `\w+`", "", match.group(2)) for match in CREATE_VIEW.finditer(schema)}
    base = {view: tables.keys() & words_of(body) for view, body in views.items()}
    readers = []  # (the tables a text names, also by a view; the names it reads)
    for text in [*sql_of(tree), *views.values()]:
        words = words_of(text)
        named = (tables.keys() & words).union(*(base[view] for view in views.keys() & words))
        readers.append((named if named and not is_piece(text, tables.keys() | views.keys()) else tables.keys(), read_by(text)))
    for table, match in tables.items():
        read = set().union(*(names for named, names in readers if table in named))
        read |= words_of(" ".join(re.findall(r"GENERATED ALWAYS AS \((.*)\)", match.group(2))))
        for column in re.finditer(r"(?m)^  `(\w+)`", match.group(2)):
            name = f"{table}.{column.group(1)}"
            where = f"sql/schema.sql:{line_of(schema, match.start(2) + column.start())}"
            excused = {name, table} & COLUMNS_ALIVE.keys()
            if column.group(1) not in read and not excused:
                yield f"{where}: nobody reads {name}"
            if column.group(1) in read and name in COLUMNS_ALIVE:
                yield f"{where}: {name} is read again: it needs no line in COLUMNS_ALIVE"
