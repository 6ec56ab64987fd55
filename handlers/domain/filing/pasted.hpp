// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A conversation copied or exported from WhatsApp, as the messages it was.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/people/email.hpp"
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
/// Lines of the service itself ("… menambahkan …") are left out, and messages that were deleted
/// unless there is nothing else.
///
/// Headers: `[09.14, 29/11/2026] Nama: …` (WhatsApp Web's clipboard), `[29/11/26 09.14.22] Nama: …`
/// (iOS), `[29/11 09.14] Nama: …` (copied on a telephone), `30/08/25 18.00 - Nama: …` (Android's
/// export), and at the beginning of the text a number alone: `+62 812-…: …`. `text`: as
/// read_paragraphs gives it. The placeholders are in pasted.words.
[[nodiscard]] std::vector<PastedMessage> read_pasted(std::string_view text, Date today);

/// The words of a title into which a message was pasted, up to the next one's header; empty if they
/// are nothing but a header and placeholders.
[[nodiscard]] std::string without_headers(std::string_view line, Date today);

/// Who writes in it, the first first, each once (sender_key): those with words, or if nobody has
/// any, all.
[[nodiscard]] std::vector<std::string> senders_of(const std::vector<PastedMessage>& messages);

/// Equal for the names that headers give one person: a number or an e-mail by what it is, a name
/// without case and without WhatsApp's tilde.
[[nodiscard]] std::string sender_key(std::string_view header_name);

/// The one of `senders` who is `header_name`, as he is called there.
[[nodiscard]] std::optional<std::string> find_sender(const std::vector<std::string>& senders,
                                                     std::string_view header_name);

/// What one of them reports.
struct PastedReport {
  std::optional<Instant> at;  ///< of his earliest message, in whatever order they stand
  std::string words;          ///< a message a paragraph
  int attachments = 0;
};

/// Of `sender`, with what stands without a header; of nobody named: that alone.
[[nodiscard]] PastedReport report_of(const std::vector<PastedMessage>& messages,
                                     std::string_view sender);

/// A header's sender: the telephone or the e-mail, if it is one, else the name without WhatsApp's
/// tilde; empty if it is no name of kNameLength, or "Anda", who copied it.
struct PastedSender {
  std::optional<Phone> phone;
  std::optional<Email> email;
  std::string name;
};
[[nodiscard]] PastedSender sender_from(std::string_view header_name);

}  // namespace domain
