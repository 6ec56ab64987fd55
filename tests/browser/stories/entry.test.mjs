// SPDX-License-Identifier: AGPL-3.0-or-later
// An officer enters what came by WhatsApp, one message after the other, with the keyboard alone.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, desktop, heading, lookAt, open, picture, press, says } from '../support/browser.mjs';
import { signInAsStaff } from '../support/people.mjs';

after(close);

const messages = [
  ['Lampu jalan di desa Jatimulyo kec. Kuwarasan mati sudah seminggu. Kalau malam gelap sekali.', 'Lampu jalan di desa Jatimulyo kec. Kuwarasan mati sudah seminggu'],
  ['Selamat siang, pohon besar di tepi lapangan miring ke jalan. Takut roboh.', 'Pohon besar di tepi lapangan miring ke jalan'],
  ['Saluran air di belakang pasar mampet dan berbau', 'Saluran air di belakang pasar mampet dan berbau'],
  ['Sampah di samping jembatan tidak diangkut tiga hari ini', 'Sampah di samping jembatan tidak diangkut tiga hari ini'],
  ['Jembatan bambu dekat sekolah sudah lapuk. Anak-anak lewat tiap hari.', 'Jembatan bambu dekat sekolah sudah lapuk'],
];

const focused = (page) => page.evaluate(() => document.activeElement.id);

async function tabTo(page, id) {
  for (let steps = 0; steps < 30 && (await focused(page)) !== id; steps += 1) await page.keyboard.press('Tab');
  assert.equal(await focused(page), id, `the keyboard does not reach ${id}`);
}

// The same clipboard a person fills by Print Screen.
async function pastePicture(page) {
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 400;
    canvas.getContext('2d').fillRect(0, 0, 640, 400);
    const blob = await new Promise((done) => { canvas.toBlob(done, 'image/png'); });
    const data = new DataTransfer();
    data.items.add(new File([blob], 'image.png', { type: 'image/png' }));
    document.getElementById('story').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByRole('button', { name: 'Buang tempelan-1.png' }).waitFor();
}

test('five messages are entered with the keyboard alone', async () => {
  const page = await open(desktop);
  await signInAsStaff(page, 'triase');
  await page.goto('/triase/baru');
  await lookAt(page, 'entri');
  await page.reload();
  assert.equal(await focused(page), 'story');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  for (let steps = 0; steps < 20 && !(await page.locator('input[name=channel]:focus').count()); steps += 1) await page.keyboard.press('Shift+Tab');
  // Backwards one comes to the last of the row; from there the arrow goes round to WhatsApp.
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.locator('input[name=channel]:checked').inputValue(), 'whatsapp');
  for (const [number, [text, title]] of messages.entries()) {
    await tabTo(page, 'story');
    await page.keyboard.insertText(text);
    await page.getByRole('button', { name: 'Baru saja' }).press('Enter');
    await tabTo(page, 'category');
    await page.keyboard.type(['Lampu', 'Taman', 'Drainase', 'Sampah', 'Jalan'][number]);
    await tabTo(page, 'tempat');
    if (number > 0) await page.keyboard.type('Alian');
    await says(page, number > 0 ? 'Kecamatan Alian' : 'Dibaca dari pesan: Desa/kelurahan Jatimulyo, Kuwarasan');
    await tabTo(page, 'contact');
    await page.keyboard.type(`0812 3456 78${10 + number}`);
    await page.keyboard.press('Control+Enter');
    await says(page, `Terakhir dimasukkan: ${title}`);
    await page.waitForLoadState();
    assert.ok(await page.locator('input[name=channel]:checked').count(), 'the channel stays');
  }
  await says(page, 'Kirim lewat WhatsApp');
  await lookAt(page, 'entri-berikutnya');
});

test('a pasted picture and every word stay when something is missing', async () => {
  const page = await open(desktop);
  await signInAsStaff(page, 'triase');
  await page.goto('/triase/baru');
  await page.getByRole('group', { name: 'Saluran asal' }).getByRole('radio', { name: 'Facebook' }).check();
  await page.getByRole('textbox', { name: 'Pesan warga, apa adanya' }).fill('Talud sungai longsor sepanjang sepuluh meter.');
  await pastePicture(page);
  await page.getByLabel('Nomor, alamat, atau profil pelapor').fill('@warga.contoh');
  await page.keyboard.press('Control+Enter');
  await says(page, 'Ada yang perlu diperbaiki');
  await says(page, 'tempelan-1.png sudah tersimpan');
  assert.equal(await page.getByRole('textbox', { name: 'Pesan warga, apa adanya' }).inputValue(), 'Talud sungai longsor sepanjang sepuluh meter.');
  assert.equal(await page.getByLabel('Nomor, alamat, atau profil pelapor').inputValue(), '@warga.contoh');
  await lookAt(page, 'entri-galat');
  await page.getByLabel('Kategori', { exact: true }).selectOption({ label: 'Drainase, gorong-gorong, talud' });
  await page.getByLabel('Kecamatan', { exact: true }).selectOption({ label: 'Gombong' });
  await page.getByRole('button', { name: 'Baru saja' }).click();
  await press(page, 'Simpan laporan');
  assert.equal(await heading(page), 'Bukti laporan');
  await lookAt(page, 'entri-bukti');
  const code = page.url().split('/').pop();
  await page.goto(`/triase/aduan/${code}`);
  await says(page, 'tempelan-1.png');
});

