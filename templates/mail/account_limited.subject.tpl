{{! subject of account_limited: - }}
Pengiriman laporan Anda dibatasi sementara
