// SPDX-License-Identifier: AGPL-3.0-or-later
// The mail sink's Maildir, read as a person would: newest first, by address and subject.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.LAPORBUP_TEST_MAIL;

function decode(part) {
  const [head, ...rest] = part.split(/\r?\n\r?\n/);
  const body = rest.join('\n\n');
  if (/quoted-printable/i.test(head)) {
    const bytes = body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
  }
  return /base64/i.test(head) ? Buffer.from(body, 'base64').toString('utf8') : body;
}

function header(raw, name) {
  const found = raw.replace(/\r?\n[ \t]+/g, ' ').match(new RegExp(`^${name}: (.*)$`, 'mi'));
  return (found?.[1] ?? '').replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, text) => (
    kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('utf8')
      : Buffer.from(text.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/gi, (__, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8')));
}

function read(file) {
  const raw = readFileSync(file, 'latin1');
  const boundary = raw.match(/boundary="?([^"\r\n;]+)"?/i)?.[1];
  const parts = boundary ? raw.split(`--${boundary}`).slice(1, -1) : [raw];
  const plain = parts.find((part) => /content-type: text\/plain/i.test(part)) ?? parts[0];
  return { to: header(raw, 'To'), subject: header(raw, 'Subject'), text: decode(plain.replace(/^\r?\n/, '')), raw };
}

export function mails(to) {
  const files = ['new', 'cur'].map((name) => join(folder, name)).filter(existsSync)
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)));
  return files.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs).map(read).filter((mail) => mail.to.includes(to));
}

// Waits for a mail; the courier works within seconds.
export async function mailTo(to, subject, seconds = 30) {
  for (let waited = 0; waited < seconds * 5; waited += 1) {
    const found = mails(to).find((mail) => subject.test(mail.subject));
    if (found) return found;
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
  throw new Error(`no mail to ${to} with ${subject} in ${seconds} s; there are: ${mails(to).map((mail) => mail.subject).join(' | ')}`);
}

// The path of the first link of ours in a mail.
export function linkIn(mail, pattern) {
  const found = mail.text.match(new RegExp(`https?://[^\\s/]+(${pattern}[^\\s]*)`));
  if (!found) throw new Error(`no link ${pattern} in: ${mail.text}`);
  return found[1];
}
