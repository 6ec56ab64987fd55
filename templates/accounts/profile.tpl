{{%AUTOESCAPE context="HTML"}}
{{! The own account. FULL_NAME, EMAIL, PHONE, SINCE; EMAIL_WAITS (NEW_EMAIL, UNTIL): an address not confirmed yet;
    PASSWORD_SINCE; REQUEST (TEXT, STOP_HREF): what runs against the account at the counter; SESSION (DEVICE,
    LAST_SEEN, SIGNED_IN; THIS: this one; OTHER (END_HREF): may be ended); SEVERAL: more than one; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Profil</h1>
{{#REQUEST}}
  <div class="danger">
    <p>{{TEXT}}</p>
    <div class="acts"><a class="btn" href="{{STOP_HREF}}">Hentikan permintaan itu</a></div>
  </div>
 {{/REQUEST}}
{{#EMAIL_WAITS}}
  <div class="due">
    <p>Alamat e-mail baru <b>{{NEW_EMAIL}}</b> belum disetujui. Buka e-mail di alamat itu dan tekan tautannya paling
      lambat {{UNTIL}}. Sampai saat itu alamat lama yang berlaku.</p>
<form method="post" action="/akun/profil/email/batal">
  <input type="hidden" name="csrf" value="{{CSRF}}">
  <input type="hidden" name="email" value="{{NEW_EMAIL}}">
  <button class="link">Batalkan penggantian</button>
 </form>
 </div>
 {{/EMAIL_WAITS}}
<dl class="facts">
  <dt>Nama</dt>
  <dd>{{FULL_NAME}}</dd>
  <dt>Alamat e-mail</dt>
  <dd>{{EMAIL}}</dd>
  <dt>Nomor telepon</dt>
  <dd>{{PHONE}}</dd>
  <dt>NIK</dt>
  <dd>Tersimpan tersegel; tidak ditampilkan di halaman mana pun</dd>
  <dt>Akun aktif sejak</dt>
  <dd>{{SINCE}}</dd>
  <dt>Kata sandi</dt>
  <dd>{{PASSWORD_SINCE}}</dd>
 </dl>
<div class="acts"><a class="btn ghost" href="/akun/profil/ubah">Ubah nama atau nomor telepon</a><a class="btn ghost"
  href="/akun/profil/email">Ganti alamat e-mail</a><a class="btn ghost" href="/akun/profil/sandi">Ubah kata sandi</a>
  <a class="btn ghost" href="/akun/data-saya">Data saya</a></div>
<h2>Perangkat yang sedang masuk</h2>
<p>Ada yang bukan milik Anda? Keluarkan, lalu <a href="/akun/profil/sandi">ubah kata sandi</a>.</p>
<ul class="list">
  {{#SESSION}}
    <li>
      <h3>{{DEVICE}}</h3>
      <p class="meta"><span>Masuk {{SIGNED_IN}}</span><span>Terakhir dipakai {{LAST_SEEN}}</span>{{#THIS}}
        <span>Perangkat ini</span>{{/THIS}}</p>
{{#OTHER}}
  <form method="post" action="{{END_HREF}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <button class="link">Keluarkan<span class="sr"> {{DEVICE}}</span></button>
  </form>
 {{/OTHER}}
 </li>
 {{/SESSION}}
 </ul>
{{#SEVERAL}}
  <form method="post" action="/akun/profil/sesi">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <div class="acts">
      <button class="btn ghost">Keluar dari semua perangkat lain</button>
    </div>
  </form>
 {{/SEVERAL}}
 </div>
