{{%AUTOESCAPE context="HTML"}}
{{! follower_update: BERHENTI, CLOSING, HAS_BERHENTI, HAS_KEJADIAN, HAS_KETERANGAN, HAS_TAUTAN, KEJADIAN, LINE, NO_KEJADIAN, OPENING, REPORT, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">{{#HAS_KEJADIAN}}Kabar laporan yang Anda ikuti: {{KEJADIAN}}.{{/HAS_KEJADIAN}}{{#NO_KEJADIAN}}Ada kabar untuk laporan yang Anda ikuti.{{/NO_KEJADIAN}}</p>
<p>Kabar berikutnya kami kirim bila ada langkah baru.</p>
{{#HAS_KETERANGAN}}<p class="label">Keterangan dari petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{#HAS_BERHENTI}}<p>Terlalu sering, atau sudah cukup? <a href="{{BERHENTI}}">Pilih kabar atau berhenti</a>.</p>{{/HAS_BERHENTI}}
{{>CLOSING}}
