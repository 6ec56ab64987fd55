# SPDX-License-Identifier: AGPL-3.0-or-later
"""Laws of the rooms: how full a folder may be, how long a source, and which door leads where."""

import re

from tree import CPP, law, line_of

FULL_ROOM = 40
LONG_SOURCE = 350


def modules_of(tree, pattern: str) -> dict:
    """Folder -> its modules: a source and its header are one."""
    rooms = {}
    for name in tree.named(pattern):
        folder, _, file = name.rpartition("/")
        rooms.setdefault(folder, set()).add(re.sub(CPP, "", file))
    return rooms


@law({f"handlers/pages/a{number}.cpp": "int a;\n" for number in range(FULL_ROOM + 1)},
     {**{f"handlers/pages/a{number}.cpp": "int a;\n" for number in range(FULL_ROOM)},
      **{f"handlers/pages/a{number}.hpp": "int a;\n" for number in range(FULL_ROOM)},
      "handlers/pages/lists/b.cpp": "int b;\n"})
def no_full_room(tree):
    """A folder of C++ holds at most 40 modules; then it gets rooms."""
    for folder, modules in modules_of(tree, r"^(fcgi|handlers|tests)/.*" + CPP).items():
        if len(modules) > FULL_ROOM:
            for module in sorted(modules):
                yield f"{folder}/{module}.cpp:1: {len(modules)} modules in {folder}, {FULL_ROOM} are enough"


@law({"fcgi/a.cpp": "int a;\n" * (LONG_SOURCE + 1), "tests/unit/a.cpp": "int a;\n" * (LONG_SOURCE + 1)},
     {"fcgi/a.cpp": "int a;\n" * LONG_SOURCE, "tests/unit/a.cpp": "int a;\n" * LONG_SOURCE})
def no_long_source(tree):
    """No source, tests included, has more than 350 lines."""
    for name in tree.named(r"^(fcgi|handlers|tests)/.*" + CPP):
        length = tree.length(name)
        if length > LONG_SOURCE:
            yield f"{name}:{LONG_SOURCE}: {length} lines, {LONG_SOURCE} are enough"


def includes_of(tree, name: str):
    for number, line in tree.lines(name):
        if included := re.match(r'\s*#\s*include\s+"([^"]+)"', line):
            yield number, included.group(1)


@law({"handlers/store/reports/a.cpp": '#include "handlers/store/writing/recorder.hpp"\n'},
     {"handlers/store/writing/a.cpp": '#include "handlers/store/writing/recorder.hpp"\n',
      "handlers/complaints/acts/a.cpp": '#include "handlers/store/writing/recorder.hpp"\n'})
def writing_stands_on_top(tree):
    """store/writing is the one writer of reports: nothing of the store below includes it."""
    for name in tree.named(r"^handlers/store/.*" + CPP):
        if name.startswith("handlers/store/writing/"):
            continue
        for number, included in includes_of(tree, name):
            if included.startswith("handlers/store/writing/"):
                yield f"{name}:{number}: may not include {included}"


@law({"handlers/store/reports/a.cpp": 'const char* sql = "SELECT story FROM complaint_text t";\n',
      "handlers/store/filing/a.cpp": 'const char* sql = "SELECT original_name FROM attachment WHERE complaint_id = ?";\n'},
     {"handlers/store/reports/a.cpp": 'const char* sql = "SELECT story FROM complaint_text t";\n'
                                      "auto text = known.words(known.text(), story, released);\n",
      "handlers/store/reports/history_walk.cpp": 'const char* sql = "SELECT text FROM event_body";\n',
      "handlers/store/writing/a.cpp": 'const char* sql = "SELECT story FROM complaint_text t";\n'})
def words_are_read_by_what_is_known(tree):
    """Whatever of the store reads words or files for a reader asks domain::Knowledge which of them."""
    reads = re.compile(r"\b(complaint_text|event_body)\b|original_name.*\bFROM attachment\b", re.S)
    # The first walks over hashes, the second locks a report for its writer: neither has a reader. The third is the
    # inspector's log of what officers gave as their reasons: read by office, of no report. The fourth reads whether the reporter
    # asked to be hidden, and says yes or no.
    none = ("handlers/store/reports/history_walk.cpp", "handlers/store/reports/situations.cpp",
            "handlers/store/reports/openings.cpp", "handlers/store/reports/entry_at_desk.cpp")
    for name in tree.named(r"^handlers/store/(reports|filing|people|post|counting)/.*\.cpp$"):
        text = tree.text(name)
        found = reads.search(text)
        if found and name not in none and "known.words(" not in text and "known.file(" not in text:
            yield f"{name}:{text[:found.start()].count(chr(10)) + 1}: {found.group(0)[:40]}: ask domain::Knowledge"


def view_room(path: str) -> str:
    """"complaints" of handlers/view/complaints/own.hpp; empty outside of the views."""
    found = re.match(r"handlers/view/([a-z]+)/", path)
    return found.group(1) if found else ""


