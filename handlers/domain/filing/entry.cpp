// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/entry.hpp"

#include <algorithm>
#include <vector>

#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/people/phone.hpp"

namespace domain {
namespace {

void check_received_at(FieldErrors& errors, const std::optional<Instant>& at, Instant now,
                       const SlaPolicy& policy) {
  if (!at) return require(errors, "received_at");
  if (*at > now) return errors.add("received_at", "err.date.future");
  if (to_local_date(*at) < add_days(to_local_date(now), -policy.received_back_calendar_days))
    errors.add("received_at", "err.received.old",
               {{"n", std::to_string(policy.received_back_calendar_days)}});
}

/// Nobody writes to us by WhatsApp from a landline.
bool may_be_reached(const Phone& phone, ContactKind kind) {
  const bool landline = phone.e164().starts_with("+62") && !phone.is_mobile();
  return kind != ContactKind::whatsapp || !landline;
}

void check_contact(FieldErrors& errors, const OnBehalf& entry) {
  const bool typed = !trim(entry.contact).empty();
  if (!entry.contact_kind) {
    if (typed) require(errors, "contact_kind");
    return;
  }
  if (*entry.contact_kind == ContactKind::none) return;
  if (!typed) return require(errors, "contact");
  switch (*entry.contact_kind) {
    case ContactKind::whatsapp:
    case ContactKind::phone: {
      const auto phone = Phone::parse(entry.contact, PhoneRule::contact);
      if (!phone || !may_be_reached(*phone, *entry.contact_kind))
        errors.add("contact", "err.phone");
      return;
    }
    case ContactKind::email:
      if (!Email::parse(entry.contact)) errors.add("contact", "err.email");
      return;
    default:
      check_text(errors, "contact", entry.contact, kContactAddressLength, Lines::one);
  }
}

// ---- a title out of a story ---------------------------------------------------------------------

/// A word without its marks, in lower case: "Wr." is "wr".
std::string plain(std::string_view word) {
  std::string letters;
  for (const char c : word) {
    if (c >= 'A' && c <= 'Z') letters += static_cast<char>(c - 'A' + 'a');
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept || (static_cast<unsigned char>(c) & 0x80U) != 0) letters += c;
  }
  return letters;
}

template <std::size_t N>
bool is_among(std::string_view word, const std::array<std::string_view, N>& all) {
  return std::ranges::find(all, word) != all.end();
}

bool greets(std::string_view word) {
  static constexpr std::array<std::string_view, 15> kGreetings{"assalamualaikum",
                                                               "assalamu",
                                                               "alaikum",
                                                               "asalamualaikum",
                                                               "salam",
                                                               "selamat",
                                                               "permisi",
                                                               "halo",
                                                               "hallo",
                                                               "hai",
                                                               "warahmatullahi",
                                                               "wabarakatuh",
                                                               "wr",
                                                               "wb",
                                                               "punten"};
  return is_among(word, kGreetings);
}

/// What may follow a greeting and is none by itself: "pagi", "Bapak".
bool addresses(std::string_view word) {
  static constexpr std::array<std::string_view, 17> kAddresses{
      "pagi",  "siang", "sore", "malam", "pak",  "bu",   "bapak",     "ibu", "min",
      "mimin", "admin", "kak",  "mas",   "mbak", "bang", "sejahtera", "yth"};
  return is_among(word, kAddresses);
}

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

std::string_view first_word(std::string_view text) {
  return text.substr(0,
                     static_cast<std::size_t>(std::ranges::find_if(text, is_space) - text.begin()));
}

std::string_view behind_word(std::string_view text) {
  text.remove_prefix(first_word(text).size());
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  return text;
}

/// "Pagi Pak, …" turns to somebody, "Ibu hamil …" does not: the mark behind it tells.
bool turns_to_somebody(std::string_view text) {
  for (; !text.empty() && addresses(plain(first_word(text))); text = behind_word(text))
    if (const char last = first_word(text).back(); last == ',' || last == '.' || last == '!')
      return true;
  return false;
}

/// The story from behind its greeting; the whole if it is nothing else.
std::string_view behind_greeting(std::string_view story) {
  bool greeted = false;
  for (auto rest = story; !rest.empty(); rest = behind_word(rest)) {
    const auto letters = plain(first_word(rest));
    const bool is_aside = letters.empty() || greets(letters) ||
                          (addresses(letters) && (greeted || turns_to_somebody(rest)));
    if (!is_aside) return rest;
    greeted = true;
  }
  return story;
}

/// A full stop that ends a sentence, not the one of "Jl. Pemuda", "RT.02" or "No. 6".
bool ends_sentence(std::string_view text, std::size_t at) {
  if (text[at] == '\n') return true;
  if (text[at] != '.' && text[at] != '!' && text[at] != '?') return false;
  if (at + 1 < text.size() && !is_space(text[at + 1])) return false;
  if (text[at] != '.') return true;
  auto begin = at;
  while (begin > 0 && !is_space(text[begin - 1])) --begin;
  return at - begin > 3;
}

/// The first sentence of `text`, and with it the next ones while it is too short for a title.
std::string first_words(std::string_view text) {
  std::string title;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (ends_sentence(text, at) && count_code_points(trim(title)) >= kTitleLength.least) break;
    title += is_space(text[at]) ? ' ' : text[at];
  }
  return std::string(trim(title));
}

