// SPDX-License-Identifier: AGPL-3.0-or-later
// A report from the citizen through triage and the OPD to its end, three browsers side by side.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { close, desktop, follow, heading, lookAt, open, press, says, status } from '../support/browser.mjs';
import { attach, codeOf, enterAndForward, fillStepOne, photo, previewAndSend, sendStepOne } from '../support/filing.mjs';
import { linkIn, mailTo } from '../support/mail.mjs';
import { cast, newCitizen, signInAsStaff } from '../support/people.mjs';

after(close);

let citizen;
let person;
let triage;
let agency;

before(async () => { ({ citizen, person, triage, agency } = await cast('Siti Contoh')); });

async function file(title) {
  await citizen.goto('/lapor');
  await fillStepOne(citizen, { title });
  await sendStepOne(citizen);
  await attach(citizen, await photo(citizen));
  await says(citizen, 'selokan.jpg');
  await previewAndSend(citizen);
  return codeOf(citizen);
}

// Triage works from its queue: opens what is sealed, then forwards it as proposed.
async function forward(code, title) {
  await triage.goto('/triase');
  await triage.locator('main').getByText(title, { exact: true }).first().click();
  await triage.waitForLoadState();
  await says(triage, code);
  await lookAt(triage, 'triase-laporan');
  await follow(triage, 'Teruskan ke OPD');
  assert.match(await triage.getByLabel('OPD yang menangani').locator('option:checked').innerText(), /Pekerjaan Umum/);
  await lookAt(triage, 'triase-teruskan');
  const photos = triage.getByRole('group', { name: 'Foto yang boleh dilihat umum' });
  await photos.getByRole('checkbox').first().check();
  await press(triage, 'Teruskan');
  await says(triage, 'Laporan sudah diteruskan');
}

async function work(code, address, label, words, button, picture) {
  await agency.goto(`/opd/aduan/${code}`);
  await agency.locator(`main a[href$="/${address}"]`).click();
  await agency.getByLabel(label).fill(words);
  if (picture) {
    await agency.getByLabel('Foto atau dokumen').setInputFiles(await photo(agency, picture));
    await agency.getByLabel('Foto ini boleh dilihat umum').check();
  }
  await lookAt(agency, `opd-${address}`);
  await press(agency, button);
  await says(agency, words);
}

test('from the first word to the last', async () => {
  const code = await file('Talud ambrol di tepi jalan desa');
  await lookAt(triage, 'triase-antrean');
  await forward(code, 'Talud ambrol di tepi jalan desa');
  const letter = await mailTo(person.email, new RegExp(`${code}: diteruskan`));
  assert.match(letter.text, /Pekerjaan Umum|DPUPR/);

  await agency.goto('/opd');
  await says(agency, 'Talud ambrol di tepi jalan desa');
  await lookAt(agency, 'opd-antrean');
  await agency.goto(`/opd/aduan/${code}`);
  await lookAt(agency, 'opd-laporan');
  await work(code, 'verifikasi', 'Hasil pemeriksaan', 'Benar, talud ambrol sepanjang empat meter.', 'Simpan hasil pemeriksaan');
  await work(code, 'rencana', 'Apa yang akan dikerjakan', 'Regu memasang bronjong mulai Senin.', 'Simpan rencana');
  await work(code, 'perkembangan', 'Apa yang sudah dikerjakan', 'Separuh bronjong sudah terpasang.', 'Simpan perkembangan', 'bronjong.jpg');
  await work(code, 'selesai', 'Penyelesaian', 'Talud selesai dipasang dan sudah dipadatkan.', 'Nyatakan selesai', 'talud.jpg');
  for (const step of [/sudah diperiksa/, /dikerjakan/, /perkembangan/, /dinyatakan selesai/]) {
    await mailTo(person.email, new RegExp(`${code}: .*${step.source}`));
  }

  await citizen.goto(linkIn(await mailTo(person.email, /dinyatakan selesai/), '/laporan-saya/'));
  await says(citizen, 'Apakah masalahnya sudah beres?');
  await lookAt(citizen, 'warga-dinyatakan-selesai');
  await follow(citizen, 'Sudah, tutup laporan');
  await lookAt(citizen, 'warga-terima');
  await press(citizen, 'Sudah, tutup laporan');
  await says(citizen, 'Laporan ditutup');
  await citizen.goto(`/laporan-saya/${code}/penilaian`);
  await lookAt(citizen, 'warga-nilai');
  await citizen.getByRole('radio', { name: /Sangat baik/ }).check();
  await citizen.getByLabel('Ceritakan lebih lanjut').fill('Cepat, terima kasih.');
  await press(citizen, 'Kirim penilaian');
  await says(citizen, 'Terima kasih atas penilaian Anda');
  await lookAt(citizen, 'warga-selesai');

  const visitor = await open();
  assert.equal(await status(visitor, `/aduan/${code}`), 200);
  await says(visitor, 'Talud selesai dipasang');
  await says(visitor, 'Pelapor menerima penyelesaiannya');
  const text = await visitor.locator('body').innerText();
  assert.ok(!text.includes(person.name), 'a name on the public page');
  const photos = visitor.locator('main img');
  assert.equal(await photos.count(), 3);
  await photos.evaluateAll((all) => { for (const one of all) one.loading = 'eager'; });
  await visitor.waitForLoadState('networkidle');
  assert.deepEqual(await photos.evaluateAll((all) => all.map((one) => one.naturalWidth > 0)), [true, true, true]);
  await lookAt(visitor, 'pengunjung-selesai');
});

