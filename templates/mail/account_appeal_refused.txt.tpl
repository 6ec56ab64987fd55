{{! account_appeal_refused: CLOSING, HAS_KETERANGAN, HAS_KODE, HAS_LANGKAH, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, KODE, LANGKAH, NO_LANGKAH, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
Banding Anda{{#HAS_KODE}} karena laporan {{KODE}}{{/HAS_KODE}} ditolak. {{#HAS_LANGKAH}}{{LANGKAH}}{{/HAS_LANGKAH}}{{#NO_LANGKAH}}Langkah{{/NO_LANGKAH}} itu tetap berlaku{{#HAS_TENGGAT}} sampai {{TENGGAT}}{{/HAS_TENGGAT}}.

Petugas lain, bukan yang mengambil langkah itu, sudah membaca laporan dan banding Anda. Laporan yang sudah Anda kirim tetap ditangani.

{{#HAS_KETERANGAN}}Penjelasan petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

Masih keberatan? Anda dapat menyampaikannya kepada Ombudsman RI Perwakilan Jawa Tengah (ombudsman.go.id).

{{#HAS_TAUTAN}}Lihat keputusannya:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
