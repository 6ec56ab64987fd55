// SPDX-License-Identifier: AGPL-3.0-or-later
// The desks: what came by other ways is entered, its reporter told; each role has its first page.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, desktop, follow, heading, inside, lookAt, open, picture, press, says, status } from '../support/browser.mjs';
import { codeOf, fillStepOne, sendStepOne } from '../support/filing.mjs';
import { linkIn, mailTo } from '../support/mail.mjs';
import { fillSignIn, newCitizen, signInAsStaff } from '../support/people.mjs';

after(close);

test('a letter at the desk becomes a report with a slip, and its writer is telephoned', async () => {
  const clerk = await open(desktop);
  await signInAsStaff(clerk, 'loket');
  await lookAt(clerk, 'loket');
  await follow(clerk, 'Masukkan laporan');
  assert.ok(await clerk.getByRole('radio', { name: 'loket' }).isChecked());
  await lookAt(clerk, 'loket-baru');
  await press(clerk, 'Simpan laporan');
  await says(clerk, 'Ada yang perlu diperbaiki');
  await lookAt(clerk, 'loket-galat');

  await clerk.getByLabel('Kategori', { exact: true }).selectOption({ label: 'Drainase, gorong-gorong, talud' });
  await clerk.getByLabel('Judul laporan').fill('Talud retak di belakang pasar hewan');
  await clerk.getByRole('textbox', { name: 'Pesan warga, apa adanya' }).fill('Taludnya retak panjang dan mulai miring ke arah sungai.');
  await clerk.getByLabel('Kecamatan', { exact: true }).selectOption({ label: 'Prembun' });
  await clerk.getByLabel('Nama pelapor').fill('Mbah Contoh');
  await clerk.getByRole('group', { name: 'Cara mengabari pelapor' }).getByRole('radio', { name: 'WhatsApp' }).check();
  await clerk.getByLabel('Nomor, alamat, atau profil pelapor').fill('0812 3456 7890');
  await press(clerk, 'Simpan laporan');
  assert.equal(await heading(clerk), 'Bukti laporan');
  const code = await codeOf(clerk);
  const slip = clerk.url();
  assert.match(await clerk.locator('dd.code').nth(1).innerText(), /^\d{4,8}$/);
  await lookAt(clerk, 'loket-bukti');
  await clerk.goto('/loket');
  await says(clerk, 'Talud retak di belakang pasar hewan');

  const another = await open(desktop);
  await signInAsStaff(another, 'loket');
  await another.goto(slip);
  assert.equal(await another.locator('dd.code').count(), 1, 'the PIN is for the one who entered it');

  const triage = await open(desktop);
  await signInAsStaff(triage, 'triase');
  await triage.goto(`/triase/aduan/${code}`);
  await says(triage, 'Mbah Contoh');
  await triage.goto('/triase/kabari');
  await says(triage, code);
  await lookAt(triage, 'triase-kabari');
  const rows = triage.locator('.list > li').filter({ hasText: code });
  const before = await rows.count();
  await rows.first().getByRole('button', { name: 'Sudah dikabari' }).click();
  await says(triage, 'Pelapor ditandai sudah dikabari');
  assert.equal(await rows.count(), before - 1);
});

test('a report about an officer goes past triage to Inspektorat, unseen by the accused body', async () => {
  const citizen = await open();
  const person = await newCitizen(citizen, 'Rahayu Contoh');
  const title = 'Petugas meminta uang untuk surat pengantar';
  await citizen.goto('/lapor');
  await fillStepOne(citizen, {
    title, accused: 'Ya, dari instansi', accusedBody: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    story: 'Petugas di depan ruang pelayanan meminta dua puluh ribu rupiah untuk surat pengantar.',
  });
  await sendStepOne(citizen);
  await follow(citizen, 'Lanjutkan ke pemeriksaan');
  await says(citizen, 'Rahasia dan anonim');
  await says(citizen, 'Inspektorat yang membaca dan menangani laporan ini');
  await lookAt(citizen, 'warga-periksa-rahasia');
  await citizen.getByLabel('Saya menyampaikan laporan ini dengan jujur').check();
  await press(citizen, 'Kirim laporan');
  const code = await codeOf(citizen);

  const inspector = await open(desktop);
  await signInAsStaff(inspector, 'inspektorat');
  await inspector.locator('main').getByText(title, { exact: true }).click();
  await says(inspector, 'Identitas disembunyikan');
  await lookAt(inspector, 'inspektorat-laporan');
  const text = await inspector.locator('body').innerText();
  assert.ok(!text.includes(person.name) && !text.includes(person.email), 'the identity is masked');

  const triage = await open(desktop);
  await signInAsStaff(triage, 'triase');
  assert.equal(await status(triage, `/triase/aduan/${code}/terusan`), 403);
  const accused = await open(desktop);
  await signInAsStaff(accused, 'dpupr');
  assert.equal(await status(accused, `/opd/aduan/${code}`), 404);
  assert.equal(await status(accused, `/aduan/${code}`), 404);
});