test('what is not right is opened again, and comes back to the same OPD', async () => {
  const code = await file('Gorong-gorong pecah di pertigaan');
  await forward(code, 'Gorong-gorong pecah di pertigaan');
  await work(code, 'verifikasi', 'Hasil pemeriksaan', 'Benar, gorong-gorong pecah.', 'Simpan hasil pemeriksaan');
  await agency.goto(`/opd/aduan/${code}/selesai`);
  await agency.getByLabel('Penyelesaian').fill('Gorong-gorong sudah diganti.');
  await press(agency, 'Nyatakan selesai');
  await says(agency, 'Ada yang perlu diperbaiki');
  assert.equal(await agency.getByLabel('Penyelesaian').inputValue(), 'Gorong-gorong sudah diganti.');
  await lookAt(agency, 'opd-selesai-galat');
  await agency.getByLabel('Mengapa tidak ada foto').fill('Pekerjaan selesai malam hari.');
  await press(agency, 'Nyatakan selesai');
  await says(agency, 'Laporan dinyatakan selesai');

  await citizen.goto(`/laporan-saya/${code}`);
  await follow(citizen, 'Belum, buka kembali');
  await citizen.getByLabel('Apa yang belum beres?').fill('Yang diganti hanya satu, yang pecah dua.');
  await lookAt(citizen, 'warga-buka-kembali');
  await press(citizen, 'Buka kembali laporan');
  await says(citizen, 'Dibuka kembali (ke-1)');
  await mailTo(person.email, new RegExp(`${code}: dibuka kembali`));
  await agency.goto(`/opd/aduan/${code}`);
  await says(agency, 'Yang diganti hanya satu');
  await lookAt(agency, 'opd-dibuka-kembali');
});

test('a report of one OPD does not exist for another, also by its address', async () => {
  const code = await file('Saluran tersumbat di belakang balai desa');
  const other = await open(desktop);
  await signInAsStaff(other, 'pdam');
  for (const path of [`/opd/aduan/${code}`, `/opd/aduan/${code}/verifikasi`]) {
    assert.equal(await status(agency, path), 404, 'before it is forwarded');
    assert.equal(await status(other, path), 404);
  }
  await forward(code, 'Saluran tersumbat di belakang balai desa');
  assert.equal(await status(agency, `/opd/aduan/${code}`), 200);
  assert.equal(await status(other, `/opd/aduan/${code}`), 404);
  assert.equal(await heading(other), 'Halaman tidak ditemukan');
  await lookAt(other, 'opd-404');
  assert.equal(await status(other, `/triase/aduan/${code}`), 403);
  assert.equal(await status(citizen, `/laporan-saya/${code}`), 200);
  const stranger = await open();
  await newCitizen(stranger);
  assert.equal(await status(stranger, `/laporan-saya/${code}`), 404);
});

test('what was masked afterwards stands nowhere any more, within seconds', async () => {
  const { code } = await enterAndForward(triage, 'Selokan mampet di depan rumah Pak Contoh');
  const visitor = await open();
  for (const path of ['/', '/aduan', `/aduan/${code}`]) await visitor.goto(path);
  await says(visitor, 'tersumbat lumpur');
  await triage.goto(`/triase/aduan/${code}/naskah`);
  await triage.getByLabel('Judul untuk umum').fill('Selokan mampet di jalan desa');
  await triage.getByLabel('Naskah untuk umum').fill('Selokan perlu dikeruk.');
  await press(triage, 'Simpan naskah');
  await says(triage, 'Naskah untuk umum sudah diperbaiki');
  await visitor.waitForTimeout(5000);
  for (const path of ['/', '/aduan', `/aduan/${code}`, '/umpan.atom']) {
    const text = await (await visitor.request.get(path)).text();
    assert.ok(text.includes('Selokan mampet di jalan desa'), `${path} shows the new title`);
    assert.ok(!/Pak Contoh|tersumbat lumpur/.test(text), `${path} still shows what was masked`);
  }
});
