// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A conversation copied or exported from WhatsApp, as the messages it was.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/people/phone.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

struct PastedMessage {
  bool headed = false;             ///< a header stood before it
  std::optional<Instant> at = {};  ///< as the header has it; absent if it has none that can be read
  std::string sender = {};         ///< as the header names him; empty without a header
  std::string words = {};          ///< as written, without header, forwarding mark and placeholders
  int attachments = 0;             ///< placeholders of what was not copied along
};

/// The messages of `text` in their order; what stands before the first header is one without.
/// Lines of the service itself ("… menambahkan …") and messages that were deleted are left out.
///
/// Headers: `[09.14, 29/11/2026] Nama: …` (WhatsApp Web's clipboard), `[29/11/26 09.14.22] Nama: …`
/// (iOS), `[29/11 09.14] Nama: …` (copied on a telephone), `30/08/25 18.00 - Nama: …` (Android's
/// export). `text`: as read_paragraphs gives it. The placeholders are in pasted.words.
[[nodiscard]] std::vector<PastedMessage> read_pasted(std::string_view text, Date today);

/// Who writes in it, the first first, each once: those with words, or if nobody has any, all.
[[nodiscard]] std::vector<std::string> senders_of(const std::vector<PastedMessage>& messages);

/// What one of them reports.
struct PastedReport {
  std::optional<Instant> at;  ///< of his first message that is known by its time
  std::string words;          ///< a message a paragraph
  int attachments = 0;
};

/// Of `sender`, with what stands without a header; of nobody named: that alone.
[[nodiscard]] PastedReport report_of(const std::vector<PastedMessage>& messages,
                                     std::string_view sender);

/// A header's sender: the telephone, if it is one, else the name without WhatsApp's tilde; empty if
/// it is no name of kNameLength.
struct PastedSender {
  std::optional<Phone> phone;
  std::string name;
};
[[nodiscard]] PastedSender sender_from(std::string_view header_name);

}  // namespace domain
