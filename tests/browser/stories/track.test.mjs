// SPDX-License-Identifier: AGPL-3.0-or-later
// Without an account: a report opened by its code and PIN, followed by mail; with one: supported.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { close, desktop, follow, heading, lookAt, open, phone, press, says } from '../support/browser.mjs';
import { enterAndForward } from '../support/filing.mjs';
import { linkIn, mails, mailTo } from '../support/mail.mjs';
import { newCitizen, signInAsStaff, stranger } from '../support/people.mjs';

after(close);

let triage;
let entered;

before(async () => {
  triage = await open(desktop);
  await signInAsStaff(triage, 'triase');
  entered = await enterAndForward(triage, 'Parit tersumbat di dekat balai dusun');
});

async function track(page, code, secret) {
  await page.goto('/lacak?lain');
  await page.getByLabel('Kode lacak').fill(code);
  await page.getByLabel('E-mail atau PIN').fill(secret);
  await press(page, 'Lihat laporan');
}

test('code and PIN open the report, the code alone never', async () => {
  const page = await open();
  await page.goto('/lacak');
  await lookAt(page, 'lacak');
  await track(page, entered.code, '');
  await says(page, 'Ada yang perlu diperbaiki');
  await track(page, entered.code, '000000');
  await says(page, 'Ada yang perlu diperbaiki');
  await lookAt(page, 'galat-lacak');
  // Read aloud, written by hand: small letters, no hyphens.
  await track(page, entered.code.toLowerCase().replaceAll('-', ''), entered.pin);
  assert.equal(await heading(page), 'Parit tersumbat di dekat balai dusun');
  await says(page, 'Diteruskan');
  await lookAt(page, 'lacak-laporan');
  const other = await open();
  await other.goto('/lacak');
  assert.notEqual(await heading(other), 'Parit tersumbat di dekat balai dusun');
});

test('what is kept is seen, corrected and erased by code and PIN, and a new PIN ends the old', async () => {
  const kept = await enterAndForward(triage, 'Parit longsor di dekat kuburan', stranger('Bu Wagiyem Contoh'));
  const page = await open();
  await track(page, kept.code, kept.pin);
  await follow(page, 'Data saya');
  await says(page, 'Bu Wagiyem Contoh');
  await lookAt(page, 'lacak-data');
  await follow(page, 'Betulkan nama atau kontak');
  await lookAt(page, 'lacak-data-kontak');
  await page.getByLabel('Nama').first().fill('Bu Wagiyem Contoh Dua');
  await page.getByLabel('PIN').fill(kept.pin);
  await press(page, 'Simpan');
  await says(page, 'Bu Wagiyem Contoh Dua');

  await triage.goto(`/triase/bukti/${kept.code}/pin`);
  await lookAt(triage, 'bukti-pin-baru');
  await triage.getByRole('radio', { name: 'Bukti atau PIN hilang' }).check();
  await press(triage, 'Buat PIN baru');
  const pin = (await triage.locator('dd.code').nth(1).innerText()).trim();
  await triage.reload();
  assert.equal(await triage.locator('dd.code').count(), 1, 'shown once');
  await page.reload();
  await says(page, 'petugas membuat PIN baru');
  await page.getByLabel('E-mail atau PIN').fill(pin);
  await press(page, 'Lihat laporan');
  await says(page, 'tak lama setelah PIN itu ditampilkan kepada petugas');

  await follow(page, 'Data saya');
  await follow(page, 'Hapus data saya');
  await lookAt(page, 'lacak-data-hapus');
  await page.getByRole('radio', { name: /Tetap ditangani/ }).check();
  await page.getByLabel('PIN').fill(pin);
  await press(page, 'Hapus data saya');
  await says(page, 'PIN tidak berlaku lagi');
});

