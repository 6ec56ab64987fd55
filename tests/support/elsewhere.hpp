// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Reports of people who wrote elsewhere, by every way in which they can be told.
#pragma once

#include <array>
#include <ostream>
#include <string>
#include <string_view>

#include "tests/support/given.hpp"

namespace given {

/// How a reporter can be reached.
enum class Contact {
  account,  ///< signed in himself: by e-mail
  email,
  whatsapp,
  phone,
  letter,
  none
};
inline constexpr std::array kAllContacts{Contact::account, Contact::email,  Contact::whatsapp,
                                         Contact::phone,   Contact::letter, Contact::none};
[[nodiscard]] std::string_view to_word(Contact contact);

struct ElsewhereOf {
  Contact contact = Contact::whatsapp;
  DraftOf draft = {};
  std::string name = "Bu Tini";
  std::string phone = "+6281211112222";
  domain::Instant at = kNow;
};

/// A report filed through store::Recorder: on behalf by triage, or by an account of its own.
struct Elsewhere {
  domain::ComplaintId id;
  domain::ComplaintCode code;
  std::string pin;  ///< empty for an account
};
Elsewhere elsewhere(support::Database& db, const ElsewhereOf& of = {});

/// What a colleague at that desk asks, of a secret and anonymous report about `accused`.
domain::ConsentId asked_elsewhere(support::Database& db, domain::Role role, const std::string& opd,
                                  const std::string& accused);

}  // namespace given
