{{! subject of account_nik_moving: - }}
NIK pada akun Anda diminta orang lain
