{{%AUTOESCAPE context="HTML"}}
{{! Step 2: photos and documents, one per request. ACTION; EXIT (EXIT_HREF). HAVE: FILE_ROW (FILE_ID, FILE_NAME, FILE_SIZE). ROOM: FILE_FIELD; FULL: five are there. BACK_HREF, NEXT_HREF. }}
<div class="narrow page"><p class="hint">Langkah 2 dari 3 · Foto dan dokumen</p><h1>Ada foto atau dokumen?</h1>
{{#EXIT}}<p><a class="btn warn small" rel="noreferrer" href="{{EXIT_HREF}}">Keluar cepat</a></p>{{/EXIT}}
<p>Boleh dilewati. Foto baru dapat dilihat umum setelah petugas memilihnya; dokumen tidak pernah. Keterangan lokasi di dalam foto kami hapus.</p>
{{#HAVE}}<ul class="list">{{#FILE_ROW}}<li><form method="post" action="{{ACTION}}"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="remove" value="{{FILE_ID}}"><div class="acts head"><span><b>{{FILE_NAME}}</b> <span class="hint">{{FILE_SIZE}}</span></span><button class="btn ghost small" aria-label="Hapus {{FILE_NAME}}">Hapus</button></div></form></li>{{/FILE_ROW}}</ul>{{/HAVE}}
{{#ROOM}}<form method="post" action="{{ACTION}}" enctype="multipart/form-data" novalidate><input type="hidden" name="csrf" value="{{CSRF}}">{{>FILE_FIELD}}<div class="acts"><button class="btn ghost">Tambah lampiran</button></div></form>{{/ROOM}}
{{#FULL}}<p class="hint">Sudah lima berkas, paling banyak untuk satu laporan.</p>{{/FULL}}
<div class="acts after"><a class="btn" href="{{NEXT_HREF}}">Lanjutkan ke pemeriksaan</a><a class="btn ghost" href="{{BACK_HREF}}">Ubah isi laporan</a></div></div>
