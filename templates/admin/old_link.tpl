{{%AUTOESCAPE context="HTML"}}
{{! A link of staff that no longer works. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Tautan tidak berlaku lagi</h1>
<p>Tautan ini sudah dipakai atau sudah lewat waktunya. Mintalah tautan baru kepada administrator.</p>
<div class="acts"><a class="btn ghost" href="/petugas/masuk">Masuk petugas</a></div>
 </div>
