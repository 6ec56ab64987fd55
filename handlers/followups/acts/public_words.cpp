// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/acts/public_words.hpp"

#include <algorithm>
#include <utility>

#include "handlers/domain/filing/place.hpp"
#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/publishing/author_words.hpp"
#include "handlers/domain/publishing/kept_back.hpp"
#include "handlers/domain/publishing/own_words.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/followups/base/photos.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/view/kit/act.hpp"

namespace followups {
namespace {

bool has_open_part(const store::Complaint& report, domain::OpdId opd) {
  return std::ranges::any_of(report.situation.parts, [&](const domain::Part& part) {
    return part.opd == opd && domain::is_open(part.state);
  });
}

std::vector<domain::Opd> bodies_for(App& app, const store::Complaint& report) {
  auto bodies = app.opds.list_forwardable();
  std::erase_if(bodies, [&](const domain::Opd& opd) {
    return opd.kind == domain::OpdKind::outside ||
           hides_from(report.situation.accused, domain::Role::opd_officer, opd.id) ||
           has_open_part(report, opd.id);
  });
  return bodies;
}

bool is_secret(const store::Complaint& report) {
  return domain::flags_of(report.situation.privacy).hidden_from_public;
}

std::vector<store::Attachment> tickable(App& app, const store::Complaint& report) {
  if (is_secret(report)) return {};
  auto photos = photos_of(app, report);
  std::erase_if(photos, [](const auto& file) { return !file.public_name.empty(); });
  return photos;
}

std::vector<store::Attachment> ticked(App& app, const Attempt& attempt) {
  const auto chosen = attempt.form.all("public_photos");
  auto photos = tickable(app, attempt.report);
  std::erase_if(photos, [&](const auto& file) {
    return std::ranges::find(chosen, std::to_string(file.id.value)) == chosen.end();
  });
  return photos;
}

/// What everybody's words may not hold, and where the reporters hide who they are also each word of
/// their names, and what tells it by other words; as far as the officer is told of them.
std::vector<domain::Finding> scan_release(const Attempt& attempt, std::string_view text) {
  const auto& told = attempt.told;
  auto found = domain::scan_public_text(text, told.names);
  if (!domain::flags_of(attempt.report.situation.privacy).identity_hidden) return found;
  for (const auto& name : told.names)
    found = joined(std::move(found), domain::scan_for_name(text, name));
  std::vector<domain::Author> authors{{.place = attempt.report.place}};
  for (const auto& email : told.emails) authors.push_back({.email = email});
  for (const auto& address : told.addresses) authors.push_back({.address = address});
  for (const auto& author : authors)
    found = joined(std::move(found), domain::scan_for_author(text, author));
  return found;
}

/// An error's code: of a report that the public never reads it says who does.
std::string said_of(App& app, const Attempt& attempt, std::string_view code) {
  return view::said_of_secret(app.pages.messages(), code, is_secret(attempt.report));
}

/// What no tick lets out of what stands in `field` is an error of it; returns what else was
/// `found`.
std::vector<domain::Finding> keep_back(App& app, Attempt& attempt, std::string_view field,
                                       std::string_view text, std::vector<domain::Finding> found) {
  const auto kept = domain::kept_back(text, attempt.told);
  if (kept.empty()) return found;
  attempt.errors.add(field, "err.kept_back",
                     {{"apa", view::found_in_words(app.pages.messages(), kept)}});
  return domain::without(std::move(found), kept);
}

/// What was found in what stands in `field` is an error of it unless the officer confirmed it.
void ask(App& app, Attempt& attempt, std::string_view field, std::string_view code,
         const std::vector<domain::Finding>& found) {
  if (attempt.asked.confirms(field, found)) return;
  attempt.errors.add(field, said_of(app, attempt, code),
                     {{"apa", view::found_in_short(app.pages.messages(), found)}});
}

void check_words(App& app, Attempt& attempt, std::string_view field, std::string_view text) {
  ask(app, attempt, field, "err.findings",
      keep_back(app, attempt, field, text, scan_release(attempt, text)));
}

/// Of a task: who does it must find the place, and whom to ask there.
bool is_business(const domain::Finding& finding) {
  return finding.kind == domain::FindingKind::home ||
         finding.kind == domain::FindingKind::third_person;
}

}  // namespace

std::vector<view::Option> forwardable(App& app, const store::Complaint& report) {
  std::vector<view::Option> options;
  for (const auto& opd : bodies_for(app, report))
    options.push_back({.value = std::to_string(opd.id.value), .label = opd.name});
  return options;
}

void check_opd(App& app, Attempt& attempt) {
  const auto chosen = domain::opd_in(attempt.command.input);
  if (!chosen) return;
  const auto bodies = bodies_for(app, attempt.report);
  if (std::ranges::find(bodies, *chosen, &domain::Opd::id) == bodies.end())
    attempt.errors.add("opd", "err.opd");
}

domain::Values words_released(const store::Complaint& report) {
  return {{"public_title", report.public_title},
          {"public_text", report.public_text},
          {"public_place", report.public_place}};
}

bool may_release_place(const store::Complaint& report) {
  return domain::place_precision(report.about_person, report.situation.privacy) >=
         domain::PlacePrecision::place;
}

bool needs_summary(const store::Complaint& report) {
  return domain::needs_summary(report.channel, report.situation.privacy);
}

namespace {

/// What somebody told us alone goes out in our words, or with his consent.
void check_summary(const App& app, Attempt& attempt, const domain::PublicText& words) {
  if (!needs_summary(attempt.report) || words.words_agreed) return;
  const auto check = [&](std::string_view field, const std::string& text) {
    if (domain::repeats_words(text, attempt.report.story))
      attempt.errors.add(field, "err.own_words",
                         {{"isian", app.pages.messages().name_of_field(field)}});
  };
  check("public_title", words.title);
  check("public_text", words.text);
}

}  // namespace

void check_public_words(App& app, Attempt& attempt) {
  const auto* words = domain::public_text_in(attempt.command.input);
  if (words == nullptr) return;
  // First: words that must be written anew need no confirming.
  check_summary(app, attempt, *words);
  check_words(app, attempt, "public_title", words->title);
  check_words(app, attempt, "public_text", words->text);
  check_words(app, attempt, "public_place", words->place);
  if (!words->place.empty() && !may_release_place(attempt.report))
    attempt.errors.add("public_place", "err.public_place");
}

void check_task(App& app, Attempt& attempt) {
  const auto& text = attempt.command.input.text;
  auto found = keep_back(app, attempt, "text", text, scan_release(attempt, text));
  std::erase_if(found, is_business);
  ask(app, attempt, "text", "err.findings", found);
}

void check_said_in_public(App& app, Attempt& attempt) {
  if (!domain::is_said_in_public(attempt.command.event)) return;
  // What cannot be sent yet is not answered.
  if (attempt.errors.find("text") != nullptr) return;
  const auto& text = attempt.command.input.text;
  const auto found =
      keep_back(app, attempt, "text", text, domain::scan_public_text(text, attempt.told.names));
  const bool masks = std::ranges::any_of(
      found, [](const auto& one) { return domain::is_masked_in_public(one.kind); });
  ask(app, attempt, "text", masks ? "err.findings.masked" : "err.findings.named", found);
}

std::vector<view::Option> photos_to_tick(App& app, const store::Complaint& report) {
  std::vector<view::Option> options;
  for (const auto& file : tickable(app, report)) {
    view::Option option{.value = std::to_string(file.id.value),
                        .label = file.caption.empty() ? file_name(app, file) : file.caption};
    if (!file.boxes.empty())
      option.hint =
          app.pages.messages().text("photos.boxes", {{"n", std::to_string(file.boxes.size())}});
    options.push_back(std::move(option));
  }
  return options;
}

void count_ticked(App& app, Attempt& attempt) {
  auto* words = domain::public_text_in(attempt.command.input);
  if (words == nullptr) return;
  for (const auto& file : ticked(app, attempt)) {
    ++words->photos_shown;
    words->boxes += static_cast<int>(file.boxes.size());
  }
}

void publish_photos(App& app, mysql::Transaction& transaction, const Attempt& attempt) {
  for (const auto& file : ticked(app, attempt)) {
    const auto name = put_public_copy(app, file, file.boxes);
    app.attachments.make_public(transaction, attempt.report.id, file.id, name);
  }
}

void publish_upload(App& app, mysql::Transaction& transaction, const Attempt& attempt) {
  if (!attempt.upload || !attempt.upload->attachment.is_photo) return;
  if (attempt.form.line("photo_public").empty() || is_secret(attempt.report)) return;
  for (const auto& file : app.attachments.list(attempt.report.id, attempt.report.known)) {
    if (file.stored_name != attempt.upload->attachment.stored_name) continue;
    const auto name = app.public_files.put(attempt.upload->bytes, attempt.upload->ending);
    app.attachments.make_public(transaction, attempt.report.id, file.id, name);
  }
}

}  // namespace followups
