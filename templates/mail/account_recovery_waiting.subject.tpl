{{! subject of account_recovery_waiting: - }}
Seseorang meminta akun Anda di loket