@law({"handlers/accounts/a.cpp": '#include "handlers/view/complaints/own.hpp"\n',
      "handlers/view/accounts/a.cpp": '#include "handlers/view/complaints/own.hpp"\n',
      "handlers/view/kit/a.cpp": '#include "handlers/view/complaints/own.hpp"\n',
      "handlers/web/a.cpp": '#include "handlers/view/complaints/own.hpp"\n'},
     {"handlers/complaints/acts/a.cpp": '#include "handlers/view/complaints/own.hpp"\n',
      "handlers/view/complaints/a.cpp": '#include "handlers/view/complaints/own.hpp"\n',
      "handlers/view/accounts/a.cpp": '#include "handlers/view/kit/layout.hpp"\n',
      "handlers/web/a.cpp": '#include "handlers/view/kit/layout.hpp"\n'})
def views_belong_to_their_area(tree):
    """Only handlers/X, and the views of X, include view/X; view/kit is everybody's."""
    for name in tree.named(r"^handlers/.*" + CPP):
        area = view_room(name) or name.split("/")[1]
        for number, included in includes_of(tree, name):
            room = view_room(included)
            if room and room not in ("kit", area):
                yield f"{name}:{number}: {included} belongs to handlers/{room}"

# What every area has for itself, under the name that all of them use.
IN_EACH_AREA = {"App", "Attempt", "Deed"}


@law({"handlers/view/a.hpp": "namespace view {\nstruct Reader {\n};\n}\n",
      "handlers/domain/a.hpp": "namespace domain {\nenum class Reader {\n};\n}\n"},
     {"handlers/pages/a.hpp": "namespace pages {\nstruct App {\n};\n}\n",
      "handlers/admin/a.hpp": "namespace admin {\nstruct App {\n};\n}\n",
      "handlers/view/a.hpp": "namespace view {\nstruct Reader;\nclass Readers {\n};\n}\n",
      "handlers/domain/a.hpp": "namespace domain {\nstruct Reader {\n};\n}\n"})
def one_noun_one_thing(tree):
    """A type of a header has a name that no other room gives to another thing; but what each area has for itself."""
    homes = {}
    for name in tree.named(r"^(fcgi|handlers)/.*\.hpp$"):
        code = tree.code(name)
        if not (room := re.search(r"^namespace (\w+)", code, re.M)):
            continue
        for found in re.finditer(r"^(?:struct|class|enum class) (\w+)(?: final)?(?:\s*:[^;{]*)?\s*\{", code, re.M):
            homes.setdefault(found.group(1), []).append((room.group(1), f"{name}:{line_of(code, found.start())}"))
    for noun, places in homes.items():
        rooms = {room for room, _ in places}
        if len(rooms) > 1 and noun not in IN_EACH_AREA:
            for room, place in places:
                yield f"{place}: {noun} is another thing in {', '.join(sorted(rooms - {room}))}"



# What may not go out is looked for in these; whoever scans a text takes the whole.
PARTS_OF_SCAN = ("characters", "figures", "groups", "named_places", "numbers", "plates", "positions", "profiles", "scanned")
# Who asks about more than every public text holds: what tells of an author who hides.
ASKS_MORE = "handlers/followups/acts/public_words.cpp"


@law({"handlers/web/a.cpp": '#include "handlers/domain/publishing/numbers.hpp"\n',
      "handlers/view/a.cpp": "auto found = domain::scan_for_name(text, name);\n",
      "handlers/domain/publishing/a.cpp": "c = static_cast<char>(c - 'A' + 'a');\n"},
     {"handlers/web/a.cpp": '#include "handlers/domain/publishing/public_text.hpp"\n',
      "handlers/view/a.cpp": "auto found = domain::scan_public_text(text, reporters);\n",
      "handlers/domain/publishing/a.cpp": '#include "handlers/domain/publishing/numbers.hpp"\nscan_for_name(text, name);\n',
      ASKS_MORE: "found = domain::scan_for_author(text, author);\n"})
def one_scan(tree):
    """What goes out to everybody is scanned by domain::scan_public_text: nobody takes a piece of it, and its letters are read in one place."""
    room = "handlers/domain/publishing/"
    for name in tree.named(r"^handlers/.*" + CPP):
        for number, line in tree.lines(name):
            if name.startswith(room):
                if re.search(r"'A' \+ 'a'|[-+] 32\b", line) and not name.endswith("/characters.hpp"):
                    yield f"{name}:{number}: take small() of characters.hpp, or compare tokens"
            elif re.search(rf'"{room}({"|".join(PARTS_OF_SCAN)})\.hpp"', line):
                yield f"{name}:{number}: take scan_public_text"
            elif re.search(r"\bscan_for_\w+\(", line) and name != ASKS_MORE:
                yield f"{name}:{number}: take scan_public_text"
