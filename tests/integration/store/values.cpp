// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/values.hpp"

#include <boost/test/unit_test.hpp>

#include "fcgi/json.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/reports/cursor.hpp"
#include "tests/support/given.hpp"

BOOST_AUTO_TEST_SUITE(values)

BOOST_AUTO_TEST_CASE(a_flat_object_is_read_as_it_was_written) {
  const domain::Values values{{"a", ""}, {"b", "\"\\\n\x01 ü 😀"}};
  BOOST_TEST((store::values_from_json(json::write(values)) == values));
  BOOST_TEST(json::write(domain::Values{}) == "{}");
}

BOOST_AUTO_TEST_CASE(anything_but_a_flat_object_of_texts_is_refused) {
  for (const std::string text :
       {"", "{", "[]", R"({"a":1})", R"({"a":"b"} x)", R"({"a":{}})", R"({"a":"b",})"})
    BOOST_CHECK_THROW(static_cast<void>(store::values_from_json(text)), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(a_cursor_comes_back_from_an_address) {
  const store::Cursor cursor{given::kNow, 42};
  const auto read = store::cursor_from(store::to_text(cursor));
  BOOST_REQUIRE(read);
  BOOST_TEST((read->at == cursor.at && read->id == 42));
  for (const std::string text : {"", "1", "1-", "-1-2", "1-2x", "99999999999999999999-1", "1--2"})
    BOOST_TEST(!store::cursor_from(text), text);
}

BOOST_AUTO_TEST_CASE(dates_are_dates_or_nothing) {
  BOOST_TEST(store::to_sql(store::date_from_sql("2026-02-28")) == "2026-02-28");
  for (const std::string text : {"", "2026-2-28", "2026-02-30", "x026-02-28"})
    BOOST_CHECK_THROW(static_cast<void>(store::date_from_sql(text)), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(a_code_of_the_database_is_a_code_or_a_fault) {
  const auto code = domain::ComplaintCode::make(0x2'9A3C'5D7E'1F60ULL);
  BOOST_TEST((store::code_from(code.stored()) == code));
  auto wrong = code.stored();
  wrong.back() = wrong.back() == '0' ? '1' : '0';
  for (const auto& text : {std::string(), std::string("7F3K"), wrong})
    BOOST_CHECK_THROW(static_cast<void>(store::code_from(text)), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(service_hours_are_read_from_their_setting) {
  const auto policy = store::policy_from(
      {{"service.hours", "1-4=08:00-15:00;5=08:00-15:30"}, {"response.minutes", "no number"}});
  BOOST_TEST(policy.monday_to_thursday.opens.count() == 480);
  BOOST_TEST(policy.friday.closes.count() == 930);
  BOOST_TEST(policy.response.count() == 120);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(settings, *support::needs_database())

/// The seed and the defaults of the domain are the same service standard.
BOOST_AUTO_TEST_CASE(the_seeded_policy_is_the_standard) {
  support::Database db;
  const auto seeded = store::Settings(db.connection()).rules().policy;
  const domain::SlaPolicy standard;
  BOOST_TEST((seeded.reading == standard.reading));
  BOOST_TEST((seeded.response == standard.response));
  BOOST_TEST((seeded.monday_to_thursday.opens == standard.monday_to_thursday.opens));
  BOOST_TEST((seeded.friday.closes == standard.friday.closes));
  BOOST_TEST(seeded.verify_days == standard.verify_days);
  BOOST_TEST(seeded.information_days == standard.information_days);
  BOOST_TEST(seeded.ordinary_days == standard.ordinary_days);
  BOOST_TEST(seeded.supervisory_days == standard.supervisory_days);
  BOOST_TEST(seeded.supervisory_calendar_days == standard.supervisory_calendar_days);
  BOOST_TEST(seeded.lapse_days == standard.lapse_days);
  BOOST_TEST(seeded.reopen_days == standard.reopen_days);
  BOOST_TEST(seeded.abandon_calendar_days == standard.abandon_calendar_days);
  BOOST_TEST((seeded.ask_reminder_calendar_days == standard.ask_reminder_calendar_days));
  BOOST_TEST((seeded.amend == standard.amend));
  BOOST_TEST(seeded.reopenings == standard.reopenings);
}

BOOST_AUTO_TEST_SUITE_END()
