# SPDX-License-Identifier: AGPL-3.0-or-later
"""A list of words as a header: sorted by bytes, as a binary search wants it, and nothing twice."""

import tempfile
import unittest
from pathlib import Path

import embed


def header(text: str) -> str:
    return embed.header_of("a", embed.tables_of(text))


class Lists(unittest.TestCase):
    def test_words_are_sorted_and_an_underscore_is_a_space(self):
        made = header("# why\n[no_places]\nya anak_saya  # or not\nagar\n")
        self.assertIn('std::array<std::string_view, 3> kNoPlaces{{\n    "agar",\n    "anak saya",\n    "ya",\n}};', made)
        self.assertIn("namespace word_lists::a {", made)

    def test_pairs_stand_one_a_line(self):
        made = header("[stems]\nutus = putus\nerang = terang\n")
        self.assertIn('std::array<Pair, 2> kStems{{\n    {"erang", "terang"},\n    {"utus", "putus"},\n}};', made)

    def test_a_text_stands_as_it_is(self):
        with tempfile.TemporaryDirectory() as folder:
            text, made = Path(folder, "last_resort.html"), Path(folder, "made/a.hpp")
            text.write_text("<p>\"Ya\"\n</p>\n", encoding="utf-8")
            self.assertEqual(embed.main([str(text), str(made)]), 0)
            self.assertIn('kLastResort = R"text(<p>"Ya"\n</p>\n)text";', made.read_text(encoding="utf-8"))

    def test_what_stands_twice_or_in_no_table_is_refused(self):
        for text in ("[a]\nya ya\n", "[a]\nerang = terang\nerang = perang\n", "ya\n"):
            with self.assertRaises(SystemExit):
                header(text)


if __name__ == "__main__":
    unittest.main()
