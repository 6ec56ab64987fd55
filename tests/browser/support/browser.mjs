// What every story needs: a browser, a page of one size, and a look at what a reader would stumble over.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

export const address = process.env.LAPORBUP_TEST_URL;
if (!address) throw new Error('LAPORBUP_TEST_URL is not set: start the stories with tests/browser/run');

const pictures = process.env.LAPORBUP_TEST_PICTURES;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 900 };

let browser;

export async function open(viewport = phone, options = {}) {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  const context = await browser.newContext({ viewport, baseURL: address, locale: 'id-ID', ...options });
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (4|5)\d\d/.test(message.text())) {
      page.complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) {
      page.complaints.push(`a request to somebody else: ${request.url()}`);
    }
  });
  return page;
}

export async function close() {
  await browser?.close();
  browser = undefined;
}

// WCAG 2.2 A and AA, nothing wider than the screen, no fault of script or policy.
export async function lookAt(page, name) {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: `${pictures}/${name}-${page.viewportSize().width}.png`, fullPage: true });
  }
  // Playwright evaluates in its own world, so the page's policy does not stand in the way.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  }));
  const findings = violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`));
  assert.deepEqual(findings, [], `${name}: accessibility`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${name}: ${wide} px wider than the screen`);
  assert.deepEqual(page.complaints, [], `${name}: complaints of the browser`);
}

export async function signIn(page, email, where = '/akun/masuk') {
  await page.goto(where);
  await page.getByLabel('Alamat e-mail').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill('lapor-demo-2026');
  await page.locator('main').getByRole('button', { name: /^Masuk/ }).click();
}
