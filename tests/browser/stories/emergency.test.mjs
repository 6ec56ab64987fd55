// SPDX-License-Identifier: AGPL-3.0-or-later
// Somebody in danger: telephone first, and one who sends anyway stands on top and reaches who is on duty.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, desktop, follow, heading, lookAt, open, press, says } from '../support/browser.mjs';
import { codeOf, fillStepOne, previewAndSend } from '../support/filing.mjs';
import { mailTo } from '../support/mail.mjs';
import { newCitizen, signInAsStaff } from '../support/people.mjs';

after(close);

// The day as the service counts it, wherever the machine stands.
const day = (date) => date.toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' });

test('danger is answered by telephone numbers, asked once, and reaches who is on duty', async () => {
  const admin = await open(desktop);
  await signInAsStaff(admin, 'admin');
  await follow(admin, 'Piket');
  assert.equal(await heading(admin), 'Piket');
  await lookAt(admin, 'kelola-piket');
  await press(admin, 'Tambah giliran');
  await says(admin, 'Isi tanggal dan jam mulai.');
  await lookAt(admin, 'kelola-piket-galat');
  const now = new Date();
  const tomorrow = new Date(now.getTime() + 24 * 3600 * 1000);
  await admin.getByLabel('Petugas').selectOption({ index: 1 });
  await admin.getByLabel('Mulai (WIB)').fill(`${day(now)}T00:00`);
  await admin.getByLabel('Sampai (WIB)').fill(`${day(tomorrow)}T23:00`);
  await press(admin, 'Tambah giliran');
  await says(admin, 'Giliran piket sudah ditambahkan.');
  await says(admin, 'sedang piket');
  await lookAt(admin, 'kelola-piket-terisi');

  const citizen = await open();
  await newCitizen(citizen, 'Warga Genting');
  await citizen.goto('/lapor');
  const title = `Kabel listrik putus menjuntai ke jalan ${now.getTime()}`;
  await fillStepOne(citizen, {
    title, story: 'Kabel putus di depan SD, percikan apinya besar. Anak-anak lewat situ.',
  });
  await press(citizen, 'Lanjutkan ke foto');
  assert.equal(await heading(citizen), 'Ada bahaya sekarang? Telepon dulu');
  for (const number of ['110', '113', '119']) {
    assert.ok(await citizen.locator(`main a[href="tel:${number}"]`).isVisible(), number);
  }
  await says(citizen, 'Petugas sedang bertugas');
  await lookAt(citizen, 'bahaya');
  await press(citizen, 'Tetap kirim sebagai darurat');
  await follow(citizen, 'Lanjutkan ke pemeriksaan');
  await says(citizen, 'Laporan ini dikirim sebagai darurat');
  await lookAt(citizen, 'bahaya-periksa');
  await citizen.goBack();
  await previewAndSend(citizen);
  await says(citizen, 'Darurat');
  await lookAt(citizen, 'bahaya-tanda-terima');
  const code = await codeOf(citizen);

  const mail = await mailTo('triase@contoh.test', new RegExp(`DARURAT: laporan ${code}`));
  assert.ok(mail, 'who is on duty has the mail');

  const triage = await open(desktop);
  await signInAsStaff(triage, 'triase');
  assert.match(await triage.title(), /^\d+ darurat: Antrean triase/);
  assert.match(await triage.locator('tbody.urgent').innerText(), new RegExp(title));
  await lookAt(triage, 'triase-darurat');
});
