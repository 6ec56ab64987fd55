// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a pasted conversation says of itself goes where the form has a field for it.
#pragma once

#include "handlers/followups/entry/entered.hpp"

namespace followups {

/// Whose report it is, and what the form was given before anybody typed.
struct Pasting {
  std::string sender = {};   ///< as chosen where several write; empty: nobody yet
  bool time_given = false;   ///< the time in the form is what it came with
  bool time_is_now = false;  ///< and that was the moment it was asked for
  domain::Date today = {};
};

/// The words of the one who reports become the story, the time of his first message the time of
/// reception, his number or name the contact, WhatsApp the channel: each where nothing was typed.
/// Placeholders of what was not copied along go too. Several who write, and no choice: error at
/// `sender`, and the story stays as it came. A moment that nobody chose counts only where somebody
/// speaks with us. What was filled in stands in `entry.read`.
void take_pasted(Entry& entry, const Pasting& pasting);

/// Numbers and names in the story, where the person has none: to be chosen on the form. `chosen_…`:
/// what was, there. Numbers are asked about once (`err.contact.offered`), unless `asked`.
void offer_contact(Entry& entry, const std::string& chosen_contact, const std::string& chosen_name,
                   bool asked);

}  // namespace followups
