{{! complaint_late: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Penanganan laporan Anda melewati batas waktu. Kami mohon maaf.

Petugas yang menangani sudah kami ingatkan. Anda tidak perlu mengirim ulang laporan ini.

{{#HAS_TENGGAT}}Batas waktunya {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

Bila Anda tidak puas dengan penanganan kami, Anda berhak menyampaikan keberatan kepada Ombudsman RI Perwakilan Jawa Tengah atau melalui lapor.go.id.

{{>CLOSING}}
