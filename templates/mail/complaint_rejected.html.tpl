{{%AUTOESCAPE context="HTML"}}
{{! complaint_rejected: ALASAN, CLOSING, HAS_ALASAN, HAS_KETERANGAN, HAS_TAUTAN, LINE, OPENING, REPORT, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">Laporan Anda tidak dapat kami proses.</p>
{{#HAS_ALASAN}}<p>Alasan: {{ALASAN}}.</p>{{/HAS_ALASAN}}
{{#HAS_KETERANGAN}}<p class="label">Keterangan dari petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
<p>Tidak setuju? Sampaikan keberatan lewat halaman laporan Anda (satu kali), ke lapor.go.id, atau ke Ombudsman RI (ombudsman.go.id).</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan atau ajukan keberatan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
