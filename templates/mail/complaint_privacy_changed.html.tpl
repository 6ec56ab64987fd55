{{%AUTOESCAPE context="HTML"}}
{{! complaint_privacy_changed: CLOSING, HAS_KERAHASIAAN, HAS_TAUTAN, KERAHASIAAN, OPENING, REPORT, TAUTAN, TELEPON }}
{{>OPENING}}
<p class="first">Kerahasiaan laporan Anda sudah diubah.</p>
{{#HAS_KERAHASIAAN}}<p>Yang berlaku sekarang: {{KERAHASIAAN}}.</p>{{/HAS_KERAHASIAAN}}
<p>Penanganan laporan tidak berubah karenanya.</p>
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
<p>Bukan Anda yang memintanya? Hubungi kami di {{TELEPON}} pada jam kerja.</p>
{{>CLOSING}}
