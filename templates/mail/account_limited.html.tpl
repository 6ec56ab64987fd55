{{%AUTOESCAPE context="HTML"}}
{{! account_limited: ALAMAT, ALASAN, CLOSING, HAS_ALASAN, HAS_KETERANGAN, HAS_KODE, HAS_TAUTAN, HAS_TENGGAT, KANTOR, KODE, LINE, OPENING, TAUTAN, TELEPON, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Pengiriman laporan dari akun Anda untuk sementara dibatasi{{#HAS_ALASAN}} karena {{ALASAN}}{{/HAS_ALASAN}}{{#HAS_KODE}} pada laporan {{KODE}}{{/HAS_KODE}}.</p>
<p>{{#HAS_TENGGAT}}Pembatasan berlaku sampai {{TENGGAT}}: Anda hanya dapat mengirim sedikit laporan dalam sehari. {{/HAS_TENGGAT}}Laporan yang sudah Anda kirim tetap ditangani, dan kabarnya tetap kami kirim.</p>
{{#HAS_KETERANGAN}}<p class="label">Penjelasan petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
<p>Kritik tidak pernah menjadi alasan. Tidak setuju? Ajukan banding satu kali; petugas lain yang memutuskan. Anda juga dapat datang ke loket {{KANTOR}}, {{ALAMAT}}, telepon {{TELEPON}}.</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat alasannya dan ajukan banding</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
