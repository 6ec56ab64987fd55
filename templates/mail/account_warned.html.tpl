{{%AUTOESCAPE context="HTML"}}
{{! account_warned: ALAMAT, ALASAN, CLOSING, HAS_ALASAN, HAS_KETERANGAN, HAS_KODE, HAS_TAUTAN, HAS_TENGGAT, KANTOR, KODE, LINE, OPENING, TAUTAN, TELEPON, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Anda ditegur{{#HAS_ALASAN}} karena {{ALASAN}}{{/HAS_ALASAN}}{{#HAS_KODE}} pada laporan {{KODE}}{{/HAS_KODE}}.</p>
<p>Anda tetap dapat melapor seperti biasa, dan laporan yang sudah Anda kirim tetap ditangani.{{#HAS_TENGGAT}} Bila terjadi lagi sebelum {{TENGGAT}}, pengiriman laporan dari akun ini dibatasi.{{/HAS_TENGGAT}}</p>
{{#HAS_KETERANGAN}}<p class="label">Penjelasan petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
<p>Kritik tidak pernah menjadi alasan. Tidak setuju? Ajukan banding satu kali; petugas lain yang memutuskan. Anda juga dapat datang ke loket {{KANTOR}}, {{ALAMAT}}, telepon {{TELEPON}}.</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat alasannya dan ajukan banding</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
