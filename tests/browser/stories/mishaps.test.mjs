// SPDX-License-Identifier: AGPL-3.0-or-later
// What goes wrong for people: mistakes, a session that ended, odd letters, no mouse. Nothing typed is lost.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, desktop, follow, heading, lookAt, open, press, says } from '../support/browser.mjs';
import { codeOf, fillStepOne, previewAndSend, sendStepOne } from '../support/filing.mjs';
import { endSession, fillRegistration, fillSignIn, newCitizen, signInAsStaff, stranger } from '../support/people.mjs';
import { wire } from '../support/wire.mjs';

after(close);

test('wrong fields: every one is named, leads to its field, and keeps what was typed', async () => {
  const page = await open();
  await page.goto('/akun/daftar');
  const person = { ...stranger('S'), nik: '12345', email: 'bukan alamat', phone: '12', password: 'pendek' };
  await fillRegistration(page, person);
  await press(page, 'Simpan');
  const summary = page.locator('.summary');
  await says(page, 'Ada yang perlu diperbaiki');
  assert.match(await page.title(), /^Galat: /);
  assert.ok(await summary.evaluate((box) => document.activeElement === box), 'the summary has the focus');
  assert.equal(await summary.getByRole('link').count(), 5);
  for (const [label, value] of [
    ['Nama lengkap sesuai KTP', person.name], ['Nomor Induk Kependudukan (NIK)', person.nik],
    ['Alamat e-mail', person.email], ['Nomor telepon', person.phone],
  ]) {
    const field = page.getByLabel(label);
    assert.equal(await field.inputValue(), value);
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
  }
  assert.equal(await page.getByLabel('Kata sandi', { exact: true }).inputValue(), '', 'a password is never sent back');
  assert.ok(await page.getByLabel('Saya sudah membaca pemberitahuan').isChecked());
  await lookAt(page, 'galat-daftar');
  await summary.getByRole('link').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.name), 'name');
});

test('an empty report says what is missing', async () => {
  const page = await open();
  await page.goto('/lapor');
  await page.getByRole('textbox', { name: 'Isi laporan' }).fill('Terlalu pendek 🚧');
  await press(page, 'Lanjutkan ke foto');
  await says(page, 'Ada yang perlu diperbaiki');
  assert.equal(await page.getByRole('textbox', { name: 'Isi laporan' }).inputValue(), 'Terlalu pendek 🚧');
  await lookAt(page, 'galat-lapor');
});

test('a wrong sign-in says the same whoever asks', async () => {
  const page = await open();
  const sentences = new Set();
  for (const email of ['warga@contoh.test', 'tidak-ada@contoh.test']) {
    await page.goto('/akun/masuk');
    await fillSignIn(page, { email, password: 'bukan kata sandinya' });
    sentences.add(await page.locator('.summary').innerText());
    assert.equal(await page.getByLabel('Alamat e-mail').inputValue(), email);
  }
  assert.equal(sentences.size, 1);
  await lookAt(page, 'galat-masuk');
});

test('a category with questions and danger telephones first, then asks', async () => {
  const page = await open();
  await page.goto('/lapor');
  await fillStepOne(page, { category: 'Kekerasan terhadap perempuan dan anak', title: 'Tetangga dipukul hampir setiap malam' });
  await press(page, 'Lanjutkan ke foto');
  await says(page, 'Ada bahaya sekarang? Telepon dulu');
  await says(page, 'Keluar cepat');
  await lookAt(page, 'lapor-bahaya');
  await press(page, 'Tidak ada bahaya sekarang: lanjutkan');
  await lookAt(page, 'lapor-pertanyaan');
});

