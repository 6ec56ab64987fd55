{{%AUTOESCAPE context="HTML"}}
{{! The source of what runs. VERSION: of the programs. ARCHIVE (HREF, KILOBYTES): its source; NO_ARCHIVE (OFFICE,
    ADDRESS, PHONE): whom to ask instead. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Kode sumber</h1>
<p>Layanan ini dibuat dengan LaporBup, perangkat lunak bebas menurut GNU Affero General Public License, versi 3 atau
  yang lebih baru.</p>
<p>Siapa pun boleh memakai, mempelajari, mengubah, dan membagikannya menurut lisensi itu.</p>
<p>Versi yang berjalan sekarang: <code>{{VERSION}}</code></p>
{{#ARCHIVE}}
<div class="acts"><a class="btn" href="{{HREF}}" download>Unduh kode sumber versi ini</a></div>
<p class="hint">Satu berkas .tar.gz, {{KILOBYTES}} kB, dengan teks lisensi dan cara menjalankannya.</p>
{{/ARCHIVE}}
{{#NO_ARCHIVE}}
<p>Arsip kode sumber versi ini tidak ada di server ini. Mintalah kepada {{OFFICE}}, {{ADDRESS}}, telepon {{PHONE}}.</p>
{{/NO_ARCHIVE}}
</div>
