// SPDX-License-Identifier: AGPL-3.0-or-later
// One telephone, several people: nothing of one is left for the next, there is a way out at once, and no signal is no dead end.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, follow, heading, lookAt, open, press, says } from '../support/browser.mjs';
import { codeOf, fillStepOne, previewAndSend, sendStepOne } from '../support/filing.mjs';
import { fillSignIn, newCitizen } from '../support/people.mjs';
import { wire } from '../support/wire.mjs';

after(close);

// What the browser keeps of us, by its own word.
async function keptBy(page) {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const cached = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) cached.push(new URL(request.url).pathname.replace(/\.[0-9a-f]{12}\./, '.'));
    }
    return { cached: cached.sort(), local: localStorage.length, session: sessionStorage.length, databases: (await indexedDB.databases()).length };
  });
}
const nothing = { cached: ['/belum-terkirim.html', '/luring.html', '/statis/gaya.css', '/statis/ikon.svg'], local: 0, session: 0, databases: 0 };

test('a report is written, sent and read, and the phone keeps the offline page alone; after signing out the way back is shut', async () => {
  const line = await wire();
  const page = await open(undefined, { proxy: line.proxy });
  await newCitizen(page);
  await page.goto('/lapor');
  const said = await fillStepOne(page);
  await sendStepOne(page);
  await previewAndSend(page);
  await page.goto(`/laporan-saya/${await codeOf(page)}`);
  assert.equal(await heading(page), said.title);
  assert.deepEqual(await keptBy(page), nothing);
  const soon = Date.now() / 1000 + 600;  // the page after *Simpan* names the address, for ten minutes
  // `perangkat` names nobody: by it the owner is told of a sign-in elsewhere (docs/decisions/0041). On a phone of others it is not set.
  const kept = (await page.context().cookies()).filter(({ name }) => name !== 'perangkat');
  for (const { name, expires } of kept) assert.ok(expires < soon, `${name} outlives the browser`);

  line.cut();
  await page.goto('/laporan-saya');
  assert.equal(await heading(page), 'Tidak ada sambungan');
  await says(page, '110 polisi');
  page.complaints.length = 0;
  await lookAt(page, 'luring');
  line.mend();
  await follow(page, 'Coba lagi');
  assert.equal(await heading(page), 'Laporan saya');

  await page.getByText('Akun Anda').click();
  await page.getByRole('button', { name: 'Keluar', exact: true }).click();
  await says(page, 'Anda sudah keluar');
  await page.goBack();
  await says(page, 'Masuk sebagai warga');
  assert.doesNotMatch(await page.locator('body').innerText(), new RegExp(said.title));
  line.close();
});

test('"Ini bukan HP saya" says what it does, and reminds of signing out', async () => {
  const owner = await open();
  const person = await newCitizen(owner);
  const page = await open();
  await page.goto('/akun/masuk');
  await page.getByLabel('Ini bukan HP saya').check();
  await lookAt(page, 'masuk-hp-bersama');
  await fillSignIn(page, person);
  await says(page, 'Anda masuk di HP bersama');
  assert.ok((await page.context().cookies()).every(({ name, expires }) => name !== 'perangkat' && expires === -1), 'nothing outlives the browser');
  await lookAt(page, 'laporan-saya-hp-bersama');
});

for (const javaScriptEnabled of [true, false]) {
  test(`Keluar cepat ${javaScriptEnabled ? 'leaves no way back to the form' : 'leads out without script as well'}`, async () => {
    const page = await open(undefined, { javaScriptEnabled });
    await page.route('https://www.bmkg.go.id/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Cuaca</h1>' }));
    await page.goto('/bantuan');
    await page.goto('/lapor?kategori=perempuan-anak');
    if (javaScriptEnabled) await lookAt(page, 'keluar-cepat');
    await page.evaluate(() => scrollTo(0, 2000)).catch(() => {});
    const exit = page.getByRole('button', { name: 'Keluar cepat' });
    assert.ok((await exit.boundingBox()).y < 740, 'stays in sight while one reads');
    // An answer that leads on is not fulfilled by the route above; that it is asked for is enough.
    const left = page.waitForRequest('https://www.bmkg.go.id/');
    await exit.click().catch(() => {});
    await left;
    if (!javaScriptEnabled) return;
    await says(page, 'Cuaca');
    await page.goBack();
    assert.equal(await heading(page), 'Bantuan');
  });
}

