# SPDX-License-Identifier: AGPL-3.0-or-later
"""The scripts of deploy/, and what tests/run prints at its end, as far as they are functions of text."""

import importlib.machinery
import importlib.util
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def loaded(path):
    loader = importlib.machinery.SourceFileLoader(path.replace("/", "_"), str(ROOT / path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


class Doctor(unittest.TestCase):
    def test_what_is_supported_is_mariadb_since_10_5(self):
        fault = loaded("deploy/doctor").server_fault
        for version in ("10.5.0-MariaDB", "10.11.11-MariaDB-0+deb12u1", "5.5.5-10.6.16-MariaDB-log", "11.8.2-MariaDB-0+deb13u1"):
            self.assertEqual(fault(version), "", version)
        for version in ("10.4.34-MariaDB", "5.5.5-10.3.39-MariaDB", "5.5.68-MariaDB"):
            self.assertIn("10.5 or newer", fault(version))
        for version in ("8.0.36", "8.4.3-commercial", "5.7.44-log"):
            self.assertIn("is MySQL", fault(version))


SUMMARY = """Test project build
1/2 Test #1: unit_a ... Passed
{verdict}

Label Time Summary:
architecture    =  31.50 sec*proc (35 tests)
support         =   2.00 sec*proc (2 tests)
unit            =   1.33 sec*proc (9 tests)

Total Test time (real) =  20.11 sec
"""


class Budget(unittest.TestCase):
    def run_with(self, summary, *steps):
        return subprocess.run([ROOT / "tests/budget", *steps], input=summary, capture_output=True, text=True, check=True).stdout

    def test_the_table_stands_before_ctests_summary_which_stays_as_it_was(self):
        for verdict in ("100% tests passed, 0 tests failed out of 9", "50% tests passed, 1 tests failed out of 2"):
            said = self.run_with(SUMMARY.format(verdict=verdict), "packages=7", "build release=2000")
            self.assertTrue(said.endswith(SUMMARY.format(verdict=verdict).partition("Passed\n")[2]))
            table = [line.split() for line in said.partition("Passed\n")[2].partition("\n\n")[0].splitlines()]
            self.assertEqual(table, [["label", "seconds", "budget"], ["packages", "7", "240"], ["build", "release", "2000", "420", "over"],
                                     ["unit", "1", "45"], ["architecture", "32", "30", "over"], ["together", "2040", "735"]])

    def test_a_step_without_a_budget_is_shown_too(self):
        self.assertIn(["fresh", "90", "-"], [line.split() for line in self.run_with("", "fresh=90").splitlines()])

    def test_together_the_budgets_stay_below_what_ci_may_take(self):
        self.assertLessEqual(sum(loaded("tests/budget").budgets().values()), 57 * 60)


if __name__ == "__main__":
    unittest.main()
