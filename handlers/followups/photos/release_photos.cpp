// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// An officer decides which photos everybody may see, and what stands below them.
///
///   POST …/aduan/{code}/foto   303 to the same page; 422 with everything typed; 403; 404; 409
///
/// A tick that is taken away is a takedown: the copy is gone with this answer, the page that showed
/// it within seconds. A photo of a report that the public may not read cannot be ticked (403). What
/// stands below a photo is scanned like every public text, and a tick counts as there (Asked). What
/// a colleague decided since the form was opened stays where the form left it as it was; where it
/// did not it is shown (409), and the form sent once more decides.

#include "handlers/domain/publishing/kept_back.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/asked.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/base/told.hpp"
#include "handlers/followups/photos/photo_pages.hpp"
#include "handlers/view/kit/act.hpp"
#include "handlers/web/stale.hpp"

namespace followups {
namespace {

/// What the form says of one photo; a photo that came meanwhile is not in the form and stays, and
/// so does one of which the form says what stood there when it was opened.
PhotoChange change_of(const fcgi::Form& form, const store::Attachment& file) {
  PhotoChange change{.file = file};
  const auto id = std::to_string(file.id.value);
  if (form.line("photo_" + id).empty()) return change;
  auto typed = typed_of(form, file.id);
  if (known_of(form, file.id) == web::mark_of(typed)) return change;
  const bool ticked = !typed["show"].empty();
  if (ticked != change.is_public()) change.shown = ticked;
  if (typed["caption"] != file.caption) change.caption = std::move(typed["caption"]);
  return change;
}

/// What an officer typed below the photos.
struct Captions {
  domain::OwnMarks told;
  Asked asked;
  domain::FieldErrors errors = {};
};

void check(const view::Messages& messages, const PhotoChange& change, Captions& captions) {
  if (!change.caption || change.caption->empty()) return;
  const auto& caption = *change.caption;
  const auto field = "caption_" + std::to_string(change.file.id.value);
  domain::check_text(captions.errors, field, caption, {0, domain::kMaxCaption}, domain::Lines::one);
  const auto name = messages.name_of_field("caption");
  const auto kept = domain::kept_back(caption, captions.told);
  if (!kept.empty())
    captions.errors.add(field, "err.kept_back",
                        {{"apa", view::found_in_words(messages, kept)}, {"isian", name}});
  const auto found = domain::without(domain::scan_public_text(caption, captions.told.names), kept);
  if (captions.asked.confirms(field, found)) return;
  captions.errors.add(field, "err.findings",
                      {{"apa", view::found_in_short(messages, found)}, {"isian", name}});
}

}  // namespace

fcgi::Response release_photos(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  const auto form = visit.form();
  const auto done = [&](std::string flash) {
    visit.session.flash_next(std::move(flash));
    return fcgi::see_other(paths::desk_photos(officer.role, report.code));
  };
  if (!decides_photos(report, officer))
    return refuse(app, visit, officer, report, domain::Refusal::not_allowed);
  if (app.history.find(report.id, form.nonce())) return done("flash.already");

  const auto photos = photos_of(app, report);
  auto page = photos_page(app, visit, officer, report, photos);
  Captions captions{told_to(app, visit, officer, report), Asked(visit, form, report)};
  std::vector<PhotoChange> changes;
  for (const auto& file : photos) {
    changes.push_back(change_of(form, file));
    check(app.pages.messages(), changes.back(), captions);
    if (changes.back().shown == true && !domain::is_public(report.situation))
      return refuse(app, visit, officer, report, domain::Refusal::not_allowed);
  }
  page.meanwhile = decided_meanwhile(app, form, photos);
  if (!captions.errors.empty() || page.meanwhile) {
    put_typed(page, form);
    page.findings = captions.asked.findings();
    page.carried = captions.asked.carried();
    page.confirmed = !captions.asked.is_open() && !form.line("confirm").empty();
    return fcgi::html(view::photos(app.pages, form_chrome(visit, officer), page, captions.errors),
                      page.meanwhile ? fcgi::Status::conflict : fcgi::Status::unprocessable);
  }

  const auto changed = change_photos(app, visit, officer, report, changes);
  if (!changed && decided_meanwhile(app, form, photos_of(app, report)))
    return release_photos(app, visit, officer);  // the form shows it now
  if (!changed && changed.error() != domain::Refusal::already_done)
    return refuse(app, visit, officer, report, changed.error());
  return done(changed ? "flash.photos" : "flash.already");
}

}  // namespace followups
