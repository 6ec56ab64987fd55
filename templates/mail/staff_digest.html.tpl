{{%AUTOESCAPE context="HTML"}}
{{! staff_digest: CLOSING, HARI, HAS_BARU, HAS_DIJAWAB, HAS_HARI, HAS_HARI_INI, HAS_JUMLAH, HAS_TAUTAN, HAS_TERLAMBAT, HAS_TIGA_HARI, JUMLAH, LINE_BARU, LINE_DIJAWAB, LINE_HARI_INI, LINE_TERLAMBAT, LINE_TIGA_HARI, N_BARU, N_DIJAWAB, N_HARI_INI, N_TERLAMBAT, N_TIGA_HARI, NO_JUMLAH, OPENING, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">{{#HAS_JUMLAH}}{{JUMLAH}} laporan perlu perhatian Anda{{/HAS_JUMLAH}}{{#NO_JUMLAH}}Ada laporan yang perlu perhatian Anda{{/NO_JUMLAH}}{{#HAS_HARI}} pada {{HARI}}{{/HAS_HARI}}.</p>
{{#HAS_TERLAMBAT}}<p class="label">Terlambat ({{N_TERLAMBAT}})</p>
<p class="words">{{#LINE_TERLAMBAT}}{{WORDS}}<br>{{/LINE_TERLAMBAT}}</p>{{/HAS_TERLAMBAT}}
{{#HAS_HARI_INI}}<p class="label">Batas waktu hari ini ({{N_HARI_INI}})</p>
<p class="words">{{#LINE_HARI_INI}}{{WORDS}}<br>{{/LINE_HARI_INI}}</p>{{/HAS_HARI_INI}}
{{#HAS_TIGA_HARI}}<p class="label">Batas waktu dalam 3 hari ({{N_TIGA_HARI}})</p>
<p class="words">{{#LINE_TIGA_HARI}}{{WORDS}}<br>{{/LINE_TIGA_HARI}}</p>{{/HAS_TIGA_HARI}}
{{#HAS_BARU}}<p class="label">Baru sejak ringkasan terakhir ({{N_BARU}})</p>
<p class="words">{{#LINE_BARU}}{{WORDS}}<br>{{/LINE_BARU}}</p>{{/HAS_BARU}}
{{#HAS_DIJAWAB}}<p class="label">Sudah dijawab pelapor ({{N_DIJAWAB}})</p>
<p class="words">{{#LINE_DIJAWAB}}{{WORDS}}<br>{{/LINE_DIJAWAB}}</p>{{/HAS_DIJAWAB}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buka daftar laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
