{{%AUTOESCAPE context="HTML"}}
{{! Accounts of staff. ACTIVE_STAFF: how many; PERSON (FULL_NAME, EMAIL, ROLE, BODY; ACTIVE_ONE (DEACTIVATE_HREF;
    NOT_SELF), INACTIVE_ONE (ACTIVATE_HREF), LINK_HREF); CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <div class="acts head">
    <h1>Akun petugas</h1>
    <a class="btn small" href="/kelola/petugas/baru">Tambah petugas</a>
  </div>
<p class="meta">{{ACTIVE_STAFF}} aktif</p>
<div class="scroll">
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">Nama</th>
        <th scope="col">E-mail</th>
        <th scope="col">Peran</th>
        <th scope="col">OPD</th>
        <th scope="col">Tindakan</th>
      </tr>
    </thead>
    <tbody>
{{#PERSON}}
  <tr>
    <th scope="row">{{FULL_NAME}}{{#INACTIVE_ONE}} (tidak aktif){{/INACTIVE_ONE}}</th>
    <td data-label="E-mail">{{EMAIL}}</td>
    <td data-label="Peran">{{ROLE}}</td>
    <td data-label="OPD">{{BODY}}</td>
    <td>
{{#ACTIVE_ONE}}
  <form method="post" action="{{LINK_HREF}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <button class="link">Kirim tautan kata sandi</button>
  </form>
{{#NOT_SELF}}
  <form method="post" action="{{DEACTIVATE_HREF}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <button class="link">Nonaktifkan</button>
  </form>
 {{/NOT_SELF}}
 {{/ACTIVE_ONE}}
{{#INACTIVE_ONE}}
  <form method="post" action="{{ACTIVATE_HREF}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <button class="link">Aktifkan lagi</button>
  </form>
 {{/INACTIVE_ONE}}
</td>
 </tr>
 {{/PERSON}}
 </tbody>
 </table>
 </div>
 </div>
