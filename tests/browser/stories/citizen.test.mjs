// SPDX-License-Identifier: AGPL-3.0-or-later
// A citizen: writes first, registers after, sends, answers, and has the last word.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, desktop, follow, heading, lookAt, open, press, says, status } from '../support/browser.mjs';
import { attach, codeOf, enterAndForward, fillStepOne, photo, previewAndSend, sendStepOne } from '../support/filing.mjs';
import { linkIn, mails, mailTo } from '../support/mail.mjs';
import { activate, fillRegistration, fillSignIn, newCitizen, signIn, signInAsStaff, stranger } from '../support/people.mjs';

after(close);

test('write first, register after: the draft waits, also when activated on another phone', async () => {
  const page = await open();
  const person = stranger();
  await page.goto('/lapor');
  const report = await fillStepOne(page);
  await sendStepOne(page);
  assert.equal(await heading(page), 'Isian Anda sudah disimpan');
  await lookAt(page, 'warga-akun-dulu');

  await follow(page, 'Daftar');
  await fillRegistration(page, person);
  await press(page, 'Simpan');
  assert.equal(await heading(page), 'Periksa e-mail Anda');
  await says(page, person.email);
  await lookAt(page, 'warga-periksa-email');

  const other = await open(desktop);
  await other.goto(linkIn(await mailTo(person.email, /Aktifkan akun/), '/aktivasi/'));
  await says(other, person.name);
  await lookAt(other, 'warga-aktivasi');
  await press(other, 'Aktifkan akun');
  await says(other, 'Akun Anda sudah aktif');
  await fillSignIn(other, person);
  await mailTo(person.email, /akun .*aktif|selamat/i);

  await other.goto('/laporan-saya');
  await says(other, 'Belum terkirim');
  await lookAt(other, 'warga-draf');
  await follow(other, 'Lanjutkan dan kirim');
  await says(other, 'Laporan belum terkirim');
  await other.goto('/laporan-saya');
  await other.getByRole('link', { name: report.title, exact: true }).click();
  assert.equal(await other.getByRole('textbox', { name: 'Isi laporan' }).inputValue(), report.story);
  await sendStepOne(other);
  assert.equal(await heading(other), 'Ada foto atau dokumen?');

  await attach(other, await photo(other));
  await says(other, 'selokan.jpg');
  await lookAt(other, 'warga-lampiran');

  await follow(other, 'Lanjutkan ke pemeriksaan');
  await says(other, 'Laporan belum terkirim');
  await says(other, /DPUPR|Dinas Pekerjaan Umum/);
  await lookAt(other, 'warga-periksa');
  await press(other, 'Kirim laporan');
  await says(other, 'Ada yang perlu diperbaiki');
  await other.getByLabel('Saya menyampaikan laporan ini dengan jujur').check();
  await press(other, 'Kirim laporan');

  assert.equal(await heading(other), 'Laporan Anda sudah kami terima');
  await says(other, /Diskominfo menanggapi paling lambat/);
  await lookAt(other, 'warga-tanda-terima');
  const code = await codeOf(other);
  const letter = await mailTo(person.email, new RegExp(`${code}: sudah kami terima`));
  assert.equal(await status(other, linkIn(letter, '/laporan-saya/')), 200);
  assert.equal(await heading(other), report.title);
  await lookAt(other, 'warga-laporan');
});

test('own words find the category, and the same problem is supported instead of sent again', async () => {
  const desk = await open(desktop);
  await signInAsStaff(desk, 'triase');
  const title = 'Selokan tersumbat di tepi jalan desa';
  await enterAndForward(desk, title);

  const page = await open();
  await newCitizen(page);
  await page.goto('/lapor');
  await page.getByLabel('Judul laporan').fill('Selokan tersumbat lumpur di tepi jalan');
  await page.getByRole('radio', { name: /^Drainase, gorong-gorong, talud/ }).check();
  assert.equal(await page.getByLabel('Kategori').evaluate((menu) => menu.selectedOptions[0].text), 'Drainase, gorong-gorong, talud');
  await lookAt(page, 'warga-usul-kategori');
  await page.getByLabel('Kategori').selectOption({ label: 'Jalan dan jembatan rusak' });
  await says(page, 'Jalan ini milik siapa?');
  assert.equal(await page.getByRole('radio', { name: /^Drainase, gorong-gorong, talud/ }).isChecked(), false);
  await fillStepOne(page, { title: 'Selokan tersumbat lumpur di tepi jalan', kecamatan: 'Alian' });
  await press(page, 'Lanjutkan ke foto');
  assert.equal(await heading(page), 'Apakah ini masalah yang sama?');
  await lookAt(page, 'warga-sama');
  await page.getByRole('button', { name: `Ya, ini sama: dukung ${title}` }).first().click();
  await says(page, 'Dukungan Anda sudah dicatat');
  await lookAt(page, 'warga-didukung');
  await follow(page, 'Buang isian saya');
  await lookAt(page, 'warga-buang');
  await press(page, 'Buang isian');
  await says(page, 'Isian laporan sudah dibuang');
  await says(page, 'Belum ada laporan');
});

