# SPDX-License-Identifier: AGPL-3.0-or-later
"""The commands of docs/howto: what a page says one can type does what the page says."""

import os
import re
import subprocess
import unittest

from instance import ROOT, shared

PAGES = ("docs/howto/run-one-test.md", "docs/howto/debug-one-request.md", "docs/howto/add-a-category.md")
BLOCK = re.compile(r"^```(sh|sql|text)\n(.*?)^```$", re.S | re.M)
# Where a page speaks of an instance of deploy/up.
INSTANCE = re.compile(r"^home=\.lapor url=http://127\.0\.0\.1:8080$", re.M)


def blocks_of(page):
    """(kind, text) of each block of a page, in order."""
    return BLOCK.findall((ROOT / page).read_text())


class HowTo(unittest.TestCase):
    def type(self, script):
        """What the commands of a block write; each has to succeed."""
        if INSTANCE.search(script):
            site = shared()
            script = INSTANCE.sub(f"home={site.home} url=http://127.0.0.1:{site.port}", script)
        # The number of the build's processes and the like are CTest's own business, not an inner one's.
        bare = {name: value for name, value in os.environ.items() if not name.startswith(("CTEST_", "LAPORBUP_"))}
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=ROOT, env=bare, text=True, capture_output=True,
                              check=False, timeout=300)
        self.assertEqual(done.returncode, 0, f"{script}\n{done.stdout}{done.stderr}")
        return done.stdout

    def look(self, said, wanted):
        """Each line that a page shows is among those that came; `…` stands for anything."""
        for line in wanted.splitlines():
            pattern = ".*".join(re.escape(piece) for piece in line.split("…"))
            self.assertRegex(said, re.compile(f"^{pattern}$", re.M), line)

    def test_what_a_page_says_one_can_type_does_what_it_says(self):
        for page in PAGES:
            said = ""
            for kind, text in blocks_of(page):
                with self.subTest(page=page, text=text):
                    if kind == "sh":
                        said = self.type(text)
                    elif kind == "text":
                        self.look(said, text)

    def test_a_category_is_added_by_the_statement_of_its_page(self):
        (statement,) = [text for kind, text in blocks_of("docs/howto/add-a-category.md") if kind == "sql"]
        code = re.search(r"\('([a-z-]+)'", statement).group(1)
        found = f"SELECT c.code, o.code, c.about_person FROM category c JOIN opd o ON o.id = c.opd_id WHERE c.code = '{code}'"
        self.assertEqual(shared().sql(found), [])
        self.assertEqual(shared().sql(f"START TRANSACTION; {statement} {found}; ROLLBACK"), [[code, "dlhkp", "0"]])
        self.assertEqual(shared().sql(found), [])


if __name__ == "__main__":
    unittest.main()