test('only the fields of the accused body that was chosen are asked', async () => {
  const page = await open();
  await page.goto('/lapor');
  const fields = {
    'Ya, dari instansi': ['#accused_opd'],
    'Ya, Bupati': [],
    'Ya, dari pemerintah desa': ['#accused_village'],
    'Ya, dari puskesmas': ['#accused_name', '#accused_kecamatan'],
    'Ya, dari sekolah': ['#accused_name', '#accused_kecamatan'],
    Tidak: [],
  };
  for (const [answer, shown] of Object.entries(fields)) {
    await page.getByRole('radio', { name: new RegExp(`^${answer}`) }).check();
    for (const field of ['#accused_opd', '#accused_village', '#accused_name', '#accused_kecamatan']) {
      assert.equal(await page.locator(field).isVisible(), shown.includes(field), `${answer}: ${field}`);
    }
  }
  await lookAt(page, 'warga-siapa-dilaporkan');
});

test('every desk opens on a phone and on a desk', async () => {
  for (const [who, paths] of Object.entries({
    triase: ['/triase', '/triase/baru'],
    dpupr: ['/opd'],
    'kepala.dpupr': ['/opd'],
    inspektorat: ['/inspektorat'],
    bupati: ['/pimpinan'],
    admin: ['/kelola', '/kelola/petugas', '/kelola/petugas/baru', '/kelola/opd', '/kelola/kategori'],
  })) {
    const page = await open(desktop);
    await signInAsStaff(page, who);
    for (const path of paths) {
      assert.equal(await status(page, path), 200, `${who} at ${path}`);
      await lookAt(page, `meja-${who}${path.replaceAll('/', '-')}`);
    }
    await page.locator('header details.menu summary').click();
    await picture(page, `meja-${who}-menu`);
    assert.ok(await inside(page, 'header details.menu ul'), `${who}: the menu leaves the screen`);
    if (who !== 'triase') assert.equal(await status(page, '/triase'), 403, `${who} at /triase`);
    const first = page.locator('main td a[href*="/aduan/"]').first();
    await page.goto(paths[0]);
    if (await first.count()) {
      await first.click();
      await page.waitForLoadState();
      await lookAt(page, `meja-${who}-laporan`);
    }
  }
});

// The addresses of the reports of a list; a report nobody opened yet is opened by a form.
async function reportsOf(page) {
  return page.locator('main td a[href*="/aduan/"], main td form[action*="/aduan/"]').evaluateAll((all) => (
    all.map((one) => new URL(one.href ?? one.action).pathname.replace(/\/buka$/, ''))));
}

test('every act of every desk is a page of its own', async () => {
  for (const [who, home] of [['triase', '/triase'], ['kepala.dpupr', '/opd'], ['inspektorat', '/inspektorat'], ['bupati', '/pimpinan']]) {
    const page = await open(desktop);
    await signInAsStaff(page, who);
    await page.goto(home);
    const tabs = await page.locator('main nav[aria-label="Saring antrean"] a').evaluateAll((all) => all.map((one) => one.href));
    const reports = [];
    for (const tab of tabs.length ? tabs : [home]) {
      await page.goto(tab);
      reports.push(...(await reportsOf(page)).slice(0, 4));
    }
    const seen = new Set();
    for (const report of reports) {
      await page.goto(report);
      for (const act of await page.locator('aside a.btn').evaluateAll((all) => all.map((one) => one.pathname))) {
        const name = act.split('/').pop();
        if (seen.has(name)) continue;
        seen.add(name);
        assert.equal(await status(page, act), 200, act);
        await lookAt(page, `${who}-${name}`);
      }
    }
    assert.ok(seen.size > 0, `${who} has nothing to do at ${home}`);
  }
});

test('an officer comes by a link and chooses the own password', async () => {
  const admin = await open(desktop);
  await signInAsStaff(admin, 'admin');
  await admin.goto('/kelola/petugas/baru');
  const email = `petugas-${Date.now().toString(36)}@contoh.test`;
  await admin.getByLabel('Nama lengkap petugas').fill('Nur Contoh');
  await admin.getByLabel('Alamat e-mail').fill(email);
  await admin.getByLabel('Peran').selectOption({ label: 'Petugas OPD' });
  await admin.getByLabel('OPD', { exact: false }).last().selectOption({ label: 'Dinas Pekerjaan Umum dan Penataan Ruang' });
  await press(admin, 'Simpan');
  await says(admin, 'Akun petugas sudah dibuat');
  const officer = await open();
  await officer.goto(linkIn(await mailTo(email, /kata sandi|akun/i), '/petugas/sandi-baru/'));
  await lookAt(officer, 'petugas-sandi-baru');
  await officer.getByLabel('Kata sandi baru').fill('payung kuning di teras rumah');
  await press(officer, 'Simpan');
  await fillSignIn(officer, { email, password: 'payung kuning di teras rumah' });
  assert.equal(await heading(officer), 'Laporan untuk OPD Anda');
});
