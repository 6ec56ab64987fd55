{{! subject of account_request_stopped: - }}
Permintaan di loket dihentikan
