{{%AUTOESCAPE context="HTML"}}
{{! staff_very_late: CLOSING, HAS_TAUTAN, HAS_TENGGAT, KODE, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Waktu yang terpakai untuk laporan <b>{{KODE}}</b> sudah dua kali waktu yang tersedia.</p>
<p>Pimpinan dapat memberi petunjuk lewat halaman laporan.</p>
{{#HAS_TENGGAT}}<p>Batas waktunya {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buka laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
