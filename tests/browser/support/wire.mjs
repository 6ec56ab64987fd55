// SPDX-License-Identifier: AGPL-3.0-or-later
// A line between the browser and the service that is slow, late, and breaks: what a telephone has on a bus.
import { connect, createServer } from 'node:net';
import { address } from './browser.mjs';

const wait = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });

// `up`, `down`: bytes a second; `latency`: milliseconds there and back. Give `proxy` to the page's context.
export async function wire({ up = Infinity, down = Infinity, latency = 0 } = {}) {
  const there = new URL(address);
  const open = new Set();
  const line = { sent: 0, broken: false };
  const carry = async (from, to, rate, count) => {
    try {
      for await (const chunk of from) {
        for (let at = 0; at < chunk.length; at += 4096) {
          const piece = chunk.subarray(at, at + 4096);
          if (rate !== Infinity) await wait((piece.length / rate) * 1000);
          if (count) line.sent += piece.length;
          if (!to.write(piece)) await new Promise((done) => { to.once('drain', done); to.once('close', done); });
        }
      }
      to.end();
    } catch { to.destroy(); }
  };
  const server = createServer(async (browser) => {
    browser.on('error', () => {});
    if (line.broken) { browser.destroy(); return; }
    const service = connect(Number(there.port), there.hostname);
    service.on('error', () => {});
    for (const socket of [browser, service]) {
      open.add(socket);
      socket.on('close', () => { open.delete(socket); browser.destroy(); service.destroy(); });
    }
    browser.pause();
    await wait(latency);
    carry(browser, service, up, true);
    carry(service, browser, down, false);
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  server.unref();
  return Object.assign(line, {
    proxy: { server: `http://127.0.0.1:${server.address().port}`, bypass: '<-loopback>' },
    cut() {
      line.broken = true;
      for (const socket of open) socket.destroy();
    },
    mend() { line.broken = false; },
    close() {
      line.cut();
      server.close();
    },
  });
}
