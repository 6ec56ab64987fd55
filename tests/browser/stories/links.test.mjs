// SPDX-License-Identifier: AGPL-3.0-or-later
// From the mails: a question answered, a result judged and a report opened again where nobody is signed in; and what else a reporter may do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { close, follow, heading, lookAt, open, press, says, status } from '../support/browser.mjs';
import { codeOf, fillStepOne, previewAndSend, sendStepOne } from '../support/filing.mjs';
import { linkIn, mails, mailTo } from '../support/mail.mjs';
import { cast, endSession } from '../support/people.mjs';

after(close);

let citizen;
let person;
let triage;
let agency;

before(async () => { ({ citizen, person, triage, agency } = await cast('Wagiyem Contoh')); });

async function file(title) {
  await citizen.goto('/lapor');
  await fillStepOne(citizen, { title });
  await sendStepOne(citizen);
  await previewAndSend(citizen);
  return codeOf(citizen);
}

async function forward(code) {
  await triage.goto(`/triase/aduan/${code}/terusan`);
  await press(triage, 'Teruskan');
  await says(triage, 'Laporan sudah diteruskan');
}

async function work(code, address, label, words, button) {
  await agency.goto(`/opd/aduan/${code}/${address}`);
  await agency.getByLabel(label).fill(words);
  if (address === 'selesai') await agency.getByLabel('Mengapa tidak ada foto').fill('Dikerjakan malam hari, tanpa kamera.');
  await press(agency, button);
  await says(agency, words);
}

const verify = (code, words) => work(code, 'verifikasi', 'Hasil pemeriksaan', words, 'Simpan hasil pemeriksaan');
const resolve = (code, words) => work(code, 'selesai', 'Penyelesaian', words, 'Nyatakan selesai');

// The same form sent twice at the same instant, as by two clicks: what each answers.
async function sendTwice(page, words) {
  const action = await page.locator('main form').getAttribute('action');
  const form = await page.locator('main form').evaluate((one) => Object.fromEntries(new FormData(one)));
  const send = () => page.request.post(action, { form: { ...form, text: words }, maxRedirects: 0 });
  return (await Promise.all([send(), send()])).map((answer) => answer.status());
}

test('a question is answered from the mail, once, and the work is judged from the mail', async () => {
  const code = await file('Talud longsor di tikungan dusun');
  await citizen.goto(`/laporan-saya/${code}/perubahan`);
  await citizen.getByLabel('Judul laporan').fill('Talud longsor di tikungan dusun Karang');
  await press(citizen, 'Simpan perbaikan');
  await says(citizen, 'Laporan sudah diperbaiki');
  assert.equal(await heading(citizen), 'Talud longsor di tikungan dusun Karang');

  await triage.goto(`/triase/aduan/${code}/tanya`);
  await triage.getByLabel('Pertanyaan kepada pelapor').fill('Di sisi jalan yang mana, dan berapa meter panjangnya?');
  await press(triage, 'Kirim pertanyaan');
  const asked = linkIn(await mailTo(person.email, new RegExp(`${code}: perlu dilengkapi`)), '/jawab/');
  assert.equal(await status(citizen, `/laporan-saya/${code}/perubahan`), 409, 'no more once staff opened it');

  const page = await open();
  assert.equal(await status(page, asked), 200);
  await says(page, /Diskominfo bertanya, jawab paling lambat/);
  await says(page, 'berapa meter panjangnya?');
  await lookAt(page, 'jawab');
  await press(page, 'Kirim jawaban');
  await says(page, 'Isi jawaban Anda');
  await lookAt(page, 'jawab-galat');
  const answer = 'Sisi kiri 👷‍♀️, <script>alert(1)</script> kira-kira enam meter.';
  assert.deepEqual(await sendTwice(page, answer), [303, 303]);
  assert.equal(await status(page, asked), 200);
  assert.equal(await heading(page), 'Tanggapan Anda sudah kami terima');
  await lookAt(page, 'jawab-sudah');
  // The way back shows the form again: what is sent by it does nothing, and is given back.
  await page.goBack();
  if (await page.getByLabel('Jawaban Anda').count()) {
    await page.getByLabel('Jawaban Anda').fill('Jawaban yang kedua.');
    await press(page, 'Kirim jawaban');
  }
  assert.equal(await heading(page), 'Tanggapan Anda sudah kami terima');
  await citizen.goto(`/laporan-saya/${code}`);
  assert.equal(await citizen.locator('main').getByText('kira-kira enam meter.').count(), 1, 'answered once');
  await says(citizen, answer);
  await mailTo(person.email, new RegExp(`${code}: jawaban Anda sudah kami terima`));
  assert.equal(await status(page, asked.replace('/jawab/', '/nilai/')), 404, 'a link opens what it was made for');
  assert.equal(await status(page, `${asked.slice(0, -4)}AAAA`), 404);
  await lookAt(page, 'jawab-tidak-dikenal');

  await forward(code);
  await verify(code, 'Benar, talud longsor sepanjang enam meter.');
  await resolve(code, 'Talud sudah dipasang kembali dan dipadatkan.');
  const done = linkIn(await mailTo(person.email, new RegExp(`${code}: dinyatakan selesai`)), '/nilai/');
  assert.equal(await status(page, done), 200);
  await says(page, /Dinyatakan selesai oleh DPUPR/);
  await lookAt(page, 'nilai');
  await page.getByRole('radio', { name: /Sangat baik/ }).check();
  await page.getByLabel('Ceritakan lebih lanjut').fill('Cepat dan rapi, terima kasih.');
  await press(page, 'Sudah, tutup laporan');
  assert.equal(await heading(page), 'Tanggapan Anda sudah kami terima');
  await lookAt(page, 'nilai-sudah');
  assert.equal(await status(page, `${done}/belum`), 200);
  assert.equal(await heading(page), 'Tanggapan Anda sudah kami terima');
  await citizen.reload();
  await says(citizen, 'Anda menerima penyelesaiannya');
  await lookAt(citizen, 'warga-dinilai');
});

