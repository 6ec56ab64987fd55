// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/act.hpp"

#include "handlers/store/reports/situations.hpp"
#include "handlers/view/kit/errors.hpp"

namespace web {
namespace {

constexpr std::size_t kLastSteps = 3;

}  // namespace

Done write_whole(mysql::Connection& db, const std::function<Done(mysql::Transaction&)>& write) try {
  return mysql::transact(db, write);
} catch (const mysql::Error& error) {
  if (!error.is_duplicate("uq_event_nonce")) throw;
  return tl::unexpected(domain::Refusal::already_done);
}

Done write_act(const Books& books, const ActToWrite& act,
               const std::function<Done(mysql::Transaction&)>& also) {
  if (act.upload) put_away(books.files, *act.upload);
  return write_whole(books.db, [&](mysql::Transaction& transaction) -> Done {
    if (act.still != nullptr) {
      (void)store::Situations().lock(transaction, act.report);
      if (const auto asked = act.still(); !asked) return tl::unexpected(asked.error());
    }
    auto command = act.command;
    if (act.upload)
      command.attachments.push_back(
          books.attachments.add(transaction, act.report, act.upload->attachment));
    const auto recorded =
        books.recorder.record(transaction, act.report, act.by, command, act.rules, act.now);
    if (!recorded) return tl::unexpected(recorded.error());
    return also(transaction);
  });
}

fcgi::Response done(fcgi::Visit& visit, std::string_view flash, std::string address) {
  visit.session.flash_next(std::string(flash));
  return fcgi::see_other(std::move(address));
}

std::vector<std::string> typed_in(const fcgi::Visit& visit,
                                  std::initializer_list<std::string_view> fields) {
  const auto form = visit.form();
  std::vector<std::string> typed;
  for (const auto field : fields)
    if (auto words = form.paragraphs(field); !words.empty()) typed.push_back(std::move(words));
  return typed;
}

fcgi::Response not_done(const view::Pages& pages, const view::Chrome& chrome,
                        const fcgi::Visit& visit, domain::Refusal refusal, const std::string& back,
                        const std::function<view::ConflictPage()>& conflict) {
  if (refusal == domain::Refusal::not_found || refusal == domain::Refusal::not_allowed)
    return view::refusal_answer(pages, chrome, refusal, back);
  auto page = conflict();
  page.href = back;
  // Who only opened the form has sent nothing that could be told of.
  const bool too_late = refusal == domain::Refusal::already_changed && !visit.request.is_safe();
  page.text = pages.messages().text(too_late ? "desk.conflict" : domain::message_key(refusal));
  if (page.steps.size() > kLastSteps) page.steps.resize(kLastSteps);
  return fcgi::html(view::conflict(pages, chrome, page), fcgi::Status::conflict);
}

}  // namespace web
