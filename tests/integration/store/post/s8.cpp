// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// docs/contract.md, S8: the citizen receives every further follow-up.
///
/// Reports of every privacy, by people of every kind of contact, alone or merged, live through
/// every event by every role of the table of moves; each step is a real act through
/// store::Recorder. After each, the outbox and *Kabari* rows of its event are exactly those that
/// domain::notices_for names, and every reporter has exactly one of the two for each event of the
/// contract's list (docs/contract.md, *Who is told*). It says how many combinations were looked at.

#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <set>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/notice.hpp"
#include "handlers/store/post/kabari.hpp"
#include "tests/support/walk.hpp"

namespace {

using domain::Audience;
using domain::Event;

/// docs/contract.md, *Who is told*, written out here: what the citizen is told of.
const std::set<Event> kToldToCitizens{
    Event::file,           Event::ask,    Event::supply,         Event::forward,  Event::send_back,
    Event::verify,         Event::start,  Event::schedule,       Event::progress, Event::resolve,
    Event::return_answer,  Event::reject, Event::redirect,       Event::merge,    Event::split,
    Event::comment,        Event::extend, Event::instruct_reply, Event::reopen,   Event::hide,
    Event::change_privacy, Event::unmask, Event::lapse,          Event::abandon,  Event::withdraw,
    Event::correct_entry};

/// Between a desk and the reporter of this very report: who joined by merging is not told.
const std::set<Event> kHisAlone{Event::ask,          Event::remind, Event::supply,
                                Event::reply,        Event::unmask, Event::change_privacy,
                                Event::correct_entry};

struct Reporter {
  std::int64_t id = 0;
  std::int64_t complaint = 0;
  std::string email;
  bool hidden = false;
};

/// Everybody of the report and of what was merged into it, read without the store.
std::vector<Reporter> family(support::Database& db, domain::ComplaintId complaint) {
  std::vector<Reporter> all;
  std::vector<std::int64_t> reports{complaint.value};
  const mysql::Query people{"test.people", R"sql(
      SELECT r.id, COALESCE(a.email, k.email, '') AS email, c.hidden_from_public
        FROM reporter r JOIN complaint c ON c.id = r.complaint_id
        LEFT JOIN account a ON a.id = r.account_id LEFT JOIN contact k ON k.id = r.contact_id
       WHERE r.complaint_id = ?)sql"};
  const mysql::Query joined{"test.joined", "SELECT id FROM complaint WHERE merged_into_id = ?"};
  for (std::size_t at = 0; at < reports.size(); ++at) {
    for (const auto& row : db.connection().rows(people, reports[at]))
      all.push_back(
          {row.integer("id"), reports[at], row.text("email"), row.flag("hidden_from_public")});
    for (const auto& row : db.connection().rows(joined, reports[at]))
      reports.push_back(row.integer("id"));
  }
  return all;
}

std::string line(std::string_view way, std::string_view audience, std::string_view key,
                 std::int64_t whom) {
  return std::string(way) + " " + std::string(audience) + " " + std::string(key) + " " +
         std::to_string(whom);
}

/// The rows an event made.
std::multiset<std::string> made(support::Database& db, domain::EventId event) {
  std::multiset<std::string> all;
  const mysql::Query outbox{"test.outbox",
                            "SELECT audience, template, COALESCE(recipient_id, 0) AS"
                            " whom FROM outbox WHERE event_id = ?"};
  for (const auto& row : db.connection().rows(outbox, event))
    all.insert(line("mail", row.text("audience"), row.text("template"), row.integer("whom")));
  const mysql::Query kabari{"test.kabari",
                            "SELECT template, reporter_id FROM kabari WHERE event_id = ?"};
  for (const auto& row : db.connection().rows(kabari, event))
    all.insert(line("kabari", "reporter", row.text("template"), row.integer("reporter_id")));
  return all;
}

std::string_view role_word_at(domain::Desk desk) {
  if (desk == domain::Desk::inspector) return "inspector";
  return desk == domain::Desk::leader ? "leader" : "triage";
}

/// The staff an audience stands for; nobody is on the roster.
std::vector<std::int64_t> staff(support::Database& db, const domain::Recipient& to) {
  std::string_view role;
  switch (to.audience) {
    case Audience::duty:
      role = role_word_at(to.desk);
      break;
    case Audience::opd:
      role = "opd_officer";
      break;
    case Audience::opd_head:
      role = "opd_head";
      break;
    default:
      role = "leader";
  }
  const mysql::Query query{"test.staff",
                           "SELECT id FROM staff_account WHERE active = 1 AND role = ?"
                           " AND (? IS NULL OR opd_id = ?)"};
  std::vector<std::int64_t> all;
  for (const auto& row : db.connection().rows(query, role, to.opd, to.opd))
    all.push_back(row.integer("id"));
  return all;
}

/// The facts of one step, and who must hear of it.
domain::NoticeFacts facts_of(const walk::Step& step, const std::vector<Reporter>& told,
                             bool first_late) {
  domain::NoticeFacts facts;
  const auto& now = step.after;
  facts.hidden_from_public = domain::flags_of(now.privacy).hidden_from_public;
  facts.is_public = step.event != Event::file && domain::is_public(now);
  facts.emergency = now.emergency;
  // The clock of what the leader decides rings at him: two came back, and none is open.
  const bool rings = (step.event == Event::due_soon || step.event == Event::late) && !step.opd;
  // But never of what the leadership is accused of.
  const bool hides = now.accused && now.accused->kind == domain::BodyKind::leadership;
  const bool leaders = !hides && now.state == domain::ReportState::received && now.send_backs >= 2;
  facts.accused = now.accused;
  facts.desk = rings && leaders ? domain::Desk::leader : now.desk;
  facts.very_late = step.percent >= 200;
  facts.opd = step.opd;
  facts.first_late = first_late;
  for (const auto& one : told) facts.reporters.push_back({{one.id}, one.email, one.hidden});
  return facts;
}

/// A move into a locked category is to the reporter a change of privacy.
Event told_as(const walk::Step& step) {
  const bool locked = step.event == Event::reclass && step.before.privacy != step.after.privacy;
  return locked ? Event::change_privacy : step.event;
}

std::multiset<std::string> due(support::Database& db, const walk::Step& step,
                               const domain::NoticeFacts& facts) {
  std::multiset<std::string> all;
  for (const auto& notice : domain::notices_for(told_as(step), facts)) {
    const auto audience = domain::to_word(notice.to.audience);
    if (notice.to.reporter) {
      const auto* way = notice.via == domain::Via::kabari ? "kabari" : "mail";
      all.insert(line(way, audience, notice.template_key, notice.to.reporter->value));
    } else if (notice.to.audience == Audience::followers) {
      all.insert(line("mail", audience, notice.template_key, 0));
    } else {
      for (const auto id : staff(db, notice.to))
        all.insert(line("mail", audience, notice.template_key, id));
    }
  }
  return all;
}

/// How many of the rows speak to this reporter.
std::size_t rows_to(const std::multiset<std::string>& rows, const Reporter& one) {
  const auto ending = " " + std::to_string(one.id);
  return static_cast<std::size_t>(std::ranges::count_if(rows, [&](const std::string& row) {
    return row.find(" reporter ") != std::string::npos && row.ends_with(ending);
  }));
}

/// What was looked at, and what of it was wrong.
struct Proof {
  support::Database& db;
  std::map<std::int64_t, std::string> kinds;  ///< of a reporter's report: contact and privacy
  std::set<std::string> combinations;
  int steps = 0;

