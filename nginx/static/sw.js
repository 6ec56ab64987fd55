// SPDX-License-Identifier: AGPL-3.0-or-later
// Keeps two static pages for a lost line and what they are drawn with, nothing else: no page and no word of a person is ever
// stored here. A form that does not get through comes back with what was typed, from the memory of the request alone.
const CACHE = "luring:/statis/gaya.css";
const KEPT = ["/luring.html", "/belum-terkirim.html", "/statis/gaya.css", "/statis/ikon.svg"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(KEPT)));
  self.skipWaiting();
});
self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([
    // The first page one opens is looked after as well.
    self.clients.claim(),
    // The page is asked for while this script wakes up, not after.
    self.registration.navigationPreload?.enable(),
    caches.keys().then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))),
  ]));
});

const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const isSecret = (name) => name.startsWith("password");
const isProse = (value) => value.trim().length > 15 && /\s/.test(value.trim());

// The same form once more: its nonce lets it be taken once, however often it is sent.
const unsent = async (lost) => {
  const fields = [...new URLSearchParams(await lost.text())].filter(([name]) => !isSecret(name));
  const page = await (await caches.match("/belum-terkirim.html")).text();
  const hidden = fields.map(([name, value]) => `<input type="hidden" name="${safe(name)}" value="${safe(value)}">`);
  const words = fields.filter(([, value]) => isProse(value)).map(([, value]) => `<blockquote>${safe(value)}</blockquote>`);
  const filled = page.replace("<!-- isian -->", () => hidden.join(""))
    .replace("<!-- kata -->", () => (words.length ? `<h2>${say("js.unsent.yours")}</h2>${words.join("")}` : ""));
  return new Response(filled, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "Referrer-Policy": "same-origin",
    },
  });
};
// The way back to the answer of a form: not sent again and no lost line, but the page at its address, anew. The browser itself
// would look into its cache alone, where nothing of ours lies.
const isWayBack = (request) => request.cache === "only-if-cached" || (request.method === "POST" && request.isHistoryNavigation);
const anew = (request) => fetch(request.url, { credentials: "same-origin", redirect: "manual" });
const isForm = (request) => (request.headers.get("Content-Type") ?? "").startsWith("application/x-www-form-urlencoded");

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.mode === "navigate" && isWayBack(request)) {
    event.respondWith(anew(request).catch(() => caches.match("/luring.html")));
  } else if (request.mode === "navigate" && request.method === "GET") {
    event.respondWith(Promise.resolve(event.preloadResponse).then((page) => page ?? fetch(request))
      .catch(() => caches.match("/luring.html")));
  } else if (request.mode === "navigate" && request.method === "POST" && isForm(request)) {
    const kept = request.clone();
    event.respondWith(fetch(request).catch(() => unsent(kept)));
  } else if (request.method === "GET" && KEPT.includes(path)) {
    event.respondWith(fetch(request).catch(() => caches.match(path)));
  }
});
