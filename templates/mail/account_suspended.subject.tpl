{{! subject of account_suspended: - }}
Akun Anda dihentikan sementara
