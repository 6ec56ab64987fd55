#include "handlers/followups/entry_form.hpp"

#include "handlers/domain/phone.hpp"
#include "handlers/domain/text.hpp"
#include "handlers/followups/input.hpp"
#include "handlers/view/followups_entry.hpp"
#include "handlers/view/followups_paths.hpp"

namespace followups {
namespace {

constexpr std::string_view kExtra = "extra_";

domain::ComplaintDraft read_draft(const fcgi::Form& form,
                                  const std::vector<domain::Category>& categories) {
  domain::ComplaintDraft draft;
  draft.kind = domain::kind_from(form.line("kind"));
  draft.category = form.id<domain::CategoryId>("category");
  draft.title = form.line("title");
  draft.story = form.paragraphs("story");
  draft.place = form.line("place");
  draft.kecamatan = form.line("kecamatan");
  draft.village = form.line("village");
  draft.happened_on_typed = form.line("happened_on");
  draft.happened_on = read_date(draft.happened_on_typed);
  draft.privacy = domain::privacy_from(form.line("privacy"));
  draft.accused = form.id<domain::OpdId>("accused");
  for (const auto& [name, value] : form.fields().pairs())
    if (name.starts_with(kExtra)) draft.answers[name.substr(kExtra.size())] = form.line(name);
  const auto* category =
      draft.category ? domain::find_category(categories, *draft.category) : nullptr;
  if (category == nullptr) return draft;
  if (!draft.kind) draft.kind = category->kind;
  if (!draft.privacy) draft.privacy = domain::preset_privacy(*category, draft.accused);
  return draft;
}

domain::OnBehalf read_on_behalf(const fcgi::Form& form) {
  return {.channel = domain::channel_from(form.line("channel")),
          .received_at = read_local_time(form.line("received_at")),
          .name = form.line("name"),
          .email = form.line("email"),
          .phone = form.line("phone")};
}

}  // namespace

store::Elsewhere Entry::elsewhere() const {
  const auto phone = domain::Phone::parse(on_behalf.phone, domain::PhoneRule::contact);
  return {.channel = on_behalf.channel.value_or(domain::Channel::other),
          .received_at = on_behalf.received_at.value_or(domain::Instant{}),
          .name = on_behalf.name,
          .email = on_behalf.email,
          .phone = phone ? phone->e164() : std::string(),
          .address = address};
}

Entry read_entry(App& app, const fcgi::Visit& visit) {
  const auto form = visit.form();
  const auto categories = app.categories.list_active();
  const auto kecamatan = app.places.list_kecamatan();
  const auto villages = app.places.list_villages();
  const auto opds = app.opds.list_active();
  Entry entry{.draft = read_draft(form, categories),
              .on_behalf = read_on_behalf(form),
              .address = form.line("address"),
              .errors = {}};
  entry.errors = domain::check_on_behalf(entry.on_behalf, visit.now);
  domain::check_text(entry.errors, "address", entry.address, {0, 200}, domain::Lines::one);
  entry.errors.append(domain::check_draft(
      entry.draft, {categories, kecamatan, villages, opds, domain::to_local_date(visit.now)}));
  return entry;
}

fcgi::Response entry_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                          const domain::Values& typed, const domain::FieldErrors& errors) {
  const auto categories = app.categories.list_active();
  const auto kecamatan = app.places.list_kecamatan();
  const auto villages = app.places.list_villages();
  const auto opds = app.opds.list_active();
  return fcgi::html(
      view::entry(app.pages, form_chrome(visit, officer), view::paths::enter(officer.role),
                  view::paths::desk_home(officer.role), {categories, kecamatan, villages, opds},
                  typed, errors),
      errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

}  // namespace followups
