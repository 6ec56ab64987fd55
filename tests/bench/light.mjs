// SPDX-License-Identifier: AGPL-3.0-or-later
// What the first sight of a page costs on a slow phone line, and five heavy photos through a line that breaks.
//
//   LAPORBUP_TEST_URL=http://127.0.0.1:PORT LAPORBUP_TEST_MAIL=DIR/mail node tests/bench/light.mjs
//
// By hand, against an instance with demo data. Pages: compressed bytes as nginx sends them, a cold browser at 400 kbit/s and
// 400 ms by Chromium's own throttling. Photos: a real line of 400 kbit/s up that is cut twice (browser/support/wire.mjs).
// Prints; judges nothing. Budgets: 14 kB of HTML, 50 kB in all, first paint in 2 s.
import { close, open, phone } from '../browser/support/browser.mjs';
import { fillStepOne, heavyPhoto, sendStepOne } from '../browser/support/filing.mjs';
import { newCitizen } from '../browser/support/people.mjs';
import { wire } from '../browser/support/wire.mjs';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rate = 50_000;  // bytes a second: 400 kbit/s
const latency = 400;

const paths = process.argv.slice(2);
if (!paths.length) paths.push('/', '/aduan', '/lapor', '/akun/daftar', '/akun/masuk', '/lacak', '/bantuan', '/statistik', '/standar-pelayanan');

async function first(path) {
  const page = await open(phone);
  const wired = await page.context().newCDPSession(page);
  await wired.send('Network.enable');
  await wired.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: rate, uploadThroughput: rate });
  const bytes = new Map();
  const kinds = new Map();
  wired.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  wired.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await page.goto(path, { waitUntil: 'load' });
  const paint = await page.evaluate(() => new Promise((done) => {
    new PerformanceObserver((list, watch) => {
      const found = list.getEntriesByName('first-contentful-paint')[0];
      if (found) { watch.disconnect(); done(found.startTime); }
    }).observe({ type: 'paint', buffered: true });
  }));
  await page.waitForTimeout(3000);  // the service worker's own share comes after the first sight
  const loaded = await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd);
  const html = [...bytes].filter(([id]) => kinds.get(id) === 'Document').reduce((sum, [, size]) => sum + size, 0);
  const all = [...bytes.values()].reduce((sum, size) => sum + size, 0);
  await page.context().close();
  return { html, all, requests: bytes.size, paint, loaded };
}

console.log('page                     HTML    in all  requests  first paint  loaded');
for (const path of paths) {
  const { html, all, requests, paint, loaded } = await first(path);
  console.log(`${path.padEnd(20)} ${(html / 1000).toFixed(1).padStart(5)} kB ${(all / 1000).toFixed(1).padStart(6)} kB  ${String(requests).padStart(8)}  `
    + `${(paint / 1000).toFixed(2).padStart(9)} s ${(loaded / 1000).toFixed(2).padStart(6)} s`);
}

if (process.env.LAPORBUP_TEST_MAIL) {
  const line = await wire({ up: rate, latency });
  const page = await open(phone, { proxy: line.proxy });
  page.context().setDefaultTimeout(60_000);
  await newCitizen(page);
  await page.goto('/lapor');
  await fillStepOne(page);
  await sendStepOne(page);
  const folder = mkdtempSync(join(tmpdir(), 'laporbup-photos-'));
  const names = [];
  let weight = 0;
  for (let number = 1; number <= 5; number += 1) {
    const { name, buffer } = await heavyPhoto(page, `foto-${number}.jpg`, { wide: 4000, grain: 2, quality: 0.93 });
    const file = join(folder, name);
    writeFileSync(file, buffer);
    names.push(file);
    weight += statSync(file).size;
  }
  const before = line.sent;
  const begun = performance.now();
  await page.getByLabel('Lampiran').setInputFiles(names);
  for (const number of [2, 4]) {  // cut while this one is on its way, for five seconds
    await page.locator('#terlampir').getByText(`foto-${number - 1}.jpg`).waitFor({ timeout: 240_000 });
    const mark = line.sent;
    while (line.sent < mark + 60_000) await page.waitForTimeout(20);
    line.cut();
    await page.waitForTimeout(5000);
    line.mend();
  }
  await page.locator('#terlampir').getByText('foto-5.jpg').waitFor({ timeout: 240_000 });
  console.log(`5 photos of ${(weight / 5e6).toFixed(1)} MB each, cut twice for 5 s: all there after ${((performance.now() - begun) / 1000).toFixed(0)} s, `
    + `${((line.sent - before) / 1e6).toFixed(2)} MB sent in all; as they are they would take ${(weight / rate).toFixed(0)} s`);
  rmSync(folder, { recursive: true });
  line.close();
}
await close();
