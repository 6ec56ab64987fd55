#include "handlers/followups/base/input.hpp"

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

template <class E>
std::optional<E> choice(const fcgi::Form& form, std::string_view name,
                        std::optional<E> (*from)(std::string_view)) {
  return from(form.line(name));
}

}  // namespace

domain::ActInput read_input(const fcgi::Form& form) {
  domain::ActInput input;
  input.text = form.paragraphs("text");
  input.public_title = form.line("public_title");
  input.public_text = form.paragraphs("public_text");
  input.public_place = form.line("public_place");
  input.words_agreed = !form.line("words_agreed").empty();
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