const two = (number) => String(number).padStart(2, '0');

// Yesterday at 09.14, as WhatsApp Web writes it.
function header(name) {
  const day = new Date(Date.now() + 7 * 3600e3 - 864e5);
  return `[09.14, ${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}] ${name}: `;
}

for (const script of [true, false]) {
  test(`a pasted conversation says itself when it came and from whom, ${script ? 'with' : 'without'} script`, async () => {
    const page = await open(desktop, { javaScriptEnabled: script });
    await signInAsStaff(page, 'triase');
    await page.goto('/triase/baru');
    const words = `Assalamu’alaikum. Tiang listrik miring ${script ? 'sekali' : 'parah'} di tepi jalan.`;
    await page.getByRole('textbox', { name: 'Pesan warga, apa adanya' }).fill(`${header('Bu Tini')}${words}\n${header('Petugas')}Di mana, Bu?`);
    if (script) {
      await says(page, 'Setelah disimpan Anda ditanya laporan siapa');
      await lookAt(page, 'entri-tempel');
    }
    await page.getByLabel('Kategori', { exact: true }).selectOption({ label: 'Drainase, gorong-gorong, talud' });
    if (script) await page.getByLabel('Desa atau kecamatan').fill('Gombong');
    else await page.getByLabel('Kecamatan', { exact: true }).selectOption({ label: 'Gombong' });
    await press(page, 'Simpan laporan');
    await says(page, 'Pilih laporan siapa');
    // axe waits for ever where no script runs.
    if (script) await lookAt(page, 'entri-dua-pengirim');
    else await picture(page, 'entri-dua-pengirim-tanpa-skrip');
    await page.getByRole('group', { name: 'Laporan siapa?' }).getByRole('radio', { name: 'Bu Tini' }).check();
    await page.getByLabel('Kategori', { exact: true }).selectOption('');
    await press(page, 'Simpan laporan');
    // Something else is missing: the whole conversation is still there, and the choice.
    await says(page, 'Ada yang perlu diperbaiki');
    assert.match(await page.getByRole('textbox', { name: 'Pesan warga, apa adanya' }).inputValue(), /Tini: Assalamu[^]*Petugas: Di mana, Bu/);
    assert.ok(await page.getByRole('group', { name: 'Laporan siapa?' }).getByRole('radio', { name: 'Bu Tini' }).isChecked());
    assert.equal(await page.getByLabel('Nama pelapor').inputValue(), 'Bu Tini');
    await page.getByLabel('Kategori', { exact: true }).selectOption({ label: 'Drainase, gorong-gorong, talud' });
    await press(page, 'Simpan laporan');
    assert.equal(await heading(page), 'Bukti laporan');
    await page.goto(`/triase/aduan/${page.url().split('/').pop()}`);
    assert.match(await heading(page), /^Tiang listrik miring/);
    await says(page, 'Bu Tini');
    await says(page, 'pukul 09.14');
    assert.ok(!(await page.locator('main').innerText()).includes('[09.14'));
  });
}

test('an evening of messages comes as one file', async () => {
  const page = await open(desktop);
  await signInAsStaff(page, 'triase');
  await page.goto('/triase/impor');
  await lookAt(page, 'impor');
  const at = new Date(Date.now() - 12 * 3600e3 + 7 * 3600e3);
  const when = `${at.toISOString().slice(0, 10)} ${at.toISOString().slice(11, 16)}`;
  const file = (rows) => ({ name: 'malam.csv', mimeType: 'text/csv', buffer: Buffer.from(`saluran;diterima;kategori;isi;kecamatan;nama\n${rows}`) });
  const row = (channel) => `${channel};${when};lampu-jalan;Lampu jalan mati di tikungan ${Date.now().toString(36)} dekat sawah.;Alian;Bu Contoh\n`;
  await page.getByLabel('Berkas CSV').setInputFiles(file(row('Telegram')));
  await press(page, 'Periksa berkas');
  await says(page, 'Belum ada yang dimasukkan');
  await lookAt(page, 'impor-galat');
  await page.getByLabel('Berkas CSV').setInputFiles(file(row('Facebook') + row('TikTok')));
  await press(page, 'Periksa berkas');
  await says(page, '2 laporan siap dimasukkan');
  await lookAt(page, 'impor-pratinjau');
  await press(page, 'Masukkan 2 laporan');
  await says(page, '2 laporan sudah dimasukkan');
  assert.equal(await page.locator('td .code').count(), 2, 'each has a code; its PIN is made with the message');
  await says(page, 'PIN dibuat saat Anda mengabari');
  await lookAt(page, 'impor-hasil');
});
