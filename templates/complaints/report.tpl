{{%AUTOESCAPE context="HTML"}}
{{! The reporter's own view. TAGS, CODE, TITLE, CATEGORY, PLACED (PLACE_NAME), REPORTED, PRIVACY. SENTENCE
    (SENTENCE_TEXT, LATE): what is next and by when. MERGED (MERGED_CODE, MERGED_TAG; OBJECTION: he may object): where it goes on, and how it
    stands there. QUESTION (ASKS, QUESTION_TEXT; ANSWERABLE: ANSWER_HREF): waits for the citizen. VERDICT
    (ACCEPT_HREF, REOPEN_HREF): is it done? PUBLIC (PUBLIC_HREF): what everybody reads. PARTS: PART (OPD_NAME,
    PART_TAG, PART_DUE). ACTS: ACT (HREF, LABEL). PAIR: before and after. TIMELINE. GONE: erased by law. STORY; ANSWER
    (QUESTION_OF, ANSWER_TEXT); DATE; FILES: FILE_ROW (FILE_HREF, NAME_PIECE: PIECE, MORE; FILE_SIZE). RECEIVED, DUE_FIRST, TOTAL
    (TOTAL_DUE). GUEST (GUEST_SAYS, CLOSE_ACTION, CSRF; GUEST_WAY: WAY_HREF, WAY_LABEL; ANOTHER_HREF): seen by code,
    without an account; MEMBER (RECEIPT_HREF): signed in. EXIT: Keluar cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <p class="meta">
    {{>TAGS}}
    <span>Kode {{CODE}}</span>
  </p>
  <h1>{{TITLE}}</h1>
<p class="meta"><span>{{CATEGORY}}</span>{{#PLACED}}<span>{{PLACE_NAME}}</span>{{/PLACED}}<span>{{REPORTED}}</span>
  <span>{{PRIVACY}}</span></p>
{{#SENTENCE}}<p class="due{{#LATE}} late{{/LATE}}">{{SENTENCE_TEXT:p}}</p>{{/SENTENCE}}
{{#MERGED}}
  <p class="meta">
    {{>MERGED_TAG}}
    <span>Kabarnya sekarang datang dari laporan {{MERGED_CODE}}; semua langkahnya ada dalam riwayat di bawah.</span>
  </p>
{{#OBJECTION}}
  <p>Masalah Anda ternyata lain, atau belum beres? Sampaikan keberatan, maka laporan Anda berjalan sendiri lagi.</p>
 {{/OBJECTION}}
 {{/MERGED}}
{{#QUESTION}}
  <section class="card">
    <h2>{{ASKS}}</h2>
    <blockquote>{{QUESTION_TEXT:p}}</blockquote>
    {{#ANSWERABLE}}<p><a class="btn" href="{{ANSWER_HREF}}">Jawab pertanyaan</a></p>{{/ANSWERABLE}}
  </section>
 {{/QUESTION}}
{{>PAIR}}
{{#VERDICT}}
  <section class="card">
    <h2>Apakah masalahnya sudah beres?</h2>
    <div class="acts"><a class="btn" href="{{ACCEPT_HREF}}">Sudah, tutup laporan</a><a class="btn ghost"
      href="{{REOPEN_HREF}}">Belum, buka kembali</a></div>
  </section>
 {{/VERDICT}}
{{#PARTS}}
  <h2>Ditangani oleh</h2>
  <ul class="list">
    {{#PART}}
      <li>
        <h3>{{OPD_NAME}}</h3>
        <p class="meta">
          {{>PART_TAG}}
          {{#PART_DUED}}<span>{{PART_DUE}}</span>{{/PART_DUED}}
        </p>
      </li>
    {{/PART}}
  </ul>
 {{/PARTS}}
{{#ACTS}}<div class="acts">{{#ACT}}<a class="btn ghost small" href="{{HREF}}">{{LABEL}}</a>{{/ACT}}</div>{{/ACTS}}
{{#GUEST}}
  <section class="card after">
    <p>{{GUEST_SAYS}}</p>
    <form method="post" action="{{CLOSE_ACTION}}">
      <input type="hidden" name="csrf" value="{{CSRF}}">
      <div class="acts">
        <button class="btn small">Selesai, tutup</button>
        {{#GUEST_WAY}}<a class="btn ghost small" href="{{WAY_HREF}}">{{WAY_LABEL}}</a>{{/GUEST_WAY}}<a
          href="{{ANOTHER_HREF}}">Lacak laporan lain</a>
      </div>
    </form>
  </section>
 {{/GUEST}}
<h2>Riwayat laporan</h2>
 {{>TIMELINE}}
<h2>Yang Anda laporkan</h2>
{{#GONE}}<p>Isi laporan sudah dihapus sesuai ketentuan.</p>{{/GONE}}
 <p class="words">{{STORY:p}}</p>
<dl class="facts">
  <dt>Tanggal kejadian</dt>
  <dd>{{DATE}}</dd>
  {{#ANSWER}}
    <dt>{{QUESTION_OF}}</dt>
    <dd>{{ANSWER_TEXT}}</dd>
  {{/ANSWER}}
  <dt>Diterima</dt>
  <dd>{{RECEIVED}}</dd>
  <dt>Batas tanggapan</dt>
  <dd>{{DUE_FIRST}}</dd>
  {{#TOTAL}}
    <dt>Batas seluruhnya</dt>
    <dd>{{TOTAL_DUE}}</dd>
  {{/TOTAL}}
 </dl>
{{#FILES}}
  <h3>Lampiran</h3>
  <ul>
    {{#FILE_ROW}}
      <li><a href="{{FILE_HREF}}">{{#NAME_PIECE}}{{PIECE}}{{#MORE}}<wbr>{{/MORE}}{{/NAME_PIECE}}</a> <span class="hint">{{FILE_SIZE}}</span></li>
    {{/FILE_ROW}}
  </ul>
 {{/FILES}}
{{#PUBLIC}}<p><a href="{{PUBLIC_HREF}}">Lihat seperti yang dilihat umum</a></p>{{/PUBLIC}}
{{#MEMBER}}
  <p><a href="{{RECEIPT_HREF}}">Tanda terima, untuk dicetak</a></p>
  <p><a href="/laporan-saya">Semua laporan saya</a></p>
 {{/MEMBER}}
 </div>
