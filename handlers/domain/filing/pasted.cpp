// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/pasted.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "handlers/domain/filing/pasted_header.hpp"
#include "handlers/domain/text/characters.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "pasted.words.hpp"

namespace domain {
namespace {

namespace lists = word_lists::pasted;

template <std::size_t N>
bool begins_among(std::string_view key, const std::array<std::string_view, N>& all) {
  return std::ranges::any_of(
      all, [&](std::string_view beginning) { return key.starts_with(beginning); });
}

/// `line` without "<terlampir: …>" and "<Pesan ini diedit>"; counts the first.
std::string without_marks(std::string_view line, int& attachments) {
  std::string left(line);
  const auto begin = left.rfind('<');
  if (begin == std::string::npos) return left;
  const auto key = comparison_key(left.substr(begin));
  const auto end = left.find('>', begin);
  if (begins_among(key, lists::kAttachedOpenings) && end != std::string::npos) {
    ++attachments;
    return std::string(trim(left.erase(begin, end + 1 - begin)));
  }
  if (!is_among(key, lists::kEdited)) return left;
  left.resize(begin);
  return std::string(trim(left));
}

bool ends_as_file(std::string_view key) {
  return std::ranges::any_of(lists::kAttachedEndings,
                             [&](std::string_view ending) { return key.ends_with(ending); });
}

/// Between the messages of a screen stands a day, in capitals: "HARI INI".
bool is_separator(std::string_view line, std::string_view key) {
  return is_among(key, lists::kSeparators) &&
         std::ranges::none_of(line, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Adds a line to the words of a message, but what only stands for something.
void add_line(PastedMessage& message, std::string_view original) {
  const auto line = without_marks(original, message.attachments);
  const auto key = comparison_key(line);
  if (is_among(key, lists::kAttached) || begins_among(key, lists::kAttachedBeginnings) ||
      ends_as_file(key)) {
    ++message.attachments;
    return;
  }
  if (is_among(key, lists::kGone) || is_separator(line, key)) return;
  if (begins_among(key, lists::kForwardedBeginnings)) return;
  if (message.words.empty() && (key.empty() || is_among(key, lists::kForwarded))) return;
  if (!message.words.empty()) message.words += '\n';
  message.words += line;
}

bool is_service(std::string_view words) {
  return begins_among(comparison_key(words), lists::kService);
}

bool holds_something(const PastedMessage& message) {
  return !message.words.empty() || message.attachments > 0;
}

}  // namespace

std::vector<PastedMessage> read_pasted(std::string_view text, Date today) {
  std::vector<PastedMessage> messages(1);
  bool by_number = false;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    auto header = header_of(line, today);
    // In the midst of a story a number with a colon may be anybody's.
    if (!header && (by_number || (messages.size() == 1 && !holds_something(messages.front())))) {
      header = number_header_of(line);
      by_number = by_number || header;
    }
    if (header) {
      messages.push_back({.headed = true,
                          .at = header->at,
                          .day_told = header->day_told,
                          .sender = header->sender});
      add_line(messages.back(), header->rest);
    } else {
      add_line(messages.back(), line);
    }
  }
  for (auto& message : messages) message.words = std::string(trim(message.words));
  std::erase_if(messages, [](const PastedMessage& one) {
    return one.headed ? one.sender.empty() || is_service(one.words)
                      : !holds_something(one) || is_service(one.words);
  });
  // Who only took his words back tells when, and that he wrote, if nobody tells more.
  if (std::ranges::any_of(messages, holds_something))
    std::erase_if(messages, [](const PastedMessage& one) { return !holds_something(one); });
  return messages;
}

std::string without_headers(std::string_view line, Date today) {
  const auto headed = [&](std::string_view text) {
    auto header = header_of(text, today, true);
    return header && !header->sender.empty() ? header : number_header_of(text);
  };
  while (const auto header = headed(line)) line = header->rest;
  for (auto at = line.find('['); at != std::string_view::npos; at = line.find('[', at + 1))
    if (headed(line.substr(at))) line = trim(line.substr(0, at));
  PastedMessage message;
  add_line(message, line);
  return message.words;
}

std::vector<std::string> senders_of(const std::vector<PastedMessage>& messages) {
  const bool anybody = std::ranges::any_of(
      messages, [](const auto& one) { return one.headed && !one.words.empty(); });
  std::vector<std::string> senders;
  for (const auto& one : messages)
    if (one.headed && (!anybody || !one.words.empty()) && !find_sender(senders, one.sender))
      senders.push_back(one.sender);
  return senders;
}

std::string sender_key(std::string_view header_name) {
  const auto sender = sender_from(header_name);
  if (sender.phone) return sender.phone->e164();
  if (sender.email) return sender.email->canonical();
  return comparison_key(without_tilde(header_name));
}

std::optional<std::string> find_sender(const std::vector<std::string>& senders,
                                       std::string_view header_name) {
  const auto key = sender_key(header_name);
  const auto at = std::ranges::find(senders, key, sender_key);
  return at == senders.end() ? std::nullopt : std::optional(*at);
}

PastedReport report_of(const std::vector<PastedMessage>& messages, std::string_view sender) {
  PastedReport report;
  const auto key = sender_key(sender);
  for (const auto& one : messages) {
    if (one.headed && sender_key(one.sender) != key) continue;
    if (one.at && (!report.at || *one.at < *report.at)) {
      report.at = one.at;
      report.day_told = one.day_told;
    }
    report.attachments += one.attachments;
    if (one.words.empty()) continue;
    if (!report.words.empty()) report.words += '\n';
    report.words += one.words;
  }
  return report;
}

PastedSender sender_from(std::string_view header_name) {
  PastedSender sender;
  const auto name = without_tilde(header_name);
  sender.phone = Phone::parse(plain(name), PhoneRule::contact);
  sender.email = Email::parse(plain(name));
  const bool is_name =
      !sender.phone && !sender.email && count_code_points(name) >= kNameLength.least;
  if (is_name && !is_among(comparison_key(name), lists::kOneself))
    sender.name = first_code_points(name, kNameLength.most);
  return sender;
}

}  // namespace domain
