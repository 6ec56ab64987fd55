#include "handlers/followups/input.hpp"

#include <charconv>

namespace followups {
namespace {

/// Names that are one line; the others keep their paragraphs.
constexpr std::string_view kLongFields[] = {"text",    "public_text",     "word_quotation",
                                            "address", "no_proof_reason", "story"};

bool is_long(std::string_view name) {
  for (const auto field : kLongFields)
    if (field == name) return true;
  return false;
}

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

template <class E>
std::optional<E> choice(const fcgi::Form& form, std::string_view name,
                        std::optional<E> (*from)(std::string_view)) {
  return from(form.line(name));
}

}  // namespace

std::optional<domain::Date> read_date(std::string_view typed) {
  if (typed.size() != 10 || typed[4] != '-' || typed[7] != '-') return std::nullopt;
  const auto year = digits(typed.substr(0, 4));
  const auto month = digits(typed.substr(5, 2));
  const auto day = digits(typed.substr(8, 2));
  if (!year || !month || !day || *month < 1 || *day < 1) return std::nullopt;
  const domain::Date date{std::chrono::year(*year),
                          std::chrono::month(static_cast<unsigned>(*month)),
                          std::chrono::day(static_cast<unsigned>(*day))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<domain::Instant> read_local_time(std::string_view typed) {
  if (typed.size() < 16 || typed[10] != 'T' || typed[13] != ':') return std::nullopt;
  const auto date = read_date(typed.substr(0, 10));
  const auto hour = digits(typed.substr(11, 2));
  const auto minute = digits(typed.substr(14, 2));
  if (!date || !hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59)
    return std::nullopt;
  return domain::at_local(*date, std::chrono::minutes(*hour * 60 + *minute));
}

domain::ActInput read_input(const fcgi::Form& form) {
  domain::ActInput input;
  input.text = form.paragraphs("text");
  input.public_title = form.line("public_title");
  input.public_text = form.paragraphs("public_text");
  input.opd = form.id<domain::OpdId>("opd");
  input.nature = choice(form, "nature", domain::nature_from);
  input.send_back_reason = choice(form, "send_back_reason", domain::send_back_reason_from);
  input.rejection_reason = choice(form, "rejection_reason", domain::rejection_reason_from);
  input.redirect_kind = choice(form, "redirect_kind", domain::redirect_kind_from);
  input.body = form.line("body");
  input.channel_text = form.line("channel_text");
  input.number = form.line("number");
  input.date = read_date(form.line("date"));
  input.address = form.paragraphs("address");
  input.hours = form.line("hours");
  input.other_code = form.line("other_code");
  input.privacy = choice(form, "privacy", domain::privacy_from);
  input.category = form.id<domain::CategoryId>("category");
  input.no_proof_reason = form.paragraphs("no_proof_reason");
  input.word_channel = choice(form, "word_channel", domain::channel_from);
  input.word_quotation = form.paragraphs("word_quotation");
  return input;
}

domain::Values typed_values(const fcgi::Form& form) {
  domain::Values typed;
  for (const auto& [name, value] : form.fields().pairs())
    if (name != "csrf" && name != "nonce")
      typed.try_emplace(name, is_long(name) ? form.paragraphs(name) : form.line(name));
  return typed;
}

}  // namespace followups
