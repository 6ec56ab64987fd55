{{%AUTOESCAPE context="HTML"}}
{{! The link to the old address: a page with a button, because mail scanners follow links. WAITING (EMAIL): it stays;
    CHANGED (EMAIL, AT): it comes back; TARGET: the link's own address; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Hentikan penggantian alamat e-mail</h1>
{{#WAITING}}
  <p>Ada yang meminta alamat e-mail akun Anda diganti. Bila Anda menghentikannya, <b>{{EMAIL}}</b> tetap dipakai.</p>
 {{/WAITING}}
{{#CHANGED}}
  <p>Alamat e-mail akun Anda diganti {{AT}}. Bila Anda menghentikannya, <b>{{EMAIL}}</b> dipakai kembali.</p>
 {{/CHANGED}}
<p>Yang memintanya mungkin tahu kata sandi Anda. Karena itu kata sandi yang lama tidak berlaku lagi, semua perangkat
  dikeluarkan, dan kami mengirim tautan untuk membuat kata sandi baru ke alamat ini.</p>
<form method="post" action="{{TARGET}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="acts">
  <button class="btn">Hentikan dan amankan akun</button>
 </div>
 </form>
<p class="acts after"><span class="hint">Anda sendiri yang memintanya? Tutup halaman ini.</span></p>
 </div>
