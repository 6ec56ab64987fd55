// SPDX-License-Identifier: AGPL-3.0-or-later
// People without e-mail are told: two things in one message, one who is not reached, one who answers.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, desktop, heading, lookAt, open, press, says } from '../support/browser.mjs';
import { enterAndForward } from '../support/filing.mjs';
import { signInAsStaff, stranger } from '../support/people.mjs';

after(close);

const card = (page, code) => page.locator('.list > li').filter({ hasText: code });

test('what is new is told in one message, and the answer of the one who was told is taken down', async () => {
  const triage = await open(desktop);
  await signInAsStaff(triage, 'triase');
  const told = await enterAndForward(triage, 'Selokan tersumbat dekat langgar', stranger('Bu Tumini Contoh'));
  const away = await enterAndForward(triage, 'Selokan tersumbat dekat sawah', stranger('Pak Sarno Contoh'));
  const asked = await enterAndForward(triage, 'Selokan tersumbat dekat sekolah', stranger('Bu Ranti Contoh'));

  await triage.goto('/triase/kabari');
  await lookAt(triage, 'kabari');
  const message = await card(triage, told.code).locator('blockquote').innerText();
  assert.match(message, /Bu Tumini Contoh/);
  assert.ok(message.indexOf('sudah kami terima') < message.indexOf('diteruskan ke'), message);
  assert.ok(!message.includes('PIN Anda'), 'no row holds a PIN');
  const link = new URL(await card(triage, told.code).getByRole('link', { name: /WhatsApp/ }).getAttribute('href'));
  assert.match(link.pathname, /^\/628\d+$/);
  assert.equal(link.searchParams.get('text'), message);
  await card(triage, told.code).getByRole('button', { name: 'Buat PIN dan tampilkan pesan' }).click();
  const withPin = await card(triage, told.code).locator('blockquote').innerText();
  assert.match(withPin, /PIN Anda \d{6}\./);
  await lookAt(triage, 'kabari-pin');
  await triage.reload();
  assert.doesNotMatch(await card(triage, told.code).innerText(), /PIN Anda/);
  await card(triage, told.code).getByRole('button', { name: 'Sudah dikabari' }).click();
  await says(triage, 'Pelapor ditandai sudah dikabari');
  assert.equal(await card(triage, told.code).count(), 0);

  await card(triage, away.code).getByRole('button', { name: 'Tidak terhubung' }).click();
  await says(triage, 'Percobaan menghubungi pelapor sudah dicatat');
  assert.match(await card(triage, away.code).innerText(), /Tidak terhubung: /);

  const agency = await open(desktop);
  await signInAsStaff(agency, 'dpupr');
  await agency.goto(`/opd/aduan/${asked.code}/tanya`);
  await agency.getByLabel('Pertanyaan').fill('Sebelah mana sekolahnya, Bu?');
  await press(agency, /pertanyaan/i);

  await triage.goto('/triase/kabari');
  await card(triage, asked.code).getByRole('link', { name: /Menjawab/ }).click();
  assert.equal(await heading(triage), 'Pelapor menjawab');
  await says(triage, 'Sebelah mana sekolahnya, Bu?');
  await lookAt(triage, 'kabari-jawaban');
  await triage.getByLabel('Kutipan kata pelapor').fill('Sebelah barat, depan gerbang.');
  await press(triage, 'Simpan jawaban pelapor');
  await says(triage, 'Ada yang perlu diperbaiki');
  assert.equal(await triage.getByLabel('Kutipan kata pelapor').inputValue(), 'Sebelah barat, depan gerbang.');
  await triage.getByLabel('Disampaikan lewat').selectOption('whatsapp');
  await triage.getByRole('radio', { name: /Jawaban atas pertanyaan/ }).check();
  await press(triage, 'Simpan jawaban pelapor');
  await says(triage, 'Jawaban pelapor disimpan');
  await agency.goto(`/opd/aduan/${asked.code}`);
  await says(agency, 'Sebelah barat, depan gerbang.');
});
