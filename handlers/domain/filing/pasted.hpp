// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A conversation copied or exported from WhatsApp or Telegram, as the messages it was.
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
  bool day_told = false;           ///< by "Kemarin": of the day when it was copied
  std::string sender = {};         ///< as the header names him; empty without a header
  std::string words = {};          ///< as written, without header, forwarding mark and placeholders
  int attachments = 0;             ///< placeholders of what was not copied along
};

/// The messages of `text` in their order; what stands before the first header is one without.
/// Lines of the service itself ("… menambahkan …") are left out, and messages that were deleted
/// unless there is nothing else.
///
/// Headers: header_of, and at the beginning of the text a number alone: `+62 812-…: …`. `text`: as
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
  bool day_told = false;      ///< as of that message
  std::string words = {};     ///< a message a paragraph
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
