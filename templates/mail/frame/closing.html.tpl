{{%AUTOESCAPE context="HTML"}}
{{! how every mail ends: FREE, WITHOUT_ACCOUNT, HAS_NAMA, NAMA, LACAK, LAYANAN, KANTOR, ALAMAT, TELEPON, SITUS }}
{{#WITHOUT_ACCOUNT}}<p class="small">Tidak punya akun? Buka laporan di <a href="{{LACAK}}">{{LACAK}}</a> dengan kode lacak dan PIN, atau dengan e-mail ini bila laporan Anda tidak anonim.</p>{{/WITHOUT_ACCOUNT}}
<div class="end">
{{#FREE}}<p>Layanan ini gratis. Laporkan bila ada yang meminta bayaran.</p>{{/FREE}}
<p>Salam,<br>{{LAYANAN}}<br>{{KANTOR}}<br>{{ALAMAT}}, telepon {{TELEPON}}<br><a href="{{SITUS}}">{{SITUS}}</a></p>
<p>E-mail ini dikirim otomatis{{#HAS_NAMA}} untuk Bapak/Ibu {{NAMA}}{{/HAS_NAMA}}, mohon tidak dibalas.</p>
</div></div></body></html>
