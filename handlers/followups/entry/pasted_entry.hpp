// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a pasted conversation says of itself goes where the form has a field for it.
#pragma once

#include <array>
#include <string_view>

#include "handlers/followups/entry/entered.hpp"

namespace followups {

/// What the form says beside its fields.
struct Pasting {
  std::string sender = {};      ///< as chosen where several write; empty: nobody yet
  bool time_given = false;      ///< the time in the form is what it came with
  bool time_is_now = false;     ///< and that was the moment it was asked for
  std::string time_asked = {};  ///< which times it was told of, as `entry.read` has them
  domain::Values taken = {};    ///< by field: what an earlier reading of the same form put there
  domain::Date today = {};
};

/// The fields that a header fills, beside the time; `_read` behind the name tells what of them.
inline constexpr std::array<std::string_view, 3> kTakenFields{"contact", "contact_kind", "name"};

/// The words of the one who reports become the story, the time of his first message the time of
/// reception, his number, e-mail or name the contact, WhatsApp the channel: each where nothing was
/// typed; what an earlier reading filled in and nobody touched is read anew. Headers go from the
/// title too. Placeholders of what was not copied along go too; `err.story.wordless` at `story` if
/// there is nothing else. Several who write, and no choice: error at `sender`. A typed time that is
/// not the header's: `err.received.pasted` {pesan, ditulis}, once; a day that a header only tells
/// ("Kemarin"), and nobody typed: `err.received.told` {waktu}, once. A moment that nobody chose
/// counts only where somebody speaks with us. What the form shows of all that stands in
/// `entry.read`; the pasted text itself stays in its field as it came.
void take_pasted(Entry& entry, const Pasting& pasting);

/// Numbers and names in the story, where the person has none: to be chosen on the form. `chosen_…`:
/// what was, there. Both are asked about once (`err.contact.offered`, `err.name.offered`), unless
/// `asked`.
void offer_contact(Entry& entry, const std::string& chosen_contact, const std::string& chosen_name,
                   bool asked);

}  // namespace followups
