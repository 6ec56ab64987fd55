{{! account_request_stopped: ALAMAT, CLOSING, KANTOR, OPENING, TELEPON }}
{{>OPENING}}
Permintaan Anda di loket tentang sebuah akun dihentikan oleh pemilik akun itu. Tidak ada yang berubah.

Akun itu memang milik Anda? Datang lagi ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa kartu Anda, atau telepon {{TELEPON}}.

{{>CLOSING}}