test('markup and emoji are letters like others, from the form to the desk', async () => {
  const page = await open();
  await newCitizen(page, 'Sri <b>Contoh</b>');
  const title = '<script>alert(1)</script> & "lubang" 🚧';
  const story = 'Baris satu <img src=x onerror=alert(2)>\n\n  Baris dua {{TITLE}} 👩‍🌾 ꦗꦮ';
  await page.goto('/lapor');
  await fillStepOne(page, { title, story });
  await sendStepOne(page);
  await follow(page, 'Lanjutkan ke pemeriksaan');
  await says(page, title);
  await page.getByLabel('Saya menyampaikan laporan ini dengan jujur').check();
  await press(page, 'Kirim laporan');
  const code = await codeOf(page);
  await page.goto(`/laporan-saya/${code}`);
  assert.equal(await heading(page), title);
  assert.equal(await page.locator('p.words').first().evaluate((words) => words.textContent), story);
  await lookAt(page, 'aneh-laporan');
  const desk = await open(desktop);
  desk.on('dialog', (dialog) => { desk.complaints.push(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  await signInAsStaff(desk, 'triase');
  await desk.goto(`/triase/aduan/${code}`);
  assert.equal(await heading(desk), title);
  await lookAt(desk, 'aneh-triase');
});

test('a line that breaks at the press of the button loses no word, and sending again files once', async () => {
  const line = await wire();
  const page = await open(undefined, { proxy: line.proxy });
  await page.goto('/lapor');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const story = 'Baris "satu" <b>tebal</b> & lagi 🚧\n\n  Baris dua.';
  const said = await fillStepOne(page, { story });
  line.cut();
  await press(page, 'Lanjutkan ke foto');
  assert.equal(await heading(page), 'Belum terkirim');
  await says(page, 'Baris "satu" <b>tebal</b> & lagi 🚧');
  page.complaints.length = 0;  // of the line
  await lookAt(page, 'belum-terkirim');
  await press(page, 'Kirim lagi');
  assert.equal(await heading(page), 'Belum terkirim');
  line.mend();
  page.complaints.length = 0;
  await press(page, 'Kirim lagi');
  await says(page, 'Isian Anda sudah disimpan');
  await follow(page, 'Ubah isi laporan');
  assert.equal(await page.getByLabel('Judul laporan').inputValue(), said.title);
  assert.equal(await page.getByRole('textbox', { name: 'Isi laporan' }).inputValue(), story);
  line.close();
});

test('the way back to an answered form is no lost line: the page stands there anew', async () => {
  const page = await open();
  await newCitizen(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/lapor');
  await fillStepOne(page);
  await sendStepOne(page);
  await follow(page, 'Lanjutkan ke pemeriksaan');
  await press(page, 'Kirim laporan');
  await says(page, 'Centang pernyataan ini');
  await page.getByLabel('Saya menyampaikan laporan ini dengan jujur').check();
  await press(page, 'Kirim laporan');
  assert.equal(await heading(page), 'Laporan Anda sudah kami terima');
  await page.goBack();
  assert.equal(await heading(page), 'Laporan Anda sudah kami terima');
});

test('a lost line keeps no password, and gives back the rest', async () => {
  const line = await wire();
  const page = await open(undefined, { proxy: line.proxy });
  await page.goto('/akun/daftar');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const person = stranger('Sri <Contoh>');
  await fillRegistration(page, person);
  line.cut();
  await press(page, 'Simpan');
  assert.equal(await heading(page), 'Belum terkirim');
  assert.ok(!(await page.content()).includes(person.password));
  line.mend();
  await press(page, 'Kirim lagi');
  await says(page, 'Ada yang perlu diperbaiki');
  assert.equal(await page.getByLabel('Nama lengkap sesuai KTP').inputValue(), person.name);
  assert.equal(await page.getByLabel('Alamat e-mail').inputValue(), person.email);
  line.close();
});

test('a session that ended in the middle of a form keeps what was written', async () => {
  const page = await open();
  const person = await newCitizen(page);
  await page.goto('/lapor');
  const said = await fillStepOne(page, { title: 'Jembatan bambu hampir putus' });
  await endSession(page, '/laporan-saya');

  await press(page, 'Lanjutkan ke foto');
  if ((await heading(page)) === 'Isian Anda sudah disimpan') await follow(page, 'Masuk sebagai warga');
  await lookAt(page, 'sesi-berakhir');
  await fillSignIn(page, person);
  if (await page.locator('main').getByRole('button', { name: 'Kirim lagi' }).count()) {
    await lookAt(page, 'sesi-kirim-lagi');
    await press(page, 'Kirim lagi');
  }
  await page.goto('/laporan-saya');
  await page.getByRole('link', { name: said.title, exact: true }).click();
  assert.equal(await page.getByRole('textbox', { name: 'Isi laporan' }).inputValue(), said.story);
});

test('an officer whose session ended does not write a finding twice', async () => {
  const page = await open(desktop);
  await signInAsStaff(page, 'dpupr');
  await page.goto('/opd');
  await follow(page, 'Dikerjakan');
  const report = await page.locator('main td a[href*="/aduan/"]').first().evaluate((link) => link.pathname);
  await page.goto(`${report}/catatan`);
  const words = `Catatan yang ditulis sebelum sesi berakhir ${Date.now()}`;
  await page.getByLabel('Catatan internal').fill(words);
  await endSession(page, '/opd');
  await press(page, /Simpan/);
  assert.match(await heading(page), /Sesi Anda berakhir/);
  await lookAt(page, 'sesi-petugas');
  await fillSignIn(page, { email: 'dpupr@contoh.test', password: 'lapor-demo-2026' });
  await says(page, 'Kirim lagi');
  await press(page, 'Kirim lagi');
  await says(page, words);
});

test('by keyboard alone: from the first page to the receipt', async () => {
  const page = await open(desktop);
  await newCitizen(page);
  await page.goto('/');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');

  // Tabs until the focus is where `selector` says; what is focused must be seen.
  const reach = async (selector) => {
    for (let steps = 0; steps < 80; steps += 1) {
      await page.keyboard.press('Tab');
      const there = await page.evaluate((wanted) => document.activeElement.matches(wanted), selector);
      if (!there) continue;
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none', `${selector}: focus not seen`);
      return;
    }
    assert.fail(`${selector} is not reached by Tab on ${page.url()}`);
  };
  const go = async () => Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);

  await reach('main a[href="/lapor"]');
  await go();
  await reach('#title');
  await page.keyboard.type('Selokan tertutup tanah di jalan desa');
  await reach('#story');
  await page.keyboard.type('Sejak galian pekan lalu selokan tertutup tanah.');
  await reach('#category');
  await page.keyboard.type('Drainase');
  await reach('#kecamatan');
  await page.keyboard.type('Gombong');
  await reach('[name=accused]');
  await page.keyboard.press('Space');
  await reach('main form .btn');
  await go();
  if (page.url().endsWith('/sama')) {
    await reach('main .acts a[href$="/berkas"]');
    await go();
  }
  await reach('main a[href$="/periksa"]');
  await go();
  await reach('#truth');
  await page.keyboard.press('Space');
  await reach('main form .btn');
  await go();
  assert.equal(await heading(page), 'Laporan Anda sudah kami terima');
});
