{{%AUTOESCAPE context="HTML"}}
{{! complaint_late: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Penanganan laporan Anda melewati batas waktu. Kami mohon maaf.</p>
<p>Petugas yang menangani sudah kami ingatkan. Anda tidak perlu mengirim ulang laporan ini.</p>
{{#HAS_TENGGAT}}<p>Batas waktunya {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
<p>Bila Anda tidak puas dengan penanganan kami, Anda berhak menyampaikan keberatan kepada Ombudsman RI Perwakilan Jawa Tengah atau melalui lapor.go.id.</p>
{{>CLOSING}}
