# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens when a part breaks in mid-work, and that it heals without a hand."""

import contextlib
import os
import signal
import threading
import time
import unittest

from instance import Browser, shared


class Load:
    """Asks one address from several threads until stopped; counts what came back."""

    def __init__(self, site, path, threads=4):
        self.site, self.path = site, path
        self.statuses = {}
        self.stopping = threading.Event()
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.run) for _ in range(threads)]

    def run(self):
        while not self.stopping.is_set():
            try:
                status = self.site.ask(self.path).status
            except OSError as fault:
                status = type(fault).__name__
            with self.lock:
                self.statuses[status] = self.statuses.get(status, 0) + 1

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        for thread in self.threads:
            thread.join()


class Faults(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = shared()

    def status(self, path="/healthz"):
        return self.site.ask(path).status

    def tearDown(self):
        self.assertEqual(self.site.until(self.status, 200, 60), 200, "healed")

    def test_sigterm_lets_a_handler_finish_and_nobody_notices(self):
        with Load(self.site, "/healthz") as load:
            for _ in range(3):
                for pid in self.site.pids("pages"):
                    # One that has gone meanwhile needs no signal.
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGTERM)
                    time.sleep(0.5)
            time.sleep(1)
        self.assertEqual(set(load.statuses), {200}, load.statuses)

    def test_a_killed_handler_costs_its_own_request_and_comes_back(self):
        before = self.site.pids("pages")
        with Load(self.site, "/healthz") as load:
            time.sleep(0.3)
            for pid in before:
                os.kill(pid, signal.SIGKILL)
            time.sleep(4)
        lost = {status: count for status, count in load.statuses.items() if status != 200}
        self.assertLessEqual(sum(lost.values()), len(before), load.statuses)
        self.assertLessEqual(set(lost), {503}, "the static page, not nginx's own")
        after = self.site.until(lambda: len(self.site.pids("pages")), len(before))
        self.assertEqual(after, len(before))
        self.assertFalse(set(before) & set(self.site.pids("pages")))

    def test_no_handler_at_all_is_a_page_with_a_time_to_come_back(self):
        self.site.supervise("stop", "accounts")
        answer = self.site.ask("/akun/masuk")
        self.site.supervise("start", "accounts")
        self.assertEqual(answer.status, 503)
        self.assertEqual(answer.header("Retry-After"), "30")
        self.assertIn('<html lang="id"', answer.text)

    def test_public_pages_outlive_their_handler(self):
        self.assertEqual(self.site.ask("/privasi").status, 200)
        self.site.supervise("stop", "pages")
        time.sleep(31)  # older than its life in the cache
        answer = self.site.ask("/privasi")
        self.site.supervise("start", "pages")
        self.assertEqual(answer.status, 200)

    def test_a_killed_database_is_not_more_than_503(self):
        handlers = self.site.pids("pages")
        with Load(self.site, "/healthz") as load:
            os.kill(self.site.pids("mariadb")[0], signal.SIGKILL)
            time.sleep(5)
        self.assertLessEqual(set(load.statuses), {200, 503}, load.statuses)
        self.assertEqual(self.site.until(self.status, 200, 60), 200)
        self.assertEqual(self.site.pids("pages"), handlers, "the same processes go on")

    def test_without_a_database_it_is_503_until_it_is_back_without_a_restart_of_ours(self):
        handlers = self.site.pids("pages")
        self.site.supervise("stop", "mariadb")
        answer = self.site.ask("/healthz")
        self.site.supervise("start", "mariadb")
        self.assertEqual(answer.status, 503)
        self.assertNotEqual(answer.header("Retry-After"), "")
        self.assertEqual(self.site.until(self.status, 200, 60), 200)
        self.assertEqual(self.site.pids("pages"), handlers, "the same processes go on")

    def test_a_frozen_database_does_not_hang_the_visitor(self):
        database = self.site.pids("mariadb")[0]
        os.kill(database, signal.SIGSTOP)
        try:
            begin = time.monotonic()
            status = self.status()
            took = time.monotonic() - begin
        finally:
            os.kill(database, signal.SIGCONT)
        self.assertEqual(status, 503)
        self.assertLess(took, 35)

    def test_a_connection_closed_by_the_database_is_not_seen(self):
        self.assertEqual(self.status(), 200)
        for (number,) in self.site.sql("SELECT id FROM information_schema.processlist WHERE user = 'lapor_pages'"):
            self.site.sql(f"KILL {number}")
        self.assertEqual([self.status() for _ in range(6)], [200] * 6)

    def test_mail_waits_while_the_mail_server_is_away(self):
        if not (self.site.has("accounts") and self.site.has("courier")):
            self.skipTest("accounts and courier are not built")
        self.site.supervise("stop", "mail")
        browser = Browser(self.site)
        self.assertEqual(browser.get("/akun/daftar").status, 200)
        sent = browser.send("/akun/daftar", {
            "name": "Sri Lestari", "nik": "3305014107900003", "email": "menunggu@contoh.test",
            "phone": "081234567890", "password": "payung-kuning-di-teras", "consent": "yes"})
        self.assertIn(sent.status, (200, 303), sent.text[-3000:])
        waiting = "SELECT COUNT(*) FROM outbox WHERE state = 'queued'"
        self.assertNotEqual(self.site.sql(waiting), [["0"]])
        time.sleep(3)
        self.assertNotEqual(self.site.sql(waiting), [["0"]], "not lost, not marked sent")
        self.site.supervise("start", "mail")
        # The back-off may be minutes: due now, so that the test need not wait.
        arrived = 0
        for _ in range(60):
            self.site.sql("UPDATE outbox SET not_before = '2000-01-01' WHERE state = 'queued'")
            arrived = sum("menunggu@contoh.test" in mail for mail in self.site.mails())
            if arrived:
                break
            time.sleep(0.5)
        self.assertEqual(arrived, 1, "once, and only once")


if __name__ == "__main__":
    unittest.main()
