// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/phone.hpp"

#include <algorithm>
#include <array>

#include <phonenumbers/phonenumberutil.h>

#include "handlers/domain/text/reading.hpp"

namespace domain {
namespace {

constexpr std::string_view kCountry = "62";

/// A spreadsheet writes a figure with decimals: `081234567890.0`. Without them, if nothing but
/// digits stands before; nothing if it cannot be told what the last figures are.
std::optional<std::string> without_decimals(std::string_view typed) {
  const auto text = comparison_key(typed);
  const auto point = text.find_last_of(".,");
  if (point == std::string::npos) return std::string(typed);
  auto before = text.substr(0, point);
  const auto behind = text.substr(point + 1);
  if (behind.empty() || behind.size() > 2) return std::string(typed);
  const auto digits = before.find_first_not_of("+ ");
  const bool is_figure = digits != std::string::npos &&
                         before.find_first_not_of("0123456789", digits) == std::string::npos;
  const bool is_whole = behind.find_first_not_of('0') == std::string::npos;
  if (is_figure && is_whole) return before;
  return is_figure || is_whole ? std::nullopt : std::optional(std::string(typed));
}

/// In front of a number in a link, after which it is written with its country and without a plus
/// sign: what we send ourselves (`wa.me`), and what telephones make of a number.
constexpr std::array<std::string_view, 6> kChats{"wa.me/",
                                                 "api.whatsapp.com/send?phone=",
                                                 "api.whatsapp.com/send/?phone=",
                                                 "web.whatsapp.com/send?phone=",
                                                 "whatsapp.com/send?phone=",
                                                 "send?phone="};
constexpr std::array<std::string_view, 4> kSchemes{"tel:", "callto:", "sms:", "smsto:"};

/// Cuts `beginning` off; false if it does not stand there.
bool cut(std::string_view& text, std::string_view beginning) {
  if (!text.starts_with(beginning)) return false;
  text.remove_prefix(beginning.size());
  return true;
}

/// The number in a link that dials or writes to one; absent if it is no such link.
std::optional<std::string> of_link(std::string_view typed) {
  const auto key = comparison_key(typed);
  std::string_view text = key;
  if (std::ranges::any_of(kSchemes, [&](std::string_view scheme) { return cut(text, scheme); })) {
    while (cut(text, "/")) {
    }
    return std::string(text.substr(0, text.find_first_of("?;&#")));
  }
  if (!cut(text, "https://") && !cut(text, "http://")) cut(text, "whatsapp://");
  cut(text, "www.");
  if (std::ranges::none_of(kChats, [&](std::string_view chat) { return cut(text, chat); }))
    return std::nullopt;
  cut(text, "%2b");
  const auto number = text.substr(0, text.find_first_of("/?;&#"));
  const bool is_whole = number.starts_with('+') || number.starts_with('0');
  return (is_whole ? "" : "+") + std::string(number);
}

/// The digits of what was typed, and whether a plus sign stood before them. Nothing if anything but
/// digits and what people put between them stands there.
struct Typed {
  bool plus = false;
  std::string digits;
};

std::optional<Typed> read(std::string_view text) {
  constexpr std::string_view kSeparators = ".()";
  Typed typed;
  for (const char c : bare(text)) {
    if (kSeparators.find(c) != kSeparators.npos) continue;
    if (c == '+' && !typed.plus && typed.digits.empty()) {
      typed.plus = true;
    } else if (c >= '0' && c <= '9') {
      typed.digits.push_back(c);
    } else {
      return std::nullopt;
    }
  }
  return typed;
}

/// `8[1-35-9]` and 7 to 10 more digits: a mobile number without country and trunk prefix.
bool is_mobile_national(std::string_view national) {
  return national.size() >= 9 && national.size() <= 12 && national[0] == '8' &&
         national[1] >= '1' && national[1] <= '9' && national[1] != '4';
}

/// What the library makes of a number it knows to be possible and assigned.
bool is_dialable(const std::string& e164) {
  const auto& library = *i18n::phonenumbers::PhoneNumberUtil::GetInstance();
  i18n::phonenumbers::PhoneNumber number;
  const auto parsed = library.Parse(e164, "ZZ", &number);
  return parsed == i18n::phonenumbers::PhoneNumberUtil::NO_PARSING_ERROR &&
         library.IsValidNumber(number);
}

/// The national part of an Indonesian number, or nothing if it belongs to another country.
std::optional<std::string> national_part(const Typed& typed) {
  std::string_view digits = typed.digits;
  if (digits.starts_with("0062")) digits.remove_prefix(2);
  if (digits.starts_with(kCountry) && (typed.plus || digits.size() >= 9)) {
    digits.remove_prefix(kCountry.size());
    if (digits.starts_with('0')) digits.remove_prefix(1);
    return std::string(digits);
  }
  if (typed.plus || digits.starts_with("00")) return std::nullopt;
  if (digits.starts_with('0')) return std::string(digits.substr(1));
  if (digits.starts_with('8')) return std::string(digits);
  return std::nullopt;
}

/// A foreign number: with plus sign, or with 00 before the country code.
std::optional<std::string> foreign_e164(const Typed& typed) {
  std::string_view digits = typed.digits;
  if (!typed.plus) {
    if (!digits.starts_with("00")) return std::nullopt;
    digits.remove_prefix(2);
  }
  if (digits.size() < 7 || digits.size() > 15 || digits[0] == '0') return std::nullopt;
  if (digits.starts_with(kCountry)) return std::nullopt;
  auto e164 = "+" + std::string(digits);
  return is_dialable(e164) ? std::optional(e164) : std::nullopt;
}

}  // namespace

bool is_rounded_figure(std::string_view typed) {
  const auto text = comparison_key(typed);
  const auto power = text.find('e');
  if (power == std::string::npos || power == 0) return false;
  const auto mantissa = std::string_view(text).substr(0, power);
  auto exponent = std::string_view(text).substr(power + 1);
  if (exponent.starts_with('+')) exponent.remove_prefix(1);
  return mantissa.find_first_not_of("0123456789.,+'") == std::string_view::npos &&
         !exponent.empty() && exponent.size() <= 2 &&
         exponent.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view phone_fault(std::string_view typed) {
  return is_rounded_figure(typed) ? "err.phone.rounded" : "err.phone";
}

std::optional<Phone> Phone::parse(std::string_view text, PhoneRule rule) {
  const auto linked = of_link(text);
  const auto figure = linked ? linked : without_decimals(text);
  const auto typed = figure ? read(*figure) : std::nullopt;
  if (!typed) return std::nullopt;
  if (const auto national = national_part(*typed)) {
    auto e164 = "+" + std::string(kCountry) + *national;
    if (is_mobile_national(*national)) return Phone(std::move(e164));
    // The library forgives a second trunk zero; what we keep must be the number itself.
    const bool landline =
        rule == PhoneRule::contact && !national->starts_with('8') && !national->starts_with('0');
    return landline && is_dialable(e164) ? std::optional(Phone(std::move(e164))) : std::nullopt;
  }
  if (auto e164 = foreign_e164(*typed)) return Phone(std::move(*e164));
  return std::nullopt;
}

bool Phone::is_mobile() const {
  return e164_.starts_with("+62") && is_mobile_national(std::string_view(e164_).substr(3));
}

std::string Phone::display() const {
  if (!e164_.starts_with("+62")) return e164_;
  auto national = "0" + e164_.substr(3);
  if (!is_mobile()) return national;
  return national.substr(0, 4) + " " + national.substr(4, 4) +
         (national.size() > 8 ? " " + national.substr(8) : "");
}

}  // namespace domain
