{{%AUTOESCAPE context="HTML"}}
{{! What is kept of a reporter without an account, and his rights. CODE, BACK_HREF: the report; FACT (WHAT, VALUE);
    HIDDEN_IDENTITY: they are masked; CORRECT_HREF; PAGE_HREF, JSON_HREF: the copies; ERASE_HREF. EXIT: Keluar cepat.
    }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <p class="hint"><a href="{{BACK_HREF}}">Laporan {{CODE}}</a></p>
  <h1>Data saya</h1>
<p>Inilah yang kami simpan tentang Anda pada laporan ini. Laporan beserta riwayatnya ada di <a
  href="{{BACK_HREF}}">halaman laporan</a>. Untuk apa dan berapa lama: <a href="/privasi">Pelindungan data
  pribadi</a>.</p>
<dl class="facts">
  {{#FACT}}
    <dt>{{WHAT}}</dt>
    <dd>{{VALUE}}</dd>
  {{/FACT}}
 </dl>
{{#HIDDEN_IDENTITY}}
  <p class="hint">Anda meminta identitas dirahasiakan, jadi hanya sebagian yang ditampilkan: cukup bagi Anda untuk
    mengenalinya.</p>
 {{/HIDDEN_IDENTITY}}
<h2>Ada yang salah?</h2>
<div class="acts"><a class="btn ghost" href="{{CORRECT_HREF}}">Betulkan nama atau kontak</a></div>
<h2>Unduh salinan</h2>
<ul>
  <li><a href="{{PAGE_HREF}}" download>Untuk dibaca (HTML)</a></li>
  <li><a href="{{JSON_HREF}}" download>Untuk dipindahkan ke layanan lain (JSON)</a></li>
 </ul>
<p class="hint">Foto dan dokumen diunduh dari halaman laporan.</p>
<h2>Hapus data saya</h2>
<p>Nama dan kontak Anda dihapus, PIN tidak berlaku lagi. Laporan tetap ada tanpa identitas.</p>
<div class="acts"><a class="btn ghost" href="{{ERASE_HREF}}">Hapus data saya</a></div>
 </div>
