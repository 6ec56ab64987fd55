// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/entry_form.hpp"

#include "handlers/domain/filing/title.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/domain/text/written_time.hpp"
#include "handlers/followups/base/input.hpp"
#include "handlers/followups/entry/pasted_entry.hpp"
#include "handlers/followups/entry/slips.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/accused_form.hpp"

namespace followups {
namespace {

constexpr std::string_view kExtra = "extra_";

domain::ComplaintDraft read_draft(const fcgi::Form& form, domain::Date today,
                                  domain::FieldErrors& errors) {
  domain::ComplaintDraft draft;
  draft.kind = domain::kind_from(form.line("kind"));
  draft.category = form.id<domain::CategoryId>("category");
  draft.title = form.line("title");
  draft.story = form.paragraphs("story");
  draft.place = form.line("place");
  draft.kecamatan = form.line("kecamatan");
  draft.village = form.line("village");
  draft.happened_on_typed = form.line("happened_on");
  draft.happened_on = domain::read_sure_date(draft.happened_on_typed, today);
  draft.privacy = domain::privacy_from(form.line("privacy"));
  draft.accused = web::read_accused(form, errors);
  if (!form.line("emergency").empty()) draft.danger = domain::DangerAnswer::emergency;
  for (const auto& [name, value] : form.fields().pairs())
    if (name.starts_with(kExtra)) draft.answers[name.substr(kExtra.size())] = form.line(name);
  return draft;
}

domain::OnBehalf read_on_behalf(const fcgi::Form& form, domain::Date today,
                                domain::FieldErrors& errors) {
  const auto typed = form.line("received_at");
  const auto received = domain::read_written_time(typed, today);
  if (!received && !typed.empty()) errors.add("received_at", "err.import.time");
  return {.channel = domain::channel_from(form.line("channel")),
          .received_at = received,
          .contact_kind = domain::contact_kind_from(form.line("contact_kind")),
          .contact = form.line("contact"),
          .name = form.line("name")};
}

void complete_draft(Entry& entry, const EntryRules& rules) {
  auto& draft = entry.draft;
  if (draft.title.empty()) draft.title = domain::title_from(draft.story);
  const auto* category =
      draft.category ? domain::find_category(rules.categories, *draft.category) : nullptr;
  if (category != nullptr && !draft.privacy)
    draft.privacy = domain::entry_privacy(
        *category, draft.accused,
        store::channel_privacy(rules.settings,
                               entry.on_behalf.channel.value_or(domain::Channel::other)));
  draft = completed(std::move(draft), category, rules.villages);
}

void add_missing(domain::FieldErrors& errors, const domain::FieldErrors& more) {
  for (const auto& error : more)
    if (errors.find(error.field) == nullptr) errors.add(error.field, error.code, error.values);
}

/// What was left open is not wrong by itself where that which would have filled it is.
void spare(domain::FieldErrors& errors, std::string_view open, std::string_view filled_by) {
  if (errors.find(open) == nullptr || errors.find(filled_by) == nullptr) return;
  domain::FieldErrors left;
  for (const auto& error : errors)
    if (error.field != open) left.add(error.field, error.code, error.values);
  errors = left;
}

std::vector<view::KeptFile> kept_files(App& app, const fcgi::Visit& visit) {
  std::vector<view::KeptFile> files;
  const auto nonce = visit.form().find_nonce();
  const auto draft = nonce ? app.drafts.find_entered(*nonce) : std::nullopt;
  if (!draft) return files;
  for (const auto& file : app.attachments.list_of_draft(draft->id))
    files.push_back({std::to_string(file.id.value), file.original_name});
  return files;
}

}  // namespace

void complete(Entry& entry, const EntryRules& rules, domain::Instant now) {
  const bool untitled = entry.draft.title.empty();
  const bool wrong_privacy = entry.errors.find("privacy") != nullptr;
  auto& on_behalf = entry.on_behalf;
  if (!on_behalf.contact_kind && !on_behalf.contact.empty() && on_behalf.channel)
    on_behalf.contact_kind = domain::usual_contact(*on_behalf.channel);
  complete_draft(entry, rules);
  add_missing(entry.errors,
              domain::check_on_behalf(on_behalf, now, store::policy_from(rules.settings)));
  add_missing(entry.errors,
              domain::check_draft(entry.draft, {rules.categories, rules.kecamatan, rules.villages,
                                                rules.opds, domain::to_local_date(now)}));
  // How long the story is and when it came, is seen when it is known whose it is.
  for (const auto* field : {"story", "received_at"}) spare(entry.errors, field, "sender");
  if (untitled)
    for (const auto* field : {"story", "sender"}) spare(entry.errors, "title", field);
  if (!entry.draft.kind) spare(entry.errors, "kind", "category");
  if (!entry.draft.privacy && !wrong_privacy) spare(entry.errors, "privacy", "category");
}

Entry read_entry(const fcgi::Visit& visit, const EntryRules& rules) {
  const auto form = visit.form();
  const auto today = domain::to_local_date(visit.now);
  Entry entry;
  entry.on_behalf = read_on_behalf(form, today, entry.errors);
  entry.draft = read_draft(form, today, entry.errors);
  const auto given = form.line("received_given");
  const bool time_given = !given.empty() && given == form.line("received_at");
  Pasting pasting{.sender = form.line("sender"),
                  .time_given = time_given,
                  .time_is_now = time_given && form.has("received_now"),
                  .time_asked = form.line("time_asked"),
                  .taken = {},
                  .today = today};
  for (const auto field : kTakenFields)
    pasting.taken[std::string(field)] = form.line(std::string(field) + "_read");
  take_pasted(entry, pasting);
  offer_contact(entry, form.line("contact_offered"), form.line("name_offered"),
                form.has("contact_asked"));
  complete(entry, rules, visit.now);
  return entry;
}

fcgi::Response entry_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                          const EntryRules& rules, domain::Values typed, const Entry& entry) {
  const auto& errors = entry.errors;
  for (const auto& [field, value] : entry.read) typed[field] = value;
  const auto today = domain::at_local(domain::to_local_date(visit.now), std::chrono::minutes{0});
  const view::EntryPage page{
      .target = paths::enter(officer.role),
      .back = paths::desk_home(officer.role),
      .suggest = paths::suggest(officer.role),
      .may_merge = officer.role == domain::Role::triage,
      .import_href = officer.role == domain::Role::triage ? paths::import_batch() : "",
      .choices = {rules.categories, rules.kecamatan, rules.villages, rules.opds},
      .typed = std::move(typed),
      .senders = entry.senders,
      .contacts = entry.contacts,
      .names = entry.names,
      .files = kept_files(app, visit),
      .last = errors.empty() ? last_slip(app, visit, officer) : std::nullopt,
      .entered_today = app.complaints.count_recorded(officer.id, today),
      .days_back = store::policy_from(rules.settings).received_back_calendar_days};
  auto answer = fcgi::html(view::entry(app.pages, form_chrome(visit, officer), page, errors),
                           errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
  if (page.last) end_slip(answer, app);
  return answer;
}

}  // namespace followups
