{{%AUTOESCAPE context="HTML"}}
{{! the report a mail is about: KODE, JUDUL, STATUS, OPD, each shown only if HAS_… }}
<table class="facts">
<tr><th scope="row">Kode lacak</th><td><b>{{KODE}}</b></td></tr>
{{#HAS_JUDUL}}<tr><th scope="row">Judul</th><td>{{JUDUL}}</td></tr>{{/HAS_JUDUL}}
{{#HAS_STATUS}}<tr><th scope="row">Keadaan</th><td>{{STATUS}}</td></tr>{{/HAS_STATUS}}
{{#HAS_OPD}}<tr><th scope="row">Ditangani</th><td>{{OPD}}</td></tr>{{/HAS_OPD}}
</table>
