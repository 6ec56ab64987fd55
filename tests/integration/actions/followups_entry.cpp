// Entering on behalf, the slip, and telling people who have no e-mail.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups_world.hpp"

using desks::sent;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

namespace {

desks::Fields whatsapp(World& world) {
  return sent({{"channel", "whatsapp"},
               {"received_at", "2026-11-24T08:30"},
               {"category", std::to_string(given::category(world.db, "jalan-rusak").value)},
               {"title", "Jalan berlubang dekat balai desa"},
               {"story", "Selamat pagi, jalan dekat balai desa berlubang parah."},
               {"kecamatan", "33.05.12"},
               {"name", "Pak Contoh"},
               {"phone", "0812 0000 0011"}});
}

desks::Fields with(desks::Fields fields, std::string_view name, std::string value) {
  for (auto& [key, old] : fields)
    if (key == name) old = value;
  return fields;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_entry, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_clerk_enters_a_report_and_gets_a_slip_with_code_and_pin) {
  World world;
  auto clerk = world.at_desk(Role::clerk);
  const auto form = clerk.get("/loket/baru");

  const auto done = clerk.post("/loket/baru", whatsapp(world));
  const auto slip = clerk.get(location(done));

  BOOST_TEST(contains(form, "value=\"2026-11-24T09:05\""));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(location(done).starts_with("/loket/bukti/"));
  BOOST_TEST(contains(slip, "<dt>PIN</dt>"));
  BOOST_TEST(
      world.db.number("SELECT COUNT(*) FROM complaint WHERE channel = 'whatsapp' AND "
                      "received_at = '2026-11-24 01:30:00.000' AND recorded_by IS NOT NULL") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE state = 'open'") == 1);
  BOOST_TEST(contains(clerk.get("/loket"), "Jalan berlubang dekat balai desa"));
}

BOOST_AUTO_TEST_CASE(the_slip_shows_the_pin_only_where_it_was_entered) {
  World world;
  auto clerk = world.at_desk(Role::clerk);
  const auto done = clerk.post("/loket/baru", whatsapp(world));
  auto elsewhere = world.at_desk(Role::clerk);
  auto other = world.at_desk(Role::clerk, "dpupr");
  auto triage = world.at_desk(Role::triage);

  BOOST_TEST(!contains(elsewhere.get(location(done)), "<dt>PIN</dt>"));
  BOOST_TEST(status(other.get(location(done))) == 404);
  BOOST_TEST(status(triage.get("/triase/bukti" + location(done).substr(12))) == 404);
}

BOOST_AUTO_TEST_CASE(the_same_form_sent_twice_enters_once) {
  World world;
  auto clerk = world.at_desk(Role::clerk);
  const auto form = whatsapp(world);

  const auto first = clerk.post("/loket/baru", form);
  const auto second = clerk.post("/loket/baru", form);

  BOOST_TEST(location(first) == location(second));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 1);
  BOOST_TEST(contains(clerk.get(location(second)), "<dt>PIN</dt>"));
}

BOOST_AUTO_TEST_CASE(everything_wrong_is_said_at_once_and_kept) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto form = with(whatsapp(world), "received_at", "2026-11-01T08:30");
  form = with(form, "phone", "123");
  form = with(form, "title", "pendek");

  const auto page = triage.post("/triase/baru", form);

  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "value=\"2026-11-01T08:30\""));
  BOOST_TEST(contains(page, "value=\"123\""));
  BOOST_TEST(contains(page, "value=\"pendek\""));
  BOOST_TEST(contains(page, "paling lama 14 hari"));
  BOOST_TEST(contains(page, "0812 3456 7890"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 0);
}

BOOST_AUTO_TEST_CASE(a_category_that_asks_more_asks_it_here_too) {
  World world;
  auto triage = world.at_desk(Role::triage);
  for (const auto* code : {"rsud", "layanan-kecamatan", "pungli"}) {
    const auto row = world.db.connection().row(
        {"test.category", "SELECT id FROM category WHERE code = ?"}, std::string(code));
    if (!row) continue;
    const auto page =
        triage.post("/triase/baru", with(whatsapp(world), "category", row->text("id")));
    BOOST_TEST((status(page) == 422 || status(page) == 303), code);
  }
}

BOOST_AUTO_TEST_CASE(triage_tells_a_person_once_and_gives_up_after_three_tries) {
  World world;
  auto triage = world.at_desk(Role::triage);
  (void)triage.post("/triase/baru", whatsapp(world));
  (void)triage.post("/triase/baru", with(whatsapp(world), "title", "Lampu jalan mati dekat balai"));
  const auto list = triage.get("/triase/kabari");
  const auto first = world.db.number("SELECT MIN(id) FROM kabari");
  const auto second = world.db.number("SELECT MAX(id) FROM kabari");
  const auto mark = [&](std::int64_t id, const char* result) {
    return triage.post("/triase/kabari/" + std::to_string(id), sent({{"result", result}}));
  };

  BOOST_TEST(contains(list, "https://wa.me/6281200000011?text="));
  BOOST_TEST(contains(list, "PIN Anda"));
  BOOST_TEST(location(mark(first, "told")) == "/triase/kabari");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'told'") == 1);
  BOOST_TEST(status(mark(first, "told")) == 303);
  for (int i = 0; i < 3; ++i) {
    triage.now += std::chrono::minutes(2);
    BOOST_TEST(status(mark(second, "not_reached")) == 303);
  }
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE state = 'unreachable'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'told'") == 1);
  BOOST_TEST(contains(triage.get("/triase/kabari"), "Semua sudah dikabari"));
}

BOOST_AUTO_TEST_SUITE_END()
