// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/entry.hpp"

#include <algorithm>
#include <vector>

#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/people/phone.hpp"
#include "handlers/domain/text/reading.hpp"

namespace domain {
namespace {

void check_received_at(FieldErrors& errors, const std::optional<Instant>& at, Instant now,
                       const SlaPolicy& policy) {
  if (!at) return require(errors, "received_at");
  if (*at > now)
    return errors.add("received_at", to_local_date(*at) == to_local_date(now) ? "err.received.ahead"
                                                                              : "err.date.future");
  if (to_local_date(*at) < add_days(to_local_date(now), -policy.received_back_calendar_days))
    errors.add("received_at", "err.received.old",
               {{"n", std::to_string(policy.received_back_calendar_days)}});
}

/// What runs or is a file instead of leading to a page.
constexpr std::array<std::string_view, 5> kScripts{"javascript", "data", "vbscript", "file",
                                                   "blob"};

bool is_script(std::string_view text) {
  const auto colon = text.find(':');
  return colon != std::string_view::npos &&
         std::ranges::find(kScripts, comparison_key(text.substr(0, colon))) != kScripts.end();
}

/// Source: RFC 3986 3.1; of two letters or more, for "C:" is none.
bool has_scheme(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon < 2 || colon + 1 == text.size()) return false;
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return is_letter(text.front()) && std::ranges::all_of(text.substr(0, colon), [&](char c) {
           return is_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
         });
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
        errors.add("contact", phone_fault(entry.contact));
      return;
    }
    case ContactKind::email:
      if (!Email::parse(entry.contact)) errors.add("contact", "err.email");
      return;
    default:
      check_contact_address(errors, "contact", entry.contact);
  }
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

void check_link(FieldErrors& errors, std::string_view field, std::string_view typed) {
  const auto text = trim(typed);
  if (is_script(text)) return errors.add(field, "err.link.scheme");
  check_text(errors, field, text, kLinkLength, Lines::one);
}

void check_contact_address(FieldErrors& errors, std::string_view field, std::string_view typed) {
  const auto text = trim(typed);
  if (text.starts_with('@'))
    return check_text(errors, field, text.substr(1), kHandleLength, Lines::one);
  const bool is_word = text.find_first_of(" \n\t") == std::string_view::npos;
  const bool is_page = text.find('.') != std::string_view::npos &&
                       text.find_first_of("/?") != std::string_view::npos;
  if (is_word && (is_page || has_scheme(text) || is_script(text)))
    return check_link(errors, field, text);
  check_text(errors, field, text, kContactAddressLength, Lines::one);
}

bool is_spoken(Channel channel) {
  return channel == Channel::walk_in || channel == Channel::phone;
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

Privacy entry_privacy(const Category& category, const std::optional<Accused>& accused,
                      Privacy of_channel) {
  const auto preset = preset_privacy(category, accused);
  if (category.privacy_locked) return preset;
  return joined(preset, of_channel);
}

}  // namespace domain
