{{%AUTOESCAPE context="HTML"}}
{{! Step 3: everything once more, and who will see what. ACTION; KIND, CATEGORY, TITLE, STORY, DATE, PLACE_NAME,
    PRIVACY; ANSWER (QUESTION, ANSWER_TEXT); ACCUSED (ACCUSED_NAME); FILE_ROW (NAME_PIECE: PIECE, MORE; FILE_SIZE), NO_FILE.
    PUBLIC_NOTHING or PUBLIC_TEXT_SHOWN (PUBLIC_TITLE, PUBLIC_BODY; MASKED: something was hidden; NAMED (PEOPLE): others;
    PLACE (PLACE_TEXT));
    OPD_SEES, TRIAGE_SEES: sentences. CHANGE_HREF, FILES_HREF; TRUTH_FIELD. URGENT (TAGS, READING, DANGER_HREF): sent
    as an emergency. EXIT: Keluar cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <p class="hint">Langkah 3 dari 3 · Periksa dan kirim</p>
  <h1>Periksa kembali laporan Anda</h1>
{{#URGENT}}
  <div class="danger">
    <p>
      {{>TAGS}} Laporan ini dikirim sebagai darurat. {{READING}}
    </p>
    <p>Tidak ada bahaya sekarang? <a href="{{DANGER_HREF}}">Ubah jawaban</a></p>
  </div>
 {{/URGENT}}
<p>Laporan belum terkirim. <a href="{{CHANGE_HREF}}">Ubah isi laporan</a></p>
<section class="card">
  <h2>{{TITLE}}</h2>
  <p class="words">{{STORY:p}}</p>
<dl class="facts">
  <dt>Jenis</dt>
  <dd>{{KIND}}</dd>
  <dt>Kategori</dt>
  <dd>{{CATEGORY}}</dd>
  {{#ANSWER}}
    <dt>{{QUESTION}}</dt>
    <dd>{{ANSWER_TEXT}}</dd>
  {{/ANSWER}}
  <dt>Tanggal kejadian</dt>
  <dd>{{DATE}}</dd>
  <dt>Tempat</dt>
  <dd>{{PLACE_NAME}}</dd>
  {{#ACCUSED}}
    <dt>Yang dilaporkan</dt>
    <dd>{{ACCUSED_NAME}}</dd>
  {{/ACCUSED}}
  <dt>Siapa yang boleh tahu</dt>
  <dd>{{PRIVACY}}</dd>
  <dt>Lampiran</dt>
  <dd>{{#FILE_ROW}}{{#NAME_PIECE}}{{PIECE}}{{#MORE}}<wbr>{{/MORE}}{{/NAME_PIECE}} ({{FILE_SIZE}})<br>{{/FILE_ROW}}{{#NO_FILE}}Tidak ada{{/NO_FILE}} <a
    href="{{FILES_HREF}}">Ubah lampiran</a></dd>
 </dl>
 </section>
<h2>Yang akan dilihat orang lain</h2>
<section class="card">
  <h3>Umum</h3>
  {{#PUBLIC_NOTHING}}<p>Tidak ada. Laporan ini tidak muncul di situs, pencarian, atau peta.</p>{{/PUBLIC_NOTHING}}
  {{#PUBLIC_TEXT_SHOWN}}
    <p>Setelah diperiksa dan diteruskan petugas, kira-kira seperti ini, tanpa nama Anda:</p>
    <blockquote><b>{{PUBLIC_TITLE}}</b><br>{{PUBLIC_BODY:p}}</blockquote>
    {{#PLACE}}<p>{{PLACE_TEXT}}</p>{{/PLACE}}
    {{#MASKED}}
      <p class="hint">Bagian yang tampak seperti nama Anda, nomor atau akun pribadi, RT/RW, letak rumah, atau titik lokasi kami samarkan.</p>
    {{/MASKED}}
    {{#NAMED}}
      <p class="hint">
        Anda menyebut {{PEOPLE}}. Nama orang lain dapat terbaca umum bila petugas membiarkannya.
        <a href="{{CHANGE_HREF}}">Hapus</a> bila tidak perlu.
      </p>
    {{/NAMED}}
  {{/PUBLIC_TEXT_SHOWN}}
 </section>
<section class="card">
  <h3>OPD yang menangani</h3>
  <p>{{OPD_SEES}}</p>
 </section>
<section class="card">
  <h3>Petugas yang menyalurkan</h3>
  <p>{{TRIAGE_SEES}}</p>
 </section>
<form method="post" action="{{ACTION}}" novalidate>
  <input type="hidden" name="csrf" value="{{CSRF}}">
  <input type="hidden" name="nonce" value="{{NONCE}}">
  {{>TRUTH_FIELD}}
<div class="acts">
  <button class="btn">Kirim laporan</button>
  <a class="btn ghost" href="{{FILES_HREF}}">Kembali</a>
 </div>
 </form>
 </div>
