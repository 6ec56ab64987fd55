# SPDX-License-Identifier: AGPL-3.0-or-later
"""deploy/migrate where a fault came between a migration and its record (docs/decisions/0067)."""

import getpass
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from instance import ROOT, shared

SCHEMA = "lapor_half"


class HalfDone(unittest.TestCase):
    """With migrations of its own, in a schema of its own."""

    def setUp(self):
        self.site = shared()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.addCleanup(self.site.sql, f"DROP DATABASE IF EXISTS {SCHEMA}")
        self.root = Path(folder.name)
        shutil.copytree(ROOT / "deploy", self.root / "deploy")
        (self.root / "sql/migrations").mkdir(parents=True)
        for name, text in {"0001_one": "CREATE TABLE one (a INT);\n", "0002_two": "ALTER TABLE one ADD COLUMN b INT;\n",
                           "0003_three": "CREATE TABLE three (a INT);\n"}.items():
            (self.root / f"sql/migrations/{name}.sql").write_text(text)

    def migrate(self, *words):
        done = subprocess.run([self.root / "deploy/migrate", *words, "--single-account", "--socket", self.site.home / "run/mariadb.sock",
                               "--user", getpass.getuser(), "--schema", SCHEMA], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def test_the_database_tells_and_the_operator_records_after_looking(self):
        self.assertEqual(self.migrate("--commit")[0], 0)
        # As it stands when the fault came after this one: what is later was not made.
        for later, name in ((f"DROP TABLE {SCHEMA}.three", "0002_two"),
                            (f"DROP TABLE {SCHEMA}.three; ALTER TABLE {SCHEMA}.one DROP COLUMN b", "0001_one")):
            self.site.sql(f"{later}; DELETE FROM {SCHEMA}.schema_migration WHERE name >= '{name}'")
            code, said = self.migrate("--commit")
            self.assertEqual(code, 2)
            self.assertIn(f"deploy/migrate --record {name}", said)
            code, said = self.migrate("--record", "0003_three")
            self.assertEqual(code, 2)
            self.assertIn(f"that is {name}", said)
            self.assertEqual(self.migrate("--record", name)[0], 0)
            self.assertEqual(self.migrate("--commit")[0], 0)
            self.assertEqual(self.site.sql(f"SELECT COUNT(*) FROM {SCHEMA}.schema_migration"), [["3"]])
        self.assertEqual(self.migrate("--record", "0003_three"), (2, "refused: 0003_three is not the next migration; none is missing\n"))

    def test_another_fault_is_told_as_it_is(self):
        (self.root / "sql/migrations/0002_two.sql").write_text("ALTER TABLE nowhere ADD COLUMN b INT;\n")
        code, said = self.migrate("--commit")
        self.assertEqual(code, 2)
        self.assertNotIn("--record", said)


if __name__ == "__main__":
    unittest.main()
