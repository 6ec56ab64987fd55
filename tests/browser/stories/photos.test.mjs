// SPDX-License-Identifier: AGPL-3.0-or-later
// Photos for the public: ticked, painted over with mouse and keyboard, a pair when the work is done, taken back.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, desktop, lookAt, open, phone, press, says } from '../support/browser.mjs';
import { attach, codeOf, fillStepOne, photo, previewAndSend, sendStepOne } from '../support/filing.mjs';
import { newCitizen, signInAsStaff } from '../support/people.mjs';

after(close);

const title = 'Saluran rusak di tepi jalan kampung';

async function file(citizen) {
  await citizen.goto('/lapor');
  await fillStepOne(citizen, { title });
  await sendStepOne(citizen);
  await attach(citizen, await photo(citizen));
  await says(citizen, 'selokan.jpg');
  await previewAndSend(citizen);
  return codeOf(citizen);
}

async function answer(agency, code, address, label, words, button, named) {
  await agency.goto(`/opd/aduan/${code}/${address}`);
  await agency.getByLabel(label).fill(words);
  if (named) {
    await agency.getByLabel('Foto atau dokumen').setInputFiles(await photo(agency, named));
    await agency.getByLabel('Foto ini boleh dilihat umum').check();
  }
  await press(agency, button);
  await says(agency, words);
}

// The colour at a place of the public photo, in parts of its width and height.
async function colourAt(page, href, x, y) {
  return page.evaluate(async ([address, left, top]) => {
    const bitmap = await createImageBitmap(await (await fetch(address, { cache: 'no-store' })).blob());
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const paint = canvas.getContext('2d');
    paint.drawImage(bitmap, 0, 0);
    return [...paint.getImageData(bitmap.width * left, bitmap.height * top, 1, 1).data].slice(0, 3);
  }, [href, x, y]);
}

const isBlack = (colour) => colour.every((part) => part < 16);

// Seconds since `from` until `gone` says so, asked every 100 ms.
async function secondsUntil(gone, from = Date.now()) {
  for (;;) {
    if (await gone()) return (Date.now() - from) / 1000;
    assert.ok(Date.now() - from < 10000, 'still there after ten seconds');
    await new Promise((done) => { setTimeout(done, 100); });
  }
}

