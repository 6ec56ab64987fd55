// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A conversation pasted into the form of entering, and the page that comes back with it.
#pragma once

#include <string>

#include "fcgi/crypto.hpp"
#include "tests/integration/actions/followups/entry_story.hpp"

namespace desks {

/// The form as it is when only a message was pasted, and what no message tells was chosen.
inline Fields pasting(World& world, const std::string& story) {
  return sent({{"channel", ""},
               {"received_at", ""},
               {"category", std::to_string(given::category(world.db, "jalan-rusak").value)},
               {"title", ""},
               {"story", story},
               {"kecamatan", "33.05.12"},
               {"name", ""},
               {"contact", ""}});
}

/// As another form.
inline Fields anew(const Fields& form) {
  return with(form, "nonce", crypto::random_token());
}

inline const std::string kPasted =
    "[19.14, 23/11/2026] \u202a+62 812\u20110000\u20110011\u202c: Assalamu\u2019alaikum wr. wb.\n"
    "[19.15, 23/11/2026] \u202a+62 812\u20110000\u20110011\u202c: Jalan dekat balai desa "
    "berlubang parah.\n"
    "[19.15, 23/11/2026] \u202a+62 812\u20110000\u20110011\u202c: <Media tidak disertakan>\n"
    "[19.16, 23/11/2026] \u202a+62 812\u20110000\u20110011\u202c: Sudah dua orang jatuh.";

/// What the page that came back holds in the hidden field of `name`; empty if there is none.
inline std::string hidden_in(const fcgi::Response& page, const std::string& name) {
  const auto mark = "name=\"" + name + "\" value=\"";
  const auto begin = page.body.find(mark);
  if (begin == std::string::npos) return {};
  const auto from = begin + mark.size();
  return page.body.substr(from, page.body.find('"', from) - from);
}

/// `form` sent again as a browser sends the page: with what the page filled in.
inline Fields again(Fields form, const fcgi::Response& page, const Fields& changed = {}) {
  for (const auto* name : {"received_given", "contact_read", "contact_kind_read", "name_read"}) {
    std::erase_if(form, [&](const auto& field) { return field.first == name; });
    form.emplace_back(name, hidden_in(page, name));
  }
  form = with(form, "received_at", hidden_in(page, "received_given"));
  form = with(form, "contact", hidden_in(page, "contact_read"));
  form = with(form, "name", hidden_in(page, "name_read"));
  std::erase_if(form, [](const auto& field) { return field.first == "contact_kind"; });
  form.emplace_back("contact_kind", hidden_in(page, "contact_kind_read"));
  for (const auto& [name, value] : changed) {
    std::erase_if(form, [&](const auto& field) { return field.first == name; });
    form.emplace_back(name, value);
  }
  return form;
}

inline const std::string kTwo =
    "[19.15, 23/11/2026] Bu Tini: Jalan dekat balai desa berlubang parah.\n"
    "[19.20, 23/11/2026] Pak Darmo: Di tempat kami lampu jalan juga mati.\n";

}  // namespace desks
