// SPDX-License-Identifier: AGPL-3.0-or-later
// Who handles a report, as its reporter reads it: of every desk what the rules decide.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/staff_story.hpp"

using citizens::draft_of;
using citizens::own;
using citizens::sent;
using citizens::step_one;
using citizens::tracked;
using citizens::World;
using domain::Desk;
using domain::Event;
using domain::Role;
using support::contains;
using support::status;
using namespace std::chrono_literals;

namespace {

/// By hand: whom one accuses, and at which desk the report stands.
struct Of {
  Desk desk;
  std::string accused;
  std::string name;
  Role role;
  std::string opd;
};
const std::array<Of, domain::kAllDesks.size()> kDesks{
    Of{Desk::triage, "", "Diskominfo", Role::triage, "diskominfo"},
    Of{Desk::inspector, "dpupr", "Inspektorat", Role::inspector, "inspektorat"},
    Of{Desk::leader, "inspektorat", "Pimpinan", Role::leader, "setda"}};

given::DraftOf draft_about(const Of& of) {
  given::DraftOf draft{.accused = of.accused};
  if (!of.accused.empty()) draft.privacy = domain::Privacy::secret_anonymous;
  return draft;
}

/// The page promises an answer, by `name` and by nobody else.
void check_promise(const fcgi::Response& page, const std::string& name) {
  BOOST_TEST(status(page) == 200);
  for (const auto& desk : kDesks) {
    const auto promise = desk.name + " menanggapi paling lambat";
    BOOST_TEST(contains(page, promise) == (desk.name == name), promise);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_desks, *support::needs_database())

BOOST_AUTO_TEST_CASE(every_page_names_the_desk_that_answers_and_only_until_it_has) {
  for (const auto& of : kDesks) {
    World world;
    const auto report = given::filed(world.db, draft_about(of));
    auto citizen = world.signed_in(report.citizen, given::kNow + 5min);
    check_promise(citizen.get(own(report)), of.name);

    const auto one = citizens::entered(world, {.draft = draft_about(of)});
    auto guest = world.stranger(given::kNow + 5min);
    (void)open_by_code(guest, one);
    check_promise(guest.get(tracked(one.report)), of.name);

    const auto officer = given::officer(world.db, {.role = of.role, .opd = of.opd});
    world.staff_act(report, officer,
                    citizens::command(Event::ask, given::words("Di sebelah mana tepatnya?")),
                    given::kNow + 7min);
    const auto asked = citizen.get(own(report));
    check_promise(asked, "");
    BOOST_TEST(contains(asked, of.name + " bertanya"));
  }
}

BOOST_AUTO_TEST_CASE(the_receipt_names_the_desk_that_answers_and_only_until_it_has) {
  for (const auto& of : kDesks) {
    World world;
    const auto person = given::citizen(world.db);
    auto citizen = world.signed_in(person);
    auto typed = step_one(world);
    if (!of.accused.empty())
      typed =
          step_one(world, {{"accused", "opd"},
                           {"accused_opd", std::to_string(given::opd(world.db, of.accused).value)},
                           {"privacy", ""}});
    const auto receipt = draft_of(citizen.post("/lapor", typed)) + "/kirim";
    (void)citizen.post(receipt, sent({{"truth", "ya"}}));
    check_promise(citizen.get(receipt), of.name);

    const auto row = world.db.connection().row({"test.code", "SELECT id, code FROM complaint"});
    const given::Report report{row->id<domain::ComplaintId>("id"),
                               domain::ComplaintCode::parse(row->text("code")).value(), person};
    const auto officer = given::officer(world.db, {.role = of.role, .opd = of.opd});
    world.staff_act(report, officer,
                    citizens::command(Event::ask, given::words("Di sebelah mana tepatnya?")),
                    given::kNow + 6min);
    check_promise(citizen.get(receipt), "");
    BOOST_TEST(!contains(citizen.get(own(report, "tanda-terima")), "Diskominfo menanggapi"));
  }
}

BOOST_AUTO_TEST_CASE(the_receipt_of_what_was_withdrawn_promises_no_answer) {
  World world;
  auto citizen = world.signed_in(given::citizen(world.db));
  const auto receipt = draft_of(citizen.post("/lapor", step_one(world))) + "/kirim";
  (void)citizen.post(receipt, sent({{"truth", "ya"}}));
  check_promise(citizen.get(receipt), "Diskominfo");
  const auto code = world.db.connection().row({"test.code", "SELECT code FROM complaint"});
  (void)citizen.post("/laporan-saya/" +
                         domain::ComplaintCode::parse(code->text("code"))->display() +
                         "/pencabutan",
                     sent({{"asked", "tidak"}}));
  BOOST_TEST(world.events("withdraw") == 1);
  check_promise(citizen.get(receipt), "");
}

BOOST_AUTO_TEST_CASE(what_came_back_too_often_is_the_leaders_to_decide) {
  World world;
  const auto report = given::forwarded(world.db);
  auto input = given::words("Ruas ini bukan kewenangan kami, sudah dicek di peta.");
  input.given = domain::choice(domain::SendBackReason::not_ours);
  const auto officer = citizens::opd_officer(world);
  auto citizen = world.signed_in(report.citizen, given::kNow + 30min);
  world.staff_act(report, officer, citizens::command(Event::send_back, input, report.part),
                  given::kNow + 20min);
  const std::string next = " menentukan langkah berikutnya paling lambat";
  BOOST_TEST(contains(citizen.get(own(report)), "Diskominfo" + next));
  world.db.run("UPDATE complaint SET send_backs = 2");
  BOOST_TEST(contains(citizen.get(own(report)), "Pimpinan" + next));
}

BOOST_AUTO_TEST_SUITE_END()