test('the villages are those of the kecamatan, and a village names its own', async () => {
  const page = await open();
  await page.goto('/lapor');
  const kecamatan = page.getByLabel('Kecamatan', { exact: true });
  const village = page.getByLabel('Desa/kelurahan');
  const offered = () => village.locator('option').count();
  const everywhere = await offered();
  await kecamatan.selectOption({ label: 'Sadang' });
  assert.equal(await offered(), 1 + 7);
  await village.selectOption({ label: 'Wonosari' });
  await kecamatan.selectOption({ label: 'Ayah' });
  assert.equal(await village.inputValue(), '');
  await kecamatan.selectOption('');
  assert.equal(await offered(), everywhere);
  await village.selectOption({ label: 'Seboro' });
  assert.equal(await kecamatan.evaluate((menu) => menu.selectedOptions[0].text), 'Sadang');
  assert.equal(await offered(), 1 + 7);
});

test('without script the form comes back with categories that fit', async () => {
  const page = await open(undefined, { javaScriptEnabled: false });
  await page.goto('/lapor');
  await press(page, 'Lihat semua kategori dan contohnya');
  await page.getByLabel('Tulis dengan kata Anda sendiri').fill('lampu mati');
  await press(page, 'Cari kategori');
  await says(page, 'Yang cocok dengan kata Anda');
  await page.goto('/lapor');
  await page.getByLabel('Judul laporan').fill('Got mampet di depan rumah kami');
  await press(page, 'Lanjutkan ke foto');
  await says(page, 'Mungkin ini kategorinya');
  await page.getByRole('radio', { name: /^Drainase, gorong-gorong, talud/ }).check();
  await page.getByRole('textbox', { name: 'Isi laporan' }).fill('Sudah dua minggu airnya tidak mengalir sama sekali.');
  await page.getByLabel('Kecamatan', { exact: true }).selectOption({ label: 'Sadang' });
  await page.getByRole('radio', { name: 'Tidak', exact: true }).check();
  await press(page, 'Lanjutkan ke foto');
  assert.equal(await heading(page), 'Isian Anda sudah disimpan');
});

test('sent twice, filed once', async () => {
  const page = await open();
  const person = await newCitizen(page);
  await page.goto('/lapor');
  await fillStepOne(page);
  await sendStepOne(page);
  await previewAndSend(page);
  const code = await codeOf(page);

  await page.goBack();
  if ((await heading(page)) !== 'Laporan Anda sudah kami terima') {
    await page.getByLabel('Saya menyampaikan laporan ini dengan jujur').check();
    await press(page, 'Kirim laporan');
  }
  assert.equal(await codeOf(page), code);
  await page.goto('/laporan-saya');
  assert.equal(await page.locator('.list > li').count(), 1);
  await lookAt(page, 'warga-laporan-saya');
  await mailTo(person.email, /sudah kami terima/);
  assert.equal(mails(person.email).filter((mail) => /sudah kami terima/.test(mail.subject)).length, 1);
});

test('without script a report is filed with its photo', async () => {
  const page = await open(undefined, { javaScriptEnabled: false });
  await newCitizen(page);
  const painter = await open();
  const picture = await photo(painter);
  await page.goto('/lapor');
  await fillStepOne(page, { category: 'Jalan dan jembatan rusak', title: 'Jembatan kecil retak di tengahnya' });
  await sendStepOne(page, { 'Jalan ini milik siapa?': 'Kabupaten' });
  await page.getByLabel('Lampiran').setInputFiles(picture);
  await press(page, 'Tambah lampiran');
  await says(page, 'Berkas sudah ditambahkan');
  await page.getByRole('button', { name: 'Hapus selokan.jpg' }).click();
  await says(page, 'Berkas sudah dihapus');
  await page.getByLabel('Lampiran').setInputFiles(picture);
  await press(page, 'Tambah lampiran');
  await previewAndSend(page);
  await page.goto(`/laporan-saya/${await codeOf(page)}`);
  await says(page, 'selokan.jpg');
});