/// At most `most` code points, cut between words where there are some, with an ellipsis.
std::string shortened(std::string text, std::size_t most) {
  if (count_code_points(text) <= most) return text;
  while (count_code_points(text) >= most) {
    auto end = text.size() - 1;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text.resize(end);
  }
  const auto space = text.rfind(' ');
  if (space != std::string::npos && space > text.size() / 2) text.resize(space);
  return std::string(trim(text)) + "…";
}

}  // namespace

std::string_view to_word(ContactKind kind) {
  switch (kind) {
    case ContactKind::whatsapp:
      return "whatsapp";
    case ContactKind::phone:
      return "phone";
    case ContactKind::email:
      return "email";
    case ContactKind::letter:
      return "letter";
    case ContactKind::account:
      return "account";
    case ContactKind::none:
      break;
  }
  return "none";
}

std::optional<ContactKind> contact_kind_from(std::string_view word) {
  for (const auto kind : kAllContactKinds)
    if (to_word(kind) == word) return kind;
  return std::nullopt;
}

std::optional<ContactKind> usual_contact(Channel channel) {
  switch (channel) {
    case Channel::whatsapp:
      return ContactKind::whatsapp;
    case Channel::phone:
      return ContactKind::phone;
    case Channel::email:
      return ContactKind::email;
    case Channel::letter:
      return ContactKind::letter;
    case Channel::facebook:
    case Channel::instagram:
    case Channel::tiktok:
    case Channel::x:
      return ContactKind::account;
    default:
      return std::nullopt;
  }
}

FieldErrors check_on_behalf(const OnBehalf& entry, Instant now, const SlaPolicy& policy) {
  FieldErrors errors;
  if (!entry.channel)
    require(errors, "channel");
  else if (std::ranges::find(kEntryChannels, *entry.channel) == kEntryChannels.end())
    refuse_choice(errors, "channel");
  check_received_at(errors, entry.received_at, now, policy);
  check_contact(errors, entry);
  if (!trim(entry.name).empty()) check_text(errors, "name", entry.name, kNameLength, Lines::one);
  return errors;
}

Contact contact_of(const OnBehalf& entry) {
  Contact contact;
  switch (entry.contact_kind.value_or(ContactKind::none)) {
    case ContactKind::whatsapp:
    case ContactKind::phone: {
      const auto phone = Phone::parse(entry.contact, PhoneRule::contact);
      contact.phone = phone ? phone->e164() : std::string();
      contact.channel =
          entry.contact_kind == ContactKind::phone ? Channel::phone : Channel::whatsapp;
      break;
    }
    case ContactKind::email:
      if (const auto email = Email::parse(entry.contact)) contact.email = email->typed();
      contact.channel = Channel::email;
      break;
    case ContactKind::letter:
      contact.address = entry.contact;
      contact.channel = Channel::letter;
      break;
    case ContactKind::account:
      contact.address = entry.contact;
      break;
    case ContactKind::none:
      break;
  }
  return contact;
}

std::string title_from(std::string_view story) {
  auto title = shortened(first_words(behind_greeting(trim(story))), kTitleLength.most);
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z')
    title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

Privacy entry_privacy(const Category& category, const std::optional<Accused>& accused,
                      Privacy of_channel) {
  const auto preset = preset_privacy(category, accused);
  if (category.privacy_locked) return preset;
  return joined(preset, of_channel);
}

}  // namespace domain
