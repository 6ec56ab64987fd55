{{%AUTOESCAPE context="HTML"}}
{{! complaint_progress: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, OPENING, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Ada perkembangan pada laporan Anda.</p>
{{#HAS_TENGGAT}}<p>Penanganan masih berjalan, dengan target selesai {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Yang sudah dikerjakan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
