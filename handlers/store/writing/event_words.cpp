// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/event_words.hpp"

#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/store/values.hpp"

namespace store {

namespace {

class Data {
 public:
  void add(std::string_view name, std::string_view value) {
    if (!value.empty()) values_.insert_or_assign(std::string(name), std::string(value));
  }
  void add_count(std::string_view name, int count) {
    if (count > 0) add(name, std::to_string(count));
  }
  template <class Id>
  void add_number(std::string_view name, const std::optional<Id>& id) {
    if (id) add(name, std::to_string(id->value));
  }
  template <class E>
  void add_word(std::string_view name, const std::optional<E>& value) {
    if (value) add(name, domain::to_word(*value));
  }
  [[nodiscard]] domain::Values take() { return std::move(values_); }

 private:
  domain::Values values_;
};

/// Under which name a choice stands in an event.
constexpr std::string_view name_of(domain::Privacy) {
  return "privacy";
}
constexpr std::string_view name_of(domain::SendBackReason) {
  return "reason";
}
constexpr std::string_view name_of(domain::RejectionReason) {
  return "reason";
}
constexpr std::string_view name_of(domain::PinReason) {
  return "reason";
}
constexpr std::string_view name_of(domain::OwnData) {
  return "kind";
}
constexpr std::string_view name_of(domain::CategoryId) {
  return "category_id";
}
constexpr std::string_view name_of(domain::StaffId) {
  return "officer_id";
}

/// Puts what an act carries into the data of its event: one function for each kind.
class Put {
 public:
  explicit Put(Data& data) : data_(data) {}

  void operator()(const domain::WordsAlone&) const {}
  void operator()(const domain::PublicText& text) const {
    data_.add("public_title", text.title);
    data_.add("public_place", text.place);
    if (text.words_agreed) data_.add("words_agreed", "ya");
    data_.add_count("photos_shown", text.photos_shown);
    data_.add_count("photos_taken", text.photos_taken);
    data_.add_count("boxes", text.boxes);
  }
  void operator()(const domain::Forwarding& forwarding) const {
    data_.add_number("opd_id", forwarding.opd);
    data_.add_word("nature", forwarding.nature);
    (*this)(forwarding.words);
  }
  void operator()(const domain::Task& task) const { data_.add_number("opd_id", task.opd); }
  void operator()(const domain::Choice& choice) const {
    std::visit([this](const auto& one) { put(one); }, choice.of);
  }
  void operator()(const domain::Correction& correction) const {
    put(correction.category);
    put(correction.privacy);
    if (correction.not_asked) data_.add("not_asked", "ya");
  }
  void operator()(const domain::PlannedDay& day) const { put_date(day.date); }
  /// The photo itself is tied to the event.
  void operator()(const domain::Proof& proof) const {
    data_.add("no_proof_reason", proof.none_because);
  }
  void operator()(const domain::OtherBody& other) const {
    data_.add_word("kind", other.kind);
    data_.add("body", other.body);
    data_.add("channel", other.channel);
    data_.add("number", other.number);
    put_date(other.date);
    data_.add("address", other.address);
    data_.add("hours", other.hours);
  }
  void operator()(const domain::OtherReport& other) const { data_.add("other_code", other.typed); }
  void operator()(const domain::Stars& stars) const {
    if (stars.given) data_.add("stars", std::to_string(*stars.given));
  }
  /// The new words become the report's.
  void operator()(const domain::Rewriting&) const {}

 private:
  template <class T>
  void put(const std::optional<T>& one) const {
    if (!one) return;
    if constexpr (std::is_enum_v<T>) {
      data_.add_word(name_of(*one), one);
    } else {
      data_.add_number(name_of(*one), one);
    }
  }
  void put_date(const std::optional<domain::Date>& date) const {
    if (date) data_.add("date", to_sql(*date));
  }

