{{%AUTOESCAPE context="HTML"}}
{{! complaint_unmasked: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, LINE, OPENING, REPORT, TAUTAN, TELEPON, WORDS }}
{{>OPENING}}
<p class="first">Petugas membuka identitas Anda pada laporan ini.</p>
<p>Setiap pembukaan identitas dicatat beserta alasannya dan diberitahukan kepada Anda.</p>
{{#HAS_KETERANGAN}}<p class="label">Alasan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
<p>Ada yang janggal? Hubungi kami di {{TELEPON}} pada jam kerja.</p>
{{>CLOSING}}
