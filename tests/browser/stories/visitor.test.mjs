// SPDX-License-Identifier: AGPL-3.0-or-later
// A visitor looks around: no account, no cookie, with and without script.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, desktop, follow, heading, inside, lookAt, open, picture, press, says, status } from '../support/browser.mjs';
import { enterAndForward } from '../support/filing.mjs';
import { signInAsStaff } from '../support/people.mjs';

after(close);

test('everything a visitor may read stands on a phone and on a desk, light and dark', async () => {
  const page = await open();
  for (const [path, title] of [
    ['/', /dibenahi/], ['/aduan', 'Laporan warga'], ['/statistik', 'Statistik'], ['/bantuan', 'Bantuan'],
    ['/standar-pelayanan', 'Standar pelayanan'], ['/privasi', /Pelindungan data pribadi/],
    ['/lapor', 'Apa yang ingin Anda sampaikan?'], ['/akun/daftar', 'Daftar'], ['/akun/masuk', 'Masuk sebagai warga'],
    ['/akun/lupa-sandi', 'Lupa kata sandi'], ['/aktivasi/kirim-ulang', /Kirim ulang/], ['/petugas/masuk', 'Masuk petugas'],
  ]) {
    assert.equal(await status(page, path), 200, path);
    assert.match(await heading(page), title instanceof RegExp ? title : new RegExp(`^${title.replace('?', '\\?')}$`));
    await says(page, 'Layanan ini gratis');
    await lookAt(page, `pengunjung${path.replaceAll('/', '-')}`);
  }
});

test('the figures say the same on the first page and in the statistics, and each picture has its table', async () => {
  const page = await open();
  const promises = async () => {
    await page.goto('/');
    const first = await page.locator('dl.promise').innerText();
    await page.getByRole('link', { name: 'semua angka' }).click();
    assert.equal(await heading(page), 'Statistik');
    return [first, await page.locator('dl.promise').innerText()];
  };
  // Each page is kept for 30 s by itself: what was counted between the two is in both a minute later.
  let [first, all] = await promises();
  for (let tries = 0; first !== all && tries < 4; tries += 1) {
    await page.waitForTimeout(15_000);
    [first, all] = await promises();
  }
  assert.equal(all, first);
  assert.ok(await page.getByRole('img', { name: 'Laporan yang ditanggapi tiap bulan' }).isVisible());
  await page.getByText('Angka tiap bulan', { exact: true }).click();
  assert.equal(await page.locator('details.more tbody tr').count(), 12);
  await lookAt(page, 'pengunjung-statistik-tabel');
});

test('a report is found by its place, read, and left by the same way', async () => {
  const page = await open();
  await page.goto('/aduan');
  const all = await page.locator('.list > li').count();
  assert.ok(all > 3, `${all} reports on the first page`);
  await page.getByLabel('Kecamatan', { exact: true }).selectOption({ label: 'Karanganyar' });
  await press(page, 'Terapkan');
  assert.equal(await page.getByLabel('Kecamatan', { exact: true }).locator('option:checked').innerText(), 'Karanganyar');
  const found = page.locator('.list > li');
  const there = await found.count();
  assert.ok(there > 0 && (await found.allInnerTexts()).every((text) => text.includes('Kec. Karanganyar')));
  await lookAt(page, 'pengunjung-saringan');
  const title = await found.first().getByRole('heading').innerText();
  await found.first().getByRole('link').click();
  assert.equal((await heading(page)).replace(/\s+/g, ' '), title.replace(/\s+/g, ' '));
  await says(page, /Kode [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}/);
  await lookAt(page, 'pengunjung-laporan');
  await page.goBack();
  assert.equal(await found.count(), there);
});

test('the menu of the account opens over the page', async () => {
  const page = await open();
  await page.goto('/');
  await page.getByText('Akun Anda').click();
  assert.deepEqual(await page.locator('header details.menu a').allInnerTexts(), ['Daftar', 'Masuk sebagai warga', 'Laporan saya']);
  await picture(page, 'pengunjung-menu');
  assert.ok(await inside(page, 'header details.menu ul'), 'the menu leaves the screen');
});

test('older reports stand on the next page, and the way back leads to the newest', async () => {
  const triage = await open(desktop);
  await signInAsStaff(triage, 'triase');
  const page = await open();
  await page.goto('/aduan');
  let last;
  for (let more = await page.locator('.list > li').count(); more <= 20; more += 1) {
    last = await enterAndForward(triage, `Selokan tersumbat, laporan ke-${more}`);
  }
  // A page of the list is kept for half a minute.
  const entered = page.locator(`.list a[href$="${last.code.replaceAll('-', '')}"]`);
  for (let tries = 0; tries < 40 && !(await entered.count()); tries += 1) {
    await page.waitForTimeout(1000);
    await page.reload();
  }
  const next = page.locator('main').getByRole('link', { name: 'Berikutnya' });
  const titles = () => page.locator('.list h3').allInnerTexts();
  const newest = await titles();
  assert.equal(newest.length, 20);
  await next.click();
  await page.waitForLoadState();
  const older = await titles();
  assert.ok(older.length > 0 && older.every((title) => !newest.includes(title)), older.join('; '));
  await lookAt(page, 'pengunjung-halaman-2');
  await follow(page, 'Sebelumnya');
  assert.deepEqual(await titles(), newest);
});

test('a filter that finds nothing says what to do', async () => {
  const page = await open();
  await page.goto('/aduan');
  await page.getByLabel('Kecamatan', { exact: true }).selectOption({ label: 'Sadang' });
  await page.getByLabel('Kategori').selectOption({ label: 'Kelautan dan perikanan' });
  await press(page, 'Terapkan');
  await says(page, 'Tidak ada laporan dengan saringan ini');
  await lookAt(page, 'pengunjung-kosong');
});

test('no report, no page: a sentence and a way on', async () => {
  const page = await open();
  for (const path of ['/tidak-ada', '/aduan/0000-0000-000', '/laporan-lama.php']) {
    assert.equal(await status(page, path), 404, path);
    assert.equal(await heading(page), 'Halaman tidak ditemukan');
  }
  await lookAt(page, 'pengunjung-404');
});

test('pages of others ask to sign in and lead back', async () => {
  const page = await open();
  await page.goto('/laporan-saya');
  assert.equal(await heading(page), 'Masuk sebagai warga');
  await page.goto('/triase');
  assert.equal(await heading(page), 'Masuk petugas');
});

test('without script everything is there, the menu too', async () => {
  const page = await open(undefined, { javaScriptEnabled: false });
  await page.goto('/');
  await page.getByText('Akun Anda').click();
  await page.getByRole('link', { name: 'Daftar', exact: true }).click();
  assert.equal(await heading(page), 'Daftar');
  await press(page, 'Simpan');
  await says(page, 'Ada yang perlu diperbaiki');
  await page.goto('/aduan');
  await page.getByLabel('Kecamatan', { exact: true }).selectOption({ label: 'Karanganyar' });
  await press(page, 'Terapkan');
  assert.ok((await page.locator('.list > li').allInnerTexts()).every((text) => text.includes('Kec. Karanganyar')));
  await page.getByLabel('Cari kata').fill('lampu padam');
  await press(page, 'Terapkan');
  await says(page, 'Lampu jalan padam sepanjang jalan menuju stasiun');
});
