// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The form by which staff enter what came another way.
#pragma once

#include <string>
#include <string_view>

#include "tests/integration/actions/followups/world.hpp"

namespace desks {

/// A message by WhatsApp, entered without a mistake.
inline Fields whatsapp(World& world) {
  return sent({{"channel", "whatsapp"},
               {"received_at", "2026-11-24T08:30"},
               {"category", std::to_string(given::category(world.db, "jalan-rusak").value)},
               {"title", "Jalan berlubang dekat balai desa"},
               {"story", "Selamat pagi, jalan dekat balai desa berlubang parah."},
               {"kecamatan", "33.05.12"},
               {"name", "Pak Contoh"},
               {"contact", "0812 0000 0011"}});
}

/// `fields` with another value of `name`.
inline Fields with(Fields fields, std::string_view name, const std::string& value) {
  for (auto& [key, old] : fields)
    if (key == name) old = value;
  return fields;
}

}  // namespace desks
