// SPDX-License-Identifier: AGPL-3.0-or-later
// What a citizen may do about the own account, and who stops whom: a warning and its appeal, the counter, the profile, the own data.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { close, desktop, follow, heading, lookAt, open, press, says, status } from '../support/browser.mjs';
import { codeOf, fillStepOne, previewAndSend, sendStepOne } from '../support/filing.mjs';
import { linkIn, mailTo } from '../support/mail.mjs';
import { endSession, fillRegistration, fillSignIn, newCitizen, password, signIn, signInAsStaff, stranger } from '../support/people.mjs';

after(close);

const officers = new Map();

async function officer(who) {
  if (!officers.has(who)) {
    const page = await open(desktop);
    await signInAsStaff(page, who);
    officers.set(who, page);
  }
  return officers.get(who);
}

async function sendReport(page, said) {
  await page.goto('/lapor');
  await fillStepOne(page, said);
  await sendStepOne(page);
  await previewAndSend(page);
  return codeOf(page);
}

// What is said happened comes first in a mail, and its link leads on.
async function told(to, subject, ...sentences) {
  const mail = await mailTo(to, subject);
  for (const sentence of sentences) assert.ok(mail.text.includes(sentence), `${mail.subject}: no "${sentence}" in ${mail.text}`);
  return mail;
}

// The session ends while somebody types; nothing is lost, and it is sent after signing in.
async function pressAfterTheEnd(page, button, home, person) {
  await endSession(page, home);
  await press(page, button);
  assert.match(await heading(page), /Sesi Anda berakhir/);
  await fillSignIn(page, person);
  await press(page, 'Kirim lagi');
}

const odd = 'Kirimannya sama persis <script>alert(1)</script> 🚧';

test('a warning is told, appealed, and decided by somebody else', async () => {
  const citizen = await open();
  const person = await newCitizen(citizen, 'Sri 🌾 <b>Contoh</b>');
  const code = await sendReport(citizen);
  const triage = await officer('triase');
  const second = await officer('triase2');

  await triage.goto(`/triase/aduan/${code}/teguran`);
  await press(triage, 'Kirim teguran');
  await lookAt(triage, 'teguran-galat');
  await triage.getByRole('radio', { name: /^kiriman beruntun/ }).check();
  await triage.getByLabel('Penjelasan untuk pelapor').fill(odd);
  await press(triage, 'Kirim teguran');
  await says(triage, 'Langkah sudah dicatat dan pelapor dikabari');
  await triage.goto(`/triase/aduan/${code}/teguran`);
  await lookAt(triage, 'teguran-batal');

  const warned = await told(person.email, /^Teguran/, 'Anda ditegur karena kiriman beruntun', odd, 'banding');
  await citizen.goto('/laporan-saya');
  await says(citizen, 'Anda ditegur karena');
  await lookAt(citizen, 'laporan-saya-ditegur');
  await citizen.goto(linkIn(warned, '/laporan-saya/'));
  await press(citizen, 'Ajukan banding');
  await says(citizen, 'Ada yang perlu diperbaiki');
  await citizen.getByLabel('Alasan banding').fill('Selokannya memang mampet lagi 🌧️ <b>tiap</b> hujan.\nFotonya baru.');
  await lookAt(citizen, 'banding');
  await pressAfterTheEnd(citizen, 'Ajukan banding', '/laporan-saya', person);
  await says(citizen, 'sedang menunggu keputusan petugas lain');
  await lookAt(citizen, 'banding-menunggu');

  await triage.goto('/triase/banding');
  await says(triage, 'Anda yang mengambil langkah ini');
  await lookAt(triage, 'daftar-banding-sendiri');
  await second.goto('/triase/banding');
  await second.locator('.list > li').filter({ hasText: code }).getByRole('link').click();
  const at = new URL(second.url()).pathname;
  assert.equal(await status(triage, at), 403);
  await says(triage, 'petugas lain yang memutuskan');
  await lookAt(triage, 'banding-sendiri');
  const opd = await officer('dpupr');
  assert.ok([403, 404].includes(await status(opd, at)), 'an OPD decides no appeal');
  await lookAt(second, 'banding-putusan');
  await second.getByRole('radio', { name: /^Banding diterima/ }).check();
  await second.getByLabel('Alasan keputusan').fill('Laporannya tentang kejadian yang baru.');
  await press(second, 'Simpan keputusan');
  await says(second, 'Keputusan sudah disimpan dan pelapor dikabari');
  await second.goBack();
  await second.getByRole('radio', { name: /^Banding ditolak/ }).check();
  await second.getByLabel('Alasan keputusan').fill('Ditekan sekali lagi lewat tombol kembali.');
  await press(second, 'Simpan keputusan');
  await says(second, 'sudah diputuskan lebih dulu');

  await told(person.email, /^Teguran untuk akun Anda dibatalkan/, 'Teguran untuk akun Anda karena laporan', 'Laporannya tentang kejadian yang baru');
  await citizen.reload();
  await says(citizen, 'Langkah ini sudah dibatalkan');
  await lookAt(citizen, 'banding-diterima');
  await citizen.goto('/laporan-saya');
  assert.doesNotMatch(await citizen.locator('main').innerText(), /Anda ditegur/);
});

