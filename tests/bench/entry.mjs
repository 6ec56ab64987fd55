// SPDX-License-Identifier: AGPL-3.0-or-later
// What a day's 40 WhatsApp messages cost: entered by keyboard one after the other, then each forwarded, in a real browser.
//
//   LAPORBUP_TEST_URL=http://127.0.0.1:PORT node tests/bench/entry.mjs [COUNT]
//
// By hand, against an instance with demo data. Typing is as fast as the browser takes it, so the figures are the
// pages' own share: script, sending, saving, the next form. Prints; judges nothing.
import { close, desktop, open, press, says } from '../browser/support/browser.mjs';
import { signInAsStaff } from '../browser/support/people.mjs';

const count = Number(process.argv[2] ?? 40);
const page = await open(desktop);
await signInAsStaff(page, 'triase');
await page.goto('/triase/baru');
await page.locator('input[name=channel][value=whatsapp]').check();
const reach = async (id) => {
  while ((await page.evaluate(() => document.activeElement.id)) !== id) await page.keyboard.press('Tab');
};
const took = [];
const codes = [];
for (let number = 0; number < count; number += 1) {
  const begun = performance.now();
  await page.locator('#story').focus();
  await page.keyboard.insertText(`Pagi Pak, lampu jalan nomor ${number} di desa Jatimulyo kec. Kuwarasan mati sejak ${Date.now().toString(36)}. Mohon diperbaiki.`);
  await page.getByRole('button', { name: 'Baru saja' }).press('Enter');
  await reach('category');
  await page.keyboard.type('Lampu');
  await reach('contact');
  await page.keyboard.type(`0812${String(30000000 + number)}`);
  await reach('name');
  await page.keyboard.type('Warga Contoh');
  await page.keyboard.press('Control+Enter');
  await page.locator('#terakhir', { hasText: `nomor ${number} ` }).waitFor();
  took.push(performance.now() - begun);
  codes.push((await page.locator('section.last').innerText()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}/)[0]);
}
const answered = [];
for (const code of codes) {
  const begun = performance.now();
  await page.goto(`/triase/aduan/${code}/terusan`);
  await page.getByLabel('Naskah untuk umum').fill('Warga melaporkan lampu jalan yang mati.');
  await press(page, 'Teruskan');
  await says(page, 'Diteruskan');
  answered.push(performance.now() - begun);
}
const tell = (what, times) => {
  times.sort((one, other) => one - other);
  const at = (share) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] / 1000).toFixed(2);
  const sum = (times.reduce((one, other) => one + other, 0) / 1000).toFixed(1);
  console.log(`${times.length} ${what} in ${sum} s; each ${at(0.5)} s in the middle, ${at(0.95)} s for 19 of 20, ${at(1)} s at most`);
};
tell('entered', took);
tell('forwarded', answered);
await close();
