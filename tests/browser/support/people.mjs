// SPDX-License-Identifier: AGPL-3.0-or-later
// Who acts in the stories: the demo's people, and citizens who come new.
import assert from 'node:assert/strict';
import { desktop, heading, open, press } from './browser.mjs';
import { linkIn, mailTo } from './mail.mjs';

export const password = 'lapor-demo-2026';

const two = (number) => String(number).padStart(2, '0');
const dice = (below) => Math.floor(Math.random() * below);

// Somebody invented, whom no earlier run knows.
export function stranger(name = 'Sri Contoh') {
  const number = Date.now() % 1e8;
  return {
    name,
    email: `cerita-${Date.now().toString(36)}-${dice(1e6)}@contoh.test`,
    phone: `08${120000000 + (number % 1e7) * 10 + dice(10)}`,
    nik: `330512${two(41 + dice(28))}${two(1 + dice(12))}${two(dice(100))}${String(1 + dice(9998)).padStart(4, '0')}`,
    password: 'sepeda hijau di tepi waduk',
  };
}

export async function fillRegistration(page, person) {
  await page.getByLabel('Nama lengkap sesuai KTP').fill(person.name);
  await page.getByLabel('Nomor Induk Kependudukan (NIK)').fill(person.nik);
  await page.getByLabel('Alamat e-mail').fill(person.email);
  await page.getByLabel('Nomor telepon').fill(person.phone);
  await page.getByLabel('Kata sandi', { exact: true }).fill(person.password);
  await page.getByLabel('Saya sudah membaca pemberitahuan').check();
}

export async function activate(page, person) {
  await page.goto(linkIn(await mailTo(person.email, /Aktifkan akun/), '/aktivasi/'));
  await press(page, 'Aktifkan akun');
}

export async function signIn(page, person) {
  await page.goto('/akun/masuk');
  await fillSignIn(page, person);
}

export async function fillSignIn(page, person) {
  await page.getByLabel('Alamat e-mail').fill(person.email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(person.password);
  await press(page, /^Masuk/);
}

// A citizen who registered, activated and signed in.
export async function newCitizen(page, name) {
  const person = stranger(name);
  await page.goto('/akun/daftar');
  await fillRegistration(page, person);
  await press(page, 'Simpan');
  await activate(page, person);
  await signIn(page, person);
  return person;
}

export async function signInAsStaff(page, who) {
  await page.goto('/petugas/masuk');
  await fillSignIn(page, { email: `${who}@contoh.test`, password });
  assert.notEqual(await heading(page), 'Masuk petugas', `${who} may not sign in`);
}

// A new citizen of this name on a telephone, triage and an agency at their desks, all signed in.
export async function cast(name) {
  const citizen = await open();
  const person = await newCitizen(citizen, name);
  const triage = await open(desktop);
  await signInAsStaff(triage, 'triase');
  const agency = await open(desktop);
  await signInAsStaff(agency, 'dpupr');
  return { citizen, person, triage, agency };
}

// The session of `page` ends elsewhere: its cookie stays, and is worth nothing any more.
export async function endSession(page, home) {
  const elsewhere = await page.context().browser().newContext({
    baseURL: new URL(page.url()).origin, storageState: await page.context().storageState(),
  });
  const other = await elsewhere.newPage();
  await other.goto(home);
  await other.locator('header details.menu summary').click();
  await other.getByRole('button', { name: 'Keluar', exact: true }).click();
  await elsewhere.close();
}
