// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/counter/requesting.hpp"

#include "handlers/followups/abuse/sanctioning.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/kit/act_fields.hpp"
#include "handlers/view/kit/errand.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

using domain::DeskRequestState;

/// What is known of it, a sentence each; never a NIK.
std::vector<std::string> in_words(const view::Messages& messages, const store::DeskRequest& request,
                                  domain::Instant now) {
  const auto card =
      request.card ? messages.text("card." + std::string(to_word(*request.card))) : std::string();
  std::vector<std::string> says{
      messages.text("request.state." + std::string(to_word(request.state(now)))),
      messages.text("request.card", {{"kartu", card}, {"nama", request.card_name}}),
      messages.text("request.email", {{"email", request.email}})};
  if (!request.given_name.empty())
    says.push_back(messages.text("request.given_name", {{"nama", request.given_name}}));
  if (!request.account_name.empty())
    says.push_back(messages.text("request.account", {{"nama", request.account_name}}));
  if (request.dates.opened_at)
    says.push_back(messages.text(
        "request.opened",
        {{"petugas", request.opened_by_name}, {"waktu", view::moment(*request.dates.opened_at)}}));
  if (request.dates.ripe_at)
    says.push_back(
        messages.text("request.ripe_at", {{"waktu", view::moment(*request.dates.ripe_at)}}));
  return says;
}

}  // namespace

fcgi::Response request_form_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                                 const domain::FieldErrors& errors) {
  using view::Input;
  const auto form = visit.form();
  const auto& messages = app.pages.messages();
  const auto chrome = form_chrome(visit, officer);
  view::Errand errand{.heading = "requests.new",
                      .says = {messages.text("requests.new.lead")},
                      .action = paths::desk_requests("baru"),
                      .button = "requests.new.button",
                      .hidden = {{"nonce", chrome.nonce}},
                      .on = {{"requests", paths::desk_requests()}}};
  errand.fields = {
      {.input = Input::choices,
       .name = "request_kind",
       .label = "field.request_kind",
       .value = form.line("request_kind"),
       .options = view::word_options(messages, "request", domain::kAllDeskRequestKinds)},
      {.input = Input::email,
       .name = "request_email",
       .label = "field.request_email",
       .hint = "field.request_email.hint",
       .value = form.line("request_email"),
       .options = {},
       .autocomplete = "off"},
      {.input = Input::choices,
       .name = "card",
       .label = "field.card",
       .value = form.line("card"),
       .options = view::word_options(messages, "card", domain::kAllIdentityCards)},
      {.input = Input::text,
       .name = "card_name",
       .label = "field.card_name",
       .hint = "field.card_name.hint",
       .value = form.line("card_name"),
       .options = {},
       .autocomplete = "off"},
      {.input = Input::tick,
       .name = "card_seen",
       .label = "field.card_seen",
       .value = form.line("card_seen"),
       .options = {}}};
  return fcgi::html(view::errand(app.pages, chrome, errand, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

fcgi::Response request_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                            const store::DeskRequest& request, const domain::FieldErrors& errors) {
  const auto chrome = form_chrome(visit, officer);
  const auto state = request.state(visit.now);
  view::Errand errand{.heading = "request." + std::string(to_word(request.kind)),
                      .says = in_words(app.pages.messages(), request, visit.now),
                      .on = {{"requests", paths::desk_requests()}}};
  const bool mine = request.opened_by == officer.id;
  const bool refusable = state == DeskRequestState::unproved ||
                         state == DeskRequestState::unconfirmed ||
                         state == DeskRequestState::waiting || state == DeskRequestState::ripe;
  if (refusable) {
    const auto& messages = app.pages.messages();
    const bool confirmable = state == DeskRequestState::unconfirmed && !mine;
    if (state == DeskRequestState::unconfirmed && mine)
      errand.says.push_back(messages.text("request.second_needed") + ".");
    errand.action = paths::desk_requests(std::to_string(request.id.value));
    errand.button = confirmable ? "request.button" : "request.refuse.button";
    errand.hidden = {{"nonce", chrome.nonce}};
    if (confirmable) {
      errand.fields.push_back(
          {.input = view::Input::choices,
           .name = "verdict",
           .label = "field.verdict",
           .value = visit.form().line("verdict"),
           .options = {{.value = "confirm", .label = messages.text("request.confirm")},
                       {.value = "refuse", .label = messages.text("request.refuse")}}});
    } else {
      errand.hidden.emplace_back("verdict", "refuse");
    }
    errand.fields.push_back(words_field("decision", "field.decision",
                                        confirmable ? view::Label("field.request_decision.hint")
                                                    : view::Label("field.request_refusal.hint"),
                                        visit.form().paragraphs("decision")));
  }
  return fcgi::html(view::errand(app.pages, chrome, errand, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

}  // namespace followups