test('what is no photo is refused with a sentence, and nothing is lost', async () => {
  const page = await open(undefined, { javaScriptEnabled: false });
  await newCitizen(page);
  await page.goto('/lapor');
  await fillStepOne(page, { category: 'Jalan dan jembatan rusak' });
  await sendStepOne(page, { 'Jalan ini milik siapa?': 'Kabupaten' });
  for (const [name, buffer, sentence] of [
    ['catatan.txt', Buffer.from('bukan foto'), /JPEG|JPG|PNG/], ['besar.jpg', Buffer.alloc(9 * 1024 * 1024, 0x20), /8 MB/],
    ['kosong.jpg', Buffer.alloc(0), /kosong|tidak berisi/i],
  ]) {
    await page.getByLabel('Lampiran').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await press(page, 'Tambah lampiran');
    await says(page, 'Ada yang perlu diperbaiki');
    await says(page, sentence);
    await page.goto(page.url());
  }
  await follow(page, 'Lanjutkan ke pemeriksaan');
  await says(page, 'Laporan belum terkirim');
});

test('a question is answered, something added, the report withdrawn', async () => {
  const page = await open();
  const person = await newCitizen(page);
  await page.goto('/lapor');
  await fillStepOne(page, { title: 'Gorong-gorong ambrol di jalan desa' });
  await sendStepOne(page);
  await previewAndSend(page);
  const code = await codeOf(page);

  const desk = await open(desktop);
  await signInAsStaff(desk, 'triase');
  await desk.goto(`/triase/aduan/${code}/tanya`);
  await desk.getByLabel('Pertanyaan kepada pelapor').fill('Di RT berapa gorong-gorongnya?');
  await press(desk, 'Kirim pertanyaan');

  const letter = await mailTo(person.email, new RegExp(`${code}: perlu dilengkapi`));
  assert.match(letter.text, /Di RT berapa/);
  await page.goto(`/laporan-saya/${code}`);
  await says(page, 'Perlu dilengkapi');
  await lookAt(page, 'warga-ditanya');
  await follow(page, 'Jawab pertanyaan');
  await lookAt(page, 'warga-jawab');
  await page.getByLabel('Jawaban Anda').fill('RT 02 RW 05, sebelah utara musala.');
  await press(page, 'Kirim jawaban');
  await says(page, 'Jawaban Anda sudah kami terima');
  await mailTo(person.email, new RegExp(`${code}: .*(jawaban|keterangan|diterima)`, 'i'));

  await follow(page, 'Tambah keterangan');
  await page.getByLabel('Keterangan tambahan').fill('Tadi pagi sudah dipasang bambu oleh warga.');
  await page.getByLabel('Foto atau dokumen').setInputFiles(await photo(page, 'bambu.jpg'));
  await press(page, 'Kirim keterangan');
  await says(page, 'Tadi pagi sudah dipasang bambu');
  await lookAt(page, 'warga-riwayat');

  await follow(page, 'Cabut laporan');
  await lookAt(page, 'warga-cabut');
  await page.getByText('Tidak, saya sendiri yang mau').click();
  await press(page, 'Cabut laporan');
  await says(page, /Anda mencabut laporan ini/);
  await lookAt(page, 'warga-dicabut');
});

test('the other things a reporter does with a new report', async () => {
  const page = await open();
  await newCitizen(page);
  await page.goto('/lapor');
  await fillStepOne(page);
  await sendStepOne(page);
  await previewAndSend(page);
  const code = await codeOf(page);
  await page.goto(`/laporan-saya/${code}/perubahan`);
  await lookAt(page, 'warga-perbaiki');
  await page.goto(`/laporan-saya/${code}/privasi`);
  await lookAt(page, 'warga-privasi');
  await page.getByRole('radio', { name: /^Rahasia dan anonim/ }).check();
  await press(page, 'Simpan');
  await says(page, 'Rahasia dan anonim');
});

