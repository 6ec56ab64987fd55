{{%AUTOESCAPE context="HTML"}}
{{! complaint_scheduled: CLOSING, HAS_KETERANGAN, HAS_TANGGAL, HAS_TAUTAN, HAS_TENGGAT, LINE, OPENING, PELAKU, REPORT, TANGGAL, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Tindak lanjut laporan Anda sudah dijadwalkan.</p>
{{#HAS_TANGGAL}}<p>{{PELAKU}} mengerjakannya pada {{TANGGAL}}.</p>{{/HAS_TANGGAL}}
{{#HAS_TENGGAT}}<p>Target selesai {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Alasan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
