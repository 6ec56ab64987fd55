// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Addresses of the desks by the role of whoever works there: what triage does at /triase the
/// inspector does at /inspektorat and the leader at /pimpinan.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "handlers/domain/code.hpp"
#include "handlers/domain/officer.hpp"

namespace paths {

/// A report at that desk; `act` is the last part of an act's address, or empty.
[[nodiscard]] std::string desk_report(domain::Role role, const domain::ComplaintCode& code,
                                      std::string_view act = {});
[[nodiscard]] std::string desk_file(domain::Role role, const domain::ComplaintCode& code,
                                    std::int64_t id);
/// A photo of a report, small.
[[nodiscard]] std::string desk_thumbnail(domain::Role role, const domain::ComplaintCode& code,
                                         std::int64_t id);
/// Where is decided what everybody may see of the photos; of one photo; and how that one will look.
[[nodiscard]] std::string desk_photos(domain::Role role, const domain::ComplaintCode& code);
[[nodiscard]] std::string desk_photo(domain::Role role, const domain::ComplaintCode& code,
                                     std::int64_t id);
[[nodiscard]] std::string desk_photo_result(domain::Role role, const domain::ComplaintCode& code,
                                            std::int64_t id);
/// Where a role enters on behalf, and the slip of what was entered.
[[nodiscard]] std::string enter(domain::Role role);
[[nodiscard]] std::string entered_slip(domain::Role role, const domain::ComplaintCode& code);
/// Where its reporter gets another PIN.
[[nodiscard]] std::string new_pin(domain::Role role, const domain::ComplaintCode& code);
[[nodiscard]] std::string make_secret(const domain::ComplaintCode& code);  ///< at the counter
/// Where the form of entering asks for categories and twins while one types.
[[nodiscard]] std::string suggest(domain::Role role);
/// Where triage enters a file of many messages; `batch`: the token of one.
[[nodiscard]] std::string import_batch(std::string_view batch = {});
/// Where the identity behind a report is opened; `told`: the row of *Kabari pelapor* that led there
/// and is shown afterwards, or 0.
[[nodiscard]] std::string unmask(domain::Role role, const domain::ComplaintCode& code,
                                 std::int64_t told = 0);
/// What a second officer is asked to consent to at that desk, and one of it.
[[nodiscard]] std::string consents(domain::Role role);
[[nodiscard]] std::string consents(domain::Role role, std::int64_t id);
/// The inspector's log of opened identities; `before`: the page behind that event.
[[nodiscard]] std::string openings(std::int64_t before = 0);
/// *Kabari pelapor* of a desk, where one of its rows is marked, and where its contact is shown.
[[nodiscard]] std::string tell(domain::Role role);
[[nodiscard]] std::string told(domain::Role role, std::int64_t id);
[[nodiscard]] std::string tell_contact(domain::Role role, std::int64_t id);
/// Where a PIN is made for him, and shown once with his message.
[[nodiscard]] std::string tell_pin(domain::Role role, std::int64_t id);
/// Where what the reporter answers is taken down; `rows`: what he was told, "12.13".
[[nodiscard]] std::string tell_answer(domain::Role role, std::int64_t id,
                                      std::string_view rows = {});

/// Requests at the counter about accounts; `part` is "baru" or the number of one.
[[nodiscard]] std::string desk_requests(std::string_view part = {});
/// Appeals that wait, and one of them.
[[nodiscard]] std::string appeals();
[[nodiscard]] std::string appeals(std::int64_t id);

}  // namespace paths
