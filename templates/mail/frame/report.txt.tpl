{{! the report a mail is about: KODE, JUDUL, STATUS, OPD, each shown only if HAS_… }}Kode lacak : {{KODE}}
{{#HAS_JUDUL}}Judul      : {{JUDUL}}
{{/HAS_JUDUL}}{{#HAS_STATUS}}Keadaan    : {{STATUS}}
{{/HAS_STATUS}}{{#HAS_OPD}}Ditangani  : {{OPD}}
{{/HAS_OPD}}