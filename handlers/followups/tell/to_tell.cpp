// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/tell/to_tell.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"
#include "handlers/followups/base/identity.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/web/address.hpp"

namespace followups {
namespace {

/// More events than one message can hold; the rest stays open.
constexpr std::size_t kMostRows = 100;

store::ToTell find_row(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                       std::optional<domain::KabariId> id) {
  auto row = id ? app.kabari.find(officer, *id, session_start(visit)) : std::nullopt;
  if (!row) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(row);
}

/// Of one telephone, who says so: what somebody hides is never shown to belong together.
bool is_same_phone(const store::ToTell& one, const store::ToTell& other) {
  return !one.phone.empty() && one.identity && one.identity == other.identity &&
         !one.identity_hidden && !other.identity_hidden;
}

/// The rows of one card, and the row its addresses name.
using Rows = std::vector<const store::ToTell*>;

/// Rows by card, the cards of one phone side by side; everything else in the order of `rows`.
std::vector<Rows> by_card(const std::vector<store::ToTell>& rows) {
  std::vector<Rows> cards;
  for (const auto& row : rows) {
    const auto holds = [&](const Rows& card) { return is_one_card(*card.front(), row); };
    if (const auto card = std::ranges::find_if(cards, holds); card != cards.end()) {
      card->push_back(&row);
      continue;
    }
    const auto near = [&](const Rows& card) { return is_same_phone(*card.front(), row); };
    const auto last = std::find_if(cards.rbegin(), cards.rend(), near);
    cards.insert(last == cards.rend() ? cards.end() : last.base(), Rows{&row});
  }
  for (auto& card : cards) std::ranges::sort(card, {}, &store::ToTell::id);
  return cards;
}

/// The ids of the rows in one address: "12.13".
std::string listed(const Rows& rows) {
  std::string all;
  for (const auto* row : rows) all += (all.empty() ? "" : ".") + std::to_string(row->id.value);
  return all;
}

void put_news(view::TellCard& card, const store::ToTell& row, const Rows& rows,
              const domain::Officer& officer) {
  const auto& code = row.code;
  auto report = std::ranges::find(card.reports, code, &view::TellReport::code);
  if (report == card.reports.end())
    report = card.reports.insert(card.reports.end(),
                                 view::TellReport{.code = code,
                                                  .href = paths::desk_report(officer.role, code),
                                                  .answer_href = paths::tell_answer(
                                                      officer.role, row.id.value, listed(rows))});
  report->code_only = report->code_only || row.code_only;
  if (row.takes_pin) {
    report->pin_href = paths::tell_pin(officer.role, row.id.value);
    report->pin_seen = row.pin_seen_at;
  }
  report->news.push_back(news_of(row));
}

view::TellCard card_of(const Rows& rows, const domain::Officer& officer,
                       const domain::Holidays& holidays, domain::Instant now) {
  const auto& first = *rows.front();
  view::TellCard card{.name = first.name,
                      .is_named = !first.identity_hidden,
                      .phone = first.phone,
                      .address = first.address,
                      .told_href = paths::told(officer.role, first.id.value),
                      .since = now,
                      .no_contact = !first.has_contact};
  if (first.masked && first.has_contact)
    card.contact_href = paths::tell_contact(officer.role, first.id.value);
  card.unreachable = first.has_contact;
  for (const auto* row : rows) {
    card.rows.push_back(std::to_string(row->id.value));
    card.unreachable = card.unreachable && row->state == store::TellState::unreachable;
    card.since = std::min(card.since, row->created_at);
    for (const auto at : row->tries)
      if (std::ranges::find(card.tries, at) == card.tries.end()) card.tries.push_back(at);
    put_news(card, *row, rows, officer);
  }
  std::ranges::sort(card.tries);
  card.days = domain::working_days_between(domain::to_local_date(card.since),
                                           domain::to_local_date(now), holidays);
  return card;
}

/// One form's nonce serves every report the message speaks of.
std::string nonce_for(const fcgi::Visit& visit, domain::ComplaintId complaint) {
  return crypto::base64url(
      crypto::hash(visit.form().nonce() + ".told." + std::to_string(complaint.value)));
}

}  // namespace

store::ToTell row_of(App& app, const fcgi::Visit& visit, const domain::Officer& officer) {
  return find_row(app, visit, officer, web::id_in_path<domain::KabariId>(visit));
}

std::vector<store::ToTell> rows_of(App& app, const fcgi::Visit& visit,
                                   const domain::Officer& officer,
                                   const std::vector<std::string>& ids) {
  std::vector<store::ToTell> rows{row_of(app, visit, officer)};
  for (const auto& typed : ids) {
    const auto id = fcgi::id_from<domain::KabariId>(typed);
    if (id == rows.front().id || rows.size() > kMostRows) continue;
    auto row = find_row(app, visit, officer, id);
    if (!is_one_card(rows.front(), row)) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
    rows.push_back(std::move(row));
  }
  std::ranges::sort(rows, {}, &store::ToTell::id);
  return rows;
}

bool is_one_card(const store::ToTell& one, const store::ToTell& other) {
  if (one.reporter == other.reporter) return true;
  return is_same_phone(one, other) && one.name == other.name && one.code_only == other.code_only;
}

std::vector<view::TellCard> cards_of(const std::vector<store::ToTell>& rows,
                                     const domain::Officer& officer,
                                     const domain::Holidays& holidays, domain::Instant now) {
  std::vector<view::TellCard> cards;
  const store::ToTell* before = nullptr;
  for (const auto& card : by_card(rows)) {
    cards.push_back(card_of(card, officer, holidays, now));
    cards.back().same_phone = before != nullptr && is_same_phone(*before, *card.front());
    before = card.front();
  }
  return cards;
}

view::TellNews news_of(const store::ToTell& row) {
  return {.event = row.event,
          .template_key = row.template_key,
          .values = row.values,
          .at = row.created_at};
}

int tell_rows(App& app, mysql::Transaction& transaction, const fcgi::Visit& visit,
              const domain::Officer& officer, const std::vector<store::ToTell>& rows,
              const store::Rules& rules) {
  int told = 0;
  std::vector<domain::ComplaintId> reports;
  for (const auto& row : rows) {
    if (!app.kabari.mark_told(transaction, row.id, officer.id, visit.now)) continue;
    ++told;
    if (std::ranges::find(reports, row.complaint) == reports.end())
      reports.push_back(row.complaint);
  }
  std::ranges::sort(reports);
  for (const auto report : reports) {
    store::Command command;
    command.event = domain::Event::told;
    command.nonce = nonce_for(visit, report);
    command.input.word.channel = domain::channel_from(visit.form().line("word_channel"));
    // Refused only on reports of another desk: the row is marked all the same.
    (void)app.recorder.record(transaction, report, store::by(officer), command, rules, visit.now);
  }
  return told;
}

std::vector<view::TellTab> tell_tabs(App& app, const domain::Officer& officer,
                                     std::optional<store::TellList> current) {
  using store::TellList;
  const auto backlog = app.kabari.backlog(officer);
  const auto home = paths::tell(officer.role);
  return {{"tell.tab.open", home, backlog.open, current == TellList::open},
          {"tell.tab.unreachable", home + "?daftar=tidak-terhubung", backlog.unreachable,
           current == TellList::unreachable},
          {"tell.tab.no_contact", home + "?daftar=tanpa-kontak", backlog.no_contact,
           current == TellList::no_contact}};
}

}  // namespace followups
