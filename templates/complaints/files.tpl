{{%AUTOESCAPE context="HTML"}}
{{! Step 2: photos and documents, one per request. ACTION; SEEN: what everybody may see of them; HAVE:
    FILE_ROW (FILE_ID, FILE_NAME, NAME_PIECE: PIECE, MORE; FILE_SIZE). ROOM: FILE_FIELD, MOST: how many files; FULL: they
    are there. BACK_HREF, NEXT_HREF. EXIT: Keluar cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <p class="hint">Langkah 2 dari 3 · Foto dan dokumen</p>
  <h1>Ada foto atau dokumen?</h1>
<p>Boleh dilewati. {{SEEN}} Keterangan lokasi di dalam foto kami hapus.</p>
<div id="terlampir">
  {{#HAVE}}
    <ul class="list">
      {{#FILE_ROW}}
        <li>
          <form method="post" action="{{ACTION}}">
            <input type="hidden" name="csrf" value="{{CSRF}}">
            <input type="hidden" name="remove" value="{{FILE_ID}}">
            <div class="acts head">
              <span><b>{{#NAME_PIECE}}{{PIECE}}{{#MORE}}<wbr>{{/MORE}}{{/NAME_PIECE}}</b> <span class="hint">{{FILE_SIZE}}</span></span>
              <button class="btn ghost small" aria-label="Hapus {{FILE_NAME}}">Hapus</button>
            </div>
          </form>
        </li>
      {{/FILE_ROW}}
    </ul>
  {{/HAVE}}
  {{#FULL}}<p class="hint">Sudah lima berkas, paling banyak untuk satu laporan.</p>{{/FULL}}
 </div>
{{#ROOM}}
  <form method="post" action="{{ACTION}}" enctype="multipart/form-data" novalidate data-each="{{MOST}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    {{>FILE_FIELD}}
    <div class="acts">
      <button class="btn ghost">Tambah lampiran</button>
    </div>
  </form>
 {{/ROOM}}
<div class="acts after"><a class="btn" href="{{NEXT_HREF}}" data-wait>Lanjutkan ke pemeriksaan</a><a class="btn ghost"
  href="{{BACK_HREF}}" data-wait>Ubah isi laporan</a></div>
 </div>
