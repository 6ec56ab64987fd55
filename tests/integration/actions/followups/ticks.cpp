// SPDX-License-Identifier: AGPL-3.0-or-later
// "Sudah saya periksa": every form of a desk that asks before words go out takes a tick for what it
// showed and for nothing else, and for nothing that is the reporter's own.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

#include "handlers/domain/knowledge.hpp"
#include "handlers/followups/actions.hpp"
#include "tests/integration/actions/followups/acts_story.hpp"

using desks::address;
using desks::sent;
using desks::ticked;
using desks::World;
using domain::Event;
using domain::Role;
using support::contains;
using support::status;

namespace {

const std::string kOffice = "0857-1111-2222";
const std::string kOther = "0857-3333-4444";
constexpr auto kTick = "name=\"confirm\"";
constexpr auto kTicked = "name=\"confirm\" value=\"ya\" checked";
constexpr auto kNever = "tidak lolos dengan centang";

struct Desk {
  Role role;
  const char* home;
  const char* opd;
};
const std::vector<Desk> kDesks{{Role::triage, "/triase", "diskominfo"},
                               {Role::opd_officer, "/opd", "dpupr"},
                               {Role::opd_head, "/opd", "dpupr"},
                               {Role::leader, "/pimpinan", "setda"}};

/// What goes out in an officer's words, whoever reads it.
bool is_asked(Event event) {
  return domain::is_said_in_public(event) || event == Event::forward || event == Event::redact ||
         event == Event::split;
}

/// One act at one report.
class Act {
 public:
  Act(World& world, const Desk& who, const followups::Deed& deed, const domain::Move& move,
      const domain::Citizen& citizen)
      : world_(world),
        where_(std::string(domain::to_word(who.role)) + " " + std::string(deed.address)),
        event_(std::string(domain::to_word(deed.event))),
        knows_email_(who.role == Role::triage),
        desk_(world.at_desk(who.role, who.opd, desks::kActs)),
        to_(address(who.home, desks::open_for(world, {}, citizen, deed.event, move),
                    deed.address)) {}

  [[nodiscard]] const std::string& where() const { return where_; }
  [[nodiscard]] bool knows_email() const { return knows_email_; }
  [[nodiscard]] desks::Fields form(const std::string& whom) const {
    auto fields = desks::filled(world_, whom);
    // A part of its own for another body.
    if (event_ == "split")
      std::ranges::find(fields, "opd", &desks::Fields::value_type::first)->second =
          std::to_string(given::opd(world_.db, "dlhkp").value);
    // Later than the target, and by less than a head may give at once.
    if (event_ == "extend")
      std::ranges::find(fields, "date", &desks::Fields::value_type::first)->second = "2026-12-18";
    return fields;
  }
  fcgi::Response post(const desks::Fields& fields) { return desk_.post(to_, fields); }

  [[nodiscard]] bool is_open() { return status(desk_.get(to_)) == 200; }

  /// The form comes back, what was typed stands in it, and nothing is written.
  fcgi::Response refused(const desks::Fields& fields, const std::string& typed) {
    const auto before = world_.events(event_);
    auto page = post(fields);
    BOOST_TEST(status(page) == 422, where_ << " " << typed << ": " << status(page));
    const bool keeps = contains(page, typed + " tiga hari lalu.") ||
                       contains(page, "value=\"Kantor " + typed + "\"");
    BOOST_TEST(keeps, where_ << " " << typed);
    BOOST_TEST(world_.events(event_) == before, where_ << " " << typed);
    return page;
  }

