// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// People and reports in one line, with names and stories. Time is a constant.
///
///     const auto citizen = given::citizen(db);
///     const auto report  = given::forwarded(db, {.opd = "dpupr"});
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/store/filing/drafts.hpp"
#include "handlers/store/people/consents.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/writing/recorder.hpp"
#include "tests/support/database.hpp"

namespace given {

/// Tuesday, 24 November 2026, 09.00 WIB.
inline constexpr domain::Instant kNow{std::chrono::milliseconds{1'795'485'600'000}};

/// The password of everybody made here.
inline constexpr std::string_view kPassword = "hujan turun di kebumen";

struct CitizenOf {
  std::string name = "Siti Rahayu";
  std::string email = "siti@contoh.test";
  std::string phone = "+6281234567890";
};
/// An activated account. A second one needs another e-mail.
domain::Citizen citizen(support::Database& db, const CitizenOf& of = {});

struct OfficerOf {
  domain::Role role = domain::Role::triage;
  std::string opd = "diskominfo";  ///< code, or empty
  std::string name = "Budi Santoso";
  std::string email = {};  ///< empty: made of role and OPD
};
/// An active staff account; the same one when asked again.
domain::Officer officer(support::Database& db, const OfficerOf& of = {});

struct DraftOf {
  std::string category = "jalan-rusak";  ///< code
  std::string title = "Jalan berlubang di depan pasar";
  std::string story = "Lubang sedalam satu jengkal, dua motor sudah jatuh minggu ini.";
  domain::Privacy privacy = domain::Privacy::open;
  std::string accused = {};  ///< as `accused` reads it, or empty
};
store::Draft draft(support::Database& db, const domain::Citizen& citizen, const DraftOf& of = {});

/// A report in some state, and who is in its story.
struct Report {
  domain::ComplaintId id;
  domain::ComplaintCode code;
  domain::Citizen citizen;
  std::optional<domain::PartId> part = std::nullopt;
};
/// Filed at `kNow` by a citizen (made if not given).
Report filed(support::Database& db, const DraftOf& of = {},
             const std::optional<domain::Citizen>& by = std::nullopt);

struct ForwardedOf {
  DraftOf draft = {};
  std::string opd = "dpupr";
};
/// Filed, and forwarded ten minutes later; the OPD has an officer and a head.
Report forwarded(support::Database& db, const ForwardedOf& of = {},
                 const std::optional<domain::Citizen>& by = std::nullopt);

/// One act through store::Recorder with a fresh nonce.
domain::Result<store::Recorded, domain::Refusal> act(support::Database& db, domain::ComplaintId id,
                                                     const store::By& by, store::Command command,
                                                     domain::Instant at);

/// Another officer at the same desk.
domain::Officer colleague(support::Database& db, domain::Role role, const std::string& opd);

/// What `asker` asks of a colleague: a consent that is awaited.
domain::ConsentId asked(support::Database& db, domain::ComplaintId report,
                        const domain::Officer& asker, domain::Instant at,
                        const std::string& reason = "Perlu ditanya langsung.");

/// A consent that counts for `asker` on this report from `at` on, of a colleague at his desk.
domain::ConsentId consent(support::Database& db, domain::ComplaintId report,
                          const domain::Officer& asker, const domain::Officer& second,
                          domain::Instant at);

[[nodiscard]] store::Rules rules(support::Database& db);
[[nodiscard]] domain::OpdId opd(support::Database& db, std::string_view code);
/// A body that may be accused: the code of an OPD, a word of domain::BodyKind (of a village, a
/// puskesmas or a school of Kecamatan Kebumen), or nobody.
[[nodiscard]] std::optional<domain::Accused> accused(support::Database& db, std::string_view body);
[[nodiscard]] domain::CategoryId category(support::Database& db, std::string_view code);

/// As triage reads a report of which everybody may know.
[[nodiscard]] inline domain::Knowledge at_the_desk() {
  return {domain::Privacy::open, domain::Reader::desk, true};
}

/// An input that forwards to `opd` with a public text.
[[nodiscard]] domain::ActInput forwarding(domain::OpdId opd);
/// What everybody may read of it then.
[[nodiscard]] domain::PublicText released();
/// An input that asks `opd` to do something.
[[nodiscard]] domain::ActInput task(domain::OpdId opd, std::string text);
/// An input with words only.
[[nodiscard]] domain::ActInput words(std::string text);

}  // namespace given
