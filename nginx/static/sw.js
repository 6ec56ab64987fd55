// Keeps the offline page and its style sheet, nothing else: no page of a person is ever stored here.
const CACHE = "luring:/statis/gaya.css";
const KEPT = ["/luring.html", "/statis/gaya.css", "/statis/ikon.svg"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(KEPT)));
  self.skipWaiting();
});
self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([
    // The page is asked for while this script wakes up, not after.
    self.registration.navigationPreload?.enable(),
    caches.keys().then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))),
  ]));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.mode === "navigate" && request.method === "GET") {
    event.respondWith(Promise.resolve(event.preloadResponse).then((page) => page ?? fetch(request))
      .catch(() => caches.match("/luring.html")));
  } else if (request.method === "GET" && KEPT.includes(path)) {
    event.respondWith(fetch(request).catch(() => caches.match(path)));
  }
});