 private:
  World& world_;
  std::string where_;
  std::string event_;
  bool knows_email_;
  support::Browser desk_;
  std::string to_;
};

/// All that such a form promises.
void check(Act act, Act another) {
  auto forged = act.form(kOffice);
  forged.emplace_back("confirm", "1");
  const auto shown = act.refused(forged, kOffice);
  BOOST_TEST((contains(shown, kTick) && !contains(shown, kTicked)), act.where());
  forged.emplace_back("shown", "AAAAAAAAAAAAAAAA");
  (void)act.refused(forged, kOffice);

  // Other words than were shown; this page was made for another report.
  const auto other = act.refused(ticked(shown, act.form(kOther)), kOther);
  BOOST_TEST((contains(other, kTick) && !contains(other, kTicked)), act.where());
  (void)another.refused(ticked(shown, another.form(kOffice)), kOffice);

  std::vector<std::string> never{"Siti Rahayu", "Pak Tono di 0812 3456 7890", "+62 812-3456-7890",
                                 "3305120101900001"};
  // No OPD knows it.
  if (act.knows_email()) never.emplace_back("siti@contoh.test");
  for (const auto& one : never) {
    const auto page = act.refused(act.form(one), one);
    BOOST_TEST(contains(page, kNever), act.where() << " " << one);
    (void)act.refused(ticked(page, act.form(one)), one);
  }

  const auto done = act.post(ticked(shown, act.form(kOffice)));
  BOOST_TEST(status(done) == 303, act.where());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_ticks, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_tick_counts_for_what_was_shown_and_never_for_the_reporters_own) {
  World world;
  given::officer(world.db, {.role = Role::opd_head, .opd = "dpupr"});
  world.staff("dpupr");
  world.staff("dlhkp");
  const auto citizen = given::citizen(world.db, {.email = "siti@contoh.test"});
  std::set<Event> asked;
  for (const auto* deed : followups::deeds())
    for (const auto& who : kDesks) {
      const auto* move = desks::move_of(deed->event, who.role);
      if (move == nullptr) continue;
      Act act(world, who, *deed, *move, citizen);
      if (!act.is_open()) continue;
      if (is_asked(deed->event)) {
        asked.insert(deed->event);
        check(std::move(act), Act(world, who, *deed, *move, citizen));
      } else {
        BOOST_TEST(!contains(act.post(act.form(kOffice)), kTick), act.where());
      }
    }
  for (const auto* deed : followups::deeds())
    BOOST_TEST((asked.contains(deed->event) == is_asked(deed->event)), deed->address);
  BOOST_TEST(asked.size() == 14U);
}

BOOST_AUTO_TEST_CASE(below_a_photo_it_is_the_same) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto id = std::to_string(world.photo_of(report));
  auto desk = world.at_desk(Role::triage, "diskominfo", desks::kActs);
  const auto to = address("/triase", report, "foto");
  const auto form = [&](const std::string& caption) {
    return sent({{"photo_" + id, "ya"}, {"show_" + id, "ya"}, {"caption_" + id, caption}});
  };
  const auto refused = [&](const desks::Fields& fields, const std::string& caption) {
    auto page = desk.post(to, fields);
    BOOST_TEST(status(page) == 422, caption);
    BOOST_TEST(contains(page, "value=\"" + caption + "\""), caption);
    BOOST_TEST(!contains(page, kTicked), caption);
    BOOST_TEST(world.count("public") == 0, caption);
    return page;
  };

  auto forged = form(kOffice);
  forged.emplace_back("confirm", "1");
  const auto shown = refused(forged, kOffice);
  BOOST_TEST(contains(shown, kTick));
  (void)refused(ticked(shown, form(kOther)), kOther);
  for (const std::string own : {"Siti Rahayu", "0812 3456 7890", "3305120101900001"}) {
    const auto page = refused(form(own), own);
    BOOST_TEST(contains(page, kNever), own);
    (void)refused(ticked(page, form(own)), own);
  }
  BOOST_TEST(status(desk.post(to, ticked(shown, form(kOffice)))) == 303);
  BOOST_TEST(world.count("public") > 0);
}

BOOST_AUTO_TEST_CASE(what_was_shown_and_taken_out_asks_for_no_second_page) {
  World world;
  const auto report = given::forwarded(world.db);
  auto desk = world.at_desk(Role::triage, "diskominfo", desks::kActs);
  const auto to = address("/triase", report, "keterangan");
  const auto shown =
      desk.post(to, sent({{"text", "Pak Tono dan Bu Tini, " + kOffice + ", sudah tahu."}}));
  BOOST_TEST(status(shown) == 422);
  BOOST_TEST(status(desk.post(to, ticked(shown, sent({{"text", "Pak Tono sudah tahu semua."}})))) ==
             303);
}

BOOST_AUTO_TEST_CASE(of_a_reporter_he_may_not_know_an_officer_is_told_of_no_number_whose_it_is) {
  World world;
  world.staff("dpupr");
  const auto citizen = given::citizen(world.db, {.email = "siti@contoh.test"});
  const auto report = given::filed(
      world.db,
      {.story = "Lampu mati. Hubungi 0812-3456-7890 atau tetangga saya 0857-9999-8888.",
       .privacy = domain::Privacy::anonymous},
      citizen);
  auto desk = world.at_desk(Role::triage, "diskominfo", desks::kActs);
  const auto to = address("/triase", report, "terusan");
  const auto form = [&](const std::string& whom) {
    auto fields = desks::forwarding(world, "dpupr");
    fields.at(3).second = "Lampu di depan pasar mati, kata " + whom + " tadi.";
    return fields;
  };
  const auto answer = [&](const std::string& whom) {
    const auto page = desk.post(to, form(whom));
    BOOST_TEST(status(page) == 422, whom);
    return std::pair(contains(page, kNever), status(desk.post(to, ticked(page, form(whom)))));
  };
  // Two in the reporter's words, and one of them is his own: both alike.
  BOOST_TEST((answer("0812 3456 7890") == std::pair(true, 422)));
  BOOST_TEST((answer("0857 9999 8888") == std::pair(true, 422)));
  // A guess: his own address and another one.
  const auto wrong = desk.post(to, form("sita@contoh.test"));
  const auto right = desk.post(to, form("siti@contoh.test"));
  BOOST_TEST(status(wrong) == status(right));
  BOOST_TEST(contains(wrong, kNever) == contains(right, kNever));
  BOOST_TEST(!contains(right, kNever));
}

BOOST_AUTO_TEST_SUITE_END()
