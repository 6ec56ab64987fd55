{{%AUTOESCAPE context="HTML"}}
{{! The inspector's log of opened identities. LISTED: ROW (WHEN, OFFICER, ROLE, CODE, REASON, SECOND). EMPTY. PAGING.
    }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <h1>Pembukaan identitas</h1>
<p>Setiap kali petugas membuka identitas pelapor yang disembunyikan, petugas, waktu, alasan, dan petugas kedua
  tercatat di sini; pelapornya tidak. Pelapor dikabari setiap kali.</p>
{{#LISTED}}
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Waktu</th>
          <th scope="col">Petugas</th>
          <th scope="col">Laporan</th>
          <th scope="col">Alasan</th>
          <th scope="col">Petugas kedua</th>
        </tr>
      </thead>
      <tbody>
{{#ROW}}
  <tr>
    <td data-label="Waktu">{{WHEN}}</td>
    <td data-label="Petugas">{{OFFICER}} <span class="hint">{{ROLE}}</span></td>
    <td data-label="Laporan">{{CODE}}</td>
    <td data-label="Alasan">{{REASON:p}}</td>
    <td data-label="Petugas kedua">{{SECOND}}</td>
  </tr>
{{/ROW}}
 </tbody>
 </table>
 </div>
 {{/LISTED}}
{{#EMPTY}}
  <div class="empty">
    <h2>Belum ada</h2>
    <p>Belum ada identitas pelapor yang dibuka.</p>
  </div>
 {{/EMPTY}}
{{>PAGING}}
</div>
