{{%AUTOESCAPE context="HTML"}}
{{! complaint_merged: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, LINE, OPENING, REPORT, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">Laporan Anda digabung dengan laporan lain tentang masalah yang sama.</p>
<p>Masalah itu sedang ditangani. Semua kabarnya juga sampai kepada Anda.</p>
{{#HAS_KETERANGAN}}<p class="label">Keterangan dari petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
<p>Tidak setuju? Sampaikan keberatan lewat halaman laporan Anda (satu kali), ke lapor.go.id, atau ke Ombudsman RI (ombudsman.go.id).</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
