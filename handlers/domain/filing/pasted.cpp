// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/pasted.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/domain/text/written_time.hpp"
#include "pasted.words.hpp"

namespace domain {
namespace {

namespace lists = word_lists::pasted;

constexpr std::size_t kLongestStamp = 40;  // bytes of a folded line
constexpr std::size_t kFewestFigures = 6;  // "1/9 9.14"

struct Header {
  std::optional<Instant> at;
  std::string sender;     ///< empty: the service itself speaks
  std::string_view rest;  ///< of the original line
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Of the shape of a date with a time, whatever order a foreign telephone gives it.
bool looks_like_stamp(std::string_view text) {
  const auto figures = static_cast<std::size_t>(std::ranges::count_if(text, is_digit));
  return figures + 1 >= kFewestFigures && is_digit(text.front()) &&
         text.find_first_of(".:") != std::string_view::npos &&
         text.find('/') != std::string_view::npos &&
         text.find_first_not_of("0123456789/.:,- apmAPM") == std::string_view::npos;
}

/// "Nama: teks" behind a stamp; `at`: where it begins in `line.text`.
Header behind_stamp(std::string_view original, const Plain& line, std::size_t at) {
  Header header;
  const std::string_view text = line.text;
  while (at < text.size() && text[at] == ' ') ++at;
  auto colon = text.find(": ", at);
  if (colon == std::string_view::npos && text.ends_with(':')) colon = text.size() - 1;
  if (colon == std::string_view::npos || colon <= at) {
    header.rest = original.substr(line.from[text.size()]);
    return header;
  }
  const auto begin = line.from[at];
  header.sender = read_line(original.substr(begin, line.from[colon] - begin));
  header.rest = trim(original.substr(line.from[colon + 1]));
  return header;
}

/// The header with which a line begins, if it does.
std::optional<Header> header_of(std::string_view original, Date today) {
  const auto line = plain_of(original);
  const std::string_view text = line.text;
  const bool bracket = text.starts_with('[');
  // Without brackets only as Android writes it: "29 Nov 19.30 - lampu mati: …" is a list.
  const std::string_view mark = bracket ? "]" : " - ";
  const auto end = text.find(mark);
  if (text.empty() || end == std::string_view::npos || end > kLongestStamp) return std::nullopt;
  const auto stamp = trim(text.substr(bracket ? 1 : 0, end - (bracket ? 1 : 0)));
  if (stamp.empty() || (!bracket && stamp.find('/') == std::string_view::npos)) return std::nullopt;
  const auto at = read_written_time(stamp, today);
  if (!at && !looks_like_stamp(stamp)) return std::nullopt;
  auto header = behind_stamp(original, line, end + mark.size());
  header.at = at;
  return header;
}

template <std::size_t N>
bool is_among(std::string_view key, const std::array<std::string_view, N>& all) {
  return std::ranges::binary_search(all, key);
}

/// `line` without "<terlampir: …>" and "<Pesan ini diedit>"; counts the first.
std::string without_marks(std::string_view line, int& attachments) {
  std::string left(line);
  const auto begin = left.rfind('<');
  if (begin == std::string::npos) return left;
  const auto key = comparison_key(left.substr(begin));
  const auto end = left.find('>', begin);
  const bool attached = std::ranges::any_of(
      lists::kAttachedOpenings, [&](std::string_view opening) { return key.starts_with(opening); });
  if (attached && end != std::string::npos) {
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

/// Adds a line to the words of a message, but what only stands for something.
void add_line(PastedMessage& message, std::string_view original) {
  const auto line = without_marks(original, message.attachments);
  const auto key = comparison_key(line);
  if (is_among(key, lists::kAttached) || ends_as_file(key)) {
    ++message.attachments;
    return;
  }
  if (is_among(key, lists::kGone)) return;
  if (message.words.empty() && (key.empty() || is_among(key, lists::kForwarded))) return;
  if (!message.words.empty()) message.words += '\n';
  message.words += line;
}

bool is_service(std::string_view words) {
  const auto key = comparison_key(words);
  return std::ranges::any_of(
      lists::kService, [&](std::string_view beginning) { return key.starts_with(beginning); });
}

}  // namespace

std::vector<PastedMessage> read_pasted(std::string_view text, Date today) {
  std::vector<PastedMessage> messages(1);
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (const auto header = header_of(line, today)) {
      messages.push_back({.headed = true, .at = header->at, .sender = header->sender});
      add_line(messages.back(), header->rest);
    } else {
      add_line(messages.back(), line);
    }
  }
  for (auto& message : messages) message.words = std::string(trim(message.words));
  std::erase_if(messages, [](const PastedMessage& one) {
    return (one.words.empty() && one.attachments == 0) || (one.headed && one.sender.empty()) ||
           is_service(one.words);
  });
  return messages;
}

std::vector<std::string> senders_of(const std::vector<PastedMessage>& messages) {
  const bool anybody = std::ranges::any_of(
      messages, [](const auto& one) { return one.headed && !one.words.empty(); });
  std::vector<std::string> senders;
  for (const auto& one : messages)
    if (one.headed && (!anybody || !one.words.empty()) &&
        std::ranges::find(senders, one.sender) == senders.end())
      senders.push_back(one.sender);
  return senders;
}

PastedReport report_of(const std::vector<PastedMessage>& messages, std::string_view sender) {
  PastedReport report;
  for (const auto& one : messages) {
    if (one.headed && one.sender != sender) continue;
    if (!report.at) report.at = one.at;
    report.attachments += one.attachments;
    if (one.words.empty()) continue;
    if (!report.words.empty()) report.words += '\n';
    report.words += one.words;
  }
  return report;
}

PastedSender sender_from(std::string_view header_name) {
  PastedSender sender;
  auto name = trim(header_name);
  while (name.starts_with('~')) name = trim(name.substr(1));
  sender.phone = Phone::parse(plain(name), PhoneRule::contact);
  if (!sender.phone && count_code_points(name) >= kNameLength.least)
    sender.name = first_code_points(name, kNameLength.most);
  return sender;
}

}  // namespace domain