async function recordAtCounter(clerk, kind, email, name, send = () => press(clerk, 'Simpan permintaan')) {
  await clerk.goto('/loket/akun/baru');
  await clerk.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  await clerk.getByLabel('E-mail pemohon').fill(email);
  await clerk.getByRole('radio', { name: 'KTP' }).check();
  await clerk.getByLabel('Nama pada kartu').fill(name);
  await clerk.getByLabel('Saya melihat kartu aslinya').check();
  await send();
  await says(clerk, 'Permintaan sudah disimpan');
  return new URL(clerk.url()).pathname;
}

async function confirm(page, at) {
  await page.goto(at);
  await page.getByRole('radio', { name: /^Konfirmasi/ }).check();
  await press(page, 'Simpan keputusan');
}

test('recovery at the counter: card, NIK, second officer; the old mailbox stops it, and both are told', async () => {
  const owner = await open();
  const person = await newCitizen(owner, 'Wulan 🌙 <i>Contoh</i>');
  const clerk = await officer('loket');
  const second = await officer('triase2');
  const fresh = stranger().email;

  await clerk.goto('/loket/akun/baru');
  await press(clerk, 'Simpan permintaan');
  await lookAt(clerk, 'loket-akun-galat');
  const at = await recordAtCounter(clerk, 'Pemulihan akun', fresh, 'WULAN CONTOH <b>');
  await clerk.goto('/loket/akun');
  const gap = await clerk.evaluate(() => {
    const below = (one) => document.querySelector(one).getBoundingClientRect();
    return below('.head + p').top - below('.head').bottom;
  });
  assert.ok(gap >= 12, `the button stands ${gap} px above the text`);
  await lookAt(clerk, 'loket-akun');
  assert.ok([403, 404].includes(await status(await officer('dpupr'), at)), 'an OPD sees no request');

  const holder = await open();
  await holder.goto(linkIn(await told(fresh, /^Ketik NIK/, 'ketik NIK Anda'), '/akun/pemulihan/'));
  await holder.getByLabel('Nomor Induk Kependudukan').fill('3305124101900099');
  await press(holder, 'Cocokkan NIK');
  await lookAt(holder, 'pemulihan-nik-galat');
  await holder.getByLabel('Nomor Induk Kependudukan').fill(person.nik);
  await press(holder, 'Cocokkan NIK');
  await says(holder, 'NIK Anda cocok');
  await lookAt(holder, 'pemulihan-menunggu-petugas');

  await clerk.goto(at);
  await says(clerk, 'petugas lain yang mengonfirmasinya');
  await second.goto(at);
  assert.ok(!(await second.locator('main').innerText()).includes(person.nik), 'no NIK on the page');
  await lookAt(second, 'loket-permintaan-kedua');
  const third = await officer('triase');
  await third.goto(at);
  await third.getByRole('radio', { name: /^Konfirmasi/ }).check();
  await confirm(second, at);
  await says(second, 'Keputusan sudah disimpan');
  await press(third, 'Simpan keputusan');
  await says(third, 'sudah diputuskan lebih dulu');
  await holder.reload();
  await says(holder, 'Dua petugas sudah memeriksa');

  await owner.goto('/akun/profil');
  await says(owner, 'memakai alamat e-mail lain');
  await lookAt(owner, 'profil-pemulihan');
  const mail = await told(person.email, /di loket/, 'menunjukkan kartu identitas', 'Bukan Anda?');
  const mailbox = await open();
  await mailbox.goto(linkIn(mail, '/akun/pemulihan/hentikan/'));
  await lookAt(mailbox, 'pemulihan-hentikan');
  await press(mailbox, 'Hentikan');
  assert.equal(await heading(mailbox), 'Permintaan sudah dihentikan');
  await lookAt(mailbox, 'pemulihan-dihentikan');
  await told(fresh, /dihentikan/, 'dihentikan oleh pemilik akun itu');
  await told(person.email, /dihentikan/, 'Akun Anda tidak berubah');
  await holder.reload();
  await lookAt(holder, 'pemulihan-berakhir');
  await owner.reload();
  assert.doesNotMatch(await owner.locator('main').innerText(), /Hentikan permintaan/);
});

