// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The words that sort reports: kind, nature, channel.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace domain {

/// What the citizen sends: Aduan, Laporan, Aspirasi, Usulan, Permintaan informasi.
enum class Kind { complaint, report, aspiration, proposal, information };

inline constexpr std::array kAllKinds{Kind::complaint, Kind::report, Kind::aspiration,
                                      Kind::proposal, Kind::information};

[[nodiscard]] std::string_view to_word(Kind kind);
[[nodiscard]] std::optional<Kind> kind_from(std::string_view word);

/// How long the OPD has: informasi, biasa, berkadar pengawasan.
enum class Nature { information, ordinary, supervisory };

inline constexpr std::array kAllNatures{Nature::information, Nature::ordinary, Nature::supervisory};

[[nodiscard]] std::string_view to_word(Nature nature);
[[nodiscard]] std::optional<Nature> nature_from(std::string_view word);

/// Where a report reached the regency first.
enum class Channel {
  web,
  whatsapp,
  facebook,
  instagram,
  x,
  tiktok,
  phone,
  letter,
  walk_in,
  email,
  open311,
  radio,
  other
};

inline constexpr std::array kAllChannels{
    Channel::web,     Channel::whatsapp, Channel::facebook, Channel::instagram, Channel::x,
    Channel::tiktok,  Channel::phone,    Channel::letter,   Channel::walk_in,   Channel::email,
    Channel::open311, Channel::radio,    Channel::other};

[[nodiscard]] std::string_view to_word(Channel channel);
[[nodiscard]] std::optional<Channel> channel_from(std::string_view word);

}  // namespace domain
