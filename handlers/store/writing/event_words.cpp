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

/// What everybody may read of what was written.
std::string public_words(domain::Event event, const domain::ActInput& input) {
  if (domain::is_said_in_public(event)) return domain::mask_findings(input.text);
  return releases_words(event) ? input.public_text : std::string();
}

}  // namespace

bool releases_words(domain::Event event) {
  return event == domain::Event::forward || event == domain::Event::redact;
}

Body body_of(domain::Event event, const domain::ActInput& input, int percent) {
  Data data;
  data.add_number("opd_id", input.opd);
  data.add_word("nature", input.nature);
  if (releases_words(event)) {
    data.add("public_title", input.public_title);
    data.add("public_place", input.public_place);
    if (input.words_agreed) data.add("words_agreed", "ya");
  }
  data.add_word("reason", input.send_back_reason);
  data.add_word("reason", input.rejection_reason);
  data.add_word("reason", input.pin_reason);
  data.add_word("kind", input.redirect_kind);
  data.add_word("kind", input.own_data);
  data.add("body", input.body);
  data.add("channel", input.channel_text);
  data.add("number", input.number);
  if (input.date) data.add("date", to_sql(*input.date));
  data.add("address", input.address);
  data.add("hours", input.hours);
  if (input.stars) data.add("stars", std::to_string(*input.stars));
  data.add("other_code", input.other_code);
  data.add_word("privacy", input.privacy);
  data.add_number("category_id", input.category);
  data.add_number("officer_id", input.officer);
  data.add("no_proof_reason", input.no_proof_reason);
  data.add_word("word_channel", input.word_channel);
  data.add("word_quotation", input.word_quotation);
  data.add_count("photos_shown", input.photos_shown);
  data.add_count("photos_taken", input.photos_taken);
  data.add_count("boxes", input.boxes);
  data.add_count("percent", percent);
  return {.text = input.text, .public_text = public_words(event, input), .data = data.take()};
}

domain::Values values_of(const Occasion& occasion, const Body& body) {
  Data values;
  values.add("kode", occasion.code.stored());
  values.add("judul", occasion.title.empty() ? occasion.public_title : occasion.title);
  values.add("status", domain::to_word(occasion.state));
  values.add("opd", occasion.opd);
  values.add("meja", domain::to_word(occasion.desk));
  values.add("keterangan", body.text);
  values.add("waktu", mysql::to_sql(occasion.at));
  if (occasion.due) values.add("tenggat", mysql::to_sql(*occasion.due));
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
  values.add("status", domain::to_word(occasion.state));
  values.add("opd", occasion.opd);
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
    case Event::late:
    case Event::due_soon:
      return target ? target : std::optional(response_due);
    default:
      break;
  }
  if (applied.has(domain::Effect::awaits_decision))
    return domain::decide_due(now, policy, holidays);
  return target;
}

}  // namespace store