test('Klaim NIK: who registers with a held NIK comes to the counter; the first holder stops it from the profile', async () => {
  const first = await open();
  const holder = await newCitizen(first, 'Bambang Contoh');
  const claimant = { ...stranger('Bambang <b>Asli</b> 🌾'), nik: holder.nik };
  const page = await open();
  await page.goto('/akun/daftar');
  await fillRegistration(page, claimant);
  await press(page, 'Simpan');
  const activation = await mailTo(claimant.email, /Aktifkan akun/);
  await page.goto(linkIn(activation, '/aktivasi/'));
  await press(page, 'Aktifkan akun');
  assert.equal(await heading(page), 'Akun belum dapat diaktifkan');
  await lookAt(page, 'nik-dipegang');
  await told(claimant.email, /NIK/, 'Klaim NIK');
  await told(holder.email, /mendaftar dengan NIK/, 'Akun Anda tidak berubah');

  const clerk = await officer('loket');
  const at = await recordAtCounter(clerk, 'Klaim NIK', claimant.email, claimant.name, () => pressAfterTheEnd(
    clerk, 'Simpan permintaan', '/loket', { email: 'loket@contoh.test', password }));
  await confirm(await officer('triase2'), at);
  await told(holder.email, /NIK pada akun Anda diminta/, 'Bila tidak dihentikan');
  await first.goto('/akun/profil');
  await follow(first, 'Hentikan permintaan itu');
  await press(first, 'Hentikan');
  await lookAt(first, 'profil-hentikan-galat');
  await first.getByLabel('Kata sandi sekarang').fill(holder.password);
  await press(first, 'Hentikan');
  await says(first, 'Permintaan di loket dihentikan');
  await told(claimant.email, /dihentikan/, 'dihentikan oleh pemilik akun itu');
  await clerk.goto(at);
  await says(clerk, 'Dihentikan oleh pemilik akun');
});

