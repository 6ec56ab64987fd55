{{! subject of account_request_stopped: HAS_WAKTU, NO_WAKTU }}
{{#NO_WAKTU}}Permintaan Anda di loket dihentikan{{/NO_WAKTU}}{{#HAS_WAKTU}}Permintaan tentang akun Anda dihentikan{{/HAS_WAKTU}}
