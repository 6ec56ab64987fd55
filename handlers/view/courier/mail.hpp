// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Mails: one function for all of templates/mail, because what they say is a table of values.
///
/// A message `key` has one source, `templates/mail/<key>.tpl`, of which the build makes
/// `mail/<key>.subject.tpl`, `.txt.tpl` and `.html.tpl`, each with the same beginning, end and
/// table of the report (`mail/frame/`), and what *Kabari* says of it
/// (view/followups/kabari_text.hpp). The values are a notice's:
///
///     kode          of the report, stored or shown form
///     judul opd kategori keterangan perangkat pin persen   text
///     publikasi     "ya": what of a report filed on behalf becomes public, and that it is honest
///     tujuan saluran nomor alamat jam             text: where a report went that is not ours
///     status kejadian kerahasiaan alasan          word of a state, an event, a privacy, a reason
///     hasil tak_terbukti   how it ended: word of an outcome; "ya"
///     pelaku   text: who did it and handles it no more, instead of `opd`
///     janji    word of the clock (domain::Overdue) that `tenggat` is of
///     keberatan pelapor_tahu   "ya": he may object; the reporter was told too
///     tautan berhenti   path of ours (`/laporan-saya/…`), or a whole address
///     tenggat semula waktu   instant, `YYYY-MM-DD hh:mm:ss.mmm` UTC; the end of a day shows as the
///     day tanggal hari      date, `YYYY-MM-DD` jumlah, and terlambat hari_ini tiga_hari baru
///     dijawab (lines; `n_…`: how many)   the digest
///
/// A value nobody gave hides the paragraph that needs it. Text mails hold no HTML and no entity.
#pragma once

#include <string>
#include <string_view>

#include "handlers/domain/result.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// What is to be said, and to whom.
struct Letter {
  std::string key = {};   ///< of the template
  std::string name = {};  ///< of the person, or empty
  domain::Values values = {};
  bool code_only = false;  ///< *Rahasia*: a citizen gets `complaint_secret` instead of the template
};

struct MailText {
  std::string subject;  ///< one line
  std::string text;
  std::string html;
};

/// The mail in its three forms.
/// Errors: std::runtime_error if there is no template of that key.
[[nodiscard]] MailText mail(const Pages& pages, const Letter& letter);

}  // namespace view
