// SPDX-License-Identifier: AGPL-3.0-or-later
// Photos on their way: several at once, small ones, through a line that breaks. Only what was on its way is lost, and that is tried again.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, heading, lookAt, open, says } from '../support/browser.mjs';
import { attach, codeOf, fillStepOne, heavyPhoto, photo, previewAndSend, sendStepOne } from '../support/filing.mjs';
import { newCitizen } from '../support/people.mjs';
import { wire } from '../support/wire.mjs';

after(close);

async function stepTwo(options) {
  const page = await open(undefined, options);
  page.context().setDefaultTimeout(30_000);
  await newCitizen(page);
  await page.goto('/lapor');
  await fillStepOne(page);
  await sendStepOne(page);
  assert.equal(await heading(page), 'Ada foto atau dokumen?');
  return page;
}

const kept = (page) => page.locator('#terlampir li');
const row = (page, name) => page.locator('#terlampir + ul li', { hasText: name });

// A part of what is sent from now on has passed, and then the line breaks.
async function breaks(line) {
  const begun = line.sent;
  while (line.sent < begun + 100_000) await new Promise((done) => { setTimeout(done, 5); });
  line.cut();
}

// The line is there again, and the telephone says so.
async function isBack(line, page) {
  line.mend();
  await page.evaluate(() => dispatchEvent(new Event('online')));
}

// What the browser itself says of a broken line is no complaint about us.
function forgive(page) {
  page.complaints = page.complaints.filter((said) => !said.includes('net::ERR_'));
}

test('several at once: each is made small, goes by itself, and what cannot go says why at its own row', async () => {
  const page = await stepTwo();
  const heavy = await heavyPhoto(page, 'jalan.jpg', { wide: 3000 });
  assert.ok(heavy.buffer.length > 1_000_000, `${heavy.buffer.length} bytes`);
  const pdf = { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n') };
  const sent = [];
  page.on('request', (request) => { if (request.method() === 'POST') sent.push(Number(request.headers()['content-length'] ?? request.postDataBuffer()?.length)); });
  await attach(page, heavy, await photo(page), pdf);
  assert.equal(await kept(page).count(), 3);
  assert.equal(sent.length, 3, 'one request each');
  await page.getByLabel('Lampiran').setInputFiles([
    { name: 'lagu.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('lagu') },
    { name: 'kosong.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) },
    { name: 'besar.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(9 * 1024 * 1024, 0x20) },
    { name: 'bukan.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bukan foto') },
    await heavyPhoto(page, 'keempat.jpg', { wide: 1000 }), await heavyPhoto(page, 'kelima.jpg', { wide: 900 }), await heavyPhoto(page, 'keenam.jpg', { wide: 800 }),
  ]);
  await page.locator('#terlampir').getByText('kelima.jpg').waitFor();
  for (const [name, sentence] of [
    ['lagu.mp3', 'Hanya foto'], ['kosong.jpg', 'Berkas ini kosong'], ['besar.jpg', '8 MB'], ['bukan.jpg', 'tidak dapat dibaca'], ['keenam.jpg', 'Paling banyak 5'],
  ]) await row(page, name).getByText(sentence).waitFor();
  await says(page, 'Sudah lima berkas');
  assert.equal(sent.length, 6, 'what cannot be taken is not sent, but for what only the server can tell');
  assert.ok(await page.getByRole('button', { name: 'Tambah lampiran' }).isHidden());
  await lookAt(page, 'lampiran-penuh');
  await page.getByRole('button', { name: 'Buang keenam.jpg' }).click();
  assert.equal(await row(page, 'keenam.jpg').count(), 0);
  await previewAndSend(page);
  await page.goto(`/laporan-saya/${await codeOf(page)}`);
  await says(page, 'surat.pdf');
});

test('the line breaks in the middle of the second of three: the first stays, the others arrive when it is back', async () => {
  const line = await wire({ up: 1_000_000 });
  const page = await stepTwo({ proxy: line.proxy });
  const photos = [];
  for (const name of ['satu.jpg', 'dua.jpg', 'tiga.jpg']) photos.push(await heavyPhoto(page, name, { wide: 1600 }));
  await page.getByLabel('Lampiran').setInputFiles(photos);
  await page.locator('#terlampir').getByText('satu.jpg').waitFor();
  await breaks(line);
  await row(page, 'dua.jpg').getByText('Sambungan terputus').waitFor();
  assert.match(await row(page, 'tiga.jpg').innerText(), /Menunggu giliran/);
  assert.equal(await kept(page).count(), 1);
  await page.locator('main').getByRole('link', { name: 'Lanjutkan ke pemeriksaan' }).click();
  await says(page, '2 berkas masih dikirim');
  await isBack(line, page);
  await page.waitForURL('**/periksa');
  for (const name of ['satu.jpg', 'dua.jpg', 'tiga.jpg']) await says(page, name);
  forgive(page);
  assert.deepEqual(page.complaints, []);
  line.close();
});

test('words and a photo go together: without a line the words stay, with it both arrive once', async () => {
  const line = await wire({ up: 1_000_000 });
  const page = await stepTwo({ proxy: line.proxy });
  await previewAndSend(page);
  const code = await codeOf(page);
  await page.goto(`/laporan-saya/${code}/keterangan`);
  await page.getByLabel('Keterangan tambahan').fill('Airnya sudah masuk ke teras rumah.');
  await page.getByLabel('Foto atau dokumen').setInputFiles(await heavyPhoto(page, 'teras.jpg', { wide: 1600 }));
  await page.locator('main').getByRole('button', { name: 'Kirim keterangan' }).click();
  await breaks(line);
  await says(page, 'Sambungan terputus');
  assert.equal(await page.getByLabel('Keterangan tambahan').inputValue(), 'Airnya sudah masuk ke teras rumah.');
  await isBack(line, page);
  await says(page, 'Keterangan Anda sudah ditambahkan');
  assert.equal(await page.getByText('Airnya sudah masuk ke teras rumah.').count(), 1);
  line.close();
});
