# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the build makes of the source of a message: each shape of paragraph, and each fault that keeps the build from going on."""

import tempfile
import unittest
from pathlib import Path

import build_templates as build

FRAME = Path(build.__file__).parent / "mail/frame.tpl"


def message(source: str) -> build.Message:
    frame = build.Message("frame", FRAME.read_text(encoding="utf-8"))
    made = build.Message("staff_new", source, frame)
    made.check()
    return made


def made(source: str) -> dict[str, str]:
    """What stands between the beginning and the end of each file."""
    frame = build.Message("frame", FRAME.read_text(encoding="utf-8"))
    one = message(source)
    files = {"subject": build.subject_of(one), "text": build.Text(one, frame).whole(), "html": build.Html(one, frame).whole()}
    if one.has("kabari"):
        files["kabari"] = build.kabari_of(one, frame)
    cut = {name: text.split("staff_new.tpl }}", 1)[1].removeprefix("\n{{>OPENING}}").removesuffix("{{>CLOSING}}\n")
           for name, text in files.items()}
    return {name: text.strip("\n") for name, text in cut.items()}


HEAD = "{{! staff_new: %s }}\nsubject: Halo\n"


class Shapes(unittest.TestCase):
    def test_a_paragraph_stands_in_both_forms(self):
        files = made(HEAD % "KODE, SITUS" + "first: Laporan **{{KODE}}** & yang lain,\n  lihat <{{SITUS}}>.\n")
        self.assertEqual(files["subject"], "Halo")
        self.assertEqual(files["text"], "Laporan {{KODE}} & yang lain, lihat {{SITUS}}.")
        self.assertEqual(files["html"], '<p class="first">Laporan <b>{{KODE}}</b> &amp; yang lain, '
                                        'lihat <a href="{{SITUS}}">{{SITUS}}</a>.</p>')

    def test_what_needs_an_absent_value_is_left_out_whole(self):
        files = made(HEAD % "TENGGAT?" + "first: Ya.\nnext: Sampai {{TENGGAT}}.\nmore: Ini{{#HAS_TENGGAT}} {{TENGGAT}}{{/HAS_TENGGAT}}.\n")
        self.assertIn("{{#HAS_TENGGAT}}Sampai {{TENGGAT}}.\n{{/HAS_TENGGAT}}", files["text"])
        self.assertIn("{{#HAS_TENGGAT}}<p>Sampai {{TENGGAT}}.</p>{{/HAS_TENGGAT}}", files["html"])
        self.assertIn("\nIni{{#HAS_TENGGAT}} {{TENGGAT}}{{/HAS_TENGGAT}}.", files["text"])

    def test_paragraphs_of_one_name_are_its_ways(self):
        files = made(HEAD % "WAKTU?" + "first (with WAKTU): Sudah.\nfirst (without WAKTU): Belum.\n")
        self.assertEqual(files["text"], "{{#HAS_WAKTU}}Sudah.{{/HAS_WAKTU}}{{#NO_WAKTU}}Belum.{{/NO_WAKTU}}")

    def test_lines_of_their_own_and_words_of_one_form(self):
        files = made(HEAD % "SITUS" + "first: Ya:\n  | {{SITUS}}\nmore.text: Teks.\nmore.html: Lihat [ini]({{SITUS}}).\n")
        self.assertEqual(files["text"], "Ya:\n{{SITUS}}\n\nTeks.")
        self.assertIn("<p class=\"first\">Ya:<br>{{SITUS}}</p>", files["html"])
        self.assertIn('<p>Lihat <a href="{{SITUS}}">ini</a>.</p>', files["html"])
        self.assertNotIn("Teks", files["html"])

    def test_words_report_and_one_button(self):
        files = made(HEAD % "KETERANGAN?, TAUTAN?" + "first: Ya.\nwords: Alasan\nreport:\naction: Lihat laporan\n")
        self.assertIn("{{#HAS_KETERANGAN}}Alasan:\n{{KETERANGAN}}\n{{/HAS_KETERANGAN}}", files["text"])
        self.assertIn("{{#HAS_TAUTAN}}Lihat laporan:\n{{TAUTAN}}\n{{/HAS_TAUTAN}}", files["text"])
        self.assertIn('<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>', files["html"])
        self.assertIn("\n{{>REPORT}}\n", files["html"])
        self.assertIn('<a class="btn" href="{{TAUTAN}}">Lihat laporan</a>', files["html"])

    def test_common_words_are_taken_from_the_frame(self):
        files = made(HEAD % "LAYANAN" + "first: Ya.\nnever_asked:\n")
        self.assertIn("Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda", files["text"])

    def test_kabari_says_the_words_of_staff_where_the_mail_does(self):
        source = "first: Ya.\n{words}kabari: Diteruskan ke {{{{OPD}}}}\nkabari.next: Tunggu.\n"
        silent = made(HEAD % "OPD?" + source.format(words=""))["kabari"]
        self.assertEqual(silent, "{{#HAS_OPD}}Diteruskan ke {{OPD}}{{/HAS_OPD}}{{#NO_OPD}}Ada kabar baru{{/NO_OPD}}.\nTunggu.")
        spoken = made(HEAD % "KETERANGAN?, OPD?" + source.format(words="words: Alasan\n"))["kabari"]
        self.assertIn("{{#HAS_KETERANGAN}}: {{KETERANGAN}}{{/HAS_KETERANGAN}}{{#NO_KETERANGAN}}.{{/NO_KETERANGAN}}\n", spoken)


