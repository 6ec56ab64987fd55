// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/track/track_page.hpp"

#include "handlers/complaints/track/tracking_pass.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errand.hpp"
#include "handlers/view/kit/errors.hpp"

namespace complaints {
namespace {

// The segment behind /lacak/; absent if it is no code.
std::optional<domain::ComplaintCode> code_in(std::string_view path) {
  path.remove_prefix(std::min(paths::track().size() + 1, path.size()));
  return domain::ComplaintCode::parse(path.substr(0, path.find('/')));
}

}  // namespace

std::string track_page(App& app, const fcgi::Visit& visit, const TrackForm& tracking,
                       const domain::FieldErrors& errors) {
  const auto& messages = app.pages.messages();
  view::Errand errand{.heading = "nav.track",
                      .says = {messages.text("track.lead")},
                      .action = paths::track(),
                      .button = "track.button",
                      .hidden = view::prefixed(tracking.carried),
                      .fields = {{.input = view::Input::text,
                                  .name = "code",
                                  .label = "field.code",
                                  .value = tracking.code,
                                  .options = {},
                                  .autocomplete = "off"},
                                 {.input = view::Input::text,
                                  .name = "email_or_pin",
                                  .label = "field.email_or_pin",
                                  .options = {},
                                  .autocomplete = "off"}}};
  if (!tracking.next.empty()) errand.hidden.emplace_back("next", tracking.next);
  if (!tracking.carried.empty() && !tracking.pin_replaced)
    errand.says.insert(errand.says.begin(), messages.text("track.again"));
  if (tracking.pin_replaced)
    errand.says = {messages.text("track.replaced"), messages.text("track.lost")};
  if (tracking.pin_replaced && !tracking.carried.empty())
    errand.says.push_back(messages.text("track.replaced.kept"));
  if (!errors.empty()) errand.says.push_back(messages.text("track.lost"));
  return view::errand(app.pages, chrome_of(visit), errand, errors);
}

namespace {

fcgi::Response form_again(App& app, const fcgi::Visit& visit, bool pin_replaced) {
  const auto code = code_in(visit.request.path);
  TrackForm tracking{.code = code ? code->display() : "", .pin_replaced = pin_replaced};
  if (!visit.request.is_safe()) {
    tracking.next = visit.request.path;
    tracking.carried = view::travelling(visit.request.fields.pairs());
  }
  return fcgi::html(track_page(app, visit, tracking, {}), fcgi::Status::unauthorized);
}

}  // namespace

fcgi::Response open_again(App& app, const fcgi::Visit& visit) {
  if (visit.request.is_safe())
    return fcgi::see_other(paths::track_another(code_in(visit.request.path)));
  return form_again(app, visit, false);
}

fcgi::Response open_with_new_pin(App& app, const fcgi::Visit& visit) {
  auto response = form_again(app, visit, true);
  end_pass(app, response);
  return response;
}

}  // namespace complaints
