{{%AUTOESCAPE context="HTML"}}
{{! The receipt of a report; prints without header and buttons. HEADING; NEW: right after sending (PROMISED: PROMISE, while anything is
    next; SECRET: what its mails say); CODE, TITLE, CATEGORY, PLACE_NAME, RECEIVED, PRIVACY, NAME; NEXT_STEP (SENTENCE); SITE: the address of the service;
    OWN_HREF: the report. URGENT (TAGS, READING): sent as an emergency. EXIT: Keluar cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <h1>{{HEADING}}</h1>
{{#NEW}}
  <p class="due">{{#PROMISED}}<b>{{PROMISE}}</b><br>{{/PROMISED}}Kabar berikutnya kami kirim ke e-mail Anda dan
    selalu ada di Laporan saya.{{#SECRET}} E-mailnya hanya memuat kode laporan, tanpa judul dan isinya.{{/SECRET}}</p>
 {{/NEW}}
{{#URGENT}}
  <div class="danger">
    <p>
      {{>TAGS}} {{READING}}
    </p>
  </div>
 {{/URGENT}}
<section class="card">
  <p class="meta"><span>{{SERVICE}}</span><span>{{REGENCY}}</span></p>
  <h2>Tanda terima</h2>
  <dl class="facts">
    <dt>Kode lacak</dt>
    <dd class="code">{{CODE}}</dd>
    <dt>Diterima</dt>
    <dd>{{RECEIVED}}</dd>
    <dt>Pelapor</dt>
    <dd>{{NAME}}</dd>
    <dt>Judul</dt>
    <dd>{{TITLE}}</dd>
    <dt>Kategori</dt>
    <dd>{{CATEGORY}}</dd>
    <dt>Tempat</dt>
    <dd>{{PLACE_NAME}}</dd>
    <dt>Siapa yang boleh tahu</dt>
    <dd>{{PRIVACY}}</dd>
{{#NEXT_STEP}}
    <dt>Langkah berikutnya</dt>
    <dd>{{SENTENCE}}</dd>
 {{/NEXT_STEP}}
    <dt>Buka lagi di</dt>
    <dd>{{SITE}}/laporan-saya</dd>
    <dt>Penyelenggara</dt>
    <dd>{{OFFICE}}, {{ADDRESS}}, {{PHONE}}</dd>
  </dl>
<p>Layanan ini gratis. Laporkan bila ada yang meminta bayaran.</p>
 </section>
<p class="hint unprinted">Simpan halaman ini, atau cetak lewat menu peramban Anda. Yang tercetak hanya tanda
  terimanya.</p>
<div class="acts"><a class="btn" href="{{OWN_HREF}}">Lihat laporan saya</a>{{#NEW}}<a class="btn ghost"
  href="/lapor">Buat laporan lain</a>{{/NEW}}</div>
 </div>
