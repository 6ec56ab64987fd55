{{%AUTOESCAPE context="HTML"}}
{{! As many accounts as a family may share hold the telephone number already. SENTENCE. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Akun belum dapat diaktifkan</h1>
  <p>{{SENTENCE}}</p>
<div class="acts"><a class="btn" href="/akun/daftar">Daftar dengan nomor lain</a></div>
 </div>
