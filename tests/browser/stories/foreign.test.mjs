// SPDX-License-Identifier: AGPL-3.0-or-later
// A page of somebody else, in a browser in which one of us is signed in, sends our forms: on another port of the same host
// (a browser calls it the same site, and sends the cookies) and on another host.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { address, close, desktop, lookAt, open, press, says } from '../support/browser.mjs';
import { signInAsStaff } from '../support/people.mjs';
import { wire } from '../support/wire.mjs';

const bait = { staff_name: 'Penyusup Dari Luar', email: 'penyusup@contoh.test', role: 'administrator', opd: '' };

let server;
let elsewhere;
// `hidden`: the page says nothing of where it is.
const page = ({ hidden = false } = {}) => `<!doctype html><title>Undian</title>
<meta name="referrer" content="${hidden ? 'no-referrer' : 'unsafe-url'}">
<form method="post" action="${address}/kelola/petugas">${Object.entries(bait)
    .map(([name, value]) => `<input name="${name}" value="${value}">`).join('')}<button>Ambil hadiah</button></form>`;

before(async () => {
  server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page({ hidden: request.url === '/tersembunyi' }));
  });
  await new Promise((done) => { server.listen(0, done); });
  const { port } = server.address();
  elsewhere = { 'another port': `http://127.0.0.1:${port}/`, 'another host': `http://localhost:${port}/`,
    'a page that hides where it is': `http://127.0.0.1:${port}/tersembunyi` };
});
after(async () => {
  await close();
  server.close();
});

async function staffNames(desk) {
  await desk.goto('/kelola/petugas');
  return desk.locator('main').innerText();
}

for (const worker of [false, true]) {
  test(`two presses make no administrator${worker ? ', also where our service worker looks after the page' : ''}`, async () => {
    const desk = await open(desktop, { serviceWorkers: worker ? 'allow' : 'block' });
    await signInAsStaff(desk, 'admin');
    if (worker) await desk.evaluate(() => navigator.serviceWorker.ready);
    for (const [where, url] of Object.entries(elsewhere)) {
      await desk.goto(url);
      await desk.getByRole('button', { name: 'Ambil hadiah' }).click();
      await desk.waitForLoadState();
      for (let presses = 0; presses < 2; presses += 1) {
        const again = desk.getByRole('button', { name: 'Kirim lagi' });
        if (await again.count()) {
          await again.first().click();
          await desk.waitForLoadState();
        }
      }
      assert.ok(!(await staffNames(desk)).includes(bait.staff_name), `${where}: an account was made`);
      await desk.goto(url);
      await desk.getByRole('button', { name: 'Ambil hadiah' }).click();
      await says(desk, 'Kiriman ini tidak kami proses');
      const shown = await desk.content();
      for (const carried of ['Penyusup', 'staff_name', 'Kirim lagi']) assert.ok(!shown.includes(carried), `${where}: ${carried}`);
      desk.complaints.length = 0;
      if (!worker) await lookAt(desk, `dari-luar-${where.replaceAll(' ', '-')}`);
    }
  });
}

// Our service worker gives a form back whose line broke. It cannot know whose page the form stood on.
test('a line that breaks on the way does not make the form of another site ours', async () => {
  const line = await wire();
  const desk = await open(desktop, { proxy: line.proxy });
  await signInAsStaff(desk, 'admin');
  await desk.evaluate(() => navigator.serviceWorker.ready);
  await desk.route('http://undian.contoh.test/', (route) => route.fulfill({ contentType: 'text/html', body: page() }));
  await desk.goto('http://undian.contoh.test/');
  line.cut();
  await desk.getByRole('button', { name: 'Ambil hadiah' }).click();
  await says(desk, 'Belum terkirim');
  line.mend();
  for (let presses = 0; presses < 3; presses += 1) {
    const again = desk.getByRole('button', { name: 'Kirim lagi' });
    if (!await again.count()) break;
    await again.first().click();
    await desk.waitForLoadState();
  }
  await says(desk, 'Kiriman ini tidak kami proses');
  assert.ok(!(await staffNames(desk)).includes(bait.staff_name), 'an account was made');
  line.close();
});

test('our own form with an old token is still given back, to be sent again', async () => {
  const desk = await open(desktop);
  await signInAsStaff(desk, 'admin');
  await desk.goto('/kelola/petugas/baru');
  await desk.getByLabel('Nama lengkap').fill('Petugas Baru Contoh');
  await desk.locator('main input[name=csrf]').evaluateAll((fields) => { for (const field of fields) field.value = 'A'.repeat(86); });
  await press(desk, /^(Buat|Simpan|Tambah)/);
  await says(desk, 'Kirim lagi');
  await press(desk, 'Kirim lagi');
  assert.equal(await desk.getByLabel('Nama lengkap').inputValue(), 'Petugas Baru Contoh');
});
