// SPDX-License-Identifier: AGPL-3.0-or-later
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

let launched;

export async function open(viewport = phone, options = {}) {
  launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  const context = await (await launched).newContext({ viewport, baseURL: address, locale: 'id-ID', timezoneId: 'Asia/Jakarta', reducedMotion: 'reduce', colorScheme: 'light', ...options });
  context.setDefaultTimeout(10000);
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
  await (await launched)?.close();
  launched = undefined;
}

// Nothing wider than the screen, also at the 320 px of WCAG 1.4.10.
async function fits(page, name, width) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${name} at ${width} px: ${wide} px wider than the screen`);
}

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colours = { type: 'rule', values: ['color-contrast'] };

// WCAG 2.2 A and AA; `rules` as axe's runOnly.
async function accessible(page, name, rules) {
  const { violations } = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] }), rules);
  const findings = violations.flatMap((rule) => rule.nodes.map((node) => (
    `${rule.id}: ${node.html.slice(0, 160)} (${node.any.map((check) => check.message).join('; ').slice(0, 200)})`)));
  assert.deepEqual(findings, [], `${name}: accessibility`);
}

export async function picture(page, name) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

// What a reader would stumble over: at 320, 360 and 1280 px, light and dark, without leaving the page.
export async function lookAt(page, name) {
  const before = page.viewportSize();
  await page.evaluate(axe);
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page, name, 320);
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size);
    await picture(page, `${name}-${size.width}`);
    await fits(page, name, size.width);
    await accessible(page, `${name} at ${size.width} px`, everything);
  }
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, `${name}-360-dark`);
  await accessible(page, `${name} in the dark`, colours);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
  assert.deepEqual(page.complaints, [], `${name}: complaints of the browser`);
}

// The same look in short, for walks over every page: no picture, not in the dark; every field has a name, 400 % zoom included.
export async function inspect(page, name) {
  const before = page.viewportSize();
  await page.evaluate(axe);
  await page.setViewportSize({ width: 320, height: 256 });
  await fits(page, name, 320);
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size);
    await fits(page, name, size.width);
    await accessible(page, `${name} at ${size.width} px`, everything);
  }
  await page.setViewportSize(before);
  const nameless = await page.evaluate(() => [...document.querySelectorAll('input:not([type=hidden]):not([hidden]),select,textarea,button')]
    .filter((field) => !(field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? field.textContent).trim() && !field.getAttribute('aria-label'))
    .map((field) => field.outerHTML.slice(0, 120)));
  assert.deepEqual(nameless, [], `${name}: fields without a name`);
  assert.deepEqual(page.complaints, [], `${name}: complaints of the browser`);
}

// Heading, links, buttons and fields are there to be seen, differ from what is behind them, and show the focus.
export async function essential(page, name) {
  const lost = await page.evaluate(() => [...document.querySelectorAll('h1,main a[href],main button,main input:not([type=hidden]),main select,main textarea')]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const look = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      return look.opacity === '0' || look.visibility === 'hidden' || box.width < 2 || box.height < 2
        || (one.matches('a,button,h1') && look.color === look.backgroundColor);
    }).map((one) => one.outerHTML.slice(0, 120)));
  assert.deepEqual(lost, [], `${name}: gone from sight`);
  const unseen = [];
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    unseen.push(await page.evaluate(() => {
      const one = document.activeElement;
      return one === document.body || getComputedStyle(one).outlineStyle !== 'none' ? '' : one.outerHTML.slice(0, 120);
    }));
  }
  assert.deepEqual(unseen.filter(Boolean), [], `${name}: focus not seen`);
}

// What opens over the page stays on the screen, also at 320 px.
export async function inside(page, selector) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const box = await page.locator(selector).boundingBox();
  await page.setViewportSize(before);
  return box.x >= 0 && box.x + box.width <= 320;
}

// The button of the page itself, not of the header.
export async function press(page, name) {
  await page.locator('main').getByRole('button', { name, exact: typeof name === 'string' }).click();
  await page.waitForLoadState();
}

// A link of the page itself.
export async function follow(page, name) {
  await page.locator('main').getByRole('link', { name, exact: typeof name === 'string' }).first().click();
  await page.waitForLoadState();
}

export async function heading(page) {
  return (await page.locator('h1').innerText()).trim();
}

// The page says it, at the latest after a few seconds: script may still be sending.
export async function says(page, sentence) {
  let text = '';
  for (let tries = 0; tries < 40; tries += 1) {
    text = await page.locator('body').innerText().catch(() => '');
    if (sentence instanceof RegExp ? sentence.test(text) : text.includes(sentence)) return;
    await page.waitForTimeout(200);
  }
  assert.fail(`${page.url()} does not say ${sentence}, but: ${text}`);
}

export async function status(page, path) {
  return (await page.goto(path)).status();
}
