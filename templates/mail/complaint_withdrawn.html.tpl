{{%AUTOESCAPE context="HTML"}}
{{! complaint_withdrawn: CLOSING, HAS_TAUTAN, OPENING, REPORT, TAUTAN, TELEPON }}
{{>OPENING}}
<p class="first">Laporan Anda sudah dicabut.</p>
<p>Tidak ada lagi yang perlu Anda lakukan.</p>
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
<p>Anda tidak merasa mencabutnya, atau diminta orang lain mencabutnya? Hubungi kami di {{TELEPON}} pada jam kerja.</p>
{{>CLOSING}}
