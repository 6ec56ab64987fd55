{{%AUTOESCAPE context="HTML"}}
{{! staff_emergency: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, KODE, LINE, OPENING, REPORT, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">Laporan <b>{{KODE}}</b> ditandai darurat.</p>
<p>Hubungi dulu petugas lapangan lewat telepon, lalu tanggapi laporannya.</p>
{{#HAS_KETERANGAN}}<p class="label">Keterangan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buka laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
