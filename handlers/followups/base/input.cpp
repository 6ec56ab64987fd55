// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/base/input.hpp"

#include "handlers/domain/text/written_time.hpp"

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

/// The fields of one line in which an officer writes what nobody else has.
constexpr std::string_view kShortFields[] = {
    "public_title", "public_place", "body", "channel_text", "number", "hours", "other_code"};

/// Fills in what an act carries from the fields of its form.
class Reader {
 public:
  Reader(const fcgi::Form& form, domain::Date today) : form_(form), today_(today) {}

  void operator()(domain::WordsAlone&) const {}
  void operator()(domain::PublicText& text) const {
    text.title = form_.line("public_title");
    text.text = form_.paragraphs("public_text");
    text.place = form_.line("public_place");
    text.words_agreed = !form_.line("words_agreed").empty();
  }
  void operator()(domain::Forwarding& forwarding) const {
    forwarding.opd = form_.id<domain::OpdId>("opd");
    forwarding.nature = domain::nature_from(form_.line("nature"));
    (*this)(forwarding.words);
  }
  void operator()(domain::Task& task) const { task.opd = form_.id<domain::OpdId>("opd"); }
  void operator()(domain::Choice& choice) const {
    std::visit([this](auto& one) { read(one); }, choice.of);
  }
  void operator()(domain::Correction& correction) const {
    read(correction.category);
    read(correction.privacy);
    correction.not_asked = !form_.line("not_asked").empty();
  }
  void operator()(domain::PlannedDay& day) const {
    day.date = domain::read_sure_date(form_.line("date"), today_, domain::Yearless::coming);
    day.unread = !day.date && !form_.line("date").empty();
  }
  void operator()(domain::Proof& proof) const {
    proof.none_because = form_.paragraphs("no_proof_reason");
  }
  void operator()(domain::OtherBody& other) const {
    other.kind = domain::redirect_kind_from(form_.line("redirect_kind"));
    other.body = form_.line("body");
    other.channel = form_.line("channel_text");
    other.number = form_.line("number");
    other.date = domain::read_sure_date(form_.line("date"), today_);
    other.unread = !other.date && !form_.line("date").empty();
    other.address = form_.paragraphs("address");
    other.hours = form_.line("hours");
  }
  void operator()(domain::OtherReport& other) const { other.typed = form_.line("other_code"); }
  /// No officer rates, rewrites or changes what is the reporter's.
  void operator()(domain::Stars&) const {}
  void operator()(domain::Rewriting&) const {}

 private:
  void read(std::optional<domain::Privacy>& one) const {
    one = domain::privacy_from(form_.line("privacy"));
  }
  void read(std::optional<domain::CategoryId>& one) const {
    one = form_.id<domain::CategoryId>("category");
  }
  void read(std::optional<domain::StaffId>& one) const {
    one = form_.id<domain::StaffId>("officer");
  }
  void read(std::optional<domain::SendBackReason>& one) const {
    one = domain::send_back_reason_from(form_.line("send_back_reason"));
  }
  void read(std::optional<domain::RejectionReason>& one) const {
    one = domain::rejection_reason_from(form_.line("rejection_reason"));
  }
  void read(std::optional<domain::PinReason>& one) const {
    one = domain::pin_reason_from(form_.line("pin_reason"));
  }
  void read(std::optional<domain::OwnData>&) const {}

  const fcgi::Form& form_;
  domain::Date today_;
};

}  // namespace

domain::ActInput read_input(const fcgi::Form& form, domain::Event event, domain::Needs needs,
                            domain::Date today) {
  domain::ActInput input{.text = form.paragraphs("text"),
                         .given = domain::blank_for(event, needs),
                         .word = read_word(form)};
  std::visit(Reader(form, today), input.given);
  return input;
}

domain::CitizensWord read_word(const fcgi::Form& form) {
  return {.channel = domain::channel_from(form.line("word_channel")),
          .quotation = form.paragraphs("word_quotation")};
}

std::vector<std::string> typed_words(const fcgi::Form& form) {
  std::vector<std::string> words;
  for (const auto field : kShortFields) words.push_back(form.line(field));
  for (const auto field : kLongFields) words.push_back(form.paragraphs(field));
  std::erase_if(words, [](const auto& one) { return one.empty(); });
  return words;
}

domain::Values typed_values(const fcgi::Form& form) {
  domain::Values typed;
  for (const auto& [name, value] : form.fields().pairs())
    if (name != "csrf" && name != "nonce")
      typed.try_emplace(name, is_long(name) ? form.paragraphs(name) : form.line(name));
  return typed;
}

}  // namespace followups
