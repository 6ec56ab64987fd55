{{%AUTOESCAPE context="HTML"}}
{{! account_appeal_refused: CLOSING, HAS_KETERANGAN, HAS_KODE, HAS_LANGKAH, HAS_TAUTAN, HAS_TENGGAT, KODE, LANGKAH, LINE, NO_LANGKAH, OPENING, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Banding Anda{{#HAS_KODE}} karena laporan {{KODE}}{{/HAS_KODE}} ditolak. {{#HAS_LANGKAH}}{{LANGKAH}}{{/HAS_LANGKAH}}{{#NO_LANGKAH}}Langkah{{/NO_LANGKAH}} itu tetap berlaku{{#HAS_TENGGAT}} sampai {{TENGGAT}}{{/HAS_TENGGAT}}.</p>
<p>Petugas lain, bukan yang mengambil langkah itu, sudah membaca laporan dan banding Anda. Laporan yang sudah Anda kirim tetap ditangani.</p>
{{#HAS_KETERANGAN}}<p class="label">Penjelasan petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
<p>Masih keberatan? Anda dapat menyampaikannya kepada Ombudsman RI Perwakilan Jawa Tengah (ombudsman.go.id).</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat keputusannya</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
