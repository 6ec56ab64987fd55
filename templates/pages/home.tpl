{{%AUTOESCAPE context="HTML"}}
{{! The first page: the promise with its true figures, what happens after sending, the latest reports. PLACE: of the
    regency. FIGURES: shown if there is any; PROMISE: the figures of 30 days. LATEST: report rows; EMPTY: there is
    none yet. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<section class="hero">
  <h1>Ada yang perlu dibenahi di {{PLACE}}?</h1>
  <p>Sampaikan. Kami menanggapi dalam 2 jam, meneruskannya ke dinas yang tepat, dan mengabari Anda di setiap
    langkah.</p>
  <div class="acts"><a class="btn" href="/lapor">Buat laporan</a><a class="btn ghost" href="/lacak">Lacak
    laporan</a></div>
 </section>
{{#FIGURES}}
  <section aria-label="Janji layanan dan kenyataannya">
    <p class="hint">Janji kami dan kenyataannya, 30 hari terakhir · <a href="/statistik">semua angka</a></p>
    {{>PROMISE}}
  </section>
 {{/FIGURES}}
<h2>Yang terjadi setelah Anda mengirim</h2>
<ol class="steps">
  <li><b>Ditanggapi</b><br>Diskominfo membaca dan menjawab, paling lambat 2 jam.</li>
  <li><b>Diteruskan</b><br>Ke dinas yang berwenang, sesuai jenis laporan.</li>
  <li><b>Diperiksa dan dikerjakan</b><br>Kebenarannya dicek, lalu ditindaklanjuti.</li>
  <li><b>Anda yang menilai</b><br>Belum beres? Buka kembali.</li>
 </ol>
<h2>Laporan warga terbaru</h2>
{{#EMPTY}}
  <div class="empty">
    <p>Belum ada laporan yang dapat dibaca umum.</p>
    <div class="acts"><a class="btn" href="/lapor">Buat laporan pertama</a></div>
  </div>
 {{/EMPTY}}
{{>LATEST}}
{{#MORE}}<p><a href="/aduan">Lihat semua laporan warga</a></p>{{/MORE}}