test('who follows a report confirms, is told, and stops', async () => {
  const page = await open();
  const email = `pengikut-${Date.now().toString(36)}@contoh.test`;
  await page.goto(`/aduan/${entered.code}`);
  await follow(page, 'Ikuti laporan ini');
  await lookAt(page, 'ikuti');
  await page.getByLabel('Alamat e-mail').fill(email);
  await press(page, 'Kirim tautan konfirmasi');
  await says(page, 'Periksa e-mail Anda');
  await page.goto(linkIn(await mailTo(email, /Konfirmasi/), '/ikuti/konfirmasi/'));
  await lookAt(page, 'ikuti-konfirmasi');
  await press(page, 'Ya, kirim kabar kepada saya');
  await says(page, 'Anda mengikuti laporan ini');

  await triage.goto(`/triase/aduan/${entered.code}/keterangan`);
  await triage.getByLabel('Keterangan', { exact: true }).fill('Alat berat datang besok pagi.');
  await press(triage, 'Kirim keterangan');
  await says(triage, 'Keterangan sudah dikirim');
  const subject = new RegExp(`Laporan ${entered.code}`);
  const letter = await mailTo(email, subject);
  assert.match(letter.text, /Alat berat datang besok pagi/);

  await page.goto(linkIn(letter, '/berhenti/'));
  await lookAt(page, 'berhenti');
  await page.getByLabel('Berhenti, tidak ada kabar lagi').check();
  await press(page, 'Simpan pilihan');
  await says(page, 'Anda tidak lagi menerima kabar laporan ini');
  const before = mails(email).length;
  await triage.goto(`/triase/aduan/${entered.code}/keterangan`);
  await triage.getByLabel('Keterangan', { exact: true }).fill('Alat berat sudah bekerja.');
  await press(triage, 'Kirim keterangan');
  await page.waitForTimeout(4000);
  assert.equal(mails(email).length, before);
});

test('the same trouble is supported once, by a citizen who signed in', async () => {
  const page = await open();
  await newCitizen(page);
  await page.goto(`/aduan/${entered.code}`);
  await follow(page, 'Saya mengalami hal yang sama');
  await lookAt(page, 'dukung');
  await press(page, 'Dukung laporan ini');
  await says(page, 'Dukungan Anda sudah dicatat');
  await lookAt(page, 'dukung-sudah');
  assert.equal(await page.locator('main').getByRole('button', { name: 'Dukung laporan ini' }).count(), 0);
});

// DPUPR asks; afterwards it says that it is done.
async function ask(agency) {
  await agency.goto(`/opd/aduan/${entered.code}/tanya`);
  await agency.locator('main textarea').first().fill('Parit sebelah mana yang tersumbat?');
  await press(agency, 'Kirim pertanyaan');
}

async function resolve(agency) {
  await agency.goto(`/opd/aduan/${entered.code}/verifikasi`);
  await agency.getByLabel('Hasil pemeriksaan').fill('Benar, parit penuh lumpur.');
  await press(agency, 'Simpan hasil pemeriksaan');
  await agency.goto(`/opd/aduan/${entered.code}/selesai`);
  await agency.getByLabel('Penyelesaian').fill('Parit sudah dikeruk sepanjang enam puluh meter.');
  await agency.getByLabel('Mengapa tidak ada foto').fill('Pekerjaan selesai malam hari.');
  await press(agency, 'Nyatakan selesai');
}

test('without script and without an account the reporter answers, accepts and closes the page', async () => {
  const agency = await open(desktop);
  await signInAsStaff(agency, 'dpupr');
  await ask(agency);

  const page = await open(phone, { javaScriptEnabled: false });
  await track(page, entered.code, entered.pin);
  await says(page, 'Parit sebelah mana yang tersumbat?');
  await follow(page, 'Jawab pertanyaan');
  await page.getByLabel('Jawaban').fill('Sisi utara, dekat jembatan bambu.');
  await press(page, 'Kirim jawaban');
  await says(page, 'Jawaban Anda sudah kami terima');

  await resolve(agency);
  await page.reload();
  await follow(page, 'Sudah, tutup laporan');
  await press(page, 'Sudah, tutup laporan');
  await says(page, 'Anda menerima penyelesaiannya');
  await press(page, 'Selesai, tutup');
  await says(page, 'Laporan sudah ditutup di peramban ini');
  await page.goto(`/lacak/${entered.code}`);
  assert.equal(await heading(page), 'Lacak laporan');
});

test('later the report moves into an account, and the PIN opens nothing any more', async () => {
  const page = await open();
  await newCitizen(page);
  await page.goto('/laporan-saya');
  await follow(page, /Masukkan ke akun ini/);
  await page.getByLabel('Kode lacak').fill(entered.code);
  await page.getByLabel('PIN').fill('000000');
  await press(page, 'Masukkan ke akun saya');
  await says(page, 'Ada yang perlu diperbaiki');
  await lookAt(page, 'galat-tautkan');
  await page.getByLabel('PIN').fill(entered.pin);
  await press(page, 'Masukkan ke akun saya');
  await says(page, 'Laporan sudah masuk ke akun Anda');
  await lookAt(page, 'tautkan-sudah');
  await page.goto('/laporan-saya');
  await says(page, 'Parit tersumbat di dekat balai dusun');
  const other = await open();
  await track(other, entered.code, entered.pin);
  await says(other, 'sudah dimasukkan ke sebuah akun');
});