test('the own account: profile, data, signing out, a forgotten password', async () => {
  const page = await open();
  const person = await newCitizen(page);
  for (const [path, name] of [
    ['/akun/profil', 'profil'], ['/akun/profil/ubah', 'profil-ubah'], ['/akun/profil/sandi', 'profil-sandi'],
    ['/akun/data-saya', 'data-saya'], ['/akun/profil/email', 'ganti-email'], ['/akun/data-saya/salinan', 'salinan'],
    ['/akun/data-saya/penghapusan', 'hapus-akun'], ['/laporan-saya', 'belum-ada'],
  ]) {
    assert.equal(await status(page, path), 200, path);
    await lookAt(page, `warga-${name}`);
  }
  await page.getByText('Akun Anda').click();
  await page.getByRole('button', { name: 'Keluar', exact: true }).click();
  await says(page, 'Anda sudah keluar');
  await page.goto('/laporan-saya');
  assert.equal(await heading(page), 'Masuk sebagai warga');

  await follow(page, 'Lupa kata sandi?');
  await page.getByLabel('Alamat e-mail').fill(person.email);
  await press(page, 'Kirim tautan');
  await says(page, 'Jika alamat ini terdaftar');
  await page.goto(linkIn(await mailTo(person.email, /kata sandi/i), '/akun/sandi-baru/'));
  await lookAt(page, 'warga-sandi-baru');
  person.password = 'kambing putih di lereng bukit';
  await page.getByLabel('Kata sandi baru').fill(person.password);
  await press(page, 'Simpan');
  await fillSignIn(page, person);
  await page.goto('/laporan-saya');
  assert.equal(await heading(page), 'Laporan saya');
});

test('who is registered already is told by mail, and a stranger learns nothing', async () => {
  const page = await open();
  const person = stranger();
  await page.goto('/akun/daftar');
  await fillRegistration(page, person);
  await press(page, 'Simpan');
  await activate(page, person);
  await page.goto('/akun/daftar');
  await fillRegistration(page, { ...stranger(), email: person.email });
  await press(page, 'Simpan');
  assert.equal(await heading(page), 'Periksa e-mail Anda');
  await mailTo(person.email, /sudah (terdaftar|punya akun|memiliki akun)/i);
  await signIn(page, person);
});

test('another e-mail address, told on another device, then the end of the account', async () => {
  const page = await open();
  const person = await newCitizen(page);
  const fresh = person.email.replace('@', '.baru@');
  await page.goto('/akun/profil/email');
  await page.getByLabel('Alamat e-mail baru').fill(fresh);
  await page.getByLabel('Kata sandi sekarang').fill(person.password);
  await press(page, 'Kirim tautan');
  await says(page, 'belum disetujui');
  await lookAt(page, 'warga-email-menunggu');
  const warning = await mailTo(person.email, /Ada permintaan mengganti alamat/);
  await page.goto(linkIn(await mailTo(fresh, /alamat e-mail baru/), '/akun/email-baru/'));
  await lookAt(page, 'warga-email-setuju');
  await press(page, 'Pakai alamat ini');
  await says(page, 'Alamat e-mail sudah diganti');

  const other = await open(desktop);
  await other.goto(linkIn(warning, '/akun/email-batal/'));
  await says(other, 'dipakai kembali');
  await lookAt(other, 'warga-email-hentikan');
  await other.goto('/akun/masuk');
  await fillSignIn(other, { ...person, email: fresh });
  await mailTo(fresh, /perangkat baru/);
  await page.goto('/akun/profil');
  await press(page, 'Keluar dari semua perangkat lain');
  await says(page, 'Semua perangkat lain sudah dikeluarkan');
  await other.goto('/akun/profil');
  assert.equal(await heading(other), 'Masuk sebagai warga');

  await page.goto('/akun/data-saya/penghapusan');
  await page.getByRole('radio', { name: /^Tetap ditangani/ }).check();
  await page.getByLabel('Kata sandi sekarang').fill(person.password);
  await press(page, 'Hapus akun saya');
  await says(page, 'Akun Anda sudah dihapus');
  await mailTo(fresh, /sudah dihapus/);
  await page.goto('/akun/profil');
  assert.equal(await heading(page), 'Masuk sebagai warga');
});
