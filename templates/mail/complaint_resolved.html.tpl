{{%AUTOESCAPE context="HTML"}}
{{! complaint_resolved: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, NO_TENGGAT, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">{{PELAKU}} menyatakan laporan Anda selesai.</p>
<p>{{#HAS_TENGGAT}}Sudah beres? Tanggapi paling lambat {{TENGGAT}}. Belum beres? Buka kembali laporan ini lewat halaman yang sama.{{/HAS_TENGGAT}}{{#NO_TENGGAT}}Sudah beres, atau belum? Tanggapi lewat halaman laporan Anda.{{/NO_TENGGAT}}</p>
{{#HAS_KETERANGAN}}<p class="label">Penyelesaian</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Tanggapi penyelesaian</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{#HAS_TENGGAT}}<p>Tanpa tanggapan, laporan ditutup sesudah batas itu dan dicatat sebagai tanpa tanggapan, bukan sebagai puas.</p>{{/HAS_TENGGAT}}
<p>Bila Anda tidak puas dengan penanganan kami, Anda berhak menyampaikan keberatan kepada Ombudsman RI Perwakilan Jawa Tengah atau melalui lapor.go.id.</p>
{{>CLOSING}}
