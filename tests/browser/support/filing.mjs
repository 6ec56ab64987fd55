// SPDX-License-Identifier: AGPL-3.0-or-later
// The three steps of filing, as a citizen takes them.
import { follow, press } from './browser.mjs';

// A photo as a phone takes it, only smaller: painted, so that no picture lies in the repository.
export async function photo(page, name = 'selokan.jpg') {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1200;
    canvas.height = 900;
    const paint = canvas.getContext('2d');
    paint.fillStyle = '#7a8b5b';
    paint.fillRect(0, 0, 1200, 900);
    paint.fillStyle = '#3b3a36';
    paint.fillRect(0, 520, 1200, 200);
    return canvas.toDataURL('image/jpeg', 0.8).split(',')[1];
  });
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(data, 'base64') };
}

// A photo full of detail, as heavy as one wants: `wide` pixels, of which `grain` are one speck.
export async function heavyPhoto(page, name, { wide = 2000, grain = 3, quality = 0.95 } = {}) {
  const data = await page.evaluate(async ([width, speck, fine]) => {
    const height = Math.round(width * 0.75);
    const noise = new OffscreenCanvas(Math.ceil(width / speck), Math.ceil(height / speck));
    const paint = noise.getContext('2d');
    const dots = paint.createImageData(noise.width, noise.height);
    for (let at = 0; at < dots.data.length; at += 1) dots.data[at] = at % 4 === 3 ? 255 : Math.random() * 255;
    paint.putImageData(dots, 0, 0);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d').drawImage(noise, 0, 0, width, height);
    return canvas.toDataURL('image/jpeg', fine).split(',')[1];
  }, [wide, grain, quality]);
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(data, 'base64') };
}

// Adds photos to a report in the second step; they are sent as soon as they are chosen.
export async function attach(page, ...photos) {
  await page.getByLabel('Lampiran').setInputFiles(photos);
  for (const { name } of photos) await page.locator('#terlampir').getByText(name).waitFor();
}

export async function fillStepOne(page, report = {}) {
  const said = {
    category: 'Drainase, gorong-gorong, talud',
    title: 'Selokan mampet di depan lapangan desa',
    story: 'Selokannya penuh lumpur sejak bulan lalu.\n\nKalau hujan air meluap ke jalan.',
    kecamatan: 'Gombong',
    place: 'Depan lapangan, sisi selatan',
    accused: 'Tidak',
    ...report,
  };
  await page.getByLabel('Kategori').selectOption({ label: said.category });
  await page.getByLabel('Judul laporan').fill(said.title);
  await page.getByRole('textbox', { name: 'Isi laporan' }).fill(said.story);
  await page.getByLabel('Kecamatan', { exact: true }).selectOption({ label: said.kecamatan });
  await page.getByLabel('Lokasi atau patokan').fill(said.place);
  await page.getByRole('group', { name: 'Apakah laporan ini tentang perilaku' })
    .getByRole('radio', { name: new RegExp(`^${said.accused}`) }).check();
  if (said.accusedBody) await page.getByLabel('Instansi yang dilaporkan').selectOption({ label: said.accusedBody });
  return said;
}

// Step 1 sent; the extra questions of the category answered when they come; what others reported is not the same.
export async function sendStepOne(page, answers = {}) {
  await press(page, 'Lanjutkan ke foto');
  if (page.url().endsWith('?tanya')) {
    for (const [question, answer] of Object.entries(answers)) {
      await page.getByRole('group', { name: question }).getByText(answer, { exact: true }).click();
    }
    await press(page, 'Lanjutkan ke foto');
  }
  if (page.url().endsWith('/sama')) await follow(page, 'Bukan, lanjutkan laporan saya');
}

export async function previewAndSend(page) {
  await follow(page, 'Lanjutkan ke pemeriksaan');
  await page.getByLabel('Saya menyampaikan laporan ini dengan jujur').check();
  await press(page, 'Kirim laporan');
}

export async function codeOf(page) {
  return (await page.locator('dd.code').first().innerText()).trim();
}

// What came by other ways, entered by triage and forwarded as proposed.
export async function enterAndForward(triage, title, reporter) {
  await triage.goto('/triase/baru');
  await triage.getByRole('group', { name: 'Saluran asal' }).getByRole('radio', { name: 'telepon' }).check();
  await triage.getByRole('button', { name: 'Baru saja' }).click();
  await triage.getByLabel('Kategori', { exact: true }).selectOption({ label: 'Drainase, gorong-gorong, talud' });
  await triage.getByLabel('Judul laporan').fill(title);
  await triage.getByRole('textbox', { name: 'Pesan warga, apa adanya' }).fill('Selokan di tepi jalan desa tersumbat lumpur.');
  await triage.getByLabel('Desa atau kecamatan').fill('Alian');
  if (reporter) {
    await triage.getByLabel('Nama pelapor').fill(reporter.name);
    await triage.getByLabel('Nomor, alamat, atau profil pelapor').fill(reporter.phone);
  }
  await press(triage, 'Simpan laporan');
  const code = await codeOf(triage);
  const pin = (await triage.locator('dd.code').nth(1).innerText()).trim();
  await triage.goto(`/triase/aduan/${code}/terusan`);
  await triage.getByLabel('Naskah untuk umum').fill('Menurut warga, selokan ini tersumbat lumpur.');
  const asked = triage.getByLabel('Sudah saya periksa');
  await press(triage, 'Teruskan');
  if (await asked.count()) {
    await asked.check();
    await press(triage, 'Teruskan');
  }
  return { code, pin };
}
