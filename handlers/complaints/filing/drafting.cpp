// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/filing/drafting.hpp"

#include <algorithm>

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"
#include "handlers/access/guards.hpp"
#include "handlers/domain/filing/position.hpp"
#include "handlers/domain/text/written_time.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/words/category_words.hpp"
#include "handlers/view/complaints/draft_form.hpp"
#include "handlers/view/kit/accused_words.hpp"
#include "handlers/web/accused_form.hpp"
#include "handlers/web/draft_cookie.hpp"
#include "handlers/web/reading.hpp"
#include "handlers/web/stale.hpp"

namespace complaints {
namespace {

constexpr std::size_t kSecretLength = 43;
constexpr std::string_view kExtra = "extra_";

domain::ComplaintDraft read_content(const fcgi::Form& form, domain::Date today,
                                    domain::FieldErrors& errors) {
  domain::ComplaintDraft content;
  content.kind = domain::kind_from(form.line("kind"));
  content.category = form.id<domain::CategoryId>("category");
  if (!content.category) content.category = form.id<domain::CategoryId>("proposal");
  content.title = form.line("title");
  content.story = form.paragraphs("story");
  content.place = form.line("place");
  content.kecamatan = form.line("kecamatan");
  content.village = form.line("village");
  if (const auto position = domain::position_from(form.line("latitude"), form.line("longitude")))
    content.answers.emplace(domain::kPositionAnswer, to_text(*position));
  content.happened_on_typed = form.line("happened_on");
  content.happened_on = domain::read_sure_date(content.happened_on_typed, today);
  content.privacy = domain::privacy_from(form.line("privacy"));
  content.accused = web::read_accused(form, errors);
  return content;
}

}  // namespace

Writer writer_of(const App& app, const fcgi::Visit& visit) {
  auto secret = visit.request.cookies.find(web::draft_cookie(app.cookies)).value_or("");
  if (secret.size() != kSecretLength) secret.clear();
  return {.citizen = guard::find_citizen(app.citizen_sessions, visit), .secret = std::move(secret)};
}

std::optional<store::Draft> find_draft(App& app, std::string_view token, const Writer& writer) {
  std::optional<store::Draft> draft;
  if (!crypto::is_token(token)) return draft;
  if (writer.citizen) draft = app.drafts.find(token, writer.citizen->id);
  if (!draft && !writer.secret.empty())
    draft = app.drafts.find(token, crypto::token_hash(writer.secret));
  return draft;
}

store::Draft get_draft(App& app, const fcgi::Visit& visit, const Writer& writer) {
  if (auto draft = find_draft(app, visit.at("draft"), writer)) return *std::move(draft);
  if (!writer.citizen) throw fcgi::SignInNeeded();
  throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
}

store::Draft take_draft(App& app, const fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto writer = writer_of(app, visit);
  auto draft = get_draft(app, visit, writer);
  if (draft.account) return draft;
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    (void)app.drafts.claim(transaction, draft.token, crypto::token_hash(writer.secret), citizen.id,
                           visit.now);
  });
  return get_draft(app, visit, {.citizen = citizen, .secret = {}});
}

std::optional<std::string> place_of(const store::Draft& draft) {
  if (draft.sent_as) return paths::draft(draft.token, "kirim");
  if (!draft.typed.empty()) return paths::draft(draft.token);
  return std::nullopt;
}

void remove_draft(App& app, const store::Draft& draft) {
  const auto files = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    auto names = app.attachments.clear(transaction, draft.id);
    if (!app.drafts.remove(transaction, draft.id)) names.clear();
    return names;
  });
  for (const auto& name : files) app.private_files.remove(name);
}

const domain::Category* Reference::category_of(const domain::ComplaintDraft& draft) const {
  return draft.category ? find_category(categories, *draft.category) : nullptr;
}

Reference read_reference(App& app, domain::Instant now) {
  Reference reference{.categories = app.categories.list_active(),
                      .kecamatan = app.places.list_kecamatan(),
                      .villages = app.places.list_villages(),
                      .opds = app.opds.list_active(),
                      .settings = app.settings.list(),
                      .today = domain::to_local_date(now)};
  std::erase_if(reference.opds,
                [](const domain::Opd& opd) { return opd.kind == domain::OpdKind::outside; });
  return reference;
}

Typed read_typed(const fcgi::Form& form, const Reference& reference) {
  domain::FieldErrors wrong;
  Typed typed{.content = read_content(form, reference.today, wrong), .errors = {}};
  const auto* category = reference.category_of(typed.content);
  typed.content = completed(std::move(typed.content), category, reference.villages);
  typed.asked = category == nullptr || category->questions.empty() ||
                form.line("asked") == std::to_string(category->id.value);
  if (category != nullptr && typed.asked) {
    for (const auto& question : category->questions) {
      auto answer = form.line(std::string(kExtra) + question.key);
      if (!answer.empty()) typed.content.answers.emplace(question.key, std::move(answer));
    }
  }
  for (const auto& error : check_draft(typed.content, reference.rules())) {
    const bool not_yet = !typed.asked && error.field.starts_with(kExtra);
    // Without a category there is no preset: that is said once, at the category.
    const bool follows = category == nullptr && (error.field == "privacy" || error.field == "kind");
    if (!not_yet && !follows) typed.errors.add(error.field, error.code, error.values);
  }
  typed.errors.append(wrong);
  if (form.line("accused").empty() && category != nullptr && category->about_conduct)
    typed.errors.add("accused", "err.required");
  return typed;
}

