{{! complaint_started: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
{{PELAKU}} mulai menindaklanjuti laporan Anda.

{{#HAS_TENGGAT}}Target selesai {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Rencana:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
