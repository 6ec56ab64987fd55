// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Every address of the service, once. Source: docs/contract.md, *Addresses*.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/code.hpp"
#include "handlers/domain/officer.hpp"

/// The code of a report stands in public addresses as it is stored (`7F3KQ2MX4H0`: one address, one
/// copy in every cache) and in all others as it is shown (`7F3K-Q2MX-4H0`); any form opens. Neither
/// it nor a `token`, base64url, needs escaping; `query_escape` is for everything else that goes
/// behind a `?`.
namespace paths {

// pages
[[nodiscard]] std::string home();
[[nodiscard]] std::string reports();
[[nodiscard]] std::string report(const domain::ComplaintCode& code);
[[nodiscard]] std::string statistics();
[[nodiscard]] std::string service_standard();
[[nodiscard]] std::string privacy_notice();
[[nodiscard]] std::string help();
/// How one reports an officer safely.
[[nodiscard]] std::string report_safely();
/// The source of what runs.
[[nodiscard]] std::string source_code();
[[nodiscard]] std::string photo(std::string_view name);
[[nodiscard]] std::string feed();

// accounts, activation
[[nodiscard]] std::string register_account();
/// `next` is a path of ours to go on to, or empty.
[[nodiscard]] std::string sign_in(std::string_view next = {});
[[nodiscard]] std::string sign_out();
[[nodiscard]] std::string forgotten_password();
[[nodiscard]] std::string new_password(std::string_view token);
[[nodiscard]] std::string profile();
[[nodiscard]] std::string confirm_email(std::string_view token);
[[nodiscard]] std::string stop_email(std::string_view token);
[[nodiscard]] std::string my_data();
[[nodiscard]] std::string my_copies();
/// Where a registration waits for its mail.
[[nodiscard]] std::string register_sent();
[[nodiscard]] std::string end_session(std::int64_t id);
[[nodiscard]] std::string activation(std::string_view token);
[[nodiscard]] std::string resend_activation();
/// The way back into an account, and where its holder stops what was asked for at the counter.
[[nodiscard]] std::string recovery(std::string_view token);
[[nodiscard]] std::string stop_request(std::string_view token);
/// The same by the signed-in holder.
[[nodiscard]] std::string own_request(std::int64_t id);

// complaints; `step` is "", "sama", "berkas", "periksa", "kirim" or "buang"; `act` "keterangan",
// "jawaban", …
/// `category` is the code of one that is chosen already, or empty.
[[nodiscard]] std::string new_report(std::string_view category = {});
[[nodiscard]] std::string categories();
[[nodiscard]] std::string suggest_categories();
[[nodiscard]] std::string draft(std::string_view draft, std::string_view step = {});
[[nodiscard]] std::string my_reports();
[[nodiscard]] std::string my_report(const domain::ComplaintCode& code, std::string_view act = {});
[[nodiscard]] std::string link_report();
[[nodiscard]] std::string track();
/// The form of `track`, whatever is open; `code` fills it in.
[[nodiscard]] std::string track_another(const std::optional<domain::ComplaintCode>& code = {});
[[nodiscard]] std::string close_tracking();
[[nodiscard]] std::string tracked(const domain::ComplaintCode& code, std::string_view act = {});
[[nodiscard]] std::string answer(std::string_view token);
[[nodiscard]] std::string rate(std::string_view token);
/// Where the same link says that it is not solved.
[[nodiscard]] std::string rate_unsolved(std::string_view token);
[[nodiscard]] std::string follow(const domain::ComplaintCode& code);
[[nodiscard]] std::string confirm_follow(std::string_view token);
[[nodiscard]] std::string support(const domain::ComplaintCode& code);
/// The same, by one whose draft turned out to be about the same.
[[nodiscard]] std::string support_instead(std::string_view draft,
                                          const domain::ComplaintCode& code);
[[nodiscard]] std::string unsubscribe(std::string_view token);

// followups; `act` "tanya", "terusan", "verifikasi", …
[[nodiscard]] std::string triage();
[[nodiscard]] std::string triage_new();
[[nodiscard]] std::string opd();
[[nodiscard]] std::string desk();
[[nodiscard]] std::string inspectorate();
[[nodiscard]] std::string leader();
/// Where this role works: one of these, `administration`, or `home` of who is no staff.
[[nodiscard]] std::string desk_home(domain::Role role);

// admin
[[nodiscard]] std::string staff_sign_in(std::string_view next = {});
[[nodiscard]] std::string staff_sign_out();
[[nodiscard]] std::string staff_new_password(std::string_view token);
/// `act` is "tautan", "nonaktif" or "aktif".
[[nodiscard]] std::string staff_account(std::int64_t id, std::string_view act);
/// The roster's page of the week in which `date` ("2026-11-20") lies.
[[nodiscard]] std::string roster_week(std::string_view date);
/// `act` is "penghapusan" or "pemulihan".
[[nodiscard]] std::string shift(std::int64_t id, std::string_view act);
[[nodiscard]] std::string administration(std::string_view part = {});

/// Percent-encoding for one value behind `?name=`.
[[nodiscard]] std::string query_escape(std::string_view value);

/// `next` if it is a path of ours (begins with one "/", no backslash, no control byte), else
/// `otherwise`: where sign-in goes on to can never lead to another site.
[[nodiscard]] std::string own_path_or(std::string_view next, std::string otherwise);

}  // namespace paths
