{{%AUTOESCAPE context="HTML"}}
{{! A file of many messages. TARGET; EXAMPLE_HREF: a file to begin with; FILE_FIELD; TAKEN (COLUMN, VALUES): what may
    stand in a column; FAULTS: FAULT (LINE, COLUMN, TEXT). CSRF, NONCE. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Masukkan banyak laporan</h1>
<p>Satu berkas CSV, satu baris satu laporan, paling banyak 200 baris dan 1 MB. Semua baris diperiksa dulu; bila ada
  satu yang salah, tidak satu pun dimasukkan.</p>
{{#FAULTS}}
  <section class="card" aria-labelledby="salah">
    <h2 id="salah">Belum ada yang dimasukkan</h2>
    <p>Perbaiki baris berikut di berkas Anda, lalu pilih berkas itu lagi.</p>
<div class="scroll">
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">Baris</th>
        <th scope="col">Kolom</th>
        <th scope="col">Yang salah</th>
      </tr>
    </thead>
    <tbody>
      {{#FAULT}}
        <tr>
          <td data-label="Baris">{{LINE}}</td>
          <td data-label="Kolom">{{COLUMN}}</td>
          <td>{{TEXT}}</td>
        </tr>
      {{/FAULT}}
    </tbody>
  </table>
 </div>
 </section>
 {{/FAULTS}}
<form method="post" action="{{TARGET}}" enctype="multipart/form-data" novalidate>
  <input type="hidden" name="csrf" value="{{CSRF}}">
  <input type="hidden" name="nonce" value="{{NONCE}}">
{{>FILE_FIELD}}
 <div class="acts">
  <button class="btn">Periksa berkas</button>
  <a class="btn ghost" href="{{EXAMPLE_HREF}}" download="contoh-impor.csv">Unduh contoh</a>
 </div>
 </form>
<details class="more">
  <summary>Kolom berkas</summary>
<p>Harus ada: <b>saluran</b>, <b>diterima</b>, <b>kategori</b>, <b>isi</b>, <b>kecamatan</b>. Boleh
  ada: <b>desa</b>, <b>patokan</b>, <b>judul</b> (kosong: kalimat
  pertama), <b>nama</b>, <b>kontak_jenis</b>, <b>kontak</b>, <b>tautan</b> kiriman, <b>siapa_boleh_tahu</b> (kosong: yang
  lebih tertutup antara kategori dan saluran), <b>jenis_dilaporkan</b> bila petugas atau pejabat dilaporkan (kosong:
  OPD), <b>instansi_dilaporkan</b> (nama OPD, desa, puskesmas, atau sekolah; kosong untuk
  pimpinan), <b>kecamatan_dilaporkan</b> (untuk desa, puskesmas, dan sekolah), <b>jawaban</b> atas pertanyaan
  kategori.</p>
<p>Huruf besar dan kecil sama saja. Tanda - berarti kosong. Pesan yang disalin dari WhatsApp
  boleh lengkap dengan waktu dan namanya: bila <b>diterima</b>, <b>nama</b>, atau <b>kontak</b> kosong, diambil dari situ.</p>
<dl class="facts">
  {{#TAKEN}}
    <dt>{{COLUMN}}</dt>
    <dd>{{VALUES}}</dd>
  {{/TAKEN}}
</dl>
 </details>
 </div>
