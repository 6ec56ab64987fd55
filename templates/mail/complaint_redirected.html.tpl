{{%AUTOESCAPE context="HTML"}}
{{! complaint_redirected: ALAMAT_TUJUAN, CLOSING, HAS_ALAMAT_TUJUAN, HAS_JAM, HAS_KETERANGAN, HAS_NOMOR, HAS_SALURAN, HAS_TANGGAL, HAS_TAUTAN, HAS_TUJUAN, JAM, KABUPATEN, LINE, NOMOR, NO_NOMOR, OPENING, REPORT, SALURAN, TANGGAL, TAUTAN, TUJUAN, WORDS }}
{{>OPENING}}
<p class="first">Laporan Anda bukan kewenangan {{KABUPATEN}}.</p>
{{#HAS_TUJUAN}}<p>{{#HAS_NOMOR}}Kami teruskan ke {{TUJUAN}}{{#HAS_SALURAN}} melalui {{SALURAN}}{{/HAS_SALURAN}}, nomor {{NOMOR}}{{#HAS_TANGGAL}}, tanggal {{TANGGAL}}{{/HAS_TANGGAL}}.{{/HAS_NOMOR}}{{#NO_NOMOR}}Silakan hubungi {{TUJUAN}}{{#HAS_ALAMAT_TUJUAN}}, {{ALAMAT_TUJUAN}}{{/HAS_ALAMAT_TUJUAN}}{{#HAS_JAM}}, {{JAM}}{{/HAS_JAM}}.{{/NO_NOMOR}}</p>{{/HAS_TUJUAN}}
{{#HAS_KETERANGAN}}<p class="label">Keterangan dari petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
<p>Tidak setuju? Sampaikan keberatan lewat halaman laporan Anda (satu kali), ke lapor.go.id, atau ke Ombudsman RI (ombudsman.go.id).</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
