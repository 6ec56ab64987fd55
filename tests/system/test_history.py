# SPDX-License-Identifier: AGPL-3.0-or-later
"""The histories of the demo data, recomputed from the words of docs/decisions/0001 alone, and deploy/verify-history beside it."""

import hashlib
import json
import re
import subprocess
import unittest

from instance import ROOT, shared

EVENT = ("complaint_id", "seq", "part_id", "event", "from_state", "to_state", "actor_kind", "actor_id", "at", "nonce", "body_hash")
BODY = ("text", "public_text", "data")


def blake2b(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def canonical(fields):
    """The canonical form of the decision: <length in bytes>:<bytes>, absent ones "-", one line feed between two."""
    return b"\n".join(b"-" if field is None else str(len(field)).encode() + b":" + field for field in fields)


class History(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def verify(self, *arguments):
        return subprocess.run([ROOT / "deploy/verify-history", *(arguments or ("--home", self.site.home))],
                              capture_output=True, text=True, check=False, timeout=120)

    def doctor(self):
        return subprocess.run([ROOT / "deploy/doctor", "--home", self.site.home], capture_output=True, text=True, check=False).stdout

    def rows(self):
        """Every event with its body, all as bytes, NULL as None."""
        # As hexadecimal digits: nothing of a row can be taken for the client's own marks.
        columns = [f"e.{name}" for name in (*EVENT, "prev_hash", "hash")] + [f"b.{name}" for name in ("salt", *BODY)]
        hexed = ", ".join(f"IFNULL(HEX(CAST({name} AS {'CHAR' if name in ('e.at', 'b.data') else 'BINARY'})), '-')" for name in columns)
        for row in self.site.sql(f"SELECT {hexed} FROM complaint_event e LEFT JOIN event_body b ON b.event_id = e.id "
                                 "ORDER BY e.complaint_id, e.seq"):
            yield dict(zip((column[2:] for column in columns), (None if cell == "-" else bytes.fromhex(cell) for cell in row)))

    def test_every_event_verifies_by_the_words_of_the_decision(self):
        events, previous = 0, {}
        for row in self.rows():
            where = f"report {row['complaint_id'].decode()} seq {row['seq'].decode()}"
            self.assertEqual(row["body_hash"], blake2b(row["salt"] + canonical([row[name] for name in BODY])), where)
            row["body_hash"] = row["body_hash"].hex().encode()
            self.assertEqual(row["prev_hash"], previous.get(row["complaint_id"], bytes(32)), where)
            self.assertEqual(row["hash"], blake2b(row["prev_hash"] + canonical([row[name] for name in EVENT])), where)
            previous[row["complaint_id"]] = row["hash"]
            events += 1
        self.assertGreater(events, 1000)
        said = self.verify()
        self.assertEqual(said.returncode, 0, said.stdout + said.stderr)
        reports, seen = map(int, re.fullmatch(r"(\d+) reports, (\d+) events: all verify\n", said.stdout).groups())
        self.assertEqual([[str(reports)]], self.site.sql("SELECT COUNT(*) FROM complaint"))
        self.assertGreaterEqual(seen, events, "the courier may have written meanwhile")

    def test_one_changed_word_is_named_by_the_command_and_by_doctor(self):
        self.assertNotIn("the history of", self.doctor())
        [[event, code, seq, text]] = self.site.sql(
            "SELECT e.id, c.code, e.seq, HEX(b.text) FROM complaint_event e JOIN complaint c ON c.id = e.complaint_id "
            "JOIN event_body b ON b.event_id = e.id WHERE e.seq = 3 AND b.text IS NOT NULL ORDER BY e.id DESC LIMIT 1")
        shown = f"{code[:4]}-{code[4:8]}-{code[8:]}"
        self.site.sql(f"UPDATE event_body SET text = CONCAT(text, '.') WHERE event_id = {event}")
        try:
            said, doctor = self.verify(), self.doctor()
        finally:
            self.site.sql(f"UPDATE event_body SET text = UNHEX('{text}') WHERE event_id = {event}")
        self.assertEqual(said.returncode, 1, said.stderr)
        line, total = said.stdout.splitlines()
        self.assertEqual(line, f"{shown} seq {seq}: its words were changed")
        self.assertRegex(total, r"^\d+ reports, \d+ events: 1 reports differ$")
        self.assertIn(f"problem: the history of {line}\n", doctor)
        self.assertEqual(self.verify().returncode, 0)

    def test_it_says_how_it_is_called_and_what_it_cannot_read(self):
        for wrong in (["--hom"], ["--home"], ["--home", self.site.home, "more"]):
            self.assertEqual(self.verify(*wrong).returncode, 2)
        away = self.verify("--home", self.site.home / "tidak-ada")
        self.assertEqual((away.returncode, away.stdout), (1, ""))

    def test_the_data_of_an_event_is_one_flat_object_with_sorted_keys(self):
        """As decision 0001 says of what is written; a digest is never taken over a text written anew."""
        for row in self.rows():
            if row["data"] is not None:
                pairs = json.loads(row["data"], object_pairs_hook=lambda found: found)
                self.assertEqual([key for key, _ in pairs], sorted(key for key, _ in pairs))
                self.assertTrue(all(isinstance(value, str) for _, value in pairs))


if __name__ == "__main__":
    unittest.main()
