// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/acts/act.hpp"

#include "fcgi/http_error.hpp"
#include "handlers/complaints/acts/limits.hpp"
#include "handlers/complaints/filing/upload.hpp"
#include "handlers/complaints/own/own.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/web/act.hpp"
#include "handlers/web/frame.hpp"
#include "handlers/web/too_often.hpp"

namespace complaints {
namespace {

std::optional<domain::PartId> part_of(const fcgi::Visit& visit, const Claim& claim) {
  if (claim.reply) return claim.reply->what.part;
  const auto typed = visit.request.is_safe() ? visit.request.query.find("bagian").value_or("")
                                             : visit.form().line("part");
  if (typed.empty()) return std::nullopt;
  const auto id = fcgi::id_from<domain::PartId>(typed);
  if (!id) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return id;
}

bool is_for_file(const view::Field& field) {
  return field.input == view::Input::file;
}

/// By a link of a mail: from *finished* to *not yet*, and back.
view::Link other_reply(const Claim& claim, const Deed& deed) {
  if (deed.event == domain::Event::accept) return {"reply.not_yet", claim.act(kReopenWord)};
  if (deed.event == domain::Event::reopen) return {"reply.done", claim.address};
  return {};
}

fcgi::Response refuse(App& app, const fcgi::Visit& visit, const Claim& claim,
                      domain::Refusal refusal) {
  return web::not_done(app.pages, chrome_of(visit), visit, refusal, claim.address, [&] {
    view::ConflictPage page{.kept = web::typed_in(visit, {"title", "text", "story"}),
                            .now = visit.now,
                            .quick_exit = offers_exit(app, claim.report.category)};
    if (!claim.reply)
      page.steps =
          steps_of(app.pages.messages(), claim, app.history.for_reporter(claim.report.id), {});
    return page;
  });
}

std::string form_page(App& app, const fcgi::Visit& visit, const Deed& deed, const Claim& claim,
                      const Attempt& attempt) {
  const auto& report = attempt.report;
  view::OwnAct act{.key = std::string(deed.key),
                   .leads = deed.leads != nullptr
                                ? deed.leads(attempt)
                                : std::vector{"own." + std::string(deed.key) + ".lead"},
                   .code = report.code,
                   .title = report.title,
                   .action = claim.act(deed.address),
                   .back = claim.reply ? std::string() : claim.address,
                   .takes_file = deed.takes_file && !claim.reply,
                   .quick_exit = offers_exit(app, report.category)};
  const auto& messages = app.pages.messages();
  if (deed.event == domain::Event::supply) {
    act.quote = question_put(messages, report, app.history.for_reporter(report.id), attempt.part,
                             app.settings.rules().policy);
  } else if (claim.reply) {
    const auto history = app.history.for_reporter(report.id);
    act.quote = words_told(messages, history, claim.reply->what.event);
  }
  if (claim.reply) act.instead = other_reply(claim, deed);
  if (claim.reply && deed.takes_file) act.leads.emplace_back("reply.files");
  if (attempt.part) act.hidden.emplace_back("part", std::to_string(attempt.part->value));
  if (deed.fields != nullptr) act.fields = deed.fields(app, attempt);
  if (!act.takes_file) std::erase_if(act.fields, is_for_file);
  return view::own_act(app.pages, web::with_nonce(chrome_of(visit), visit), act, attempt.errors);
}

/// Why the act is not open now; absent if it is.
std::optional<domain::Refusal> closed(const Deed& deed, const Attempt& attempt,
                                      const domain::Moment& moment) {
  const auto& situation = attempt.report.situation;
  if (may_do(situation, domain::kReporter, deed.event, attempt.part, moment)) return std::nullopt;
  domain::Act act;
  act.event = deed.event;
  act.part = attempt.part;
  act.privacy = situation.privacy;
  const auto applied = apply(situation, domain::kReporter, act, moment);
  return applied ? domain::Refusal::already_changed : applied.error();
}

/// How often this reporter did it to this report today.
int done_today(App& app, const fcgi::Visit& visit, const Claim& claim, const Deed& deed) {
  const auto midnight = domain::end_of_day(domain::to_local_date(visit.now)) - kDay;
  return app.history.count(claim.report.id, deed.event, claim.by, midnight);
}

int most_a_day(App& app) {
  return limit_of(app.settings.list(), "limit.acts_per_day", kActsPerDay);
}

fcgi::Response tomorrow(App& app, const fcgi::Visit& visit, const Deed& deed, const Claim& claim,
                        Attempt& attempt) {
  attempt.errors.add("", "err.acts.many_day", {{"n", std::to_string(most_a_day(app))}});
  return web::too_many(form_page(app, visit, deed, claim, attempt),
                       domain::end_of_day(domain::to_local_date(visit.now)), visit.now);
}

web::Done write(App& app, const fcgi::Visit& visit, const Claim& claim, const Deed& deed,
                const Attempt& attempt, std::optional<web::Upload>& upload,
                const store::Rules& rules) {
  const web::ActToWrite act{.report = attempt.report.id,
                            .by = claim.by,
                            .command = attempt.command,
                            .upload = upload,
                            .rules = rules,
                            .now = visit.now};
  const auto also = [&](mysql::Transaction& transaction) -> web::Done {
    // The report is locked by now: two at once do not pass the limit.
    if (done_today(app, visit, claim, deed) > most_a_day(app))
      return tl::unexpected(domain::Refusal::limit_reached);
    if (deed.also != nullptr)
      if (auto more = deed.also(app, transaction, {claim, attempt, rules, visit.now}); !more)
        return more;
    if (claim.reply && !app.reply_links.use(transaction, claim.reply->token_hash, visit.now))
      return tl::unexpected(domain::Refusal::already_done);
    return {};
  };
  return web::write_act({app.db, app.recorder, app.attachments, app.private_files}, act, also);
}

/// Whose file it is, for the day's count.
Sender sender_of(const Claim& claim) {
  if (claim.account) return *claim.account;
  return claim.report.id;
}

}  // namespace

fcgi::Response act_page(App& app, fcgi::Visit& visit, const Claim& claim, const Deed& deed) {
  Attempt attempt{.report = claim.report, .form = visit.form()};
  if (deed.of_a_part) attempt.part = part_of(visit, claim);
  const auto rules = app.settings.rules();
  if (const auto refusal = closed(deed, attempt, rules.at(visit.now)))
    return refuse(app, visit, claim, *refusal);
  return fcgi::html(form_page(app, visit, deed, claim, attempt));
}

fcgi::Response do_act(App& app, fcgi::Visit& visit, const Claim& claim, const Deed& deed) {
  const auto& report = claim.report;
  const auto already = [&] { return web::done(visit, "already", claim.address); };
  Attempt attempt{.report = report, .form = visit.form()};
  attempt.command.event = deed.event;
  attempt.command.nonce = attempt.form.nonce();
  if (app.history.find(report.id, attempt.command.nonce)) return already();
  if (deed.of_a_part) attempt.part = part_of(visit, claim);
  attempt.command.part = attempt.part;
  const auto rules = app.settings.rules();
  if (const auto refusal = closed(deed, attempt, rules.at(visit.now)))
    return refuse(app, visit, claim, *refusal);
  const auto most = most_a_day(app);

  if (deed.read != nullptr) deed.read(app, attempt);
  if (deed.check != nullptr) deed.check(app, claim, attempt);
  attempt.errors.append(check_input(deed.event, deed.needs, attempt.command.input,
                                    domain::Role::citizen, domain::to_local_date(visit.now)));
  if (done_today(app, visit, claim, deed) >= most)
    return tomorrow(app, visit, deed, claim, attempt);
  std::optional<web::Upload> upload;
  if (deed.takes_file && !claim.reply)
    upload = read_upload(app, visit, sender_of(claim), attempt.errors);
  if (!attempt.errors.empty())
    return fcgi::html(form_page(app, visit, deed, claim, attempt), fcgi::Status::unprocessable);

  const auto written = write(app, visit, claim, deed, attempt, upload, rules);
  if (!written && written.error() == domain::Refusal::already_done) return already();
  if (!written && done_today(app, visit, claim, deed) >= most)
    return tomorrow(app, visit, deed, claim, attempt);
  if (!written) return refuse(app, visit, claim, written.error());
  return web::done(visit, deed.said != nullptr ? deed.said(attempt) : deed.flash, claim.address);
}

view::Field text_field(const Attempt& attempt, view::Label label) {
  return {.input = view::Input::long_text,
          .name = "text",
          .label = std::move(label),
          .value = attempt.form.paragraphs("text"),
          .options = {},
          .limit = static_cast<int>(domain::kStoryLength.most)};
}

void read_text(App&, Attempt& attempt) {
  attempt.command.input.text = attempt.form.paragraphs("text");
}

domain::Stars read_stars(const fcgi::Form& form) {
  const auto stars = form.number("stars");
  if (!stars || *stars < 0 || *stars > 9) return {};
  return {static_cast<int>(*stars)};
}

view::Field file_field(const App& app) {
  return {.input = view::Input::file,
          .name = "file",
          .label = "field.file",
          .hint = view::Label::given(
              app.pages.messages().text("field.attach.hint", {{"n", "1"}, {"m", "8"}})),
          .options = {},
          .optional = true};
}

}  // namespace complaints