bool has_open_question(const domain::ComplaintDraft& content, const domain::Category& category) {
  return std::ranges::any_of(category.questions, [&](const domain::ExtraQuestion& question) {
    return !content.answers.contains(question.key);
  });
}

bool must_answer(App& app, const domain::ComplaintDraft& content, const Reference& reference) {
  const auto phrases = app.settings.danger_words();
  return asks_danger(content, {reference.categories, phrases});
}

bool must_answer_anew(App& app, const domain::ComplaintDraft& content,
                      const domain::ComplaintDraft& before, const Reference& reference) {
  const auto phrases = app.settings.danger_words();
  return asks_danger_anew(content, before, {reference.categories, phrases});
}

std::optional<domain::Instant> reads_from(App& app, const domain::ComplaintDraft& content,
                                          const domain::Category* category, domain::Instant now) {
  const bool past_triage = category != nullptr && category->past_triage;
  const auto desk = desk_of(content.accused, past_triage, app.settings.bodies());
  // The roster is triage's; the other desks read in office hours.
  const auto shifts =
      desk == domain::Desk::triage ? app.roster.coming(now) : std::vector<domain::Shift>{};
  const auto rules = app.settings.rules();
  const auto from = domain::reads_from(now, shifts, rules.policy, rules.holidays);
  return from > now ? std::optional(from) : std::nullopt;
}

view::Danger danger_for(const domain::Category* category, const Reference& reference) {
  view::Danger danger;
  if (category != nullptr) {
    danger.phones = category->emergency_phones;
    danger.text = category->emergency_text;
  }
  const auto general = reference.settings.find("emergency.phones");
  if (general == reference.settings.end()) return danger;
  for (auto& phone : store::phones_from(general->second)) {
    const bool there = std::ranges::any_of(
        danger.phones, [&](const auto& one) { return one.number == phone.number; });
    if (!there) danger.phones.push_back(std::move(phone));
  }
  return danger;
}

std::string mark_of(const domain::ComplaintDraft& content) {
  return web::mark_of({{"title", content.title}, {"story", content.story}});
}

namespace {

/// What stands in the fields about the accused body: as typed, else as saved.
domain::Values accused_typed(const fcgi::Params* fields, const domain::ComplaintDraft& content) {
  if (fields == nullptr || fields->empty()) {
    if (content.accused) return web::accused_fields(*content.accused);
    return {{"accused", content.title.empty() ? "" : "tidak"}};
  }
  const std::vector<fcgi::UploadedFile> no_files;
  const fcgi::Form form(*fields, no_files, web::kReading);
  domain::Values typed{{"accused", form.line("accused")}};
  for (const auto name : view::kAccusedFields) typed.emplace(std::string(name), form.line(name));
  return typed;
}

}  // namespace

fcgi::Response form_page(App& app, const fcgi::Visit& visit, const Reference& reference,
                         const FormAt& at, const domain::ComplaintDraft& content,
                         const domain::FieldErrors& errors) {
  const bool sent = !visit.request.is_safe();
  const auto* category = reference.category_of(content);
  view::DraftForm page{.action = at.action,
                       .saved = at.saved,
                       .draft = content,
                       .categories = reference.categories,
                       .kecamatan = reference.kecamatan,
                       .villages = reference.villages,
                       .opds = reference.opds,
                       .danger = danger_for(category, reference),
                       .waiting = at.waiting,
                       .accused = accused_typed(sent ? &visit.request.fields : at.typed, content),
                       .asking = !sent && visit.request.query.find("tanya").has_value()};
  if (sent && category == nullptr)
    page.proposals =
        store::find_categories(content.title + "\n" + content.story, reference.categories);
  return fcgi::html(view::draft_form(app.pages, form_chrome(visit), page, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

bool offers_exit(App& app, const domain::ComplaintDraft& content, const Reference& reference) {
  if (content.category) return offers_exit(app, content.category);
  const auto words = content.title + "\n" + content.story;
  return std::ranges::any_of(store::find_categories(words, reference.categories),
                             [](const auto* category) { return category->quick_exit; });
}

std::vector<view::DraftFile> files_of(App& app, domain::DraftId draft) {
  std::vector<view::DraftFile> files;
  for (const auto& file : app.attachments.list_of_draft(draft))
    files.push_back({file.id.value, file.original_name, file.size_bytes});
  return files;
}

}  // namespace complaints
