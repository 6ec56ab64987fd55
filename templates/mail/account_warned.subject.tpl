{{! subject of account_warned: - }}
Teguran untuk akun Anda
