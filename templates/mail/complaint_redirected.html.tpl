{{%AUTOESCAPE context="HTML"}}
{{! complaint_redirected: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, KABUPATEN, LINE, OPENING, REPORT, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">Laporan Anda bukan kewenangan {{KABUPATEN}}.</p>
{{#HAS_KETERANGAN}}<p class="label">Ke mana selanjutnya</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
<p>Tidak setuju? Sampaikan keberatan lewat halaman laporan Anda (satu kali), ke lapor.go.id, atau ke Ombudsman RI (ombudsman.go.id).</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
