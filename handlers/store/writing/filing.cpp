// SPDX-License-Identifier: AGPL-3.0-or-later
// Recorder::file: a draft becomes a report, once.
#include "fcgi/crypto.hpp"
#include "handlers/domain/life/promised.hpp"
#include "handlers/store/reference/accused.hpp"
#include "handlers/store/reference/categories.hpp"
#include "handlers/store/values.hpp"
#include "handlers/store/writing/event_words.hpp"
#include "handlers/store/writing/promises.hpp"
#include "handlers/store/writing/recorder.hpp"
#include "handlers/store/writing/tally.hpp"
#include "handlers/store/writing/telling.hpp"
#include "handlers/store/writing/word_index.hpp"

namespace store {
namespace {

/// A report about to be written.
struct Filing {
  const Draft& draft;
  const domain::Category& category;
  By by;
  domain::Channel channel;
  domain::Instant received_at;
  std::optional<domain::StaffId> recorded_by;
  domain::PrivacyFlags privacy;
  std::optional<domain::Accused> accused;  ///< under the OPD that is or contains it today
  AccusedColumns accused_columns;
  domain::Desk desk;
  bool unseen_by_triage;
  domain::ResponseDue due;
  Pen pen = Pen::owner;

  [[nodiscard]] bool emergency() const {
    return draft.content.danger == domain::DangerAnswer::emergency;
  }
};

constexpr std::string_view kSaysWhatBecomesPublic = "ya";

std::uint64_t random_bits() {
  const auto bytes = crypto::random_bytes(8);
  std::uint64_t bits = 0;
  for (const char byte : bytes) bits = bits << 8U | static_cast<unsigned char>(byte);
  return bits;
}

const mysql::Query kInsert{"filing.insert", R"sql(
    INSERT INTO complaint (code, draft_id, kind, category_id, kecamatan_code, village_code,
                           happened_on, state, channel, received_at, recorded_at, recorded_by,
                           response_due_at, response_due_service_at, total_due_at, nature,
                           hidden_from_public, identity_hidden, accused_kind, accused_opd_id,
                           accused_village_code, accused_kecamatan_code, desk, unseen_by_triage,
                           emergency, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, 'received', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

domain::ComplaintId insert(mysql::Transaction& transaction, const Filing& filing,
                           const domain::ComplaintCode& code, const domain::Moment& moment) {
  const auto& content = filing.draft.content;
  const auto total = domain::finish_due(filing.received_at, filing.category.nature, {}, moment.now,
                                        moment.policy, moment.holidays);
  return transaction.insert<domain::ComplaintId>(
      kInsert, code.stored(), filing.draft.id,
      domain::to_word(content.kind.value_or(filing.category.kind)), filing.category.id,
      or_null(content.kecamatan), or_null(content.village), to_sql(content.happened_on),
      domain::to_word(filing.channel), filing.received_at, moment.now, filing.recorded_by,
      filing.due.around_the_clock, filing.due.service_hours, total,
      domain::to_word(filing.category.nature), filing.privacy.hidden_from_public,
      filing.privacy.identity_hidden, filing.accused_columns.kind, filing.accused_columns.opd,
      filing.accused_columns.village, filing.accused_columns.kecamatan,
      domain::to_word(filing.desk), filing.unseen_by_triage, filing.emergency(), moment.now);
}

const mysql::Query kText{"filing.text", R"sql(
    INSERT INTO complaint_text (complaint_id, title, story, place, accused_name)
    VALUES (?, ?, ?, ?, ?)
)sql"};

const mysql::Query kAnswer{"filing.answer", R"sql(
    INSERT INTO complaint_answer (complaint_id, question, answer) VALUES (?, ?, ?)
)sql"};

const mysql::Query kAdopt{"filing.adopt", R"sql(
    UPDATE attachment SET complaint_id = ? WHERE draft_id = ? AND complaint_id IS NULL
)sql"};

const mysql::Query kEmptyDraft{"filing.empty_draft", R"sql(
    UPDATE draft SET title = NULL, story = NULL, place = NULL, accused_name = NULL,
                     typed = NULL, secret_hash = NULL, sent_at = ?, complaint_id = ?
     WHERE id = ?
)sql"};

const mysql::Query kDropAnswers{"filing.drop_answers", R"sql(
    DELETE FROM draft_answer WHERE draft_id = ?
)sql"};

/// The words move from the draft to the report; the files along.
void move_words(mysql::Transaction& transaction, const Filing& filing, domain::ComplaintId id,
                domain::Instant now) {
  const auto& content = filing.draft.content;
  transaction.execute(kText, id, content.title, content.story, or_null(content.place),
                      filing.accused_columns.name);
  for (const auto& [question, answer] : content.answers)
    if (!answer.empty()) transaction.execute(kAnswer, id, question, answer);
  WordIndex(transaction).file(id, content.title + "\n" + content.story + "\n" + content.place);
  transaction.execute(kAdopt, id, filing.draft.id);
  transaction.execute(kDropAnswers, filing.draft.id);
  transaction.execute(kEmptyDraft, now, id, filing.draft.id);
}

const mysql::Query kLockDraft{"filing.lock_draft", R"sql(
    SELECT id FROM draft WHERE id = ? FOR UPDATE
)sql"};

const mysql::Query kSent{"filing.sent", R"sql(
    SELECT id, code, response_due_at, response_due_service_at FROM complaint WHERE draft_id = ?
)sql"};

std::optional<Filed> filed_before(mysql::Transaction& transaction, domain::DraftId draft,
                                  const domain::SlaPolicy& policy) {
  transaction.row(kLockDraft, draft);
  const auto row = transaction.row(kSent, draft);
  if (!row) return std::nullopt;
  const domain::ResponseDue due{row->instant("response_due_at"),
                                row->instant("response_due_service_at")};
  return Filed{
      row->id<domain::ComplaintId>("id"), code_of(*row, "code"), due.counting(policy), {}, true};
}

/// What everybody is told of a new report.
News news_of(const Filing& filing, domain::ComplaintId id, domain::EventId event,
             const domain::ComplaintCode& code, const std::string& pin,
             const domain::Moment& moment) {
  News news{id, event, domain::Event::file, {}, {}, code};
  news.situation.privacy = domain::privacy_of(filing.privacy);
  news.situation.accused = filing.draft.content.accused;
  news.situation.desk = filing.desk;
  news.policy = moment.policy;
  news.step = {.event = domain::Event::file, .from_reporter = true, .opd = {}};
  news.facts.hidden_from_public = filing.privacy.hidden_from_public;
  news.facts.desk = filing.desk;
  news.facts.emergency = filing.emergency();
  news.facts.accused = filing.accused;
  const Occasion occasion{.code = code,
                          .title = filing.draft.content.title,
                          .public_title = {},
                          .opd = {},
                          .desk = filing.desk,
                          .state = domain::ReportState::received,
                          .due = filing.due.counting(moment.policy),
                          .at = moment.now};
  news.facts.values = values_of(occasion, {});
  // Who filed himself read it on the form.
  if (filing.recorded_by && !filing.privacy.hidden_from_public)
    news.facts.values.insert_or_assign("publikasi", std::string(kSaysWhatBecomesPublic));
  if (!pin.empty()) news.facts.values.insert_or_assign("pin", pin);
  return news;
}

Filing filing_of(mysql::Connection& connection, const Draft& draft, const By& by,
                 const domain::Category& category, domain::Channel channel,
                 domain::Instant received_at, const Rules& rules) {
  const auto& content = draft.content;
  auto accused = content.accused;
  const auto columns = accused_columns(connection, accused);
  if (accused) accused->opd = columns.opd;
  const auto course = domain::course_of(category, accused, Settings(connection).bodies());
  const auto wanted = content.privacy.value_or(domain::preset_privacy(category, content.accused));
  return {.draft = draft,
          .category = category,
          .by = by,
          .channel = channel,
          .received_at = received_at,
          .recorded_by = std::nullopt,
          .privacy = domain::flags_of(category.privacy_locked ? category.privacy : wanted),
          .accused = accused,
          .accused_columns = columns,
          .desk = course.desk,
          .unseen_by_triage = course.unseen_by_triage,
          .due = domain::response_due(received_at, rules.policy, rules.holidays)};
}

domain::Category category_of(mysql::Connection& connection, const Draft& draft) {
  const auto found =
      draft.content.category ? Categories(connection).find(*draft.content.category) : std::nullopt;
  if (!found) throw std::runtime_error("a draft without a category was to be sent");
  return *found;
}

/// A new report in the figures. One entered on behalf says how long after it was received: the
/// clock of two hours runs from there, whenever it is entered.
void count_filing(mysql::Transaction& transaction, mysql::Connection& connection,
                  const Filing& filing, const domain::Moment& moment) {
  domain::Situation situation;
  situation.accused = filing.accused;
  situation.desk = filing.desk;
  situation.unseen_by_triage = filing.unseen_by_triage;
  Figures figures;
  ++figures[Figure::received];
  ++figures[Figure::opened];
  if (filing.recorded_by) {
    ++figures[Figure::on_behalf];
    ++figures.entry(domain::band_of(filing.received_at, moment.now));
    if (moment.now - filing.received_at > moment.policy.response) ++figures[Figure::entered_late];
  }
  Statistics(connection)
      .add(transaction,
           key_of_whole(moment.now, filing.category.id, filing.draft.content.kecamatan,
                        filing.channel, situation),
           figures);
}

/// What filing promises: an answer, and the hard date of the whole.
void promise(mysql::Transaction& transaction, const Filing& filing, domain::ComplaintId id,
             domain::EventId event, const domain::Moment& moment) {
  domain::Applied filed{.situation = {},
                        .event = domain::Event::file,
                        .part = {},
                        .from = {},
                        .to = {},
                        .changed = {},
                        .effects = {}};
  filed.situation.received_at = filing.received_at;
  const domain::DeskDates dates{filing.due.counting(moment.policy)};
  PromiseRows(transaction)
      .write(id, event, {}, domain::promises_after({}, {}, filed, dates, moment), {}, moment);
}

/// Report, words, event 'file', notices and the figure; the reporter is made by `add_reporter`.
template <class AddReporter>
Filed write(mysql::Transaction& transaction, mysql::Connection& connection, Outbox& outbox,
            const Filing& filing, const std::string& pin, const domain::Moment& moment,
            AddReporter&& add_reporter) {
  const auto code = domain::ComplaintCode::make(random_bits());
  const auto id = insert(transaction, filing, code, moment);
  move_words(transaction, filing, id, moment.now);
  add_reporter(id);
  Body body;
  if (filing.emergency()) body.data.emplace("emergency", "ya");
  const NewEvent event{.complaint = id,
                       .part = std::nullopt,
                       .event = domain::Event::file,
                       .from = {},
                       .to = domain::to_word(domain::ReportState::received),
                       .by = filing.by,
                       .at = moment.now,
                       .nonce = filing.draft.token,
                       .body = body};
  const auto event_id = History(connection, filing.pen).append(transaction, {}, event);
  promise(transaction, filing, id, event_id, moment);
  Telling(connection, outbox)
      .tell(transaction, news_of(filing, id, event_id, code, pin, moment), moment);
  count_filing(transaction, connection, filing, moment);
  return {id, code, filing.due.counting(moment.policy), pin, false};
}

}  // namespace

Filed Recorder::file(const Draft& draft, const domain::Citizen& citizen, const Rules& rules,
                     domain::Instant now) {
  const auto category = category_of(connection_, draft);
  auto filing =
      filing_of(connection_, draft, by(citizen), category, domain::Channel::web, now, rules);
  filing.pen = pen_;
  return mysql::transact(connection_, [&](mysql::Transaction& transaction) {
    if (const auto before = filed_before(transaction, draft.id, rules.policy)) return *before;
    return write(
        transaction, connection_, outbox_, filing, "", rules.at(now), [&](domain::ComplaintId id) {
          People(connection_).add(transaction, id, citizen.id, filing.privacy.identity_hidden, now);
        });
  });
}

Filed Recorder::file(const Draft& draft, const domain::Officer& officer, const Elsewhere& elsewhere,
                     const Rules& rules, domain::Instant now) {
  const EntryPin pin{new_pin()};
  return mysql::transact(connection_, [&](mysql::Transaction& transaction) {
    return file(transaction, draft, officer, elsewhere, pin, rules, now);
  });
}

Filed Recorder::file(mysql::Transaction& transaction, const Draft& draft,
                     const domain::Officer& officer, const Elsewhere& elsewhere,
                     const std::optional<EntryPin>& pin, const Rules& rules, domain::Instant now) {
  if (const auto before = filed_before(transaction, draft.id, rules.policy)) return *before;
  const auto category = category_of(connection_, draft);
  auto filing = filing_of(connection_, draft, by(officer), category, elsewhere.channel,
                          elsewhere.received_at, rules);
  filing.pen = pen_;
  filing.recorded_by = officer.id;
  const NewContact contact{.name = elsewhere.name,
                           .email = elsewhere.email,
                           .phone = elsewhere.phone,
                           .address = elsewhere.address,
                           .channel = elsewhere.reached_by.value_or(elsewhere.channel),
                           .identity_hidden = filing.privacy.identity_hidden};
  const auto hash = pin ? std::optional(pin->pin.hash) : std::nullopt;
  auto filed = write(transaction, connection_, outbox_, filing, pin ? pin->pin.digits : "",
                     rules.at(now), [&](domain::ComplaintId id) {
                       People(connection_).add(transaction, id, contact, hash, now);
                       if (pin && pin->shown)
                         Pins(connection_).note_seen(transaction, id, officer.id, now);
                     });
  if (pin && !pin->shown) filed.pin.clear();
  return filed;
}

}  // namespace store
