{{%AUTOESCAPE context="HTML"}}
{{! The slip for the person: printed, or read aloud. CODE; PIN_SHOWN (PIN) or PIN_GONE (TEXT); TITLE, WHEN, DUE; TRACK: the address to look it up; HREF: enter the next. }}
<div class="narrow page"><h1>Bukti laporan</h1>
<div class="card"><dl class="facts">
<dt>Kode lacak</dt><dd class="code">{{CODE}}</dd>
{{#PIN_SHOWN}}<dt>PIN</dt><dd class="code">{{PIN}}</dd>{{/PIN_SHOWN}}
<dt>Laporan</dt><dd>{{TITLE}}</dd>
<dt>Diterima</dt><dd>{{WHEN}}</dd>
<dt>Ditanggapi paling lambat</dt><dd>{{DUE}}</dd>
<dt>Lacak di</dt><dd>{{TRACK}}</dd>
</dl>
{{#PIN_GONE}}<p class="hint">{{TEXT}}</p>{{/PIN_GONE}}
<p><b>Layanan ini gratis.</b> Laporkan bila ada yang meminta bayaran. Simpan kode dan PIN; petugas tidak pernah menanyakan PIN Anda.</p></div>
<p class="hint">Untuk mencetak, gunakan Cetak pada peramban (Ctrl+P). Kepala halaman dan tombol tidak ikut tercetak.</p>
<div class="acts"><a class="btn" href="{{HREF}}">Masukkan laporan lain</a></div>
</div>
