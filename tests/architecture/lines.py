# SPDX-License-Identifier: AGPL-3.0-or-later
"""Laws of how templates are written: so that a change is a line in a review."""

import re

from tree import law

LONG_LINE = 160
# What stands within a sentence, and the frame of a drawing that is one shape.
WITHIN = {"a", "abbr", "b", "bdi", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
          "svg", "time", "u", "wbr"}
MARK = re.compile(r"\{\{[^}]*\}\}")
BEGUN = re.compile(r"<([a-z][a-z0-9]*)(?=[\s>/{]|$)")


@law({"templates/a.tpl": '{{%AUTOESCAPE context="HTML"}}\n{{! A }}\n<ul><li>{{A}}</li></ul>\n',
      "templates/mail/b.tpl": "{{! b: - }}\nfirst: " + "kata " * 40 + "\n"},
     {"templates/a.tpl": '{{%AUTOESCAPE context="HTML"}}\n{{! A }}\n<ul>\n  <li><a href="/{{A}}"><b>{{A}}</b></a> kata</li>\n </ul>\n'
                         '<svg width="9">\n  <path d="M1 2"/>\n </svg>\n',
      "templates/mail/b.tpl": "{{! b: - }}\nfirst: " + "kata\n  " * 40 + "kata\n"})
def one_element_a_line(tree):
    """A line of a template begins one element, beside those that stand within a sentence, and has at most 160 characters."""
    for name in tree.named(r"^templates/.*\.tpl$"):
        text = re.sub(r"\{\{!.*?\}\}", lambda found: re.sub(r"[^\n]", " ", found.group(0)), tree.text(name), flags=re.S)
        for number, (line, whole) in enumerate(zip(text.splitlines(), tree.text(name).splitlines()), 1):
            if len(whole) > LONG_LINE:
                yield f"{name}:{number}: {len(whole)} characters, {LONG_LINE} are enough"
            begun = [tag for tag in BEGUN.findall(line) if tag not in WITHIN]
            if len(begun) > 1:
                yield f"{name}:{number}: begins {', '.join(begun)}"


@law({"templates/a.tpl": "<p>{{A}}\n  kata</p>\n", "templates/b.tpl": "<p><b>kata</b>\n  kata</p>\n"},
     {"templates/a.tpl": "<p>{{A}} kata\n  kata</p>\n", "templates/b.tpl": "<p>\n  kata {{#A}}{{A}},{{/A}}\n  <b>kata</b></p>\n"})
def no_words_run_together(tree):
    """No line is broken between a value, or an element within a sentence, and the word behind it: what is loaded has no space there."""
    within = "|".join(sorted(WITHIN - {"br", "svg", "wbr"}))
    for name in tree.named(r"^templates/(?!mail/).*\.tpl$"):
        text = re.sub(r"\{\{!.*?\}\}", lambda found: re.sub(r"[^\n]", " ", found.group(0)), tree.text(name), flags=re.S)
        for match in re.finditer(rf"(\{{\{{[A-Z][^}}]*\}}\}}|</({within})>)\n +(?=\w)", text):
            yield f"{name}:{text.count(chr(10), 0, match.end()) + 1}: runs together with the line above"