test('after Keluar cepat nobody is signed in, and the way back shows no word', async () => {
  const page = await open();
  await page.route('https://www.bmkg.go.id/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Cuaca</h1>' }));
  await newCitizen(page);
  await page.goto('/bantuan');
  await page.goto('/lapor');
  const story = 'Suami saya memukul saya hampir setiap malam.';
  await fillStepOne(page, { category: 'Kekerasan terhadap perempuan dan anak', title: 'Dipukul hampir setiap malam', story });
  await press(page, 'Lanjutkan ke foto');
  await says(page, 'Ada bahaya sekarang? Telepon dulu');
  await page.getByRole('button', { name: 'Keluar cepat' }).click();
  await says(page, 'Cuaca');
  assert.ok((await page.context().cookies()).every(({ name }) => !name.endsWith('draf')), 'nothing begun is held');
  for (let steps = 0; steps < 2; steps += 1) {
    await page.goBack();
    const kept = await page.locator('input, textarea').evaluateAll((all) => all.map((one) => one.value).join(' ')).catch(() => '');
    assert.doesNotMatch(`${kept} ${await page.locator('body').innerText()}`, /memukul|Dipukul/);
  }
  await page.goto('/laporan-saya');
  await says(page, 'Masuk sebagai warga');
});

for (const javaScriptEnabled of [true, false]) {
  test(`what was begun waits in this browser without a word of it, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
    const page = await open(undefined, { javaScriptEnabled });
    await page.goto('/lapor');
    const title = 'Talud longsor di belakang balai desa';
    await page.getByLabel('Judul laporan').fill(title);
    await page.getByRole('button', { name: 'Lihat semua kategori dan contohnya' }).click();
    await says(page, 'Isian Anda sudah disimpan');
    if (javaScriptEnabled) await lookAt(page, 'lapor-pilih-kategori');
    await page.getByRole('link', { name: 'Drainase, gorong-gorong, talud', exact: true }).click();
    assert.equal(await page.getByLabel('Judul laporan').inputValue(), title);
    assert.equal(await page.getByLabel('Kategori').evaluate((menu) => menu.selectedOptions[0].text).catch(() => 'Drainase, gorong-gorong, talud'),
      'Drainase, gorong-gorong, talud');

    await page.goto('/lapor');
    await says(page, 'Ada laporan yang belum dikirim di peramban ini');
    assert.ok(!(await page.content()).includes(title));
    if (javaScriptEnabled) await lookAt(page, 'lapor-menunggu');
    await follow(page, 'Lihat judulnya');
    await says(page, title);
    await page.getByRole('link', { name: /^Lanjutkan/ }).click();
    assert.equal(await page.getByLabel('Judul laporan').inputValue(), title);
    await page.goto('/lapor');
    await page.getByRole('link', { name: /^Bukan saya, hapus/ }).click();
    if (javaScriptEnabled) await lookAt(page, 'lapor-bukan-saya');
    await press(page, 'Ya, hapus');
    await says(page, 'tidak dapat dibuka lagi dari peramban ini');
    assert.ok((await page.context().cookies()).every(({ name }) => !name.endsWith('draf')));
  });
}

test('Keluar cepat comes with the category that needs it, chosen or only proposed, and goes with it', async () => {
  const page = await open();
  await page.goto('/lapor');
  const exit = page.getByRole('button', { name: 'Keluar cepat' });
  assert.equal(await exit.count(), 0);
  const category = page.getByLabel('Kategori');
  await category.selectOption({ label: 'Kekerasan terhadap perempuan dan anak' });
  await exit.waitFor();
  await category.selectOption({ label: 'Lampu penerangan jalan (LPJU)' });
  assert.equal(await exit.count(), 0);
  await page.reload();
  await page.getByLabel('Judul laporan').pressSequentially('istri dipukul suaminya');
  await exit.waitFor();
  await page.route('https://www.bmkg.go.id/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Cuaca</h1>' }));
  await exit.click();
  await says(page, 'Cuaca');
});

test('the browser may install it', async () => {
  const page = await open();
  await page.goto('/');
  const tools = await page.context().newCDPSession(page);
  const { errors, manifest } = await tools.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await tools.send('Page.getInstallabilityErrors');
  // The test's own browser is a private window.
  assert.deepEqual(installabilityErrors.map((error) => error.errorId).filter((id) => id !== 'in-incognito'), [], JSON.stringify(manifest));
});