  /// Late is told at the step at which it is: once of each promise.
  static bool is_first_late(const walk::Step& step) {
    return step.event == Event::late && step.percent == 100;
  }

  void look(const walk::Step& step, std::string_view situation) {
    ++steps;
    auto told = family(db, step.complaint);
    if (kHisAlone.contains(told_as(step)))
      std::erase_if(told,
                    [&](const Reporter& one) { return one.complaint != step.complaint.value; });
    const auto rows = made(db, step.id);
    const bool first_late = is_first_late(step);
    const auto expected = due(db, step, facts_of(step, told, first_late));
    const auto name =
        std::string(domain::to_word(step.event)) + " by " + std::string(domain::to_word(step.by));
    BOOST_TEST((rows == expected), name << ", " << situation << ": rows are not the notices");
    const bool must = kToldToCitizens.contains(step.event) || first_late;
    for (const auto& one : told) {
      const auto& kind = kinds[one.complaint];
      combinations.insert(name + " " + std::string(situation) + " " + kind);
      if (must)
        BOOST_TEST(rows_to(rows, one) == 1U,
                   name << ", " << situation << ", " << kind << ": not told exactly once");
      else
        BOOST_TEST(rows_to(rows, one) <= 1U, name << ": told twice");
    }
  }
};

std::string kind(given::Contact contact, domain::Privacy privacy) {
  return std::string(given::to_word(contact)) + " " + std::string(domain::to_word(privacy));
}

/// Lives of reports of one kind until a life shows nothing new.
void live(Proof& proof, walk::Walker& walker, const given::ElsewhereOf& of,
          std::string_view situation, bool merged) {
  for (int lives = 0, idle = 0; lives < 9 && idle < 2; ++lives) {
    const auto before = walker.covered();
    const auto report = given::elsewhere(proof.db, of);
    proof.kinds[report.id.value] = kind(of.contact, of.draft.privacy);
    walker.begin(report.id);
    proof.look(walker.filed(), situation);
    if (merged)
      for (const auto contact : given::kAllContacts) {
        auto twin = of;
        twin.contact = contact;
        const auto joins = given::elsewhere(proof.db, twin);
        proof.kinds[joins.id.value] = kind(contact, of.draft.privacy);
        proof.look(walker.merge(joins.id, report), situation);
      }
    while (auto step = walker.next()) proof.look(*step, situation);
    idle = walker.covered() == before ? idle + 1 : 0;
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(s8, *support::needs_database())

BOOST_AUTO_TEST_CASE(every_event_to_tell_makes_exactly_one_row_for_every_reporter) {
  support::Database db;
  Proof proof{.db = db, .kinds = {}, .combinations = {}};
  std::set<std::string> moves;
  unsigned int seed = 0;  // another life for each: between them they come by everything
  for (const auto privacy : domain::kAllPrivacies) {
    for (const auto contact : given::kAllContacts) {
      walk::Walker walker(db, ++seed);
      live(proof, walker, {.contact = contact, .draft = {.privacy = privacy}}, "alone", false);
      moves.insert(walker.seen().begin(), walker.seen().end());
    }
    walk::Walker walker(db, ++seed);
    live(proof, walker, {.draft = {.privacy = privacy}}, "merged", true);
  }
  for (const auto* accused : {"dpupr", "inspektorat", "leadership", "village", "school"}) {
    walk::Walker walker(db, ++seed);
    live(proof, walker,
         {.draft = {.privacy = domain::Privacy::secret_anonymous, .accused = accused}},
         std::string("accused ") + accused, false);
    moves.insert(walker.seen().begin(), walker.seen().end());
  }

  std::cout << "S8: " << proof.combinations.size()
            << " combinations of event, actor, contact, privacy and merging, in " << proof.steps
            << " acts\n";
  for (const auto event : domain::all_events())
    BOOST_TEST(
        (event == Event::erase || event == Event::file || event == Event::assign ||
         std::ranges::any_of(moves,
                             [&](const std::string& move) {
                               return move.starts_with(std::string(domain::to_word(event)) + " ");
                             })),
        domain::to_word(event) << " never happened");
}

BOOST_AUTO_TEST_CASE(whatever_happens_nothing_drops_out_of_the_worklist) {
  support::Database db;
  store::Kabari kabari(db.connection());
  const std::array officers{
      given::officer(db),
      given::officer(db, {.role = domain::Role::inspector, .opd = "inspektorat"}),
      given::officer(db, {.role = domain::Role::leader, .opd = ""})};
  std::mt19937 random(7);
  for (unsigned int life = 0; life < 12; ++life) {
    walk::Walker walker(db, 100 + life);
    const auto contact = given::kAllContacts.at(2 + life % 4);
    walker.begin(given::elsewhere(db, {.contact = contact,
                                       .draft = {.privacy = domain::kAllPrivacies.at(life % 4),
                                                 .accused = life % 5 == 4 ? "dpupr" : ""}})
                     .id);
    for (int steps = 0; steps < 25 && walker.next(); ++steps) {
      for (const auto& officer : officers) {
        const auto rows = kabari.list(officer, store::TellList::open, std::nullopt, 100);
        if (rows.empty() || random() % 3 != 0) continue;
        const auto& row = rows[random() % rows.size()];
        mysql::Transaction transaction(db.connection());
        if (random() % 2 == 0)
          kabari.mark_told(transaction, row.id, officer.id, walker.now());
        else
          kabari.mark_try(transaction, row.id, officer.id, 2, walker.now());
        transaction.commit();
      }
    }
  }

  std::multiset<std::int64_t> listed;
  for (const auto& officer : officers)
    for (const auto list :
         {store::TellList::open, store::TellList::unreachable, store::TellList::no_contact})
      for (const auto& row : kabari.list(officer, list, std::nullopt, 1'000))
        listed.insert(row.id.value);
  std::multiset<std::int64_t> waiting;
  for (const auto& row :
       db.connection().rows({"test.waiting", "SELECT id FROM kabari WHERE state <> 'told'"}))
    waiting.insert(row.integer("id"));
  BOOST_TEST(waiting.size() > 20U);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM kabari WHERE state = 'unreachable'") > 0);
  BOOST_TEST(listed == waiting, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