class Pages(unittest.TestCase):
    def test_line_breaks_for_the_reader_of_the_source_fall_away(self):
        head = '{{%AUTOESCAPE context="HTML"}}\n'
        for written, loaded in (
                ("{{! X: what\n    it is }}\n<ul>\n  {{#A}}\n    <li>{{X}}</li>\n  {{/A}}\n </ul>\n", "<ul>{{#A}}<li>{{X}}</li>{{/A}}</ul>\n"),
                ("<p>Two\n  words, {{X}},\n  <b>three</b>\n  {{Y}}</p>\n", "<p>Two words, {{X}},<b>three</b>{{Y}}</p>\n"),
                ('<input name="a"\n  value="{{X}}">\n', '<input name="a" value="{{X}}">\n'),
                ("<p>\n{{X}}\n</p>\n\n<p>b</p>\n", "<p>\n{{X}}\n</p>\n\n<p>b</p>\n")):
            self.assertEqual(build.as_loaded(head + written), head + loaded)


class Licence(unittest.TestCase):
    LINE = "{{! SPDX-License-Identifier: AGPL-3.0-or-later }}\n"

    def test_a_message_and_a_page_are_the_same_with_its_line(self):
        source = HEAD % "-" + "first: Ya.\n"
        self.assertEqual(made(self.LINE + source), made(source))
        page = '{{%AUTOESCAPE context="HTML"}}\n{{! A,\n  B }}\n'
        self.assertEqual(build.as_loaded(page + self.LINE + "<p>{{A}}</p>\n"), build.as_loaded(page + "<p>{{A}}</p>\n"))

    def test_the_style_of_mails_begins_without_it(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "frame.tpl").write_text(FRAME.read_text(encoding="utf-8"), encoding="utf-8")
            (Path(folder) / "style.css").write_text("/* SPDX-License-Identifier: AGPL-3.0-or-later */\nbody {}\n")
            self.assertIn("<style>\nbody {}\n</style>", dict(build.mails_of(Path(folder)))["frame/opening.html.tpl"])


class Faults(unittest.TestCase):
    def check(self, says: str, source: str):
        with self.assertRaisesRegex(build.Fault, says):
            made(source)

    def test_each_keeps_the_build_from_going_on(self):
        whole = HEAD % "-" + "first: Ya.\n"
        made(whole)
        self.check("the first line is not", "subject: Halo\nfirst: Ya.\n")
        self.check("uses KODE, and says -", HEAD % "-" + "first: {{KODE}}.\n")
        self.check("uses -, and says KODE", HEAD % "KODE" + "first: Ya.\n")
        self.check("0 paragraphs first", HEAD % "-" + "next: Ya.\n")
        self.check("2 paragraphs subject", whole + "subject: Lagi\n")
        self.check("two paragraphs are called more", whole + "more: A.\nnext: B.\nmore: C.\n")
        self.check("one action is enough", HEAD % "BALAS?, TAUTAN?" + "first: Ya.\naction: A\nreply: B\nreply.here: C\n")
        self.check("kabari.next without kabari", whole + "kabari.next: Tunggu.\n")
        self.check("there are no common ones", whole + "unheard_of:\n")
        self.check("no paragraph begins like", whole + "Kata tanpa nama\n")
        self.check("which it always is", HEAD % "KODE" + "first: Ya{{#HAS_KODE}} {{KODE}}{{/HAS_KODE}}.\n")
        self.check("which it always is", HEAD % "KODE" + "first (with KODE): Ya.\n")
        self.check("have no text", HEAD % "SITUS" + "first: [Ya]({{SITUS}}).\n")

    def test_the_fault_names_its_file_and_nothing_is_written(self):
        with tempfile.TemporaryDirectory() as folder:
            mail = Path(folder, "in/mail")
            mail.mkdir(parents=True)
            (mail / "frame.tpl").write_text(FRAME.read_text(encoding="utf-8"), encoding="utf-8")
            (mail / "style.css").write_text("p{}", encoding="utf-8")
            (mail / "staff_new.tpl").write_text("{{! staff_new: - }}\nsubject: Halo\n", encoding="utf-8")
            self.assertEqual(build.main([str(Path(folder, "in")), str(Path(folder, "out"))]), 1)
            self.assertFalse(Path(folder, "out").exists())


if __name__ == "__main__":
    unittest.main()
