// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A PIN for somebody of *Kabari pelapor*, with the message that brings it to him.
///
///   POST …/kabari/{id}/pin   303 to the same address; 303 to the list if he was told already or
///   has
///                            an account by now; 404 for a row of another desk
///   GET  …/kabari/{id}/pin   200, this one's card: after the POST, once, with the PIN; 303 to the
///                            list if nothing of his waits
///
/// No row holds a PIN: it is made here, and the one before opens nothing any more.
/// Source: docs/decisions/0055.

#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/identity.hpp"
#include "handlers/followups/entry/renewing.hpp"
#include "handlers/followups/entry/slips.hpp"
#include "handlers/followups/tell/to_tell.hpp"
#include "handlers/paths/desk_paths.hpp"

namespace followups {
namespace {

/// Puts the PIN into the message of its report; true if it stands there.
bool put_pin(std::vector<view::TellCard>& cards, const std::optional<SlipSecret>& secret) {
  if (!secret) return false;
  const auto& code = secret->code;
  bool found = false;
  for (auto& card : cards)
    for (auto& report : card.reports)
      if (report.code == code) {
        report.pin = secret->pin;
        found = true;
      }
  return found;
}

}  // namespace

fcgi::Response make_pin(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto row = row_of(app, visit, officer);
  auto card = fcgi::see_other(paths::tell_pin(officer.role, row.id.value));
  const auto nothing = [&] {
    visit.session.flash_next("flash.already");
    return fcgi::see_other(paths::tell(officer.role));
  };
  if (!row.takes_pin || row.state == store::TellState::told) return nothing();
  if (app.history.find(row.complaint, visit.form().nonce())) return card;

  store::Pin pin;
  const auto made = renew_pin(app, visit, officer, row.complaint, domain::PinReason::message, pin);
  if (made) set_slip(card, app, {row.code, pin.digits});
  if (!made && made.error() != domain::Refusal::already_done) return nothing();
  return card;
}

fcgi::Response show_pin(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto row = row_of(app, visit, officer);
  const auto rows = app.kabari.list_of(officer, row.reporter, session_start(visit));
  if (rows.empty()) return fcgi::see_other(paths::tell(officer.role));
  view::TellPage page{.tabs = tell_tabs(app, officer, std::nullopt),
                      .cards = cards_of(rows, officer, app.settings.rules().holidays, visit.now),
                      .now = visit.now};
  const bool shown = put_pin(page.cards, slip_secret(app, visit));
  auto answer = fcgi::html(view::tell(app.pages, form_chrome(visit, officer), page));
  if (shown) end_slip(answer, app);
  return answer;
}

}  // namespace followups
