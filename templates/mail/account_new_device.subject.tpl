{{! subject of account_new_device: - }}
Akun Anda dibuka dari perangkat baru
