// SPDX-License-Identifier: AGPL-3.0-or-later
// Every page of the service for everyone who may open it: nothing for axe to find, nothing off the screen, every field with a
// name, the focus seen, nothing essential gone in forced colours or without motion.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { close, desktop, essential, inspect, open, phone, status } from '../support/browser.mjs';
import { codeOf, fillStepOne, photo, attach, previewAndSend, sendStepOne } from '../support/filing.mjs';
import { newCitizen, signInAsStaff } from '../support/people.mjs';

after(close);

async function walk(page, paths) {
  for (const path of paths) {
    const answer = await status(page, path);
    assert.ok(answer < 300, `${path}: ${answer}`);
    await inspect(page, path);
  }
}

// Every address without a parameter that a binary answers: a page that is new is walked without being named here.
function listed(area, below = '') {
  const routes = readFileSync(new URL(`../../../handlers/${area}/routes.cpp`, import.meta.url), 'utf8');
  return [...routes.matchAll(/routes\.get\("([^"{]+)"/g)].map(([, path]) => path).filter((path) => path.startsWith(below));
}

// The same as this person, where it is a whole page for him and no download.
async function walkListed(page, paths, walked) {
  for (const path of new Set(paths)) {
    if (walked.includes(path)) continue;
    const answer = await page.request.get(path);
    if (answer.headers()['content-disposition']) continue;
    if (answer.ok() && /^\s*<!doctype html>/.test(await answer.text())) await walk(page, [path]);
  }
}

// The addresses of the page's own links that `pattern` fits; at most `most`.
async function links(page, pattern, most = 1) {
  const all = await page.locator('main a[href]').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  return [...new Set(all.filter((href) => pattern.test(href)))].slice(0, most);
}

const visitor = ['/', '/aduan', '/aduan?q=lampu', '/aduan?q=zzzzzz', '/statistik', '/bantuan', '/standar-pelayanan', '/privasi', '/lapor',
  '/lapor?kategori=perempuan-anak', '/lacak', '/akun/daftar', '/akun/masuk', '/akun/lupa-sandi', '/aktivasi/kirim-ulang', '/petugas/masuk'];

describe('every page', { concurrency: 2 }, () => {
  test('pages for everybody', async () => {
    const page = await open();
    await walk(page, visitor);
    await walkListed(page, listed('pages'), visitor);
    await page.goto('/aduan');
    const [report] = await links(page, /^\/aduan\/[0-9A-Z-]+$/);
    await walk(page, [report, report.replace('/aduan/', '/ikuti/')]);
    for (const path of ['/tidak-ada', '/aduan/0000-0000-000', '/aktivasi/tidak-ada', '/akun/sandi-baru/tidak-ada', '/berhenti/tidak-ada', '/luring.html', '/belum-terkirim.html']) {
      await page.goto(path);
      await inspect(page, path);
    }
  });

  test('pages of a citizen, from the first word to the last', async () => {
    const page = await open();
    await newCitizen(page);
    await walkListed(page, [...listed('accounts'), ...listed('complaints')], visitor);
    await page.goto('/aduan');
    const [report] = await links(page, /^\/aduan\/[0-9A-Z-]+$/);
    await walk(page, [report.replace('/aduan/', '/dukung/')]);
    await page.goto('/lapor');
    await fillStepOne(page);
    await sendStepOne(page);
    await attach(page, await photo(page));
    const draft = new URL(page.url()).pathname.replace('/berkas', '');
    await walk(page, [draft, `${draft}/berkas`, `${draft}/periksa`]);
    await page.goto(`${draft}/berkas`);
    await previewAndSend(page);
    await inspect(page, 'receipt');
    const own = `/laporan-saya/${await codeOf(page)}`;
    await walk(page, [own]);
    await walk(page, await links(page, new RegExp(`^${own}/[a-z]+$`), 20));
  });

  // The desks: their lists, one report of each, and every act that is open on it.
const seen = new Set();
  const desks = [
    ['triase', '/triase', ['/triase/kabari']],
    ['dpupr', '/opd', []],
    ['kepala.dpupr', '/opd', []],
    ['loket', '/loket', []],
    ['inspektorat', '/inspektorat', ['/inspektorat/kabari']],
    ['bupati', '/pimpinan', []],
    ['admin', '/kelola', []],
  ];
  for (const [who, home, others] of desks) {
    test(`the desk of ${who}`, async () => {
      const page = await open(desktop);
      await signInAsStaff(page, who);
      await walk(page, [home, ...others]);
      await walkListed(page, listed(home === '/kelola' ? 'admin' : 'followups', home), [home, ...others]);
      await page.goto(home);
      const trays = await links(page, new RegExp(`^${home}\\?`), 3);
      await walk(page, trays);
      for (const tray of [home, ...trays]) {
        await page.goto(tray);
        const [report] = await links(page, new RegExp(`^${home}/aduan/[0-9A-Z-]+$`));
        if (!report) continue;
        await walk(page, [report]);
        const acts = await links(page, new RegExp(`^${report}/[a-z]+$`), 20);
        // The head's forms are the officer's, but for his own.
        const fresh = acts.filter((act) => !seen.has(home + act.slice(report.length)));
        for (const act of fresh) seen.add(home + act.slice(report.length));
        await walk(page, fresh);
        break;
      }
    });
  }

  test('letters of twice the size fit a telephone', async () => {
    const page = await open(phone);
    for (const path of ['/', '/aduan', '/lapor', '/lacak', '/akun/daftar', '/akun/masuk', '/statistik', '/bantuan']) {
      await page.goto(path);
      await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${path}: ${wide} px wider than the screen`);
    }
  });

  test('forced colours and still pictures: what one reads and presses stays, the focus is seen', async () => {
    for (const [media, viewport] of [[{ forcedColors: 'active' }, phone], [{ reducedMotion: 'reduce' }, desktop]]) {
      const page = await open(viewport, media);
      for (const path of ['/', '/aduan', '/lapor', '/akun/daftar', '/statistik', '/bantuan']) {
        await page.goto(path);
        await essential(page, path);
      }
    }
  });
});
