{{%AUTOESCAPE context="HTML"}}
{{! The frame of every page. SERVICE, MARK, REGENCY, OFFICE, ADDRESS, PHONE, PHONE_DIGITS: the service's own facts.
    TITLE: of the page. CSS, JS, ICON: addresses of statics. SKIP, FREE_BOLD, FREE_REST: words. HEADER_CLASS: "" or
    "desk". MARK_HREF: where the mark leads. DEMO (DEMO_WORD, DEMO_TEXT): shown on an instance with demo data. SCRIPT,
    INDEXED, NOINDEX, NO_REFERRER: shown as they apply. NAV, FLASH, ERROR_SUMMARY, MAIN: included templates. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{{TITLE}} – {{SERVICE}}</title>
{{#NOINDEX}}<meta name="robots" content="noindex">{{/NOINDEX}}
{{#NO_REFERRER}}<meta name="referrer" content="no-referrer">{{/NO_REFERRER}}
<meta name="theme-color" content="#0a6245">
<link rel="stylesheet" href="{{CSS}}">
<link rel="icon" href="{{ICON}}" type="image/svg+xml">
<link rel="manifest" href="/manifest.webmanifest">
{{#FEED}}<link rel="alternate" type="application/atom+xml" title="{{SERVICE}}" href="/umpan.atom">{{/FEED}}
<script src="{{JS}}" defer></script>
</head>
<body>
<a class="skip" href="#isi">{{SKIP}}</a>
{{#DEMO}}<p class="demo"><b>{{DEMO_WORD}}</b> {{DEMO_TEXT}}</p>{{/DEMO}}
<header class="top {{HEADER_CLASS}}">
  <div class="wrap">
<a class="mark" href="{{MARK_HREF}}">
  <svg viewBox="0 0 36 36" aria-hidden="true">
    <path d="M6 4h24a4 4 0 0 1 4 4v15a4 4 0 0 1-4 4H17l-8 6v-6H6a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z" fill="#0a6245"/>
    <path d="M7 17c5.5 1.5 8.5-.5 11-4.5 1 3.5 4.5 4.5 11 2.5-3.5 4.5-7 5.5-9.5 4.5L18 24l-1.5-4.8C13 20.5 9.5 20 7
      17z" fill="#f0b429"/>
  </svg>
  <span>{{MARK}}<small>{{REGENCY}}</small></span>
 </a>
{{>NAV}}
</div>
 </header>
<main id="isi" class="wrap" tabindex="-1">
{{>FLASH}}
{{>ERROR_SUMMARY}}
{{>MAIN}}
</main>
<footer class="foot">
  <div class="wrap">
<p><b>{{FREE_BOLD}}</b> {{FREE_REST}}</p>
<p>{{OFFICE}} · {{ADDRESS}} · <a href="tel:{{PHONE_DIGITS}}">{{PHONE}}</a></p>
<ul class="links">
  <li><a href="/standar-pelayanan">Standar pelayanan</a></li>
  <li><a href="/privasi">Pelindungan data pribadi</a></li>
  <li><a href="/standar-pelayanan#mengadu">Mengadu tentang layanan ini</a></li>
  <li><a href="/kode-sumber">Kode sumber</a></li>
 </ul>
</div>
 </footer>
</body>
</html>
