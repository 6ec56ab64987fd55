{{%AUTOESCAPE context="HTML"}}
{{! staff_very_late: CLOSING, HAS_PERSEN, HAS_TAUTAN, HAS_TENGGAT, KODE, OPENING, PERSEN, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Laporan <b>{{KODE}}</b> jauh melewati batas waktu.{{#HAS_PERSEN}} Yang terpakai sudah {{PERSEN}} persen dari waktu yang tersedia.{{/HAS_PERSEN}}</p>
<p>Pimpinan dapat memberi petunjuk lewat halaman laporan.</p>
{{#HAS_TENGGAT}}<p>Batas waktunya {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buka laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
