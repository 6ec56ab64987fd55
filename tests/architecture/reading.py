# SPDX-License-Identifier: AGPL-3.0-or-later
"""One place reads what people type: no other lists what Unicode calls a space, a dash or a mark that nobody sees, nor folds case."""

import re

from tree import CPP, law, line_of

# Where text is read (docs/decisions/0070), where protocols are, and what a format begins with.
READERS = ("handlers/domain/text/", "fcgi/ascii.hpp", "fcgi/utf8.cpp", "fcgi/csv.cpp")

# Spaces but U+0020, marks without a shape, hyphens but U+002D. The dashes and the minus sign of our own sentences are none.
LISTED = {0x00A0, 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5, 0x180E, *range(0x2000, 0x2013), *range(0x2028, 0x2030),
          *range(0x205F, 0x2070), 0x2800, 0x3000, 0x3164, 0xFEFF, 0xFF0D, 0xFFA0, *range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF}
POINTS = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|\b0x([0-9A-Fa-f]{2,6})\b")
BYTES = re.compile(r"(?:\\x[0-9A-Fa-f]{2}){2,}")
FOLDS = re.compile(r"\b(?:to(?:lower|upper)|isw?space)\s*\(|'[aA]' - '[aA]'|- '[aA]' \+ '[aA]'|\bc [+|^] (?:32|0x20)\b")


def points_in(code: str):
    """(offset, code point) of each character that is named: by a number, by its bytes, by itself."""
    for found in POINTS.finditer(code):
        number = int(found.group(1) or found.group(2) or found.group(3), 16)
        # A small number is one; as a code point it would be written \u.
        if found.group(3) is None or number > 0xFF:
            yield found.start(), number
    for found in BYTES.finditer(code):
        text = bytes.fromhex(found.group(0).replace("\\x", "")).decode(errors="ignore")
        yield from ((found.start(), ord(character)) for character in text)
    yield from ((at, ord(character)) for at, character in enumerate(code) if ord(character) > 0x7F)


@law({"handlers/domain/a.cpp": 'constexpr std::string_view kSpaces[] = {" ", "\\u00A0"};\n',
      "handlers/web/b.cpp": "if (c == 0x200B) return;\n", "handlers/store/c.cpp": 'text.find("\\xE2\\x80\\x91");\n',
      "handlers/view/d.cpp": 'text.find("\u202f");\n', "handlers/view/e.cpp": "out += static_cast<char>(c - 'A' + 'a');\n",
      "fcgi/f.cpp": "return std::tolower(x);\n", "handlers/view/g.cpp": "c = static_cast<char>(c + 32);\n"},
     {"handlers/domain/text/a.cpp": 'text.find("\\u00A0");\nreturn std::tolower(x);\n', "fcgi/ascii.hpp": "c + ('a' - 'A')\n",
      "handlers/view/a.cpp": '// a space like \u00a0\nout += "\u2013" + text + "\\u2026";\nconst auto size = 0x20 + 0xA0;\n'})
def one_reading_of_text(tree):
    """No file outside of domain/text names a space, a hyphen or an invisible mark of Unicode, or folds the case of letters itself."""
    for name in tree.named(r"^(fcgi|handlers)/.*" + CPP):
        if name.startswith(READERS):
            continue
        code = tree.code(name)
        for offset, point in points_in(code):
            if point in LISTED:
                yield f"{name}:{line_of(code, offset)}: U+{point:04X} is domain/text's to know"
        for found in FOLDS.finditer(code):
            yield f"{name}:{line_of(code, found.start())}: case is folded by domain::plain_lower, of a protocol's words by fcgi::ascii"
