{{%AUTOESCAPE context="HTML"}}
{{! After Simpan; the same whoever the address belongs to. SENTENCE: where the mail went and what to do. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Periksa e-mail Anda</h1>
<p class="due">{{SENTENCE}}</p>
<div class="acts"><a class="btn ghost" href="/aktivasi/kirim-ulang">Kirim ulang</a></div>
<p class="acts after"><span class="hint">Alamatnya keliru? <a href="/akun/daftar">Daftar sekali lagi</a>; pendaftaran
  ini tidak menghalangi.</span></p>
 </div>
