{{%AUTOESCAPE context="HTML"}}
{{! account_limited: ALAMAT, CLOSING, HAS_KETERANGAN, HAS_TENGGAT, KANTOR, LINE, OPENING, TELEPON, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Akun Anda untuk sementara dibatasi.</p>
<p>{{#HAS_TENGGAT}}Pembatasan berlaku sampai {{TENGGAT}}. {{/HAS_TENGGAT}}Laporan yang sudah Anda kirim tetap ditangani, dan kabarnya tetap kami kirim.</p>
{{#HAS_KETERANGAN}}<p class="label">Alasan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
<p>Kritik tidak pernah menjadi alasan pembatasan. Tidak setuju? Sampaikan banding ke loket {{KANTOR}}, {{ALAMAT}}, telepon {{TELEPON}}.</p>
{{>CLOSING}}