test('a photo is painted over, shown, paired with its proof, and taken back', async () => {
  const citizen = await open();
  await newCitizen(citizen, 'Wulan Contoh');
  const code = await file(citizen);
  const triage = await open(desktop);
  await signInAsStaff(triage, 'triase');

  // Before the forward: one box by mouse, one by keyboard.
  await triage.goto(`/triase/aduan/${code}`);
  await triage.getByRole('link', { name: 'Atur foto untuk umum' }).click();
  await says(triage, 'belum diteruskan');
  await lookAt(triage, 'foto-sebelum-terusan');
  await triage.getByRole('link', { name: 'Tutup bagian foto' }).click();
  await triage.locator('figure.cover img').first().evaluate((image) => image.decode());
  const frame = await triage.locator('figure.cover svg').boundingBox();
  await triage.mouse.move(frame.x + frame.width * 0.1, frame.y + frame.height * 0.1);
  await triage.mouse.down();
  await triage.mouse.move(frame.x + frame.width * 0.2, frame.y + frame.height * 0.2, { steps: 4 });
  await triage.mouse.move(frame.x + frame.width * 0.3, frame.y + frame.height * 0.3, { steps: 4 });
  await triage.mouse.up();
  assert.equal(await triage.locator('fieldset.box').count(), 1);
  assert.match(await triage.getByLabel('Lebar').first().inputValue(), /^(19|20|21)/);
  await triage.getByRole('button', { name: 'Tambah kotak' }).focus();
  await triage.keyboard.press('Enter');
  for (let step = 0; step < 20; step += 1) await triage.keyboard.press('ArrowRight');
  for (let step = 0; step < 10; step += 1) await triage.keyboard.press('Shift+ArrowDown');
  assert.equal(await triage.getByLabel('Dari kiri').nth(1).inputValue(), '60');
  assert.equal(await triage.getByLabel('Tinggi').nth(1).inputValue(), '30');
  await lookAt(triage, 'foto-kotak');
  await press(triage, 'Simpan kotak');
  await says(triage, 'Bagian foto yang ditutup sudah disimpan');
  await says(triage, 'Seperti yang akan dilihat umum');
  await lookAt(triage, 'foto-hasil');

  await triage.goto(`/triase/aduan/${code}/terusan`);
  await triage.getByRole('group', { name: 'Foto yang boleh dilihat umum' }).getByRole('checkbox').first().check();
  await lookAt(triage, 'foto-terusan');
  await press(triage, 'Teruskan');
  await says(triage, 'Laporan sudah diteruskan');

  let visitor = await open(desktop);
  const publicPage = `/aduan/${code.replaceAll('-', '')}`;
  await visitor.goto(publicPage);
  const shown = await visitor.locator('.thumbs a').first().getAttribute('href');
  assert.ok(isBlack(await colourAt(visitor, shown, 0.2, 0.2)), 'the box drawn by mouse is black');
  assert.ok(isBlack(await colourAt(visitor, shown, 0.7, 0.6)), 'the box made by keyboard is black');
  assert.ok(!isBlack(await colourAt(visitor, shown, 0.45, 0.2)), 'the rest is still there');

  const agency = await open(desktop);
  await signInAsStaff(agency, 'dpupr');
  await answer(agency, code, 'verifikasi', 'Hasil pemeriksaan', 'Benar, salurannya ambles dua meter.', 'Simpan hasil pemeriksaan');
  await answer(agency, code, 'rencana', 'Apa yang akan dikerjakan', 'Regu memasang gorong-gorong baru.', 'Simpan rencana');
  await answer(agency, code, 'selesai', 'Penyelesaian', 'Gorong-gorong baru sudah terpasang rapi.', 'Nyatakan selesai', 'sesudah.jpg');

  await triage.goto(`/triase/aduan/${code}/foto`);
  await triage.getByLabel('Keterangan foto').first().fill('Saluran ambles, hub. 0812 3456 7890');
  await triage.getByLabel('Keterangan foto').nth(1).fill('Gorong-gorong baru, jalan sudah rata');
  await press(triage, 'Simpan pilihan foto');
  await says(triage, 'nomor telepon: 0812 3456 7890');
  await lookAt(triage, 'foto-galat');
  await triage.getByLabel('Keterangan foto').first().fill('Saluran ambles di tepi jalan');
  await press(triage, 'Simpan pilihan foto');
  await says(triage, 'Pilihan foto sudah disimpan');
  await lookAt(triage, 'foto-pilihan');
  await triage.goto(`/triase/aduan/${code}`);
  await lookAt(triage, 'foto-laporan-petugas');

  await secondsUntil(async () => (await (await visitor.request.get(publicPage)).text()).includes('Gorong-gorong baru, jalan'));
  await visitor.close();
  visitor = await open(desktop); // a browser keeps a public page for 30 seconds
  await visitor.goto(publicPage);
  assert.equal(await visitor.locator('.pair figure').count(), 2);
  const sides = visitor.locator('.pair figure');
  const places = async () => Promise.all([0, 1].map((side) => sides.nth(side).boundingBox()));
  let [left, right] = await places();
  assert.ok(left.y === right.y && left.x < right.x, 'side by side on a desktop');
  await visitor.setViewportSize(phone);
  [left, right] = await places();
  assert.ok(left.y < right.y && left.x === right.x, 'one above the other on a phone');
  assert.equal(await sides.nth(1).locator('img').getAttribute('alt'), 'Gorong-gorong baru, jalan sudah rata');
  await lookAt(visitor, 'foto-umum');
  await citizen.goto(`/laporan-saya/${code}`);
  assert.equal(await citizen.locator('.pair figure').count(), 2);
  await lookAt(citizen, 'foto-pelapor');

  // Taken back: the photo is gone with the answer, the page that showed it within five seconds.
  const statusOf = async (href) => (await visitor.request.get(href)).status();
  assert.equal(await statusOf(shown), 200);
  await triage.goto(`/triase/aduan/${code}/foto`);
  await triage.getByLabel('Tampilkan untuk umum').first().uncheck();
  const taken = Date.now();
  await press(triage, 'Simpan pilihan foto');
  const photoGone = await secondsUntil(async () => (await statusOf(shown)) === 404, taken);
  const pageClean = await secondsUntil(async () => !(await (await visitor.request.get(publicPage)).text()).includes(shown), taken);
  console.log(`taken back: the photo after ${photoGone} s, the page after ${pageClean} s`);
  assert.ok(photoGone <= 5 && pageClean <= 5);

  // Painted over while it is public: under a new name, the old one gone.
  await triage.goto(`/triase/aduan/${code}/foto`);
  await triage.getByLabel('Tampilkan untuk umum').first().check();
  await press(triage, 'Simpan pilihan foto');
  // The first of the pair; empty while the page shows none.
  const shownNow = async () => (/class="pair"><figure><a href="([^"]+)"/.exec(await (await visitor.request.get(publicPage)).text()) ?? ['', ''])[1];
  let second = '';
  await secondsUntil(async () => { second = await shownNow(); return second !== ''; });
  await triage.getByRole('link', { name: 'Tutup bagian foto' }).first().click();
  await triage.getByRole('button', { name: 'Tambah kotak' }).click();
  const covered = Date.now();
  await press(triage, 'Simpan dan ganti foto yang dilihat umum');
  await says(triage, 'sudah dilihat umum');
  const oldGone = await secondsUntil(async () => (await statusOf(second)) === 404, covered);
  const replaced = await secondsUntil(async () => !(await (await visitor.request.get(publicPage)).text()).includes(second), covered);
  console.log(`replaced: the old photo gone after ${oldGone} s, the page after ${replaced} s`);
  assert.ok(oldGone <= 5 && replaced <= 5);

  await triage.goto(`/triase/aduan/${code}/penyembunyian`);
  const third = await shownNow();
  await triage.locator('textarea[name=text]').fill('Diminta pelapor untuk sementara waktu.');
  const hiding = Date.now();
  await triage.locator('main form button').first().click();
  const hidden = await secondsUntil(async () => (await statusOf(publicPage)) === 404 && (await statusOf(third)) === 404, hiding);
  console.log(`hidden: page and photo gone after ${hidden} s`);
  assert.ok(hidden <= 5);
});

test('without script the boxes are numbers', async () => {
  const triage = await open(desktop, { javaScriptEnabled: false });
  await signInAsStaff(triage, 'triase');
  const citizen = await open();
  await newCitizen(citizen, 'Tuti Contoh');
  const code = await file(citizen);
  await triage.goto(`/triase/aduan/${code}/foto`);
  await triage.getByRole('link', { name: 'Tutup bagian foto' }).click();
  await triage.getByLabel('Dari kiri').first().fill('10');
  await triage.getByLabel('Dari atas').first().fill('10');
  await triage.getByLabel('Lebar').first().fill('95');
  await triage.getByLabel('Tinggi').first().fill('12,5');
  await press(triage, 'Simpan kotak');
  await says(triage, 'Kotak 1 melewati tepi foto');
  assert.equal(await triage.getByLabel('Tinggi').first().inputValue(), '12,5');
  await triage.getByLabel('Lebar').first().fill('25');
  await press(triage, 'Simpan kotak');
  await says(triage, 'Seperti yang akan dilihat umum');
  assert.equal(await triage.locator('figure.cover rect').count(), 1);
});
