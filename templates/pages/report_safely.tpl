{{%AUTOESCAPE context="HTML"}}
{{! How one reports an officer. QUESTION: of the form; PRIVACY, PRIVACY_MEANS: what is proposed; BODY (NAME, BLIND,
    DESK): from whom it hides and who handles it, as the rules say; OPD_READS, DESK_KNOWS: what the others learn;
    ALL_READ: what is public, everybody reads. NEW_HREF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Melaporkan petugas dengan aman</h1>
<p>Anda boleh melaporkan perilaku petugas atau pejabat. Pada pertanyaan <b>{{QUESTION}}</b> jawab <b>Ya</b>, lalu
  sebutkan dari mana orang itu. Laporan diusulkan <b>{{PRIVACY}}</b>: {{PRIVACY_MEANS}}</p>
<h2>Apa yang kami sembunyikan</h2>
 <p>Laporan itu tidak ada bagi akun pihak yang dilaporkan: tidak di daftar, tidak di pencarian, dan tidak dalam
  e-mail.</p>
<div class="scroll">
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">Yang dilaporkan</th>
        <th scope="col">Tidak dapat melihatnya</th>
        <th scope="col">Yang menangani</th>
      </tr>
    </thead>
    <tbody>
      {{#BODY}}
        <tr>
          <th scope="row">{{NAME}}</th>
          <td data-label="Tidak dapat melihatnya">{{BLIND}}</td>
          <td data-label="Yang menangani">{{DESK}}</td>
        </tr>
      {{/BODY}}
    </tbody>
  </table>
 </div>
<ul>
  <li>{{OPD_READS}}</li>
  <li>{{DESK_KNOWS}}</li>
 </ul>
<h2>Apa yang tidak dapat kami sembunyikan</h2>
<ul>
  <li><b>Cerita Anda sendiri.</b> Kejadian yang hanya disaksikan sedikit orang, jam, nomor surat, cara bicara, atau
    foto dari satu ruangan dapat menunjukkan siapa yang menulis. Tulis apa yang dilakukan petugas; jangan tulis siapa
    Anda.</li>
<li><b>HP dan sambungan Anda.</b> Riwayat peramban, HP milik kantor, dan wifi kantor dapat memperlihatkan bahwa
  layanan ini dibuka. Pakai HP dan sambungan yang tidak diawasi orang lain. Kabar dari kami juga masuk ke kotak e-mail
  atau HP Anda.</li>
<li><b>Apa yang Anda pilih terbit.</b> Bila Anda mengubah <b>{{PRIVACY}}</b> menjadi Terbuka atau
  Anonim: {{ALL_READ}}</li>
<li><b>Waktu.</b> Laporan yang dikirim sesaat sesudah kejadian mudah dikaitkan dengan yang ada di sana.</li>
<li><b>Apa yang Anda ceritakan kepada orang lain</b>, dan apa yang sudah Anda sampaikan lewat jalan lain.</li>
 </ul>
<h2>Pintu di luar layanan ini</h2>
 <p>Anda boleh memilih pintu lain, atau memakainya juga:</p>
<ul>
  <li>Ombudsman RI Perwakilan Jawa Tengah (ombudsman.go.id)</li>
  <li>Inspektorat Provinsi Jawa Tengah</li>
  <li>Komisi Pemberantasan Korupsi (KPK)</li>
  <li>Lembaga Perlindungan Saksi dan Korban (LPSK)</li>
 </ul>
<p class="hint">Alamat dan nomor yang tidak kami periksa sendiri tidak kami tulis; lihat di situs resmi
  masing-masing.</p>
<div class="acts"><a class="btn" href="{{NEW_HREF}}">Buat laporan</a></div>
 </div>
