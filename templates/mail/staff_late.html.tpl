{{%AUTOESCAPE context="HTML"}}
{{! staff_late: CLOSING, HAS_TAUTAN, HAS_TENGGAT, KODE, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Laporan <b>{{KODE}}</b> melewati batas waktu.</p>
<p>Tindak lanjuti sekarang. Pelapor sudah diberi tahu dan melihat tanda Terlambat.</p>
{{#HAS_TENGGAT}}<p>Batas waktunya {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buka laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
