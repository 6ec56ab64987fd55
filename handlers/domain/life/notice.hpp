// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who is told what: one table event -> recipients -> template.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/states.hpp"

namespace domain {

/// By which way a notice goes.
enum class Via {
  email,  ///< a row in the outbox
  kabari  ///< a row of the worklist *Kabari pelapor*: a person tells it
};

enum class Audience {
  reporter,  ///< every reporter, also of merged reports
  duty,      ///< who is on duty at the report's desk; with nobody on the roster, all of it
  opd,       ///< officers of the part's OPD
  opd_head,  ///< head of the part's OPD
  leaders,
  followers,  ///< one row, expanded by the courier
  address     ///< one e-mail address: notices about an account
};

inline constexpr std::array kAllAudiences{
    Audience::reporter, Audience::duty,      Audience::opd,    Audience::opd_head,
    Audience::leaders,  Audience::followers, Audience::address};

[[nodiscard]] std::string_view to_word(Audience audience);
[[nodiscard]] std::optional<Audience> audience_from(std::string_view word);

struct Recipient {
  Audience audience = Audience::reporter;
  std::optional<ReporterId> reporter;  ///< for `reporter`
  std::optional<OpdId> opd;            ///< for `opd`, `opd_head`
  Desk desk = Desk::triage;            ///< for `duty`
  std::string email;                   ///< for `reporter` by e-mail, and `address`
  std::optional<Accused> accused =
      std::nullopt;  ///< whom it hides from is not among the staff told
};

struct Notice {
  Recipient to;
  Via via = Via::email;
  std::string template_key;  ///< its words: `templates/mail/<key>.tpl`
  Values values;
  bool code_only = false;  ///< *Rahasia*: `values` were cut down to `kode`, `tautan` and `pin`
};

/// How one reporter can be reached.
struct ReporterContact {
  ReporterId id;
  std::string email;  ///< empty: *Kabari pelapor*
  /// The own report is *Rahasia*, though it may be merged into one that is not.
  bool hidden_from_public = false;
};

/// What decides beside the event.
struct NoticeFacts {
  std::vector<ReporterContact> reporters;  ///< of this report and of those merged into it
  bool hidden_from_public = false;
  bool is_public = false;  ///< followers hear of it
  bool emergency = false;
  Desk desk = Desk::triage;
  std::optional<Accused> accused = std::nullopt;  ///< of the report: its people hear nothing
  std::optional<OpdId> opd;                       ///< of the event's part
  bool very_late = false;                         ///< *late*: the step that leaders hear of
  bool first_late = false;          ///< *late*: the step at which the citizens hear of this promise
  bool hard_date = false;           ///< what rings is the date of the whole report
  std::vector<OpdId> working = {};  ///< then: who works on it
  /// For the templates: `kode`, `judul`, `status`, `opd`, `keterangan`, `tautan`, `tenggat`, `pin`
  /// …
  Values values;
  /// The same for followers: only what the public may read.
  Values public_values;
};

/// When a row of the table applies.
enum class When {
  always,
  emergency,
  no_emergency,
  is_public,
  first_late,
  very_late,
  with_opd,
  without_opd,
  emergency_with_opd,
  late_with_opd,
  late_without_opd,
  hard_date,
  hard_date_with_opds
};

struct NoticeRow {
  Event event;
  Audience audience;
  std::string_view template_key;
  When when;
};

[[nodiscard]] std::span<const NoticeRow> notice_table();

/// Every notice of `event`, in the order of the table; exactly one per reporter for each event that
/// is told to the citizen. The caller adds `nama` per recipient when it renders.
[[nodiscard]] std::vector<Notice> notices_for(Event event, const NoticeFacts& facts);

/// Template keys that no event makes: the digest and a follower's confirmation.
inline constexpr std::string_view kDigestTemplate = "staff_digest";
inline constexpr std::string_view kFollowConfirmTemplate = "follow_confirm";

}  // namespace domain