  Data& data_;
};

/// What everybody may read of what was written.
std::string public_words(domain::Event event, const domain::ActInput& input,
                         std::span<const std::string> names) {
  if (domain::is_said_in_public(event)) return domain::mask_findings(input.text, names);
  const auto* words = domain::public_text_in(input);
  return releases_words(event) && words != nullptr ? words->text : std::string();
}

}  // namespace

bool releases_words(domain::Event event) {
  return event == domain::Event::forward || event == domain::Event::redact;
}

Body body_of(domain::Event event, const domain::ActInput& input,
             std::span<const std::string> names) {
  Data data;
  // Words for everybody go out by the acts that release them and by no other.
  if (releases_words(event) || domain::public_text_in(input) == nullptr)
    std::visit(Put(data), input.given);
  data.add_word("word_channel", input.word.channel);
  data.add("word_quotation", input.word.quotation);
  return {
      .text = input.text, .public_text = public_words(event, input, names), .data = data.take()};
}

void put_ring(domain::PromiseKind kind, int step, Body& body) {
  const bool by_day = kind == domain::PromiseKind::sixty;
  body.data.insert_or_assign("promise", std::string(domain::to_word(kind)));
  if (step > 0) body.data.insert_or_assign(by_day ? "day" : "percent", std::to_string(step));
}

namespace {

/// Its state, as everybody is told it, and who handles it now, or does no more.
void add_state(Data& values, const Occasion& occasion) {
  values.add("status", domain::to_word(occasion.state));
  values.add_word("hasil", occasion.outcome);
  if (occasion.unproven) values.add("tak_terbukti", "ya");
  values.add(occasion.given_up ? "pelaku" : "opd", occasion.opd);
}

}  // namespace

domain::Values values_of(const Occasion& occasion, const Body& body) {
  Data values;
  values.add("kode", occasion.code.stored());
  values.add("judul", occasion.title.empty() ? occasion.public_title : occasion.title);
  add_state(values, occasion);
  values.add("meja", domain::to_word(occasion.desk));
  values.add("keterangan", body.text);
  values.add("waktu", mysql::to_sql(occasion.at));
  if (occasion.due) {
    values.add("tenggat", mysql::to_sql(*occasion.due));
    if (occasion.step) values.add("janji", domain::clock_word(*occasion.step));
  }
  if (const auto at = body.data.find("date"); at != body.data.end())
    values.add("tanggal", at->second);
  if (const auto at = body.data.find("reason"); at != body.data.end())
    values.add("alasan", at->second);
  if (const auto at = body.data.find("privacy"); at != body.data.end())
    values.add("kerahasiaan", at->second);
  for (const auto& [of, name] : {std::pair{"body", "tujuan"},
                                 {"channel", "saluran"},
                                 {"number", "nomor"},
                                 {"address", "alamat"},
                                 {"hours", "jam"}})
    if (const auto at = body.data.find(of); at != body.data.end()) values.add(name, at->second);
  if (const auto at = body.data.find("percent"); at != body.data.end())
    values.add("persen", at->second);
  return values.take();
}

domain::Values public_values_of(const Occasion& occasion, const Body& body, domain::Event event) {
  Data values;
  values.add("kode", occasion.code.stored());
  values.add("judul", occasion.public_title);
  add_state(values, occasion);
  values.add("kejadian", domain::to_word(event));
  values.add("keterangan", body.public_text);
  values.add("waktu", mysql::to_sql(occasion.at));
  return values.take();
}

std::optional<domain::Instant> due_after(const domain::Applied& applied, const domain::Part* part,
                                         domain::Instant response_due,
                                         const domain::Moment& moment) {
  using domain::Event;
  const auto& [now, policy, holidays] = moment;
  const auto target = part != nullptr ? part->finish_due : std::nullopt;
  switch (applied.event) {
    case Event::file:
      return response_due;
    case Event::ask:
      return domain::abandon_at(now, policy);
    case Event::remind: {
      const auto asked = part != nullptr ? part->asked_at : applied.situation.asked_at;
      return domain::abandon_at(asked.value_or(now), policy);
    }
    case Event::forward:
    case Event::split:
    case Event::reopen:
      return domain::verify_due(now, policy, holidays);
    case Event::resolve:
      if (!applied.has(domain::Effect::awaits_verdict)) return std::nullopt;
      return domain::lapse_at(now, policy, holidays);
    case Event::accept:
    case Event::lapse:
    case Event::abandon:
      if (!applied.situation.outcome) return std::nullopt;
      return domain::reopen_until(now, *applied.situation.outcome, policy, holidays);
    case Event::instruct:
      return domain::instruction_due(now, policy, holidays);
    default:
      break;
  }
  if (applied.has(domain::Effect::awaits_decision))
    return domain::decide_due(now, policy, holidays);
  return target;
}

}  // namespace store