test('an answer that does not answer is marked, triage reads why; then the report opens again from the mail, and becomes private', async (t) => {
  const code = await file('Jembatan bambu lapuk di tepi kali');
  await forward(code);
  await verify(code, 'Laporan akan kami tindak lanjuti sesuai ketentuan.');
  await citizen.goto(`/laporan-saya/${code}`);
  await follow(citizen, /^Jawaban ini tidak menjawab/);
  await lookAt(citizen, 'warga-tidak-menjawab');
  await citizen.getByLabel('Apa yang belum terjawab?').fill('a'.repeat(1001));
  await press(citizen, 'Tandai tidak menjawab');
  await says(citizen, 'Ada yang perlu diperbaiki');
  assert.equal((await citizen.getByLabel('Apa yang belum terjawab?').inputValue()).length, 1001);
  await citizen.getByLabel('Apa yang belum terjawab?').fill('Kapan diperbaiki, dan oleh siapa?');
  await press(citizen, 'Tandai tidak menjawab');
  await says(citizen, 'Anda menandai: jawaban ini tidak menjawab.');
  await says(citizen, 'Kapan diperbaiki, dan oleh siapa?');
  await lookAt(citizen, 'warga-ditandai');
  await triage.goto('/triase');
  await follow(triage, /^Tidak menjawab/);
  await says(triage, 'Jembatan bambu lapuk di tepi kali');
  await lookAt(triage, 'triase-tidak-menjawab');
  await triage.locator('main').getByText('Jembatan bambu lapuk di tepi kali').first().click();
  await triage.waitForLoadState();
  await says(triage, 'Kapan diperbaiki, dan oleh siapa?');
  await lookAt(triage, 'triase-ditandai');
  await agency.goto(`/opd/aduan/${code}`);
  assert.ok(!(await agency.locator('main').innerText()).includes('Kapan diperbaiki'), 'the OPD does not read it');

  await resolve(code, 'Jembatan sudah diganti kayu baru.');
  const letter = await mailTo(person.email, new RegExp(`${code}: dinyatakan selesai`));
  const page = await open();
  await page.goto(linkIn(letter, '/nilai/'));
  await follow(page, 'Belum, buka kembali');
  assert.equal(new URL(page.url()).pathname, linkIn(letter, '/nilai/[^\\s/]+/belum'));
  await lookAt(page, 'nilai-belum');
  await page.getByLabel('Apa yang belum beres?').fill('Pagar di sisi selatan belum dipasang.');
  await page.context().clearCookies();
  await press(page, 'Buka kembali laporan');
  assert.equal(await heading(page), 'Halaman ini sudah terlalu lama terbuka');
  await page.getByText('Lihat yang sudah Anda tulis').click();
  await says(page, 'Pagar di sisi selatan');
  await lookAt(page, 'nilai-kirim-lagi');
  await press(page, 'Kirim lagi');
  assert.equal(await heading(page), 'Tanggapan Anda sudah kami terima');
  await says(page, 'Laporan dibuka kembali');
  await mailTo(person.email, new RegExp(`${code}: dibuka kembali`));

  assert.equal(await status(page, `/aduan/${code}`), 200);
  await citizen.goto(`/laporan-saya/${code}/privasi`);
  await citizen.getByRole('radio', { name: /^Rahasia(?! dan anonim)/ }).check();
  const since = Date.now();
  await press(citizen, 'Simpan');
  await says(citizen, 'Kerahasiaan laporan sudah diubah');
  while ((await page.request.get(`/aduan/${code}`)).status() !== 404 && Date.now() - since < 10000) await page.waitForTimeout(50);
  const seconds = (Date.now() - since) / 1000;
  t.diagnostic(`gone from the public ${seconds.toFixed(2)} s after it was made private`);
  assert.ok(seconds <= 5, `${seconds} s`);
  for (const path of ['/', '/aduan', '/umpan.atom']) {
    assert.ok(!(await (await page.request.get(path)).text()).includes(code.replaceAll('-', '')), `${path} still names it`);
  }
  // It is secret now: its mail names nothing but the code, and an older link opens nothing.
  const quiet = await mailTo(person.email, new RegExp(`${code}: ada kabar`));
  assert.doesNotMatch(quiet.raw, /Jembatan|Wagiyem/);
  assert.equal(await status(page, linkIn(letter, '/nilai/')), 200);
  assert.doesNotMatch(await page.locator('body').innerText(), /Jembatan/);
});

