{{! subject of account_request_refused: HAS_WAKTU, NO_WAKTU }}
{{#NO_WAKTU}}Permintaan Anda di loket tidak disetujui{{/NO_WAKTU}}{{#HAS_WAKTU}}Permintaan tentang akun Anda ditolak petugas{{/HAS_WAKTU}}
