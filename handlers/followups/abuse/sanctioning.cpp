// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/abuse/sanctioning.hpp"

#include <algorithm>

#include "fcgi/http_error.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {

store::Complaint report_to_judge(App& app, const fcgi::Visit& visit,
                                 const domain::Officer& officer) {
  auto report = open_report(app, visit, officer);
  const bool triages = report.situation.desk == domain::Desk::triage &&
                       domain::acts_as_triage(report.situation, domain::actor_of(officer));
  if (!triages) throw fcgi::HttpError(fcgi::Status::forbidden, "http.403");
  return report;
}

std::optional<AccountSender> sender_of(App& app, const store::Complaint& report) {
  const auto reporters = app.people.reporters(report.id);
  if (reporters.empty() || !reporters.front().account) return std::nullopt;
  if (reporters.front().email.empty()) return std::nullopt;  // erased
  AccountSender sender{.reporter = reporters.front(),
                       .account = *reporters.front().account,
                       .last_word = report.situation.received_at};
  for (const auto& entry : history_of(app, report))
    if (entry.by == domain::Role::citizen) sender.last_word = std::max(sender.last_word, entry.at);
  return sender;
}

AccountSender get_sender(App& app, const store::Complaint& report) {
  auto sender = sender_of(app, report);
  if (!sender) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(sender);
}

std::string in_words(const view::Messages& messages, const store::SanctionRecord& sanction) {
  const auto step = "sanction." + std::string(domain::to_word(sanction.step));
  return messages.text("sanction.line",
                       {{"langkah", messages.text(step + ".noun")},
                        {"alasan", messages.text("abuse." + std::string(to_word(sanction.abuse)))},
                        {"tanggal", view::date(domain::to_local_date(sanction.ends_at))}}) +
         "\n" + sanction.words;
}

void tell_sender(App& app, mysql::Transaction& transaction, domain::AccountEvent event,
                 const store::SanctionRecord& sanction, std::string_view words,
                 domain::Instant now) {
  const auto reporters = app.people.reporters(sanction.complaint);
  if (reporters.empty() || reporters.front().account != sanction.account) return;
  const auto& sender = reporters.front();
  if (sender.email.empty()) return;  // erased meanwhile
  const auto& code = sanction.code;
  domain::Values values{{"kode", code.stored()},
                        {"langkah", std::string(domain::to_word(sanction.step))},
                        {"alasan", std::string(domain::to_word(sanction.abuse))},
                        {"tenggat", mysql::to_sql(sanction.ends_at)},
                        {"tautan", paths::my_report(code, "banding")}};
  if (!sender.hidden_from_public) values["keterangan"] = words;
  app.outbox.add(transaction, domain::account_notice(event, sender.email, std::move(values)),
                 sender.name, now);
}

view::Field words_field(std::string name, view::Label label, view::Label hint,
                        const std::string& typed) {
  return {.input = view::Input::long_text,
          .name = std::move(name),
          .label = std::move(label),
          .hint = std::move(hint),
          .value = typed,
          .options = {},
          .limit = static_cast<int>(kWordsLength.most),
          .rows = 4};
}

}  // namespace followups