test('a refusal is objected to; the report is withdrawn, and why stays between the reporter and the inspector', async () => {
  const code = await file('Air got meluap ke halaman sekolah');
  await triage.goto(`/triase/aduan/${code}/penolakan`);
  await triage.getByRole('radio', { name: 'lainnya' }).check();
  await triage.getByLabel('Penjelasan untuk pelapor').fill('Lokasinya tidak dapat kami temukan.');
  await press(triage, 'Nyatakan tidak dapat diproses');
  await citizen.goto(linkIn(await mailTo(person.email, new RegExp(`${code}: tidak dapat diproses`)), '/laporan-saya/'));
  await lookAt(citizen, 'warga-ditolak');
  await follow(citizen, 'Sampaikan keberatan');
  await lookAt(citizen, 'warga-keberatan');
  const why = 'Sekolahnya di belakang balai desa, papan namanya jelas terlihat.';
  await citizen.getByLabel('Mengapa Anda keberatan?').fill(why);
  await endSession(citizen, '/laporan-saya');
  await press(citizen, 'Kirim keberatan');
  await citizen.getByLabel('Kata sandi', { exact: true }).fill(person.password);
  if (await citizen.getByLabel('Alamat e-mail').count()) await citizen.getByLabel('Alamat e-mail').fill(person.email);
  await press(citizen, 'Masuk dan lanjutkan');
  if (await citizen.getByRole('button', { name: 'Kirim lagi' }).count()) await press(citizen, 'Kirim lagi');
  await says(citizen, 'Keberatan Anda sudah kami terima');
  await says(citizen, why);
  assert.equal(await status(citizen, `/laporan-saya/${code}/keberatan`), 409, 'once');

  await citizen.goto(`/laporan-saya/${code}/pencabutan`);
  await press(citizen, 'Cabut laporan');
  await says(citizen, 'Ada yang perlu diperbaiki');
  await lookAt(citizen, 'warga-cabut-galat');
  await citizen.getByText('Ya, ada yang meminta').click();
  await citizen.getByLabel('Ceritakan lebih lanjut').fill('Perangkat desa datang ke rumah.');
  await press(citizen, 'Cabut laporan');
  await says(citizen, /Anda mencabut laporan ini/);
  await mailTo(person.email, new RegExp(`${code}: dicabut`));
  await triage.goto(`/triase/aduan/${code}`);
  const seen = await triage.locator('main').innerText();
  assert.ok(seen.includes('Dicabut') && !/ada yang meminta|Perangkat desa/.test(seen), 'triage reads that it was withdrawn, not why');
  assert.ok(mails(person.email).every(({ raw }) => !/Perangkat desa/.test(raw)));
});