test('the profile: an address is changed or the change taken back; devices, password', async () => {
  const page = await open();
  const person = await newCitizen(page, 'Tari Contoh');
  const ask = async (email) => {
    await page.goto('/akun/profil/email');
    await page.getByLabel('Alamat e-mail baru').fill(email);
    await page.getByLabel('Kata sandi sekarang').fill(person.password);
    await press(page, 'Kirim tautan');
    await says(page, 'belum disetujui');
  };
  const mistaken = stranger().email;
  await ask(mistaken);
  await lookAt(page, 'profil-email-menunggu');
  await press(page, 'Batalkan penggantian');
  await says(page, 'Penggantian alamat e-mail dibatalkan');
  await page.goto(linkIn(await mailTo(mistaken, /alamat e-mail baru/), '/akun/email-baru/'));
  await says(page, 'Tautan ini sudah dipakai');
  await lookAt(page, 'email-tautan-lama');

  const fresh = stranger().email;
  await ask(fresh);
  await told(person.email, /Ada permintaan mengganti/, 'Ada permintaan untuk mengganti', 'Bukan Anda?');
  await page.goto(linkIn(await mailTo(fresh, /alamat e-mail baru/), '/akun/email-baru/'));
  await lookAt(page, 'email-baru');
  await press(page, 'Pakai alamat ini');
  await says(page, 'Alamat e-mail sudah diganti');
  await told(fresh, /sekarang memakai alamat ini/, 'Masuklah dengan alamat ini');
  const stop = await open();
  await stop.goto(linkIn(await told(person.email, /sudah diganti/, 'sudah diganti'), '/akun/email-batal/'));
  await lookAt(stop, 'email-batal');

  const elsewhere = await open();
  await signIn(elsewhere, { ...person, email: fresh });
  await told(fresh, /perangkat baru/, 'perangkat yang belum kami kenal');
  await page.goto('/akun/profil');
  await lookAt(page, 'profil-dua-perangkat');
  await press(page, 'Keluar dari semua perangkat lain');
  await says(page, 'Semua perangkat lain sudah dikeluarkan');
  await elsewhere.goto('/akun/profil');
  assert.equal(await heading(elsewhere), 'Masuk sebagai warga');

  await page.goto('/akun/profil/ubah');
  await page.getByLabel('Nomor telepon').fill(stranger().phone);
  await page.getByLabel('Kata sandi sekarang').fill(person.password);
  await press(page, 'Simpan');
  await told(fresh, /Nomor telepon/, 'Nomor telepon akun Anda diganti', 'Bukan Anda?');
  await page.goto('/akun/profil/sandi');
  await page.getByLabel('Kata sandi sekarang').fill(person.password);
  await page.getByLabel('Kata sandi baru').fill('password1234');
  await press(page, 'Simpan');
  await says(page, 'Ada yang perlu diperbaiki');
  await lookAt(page, 'sandi-mudah-ditebak');
  await page.getByLabel('Kata sandi sekarang').fill(person.password);
  await page.getByLabel('Kata sandi baru').fill('perahu kuning di muara telaga');
  await press(page, 'Simpan');
  await says(page, 'Kata sandi sudah diubah');
  await told(fresh, /Kata sandi Anda sudah diubah/);
});

test('Data Saya: copies to read and to take along, with nothing of others; the end of the account', async () => {
  const page = await open();
  const person = await newCitizen(page, 'Ratih <b>Contoh</b> 🌾');
  const code = await sendReport(page, { title: 'Selokan di gang tiga <i>mampet</i> 🚧' });
  await page.goto('/akun/data-saya');
  await lookAt(page, 'data-saya');
  await page.getByLabel('Kata sandi sekarang').fill(person.password);
  await press(page, 'Lanjutkan ke unduhan');
  await lookAt(page, 'data-saya-salinan');
  const read = async (name) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    return readFileSync(await file.path(), 'utf8');
  };
  const account = JSON.parse(await read('Akun saya (JSON)'));
  const reports = JSON.parse(await read('Semua laporan saya (JSON)'));
  assert.ok(JSON.stringify(account).includes(person.email));
  assert.ok(JSON.stringify(reports).includes(code));
  const pages = { akun: await read('Akun saya (HTML)'), laporan: await read('Semua laporan saya (HTML)') };
  for (const text of [JSON.stringify(account), JSON.stringify(reports), ...Object.values(pages)]) {
    assert.ok(!text.includes(person.nik), 'no NIK in a copy');
    assert.ok(!text.includes('warga@contoh.test') && !text.includes('Wati Contoh'), 'nothing of others');
  }
  for (const [name, html] of Object.entries(pages)) {
    assert.ok(!html.includes('<b>Contoh</b>') && !html.includes('<i>mampet</i>'), 'letters stay letters');
    const copy = await open();
    await copy.setContent(html);
    await lookAt(copy, `salinan-${name}`);
  }
  await told(person.email, /Salinan data Anda/, 'siap diunduh');

  await page.goto('/akun/data-saya/penghapusan');
  await press(page, 'Hapus akun saya');
  await lookAt(page, 'hapus-akun-galat');
  await page.getByRole('radio', { name: /^Tetap ditangani/ }).check();
  await page.getByLabel('Kata sandi sekarang').fill(person.password);
  await press(page, 'Hapus akun saya');
  await says(page, 'Akun Anda sudah dihapus');
  await told(person.email, /sudah dihapus/, 'Laporan Anda tetap ditangani, tanpa identitas');
  await fillSignIn(page, person);
  await says(page, 'Ada yang perlu diperbaiki');
  const triage = await officer('triase');
  await triage.goto(`/triase/aduan/${code}`);
  assert.doesNotMatch(await triage.locator('main').innerText(), /Ratih|cerita-/);
});
