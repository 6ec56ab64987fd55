{{%AUTOESCAPE context="HTML"}}
{{! complaint_resolved: BALAS, CLOSING, HAS_BALAS, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, NO_BALAS, NO_TENGGAT, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">{{PELAKU}} menyatakan laporan Anda selesai.</p>
<p>{{#HAS_TENGGAT}}Sudah beres? Tanggapi paling lambat {{TENGGAT}}. Belum beres? Laporan ini dapat dibuka kembali.{{/HAS_TENGGAT}}{{#NO_TENGGAT}}Sudah beres, atau belum? Tanggapi lewat halaman laporan Anda.{{/NO_TENGGAT}}</p>
{{#HAS_KETERANGAN}}<p class="label">Penyelesaian</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_BALAS}}<p class="acts"><a class="btn" href="{{BALAS}}">Sudah beres</a> <a class="btn" href="{{BALAS}}/belum">Belum beres</a></p>
<p class="small">Tanpa masuk. Tautan ini untuk Anda saja dan hanya sekali pakai: {{BALAS}}</p>
{{#HAS_TAUTAN}}<p>Atau <a href="{{TAUTAN}}">buka laporan</a> untuk melihat semuanya.</p>{{/HAS_TAUTAN}}{{/HAS_BALAS}}
{{#NO_BALAS}}{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Tanggapi penyelesaian</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}{{/NO_BALAS}}
{{#HAS_TENGGAT}}<p>Tanpa tanggapan, laporan ditutup sesudah batas itu dan dicatat sebagai tanpa tanggapan, bukan sebagai puas.</p>{{/HAS_TENGGAT}}
<p>Bila Anda tidak puas dengan penanganan kami, Anda berhak menyampaikan keberatan kepada Ombudsman RI Perwakilan Jawa Tengah atau melalui lapor.go.id.</p>
{{>CLOSING}}
