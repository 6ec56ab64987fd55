# SPDX-License-Identifier: AGPL-3.0-or-later
"""What scripts say comes from the catalogue: the sentence stands where it was asked for, and nothing else changes. What of a
source is for who reads it is not served."""

import sys
import tempfile
import unittest
from pathlib import Path

import build_statics

CATALOGUE = {"js.gone": "Berkas \"ini\" hilang.", "js.left": "Sisa {jumlah} dari {semua} `berkas`"}


def made(script: str) -> str:
    return build_statics.speaking("a.js", script, CATALOGUE)


class Sentences(unittest.TestCase):
    def test_a_sentence_is_a_literal_in_its_place(self):
        self.assertEqual(made('tell(say("js.gone"), 1);\n'), 'tell("Berkas \\"ini\\" hilang.", 1);\n')
        self.assertEqual(made("const a = 1;\n"), "const a = 1;\n")

    def test_its_values_are_expressions(self):
        self.assertEqual(made('say("js.left", { jumlah: names.join("; }"), semua: all[f(1, 2)] }) + 1'),
                         '`Sisa ${names.join("; }")} dari ${all[f(1, 2)]} \\`berkas\\`` + 1')

    def test_what_nobody_can_say_stops_the_build(self):
        for script, why in (('say("js.unheard")', "does not have"), ('say("js.left")', "gets nothing"),
                            ('say("js.left", { jumlah: 1 })', "gets jumlah"), ('say("js.gone", { a: 1 })', "wants nothing"),
                            ('say("js.left", { jumlah: say("js.gone"), semua: 1 })', "within another")):
            with self.assertRaisesRegex(SystemExit, why):
                made(script)


class Served(unittest.TestCase):
    def files(self, licensed: bool) -> dict[str, bytes]:
        """What is served of a script, a style sheet and the one script of a fixed name."""
        with tempfile.TemporaryDirectory() as folder:
            source, catalogue, target = (Path(folder) / name for name in ("static", "id.toml", "out"))
            source.mkdir()
            catalogue.write_text("")
            for name, before, after in (("a.js", "//", ""), ("sw.js", "//", ""), ("a.css", "/*", " */")):
                line = f"{before} SPDX-License-Identifier: AGPL-3.0-or-later{after}\n" if licensed else ""
                (source / name).write_text(line + f"{before} One more{after}\n")
            build_statics.main(source, Path(folder) / "frame.html", catalogue, target)
            return {path.name: path.read_bytes() for path in target.iterdir()}

    def test_the_line_of_the_licence_stays_in_the_source(self):
        self.assertEqual(self.files(licensed=True), self.files(licensed=False))
        self.assertTrue(self.files(licensed=True)["sw.js"].startswith(b"// One more\n"))


if __name__ == "__main__":
    sys.argv = sys.argv[:1]
    unittest.main()
