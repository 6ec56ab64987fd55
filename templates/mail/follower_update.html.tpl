{{%AUTOESCAPE context="HTML"}}
{{! follower_update: BERHENTI, CLOSING, HAS_BERHENTI, HAS_KEJADIAN, HAS_KETERANGAN, HAS_TAUTAN, KEJADIAN, LINE, OPENING, REPORT, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">Ada kabar untuk laporan yang Anda ikuti.</p>
{{#HAS_KEJADIAN}}<p>Yang terjadi: {{KEJADIAN}}.</p>{{/HAS_KEJADIAN}}
{{#HAS_KETERANGAN}}<p class="label">Keterangan dari petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{#HAS_BERHENTI}}<p>Tidak ingin menerima kabar laporan ini lagi? Berhenti di sini: {{BERHENTI}}</p>{{/HAS_BERHENTI}}
{{>CLOSING}}
