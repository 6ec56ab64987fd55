// SPDX-License-Identifier: AGPL-3.0-or-later
// A mail to staff holds what its reader may know of the report, by the table written by hand.
#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "tests/support/given.hpp"
#include "tests/support/who_may_know.hpp"

using domain::Event;
using domain::Privacy;

namespace {

constexpr std::string_view kPhone = "0857-1111-2222";
constexpr std::string_view kTitle = "judulasli";
constexpr std::string_view kReleased = "judulbersih";

std::string reader_at(const std::string& audience, Privacy privacy) {
  if (audience == "opd" || audience == "opd_head") return "handling_opd";
  if (audience == "duty") return "desk";
  return privacy == Privacy::secret_anonymous ? "nobody" : "leader";
}

char letter_of(const std::string& mail) {
  const auto has = [&](std::string_view text) { return mail.find(text) != std::string::npos; };
  if (has(kTitle)) return has(kPhone) ? 'o' : 'h';
  return has(kReleased) ? 'p' : '-';
}

/// An emergency of the OPD, and a part as late as leaders hear of.
void ring(support::Database& db, Privacy privacy) {
  const auto citizen = given::citizen(db, {.name = "Wagiyem"});
  const auto officer = given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  given::officer(db, {.role = domain::Role::opd_head, .opd = "dpupr"});
  given::officer(db, {.role = domain::Role::leader, .opd = "setda"});
  const auto report = given::filed(
      db, {.title = std::string(kTitle) + " Wagiyem " + std::string(kPhone), .privacy = privacy},
      citizen);
  auto input = given::forwarding(given::opd(db, "dpupr"));
  domain::public_text_in(input)->title = std::string(kReleased);
  BOOST_REQUIRE(given::act(db, report.id, store::by(given::officer(db)),
                           {.event = Event::forward, .input = input},
                           given::kNow + std::chrono::minutes{10}));
  const domain::PartId part{db.number("SELECT MAX(id) FROM part")};
  BOOST_REQUIRE(given::act(db, report.id, store::by(officer),
                           {.event = Event::mark_emergency,
                            .part = part,
                            .input = given::words("Wagiyem terjebak, hubungi 0857-1111-2222.")},
                           given::kNow + std::chrono::minutes{20}));
  BOOST_REQUIRE(given::act(db, report.id, store::by_clock(),
                           {.event = Event::late, .part = part, .percent = 200},
                           given::kNow + std::chrono::days{90}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(known_mails, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_mail_to_staff_says_what_its_reader_may_know) {
  const auto rows = who_may_know::read(LAPORBUP_SOURCE);
  const auto& keys = support::Database::outbox_keys();
  int compared = 0;
  for (const auto privacy : domain::kAllPrivacies) {
    support::Database db;
    ring(db, privacy);
    const bool hidden = domain::flags_of(privacy).hidden_from_public;
    for (const auto& mail : db.connection().rows(
             {"test.mails",
              "SELECT audience, payload FROM outbox WHERE audience IN"
              " ('duty', 'opd', 'opd_head', 'leaders') AND template <> 'staff_new'"})) {
      const auto audience = mail.text("audience");
      const auto text = crypto::open(mail.text("payload"), keys.public_key, keys.secret_key);
      const auto row =
          who_may_know::find(rows, reader_at(audience, privacy), domain::to_word(privacy), !hidden);
      BOOST_TEST_CONTEXT(audience << " of a report " << domain::to_word(privacy)) {
        BOOST_TEST(letter_of(text) == (hidden ? '-' : row.text));
        BOOST_TEST((text.find(kPhone) != std::string::npos) == (!hidden && row.text == 'o'));
      }
      ++compared;
    }
  }
  BOOST_TEST(compared >= 4 * 4);
}

BOOST_AUTO_TEST_SUITE_END()
