{{%AUTOESCAPE context="HTML"}}
{{! complaint_lapsed: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Laporan Anda ditutup karena tidak ada tanggapan.</p>
<p>Kami mencatatnya sebagai tanpa tanggapan, bukan sebagai puas.{{#HAS_TENGGAT}} Belum beres? Buka kembali paling lambat {{TENGGAT}}.{{/HAS_TENGGAT}}</p>
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buka laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
<p>Bila Anda tidak puas dengan penanganan kami, Anda berhak menyampaikan keberatan kepada Ombudsman RI Perwakilan Jawa Tengah atau melalui lapor.go.id.</p>
{{>CLOSING}}
