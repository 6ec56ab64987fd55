{{! subject of account_request_stopped: - }}
Permintaan Anda di loket dihentikan
