// SPDX-License-Identifier: AGPL-3.0-or-later
// Who may know was chosen at a desk; its reporter leaves it so, and is heard.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::entered;
using citizens::open_by_code;
using citizens::sent;
using citizens::tracked;
using citizens::World;
using domain::Privacy;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

namespace {

std::string privacy_of(World& world) {
  const auto row = world.db.connection().row(
      {"test.privacy", "SELECT hidden_from_public, identity_hidden FROM complaint"});
  return std::string(domain::to_word(
      domain::privacy_of({row->flag("hidden_from_public"), row->flag("identity_hidden")})));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_own_word, *support::needs_database())

BOOST_AUTO_TEST_CASE(to_leave_what_a_desk_chose_is_a_choice_recorded_said_and_told) {
  for (const auto privacy : domain::kAllPrivacies) {
    World world;
    const auto one = entered(world, {.draft = {.privacy = privacy}});
    auto browser = world.stranger(given::kNow + 5min);
    (void)open_by_code(browser, one);
    const auto path = tracked(one.report, "privasi");
    BOOST_TEST(contains(browser.get(tracked(one.report)), path));
    const std::string word(domain::to_word(privacy));
    BOOST_TEST(contains(browser.get(path), "value=\"" + word + "\" checked"));

    const auto saved = browser.post(path, sent({{"privacy", word}}));

    BOOST_TEST(location(saved) == tracked(one.report));
    BOOST_TEST(privacy_of(world) == word);
    BOOST_TEST(world.events("change_privacy") == 1);
    BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE template ="
                               " 'complaint_privacy_changed'") == 1);
    const auto page = browser.get(tracked(one.report));
    BOOST_TEST(contains(page, "Pilihan Anda sudah kami catat."));
    BOOST_TEST(contains(page, "Yang boleh tahu tetap: "));
    // Said once: the same again is nothing new.
    (void)browser.post(path, sent({{"privacy", word}}));
    BOOST_TEST(world.events("change_privacy") == 1);
  }
}

BOOST_AUTO_TEST_CASE(where_the_category_keeps_it_hidden_that_alone_can_be_chosen) {
  World world;
  const auto one =
      entered(world, {.draft = {.category = "pungli", .privacy = Privacy::secret_anonymous}});
  auto browser = world.stranger(given::kNow + 5min);
  (void)open_by_code(browser, one);
  const auto path = tracked(one.report, "privasi");
  const auto form = browser.get(path);
  BOOST_TEST(contains(form, "value=\"secret_anonymous\" checked"));
  BOOST_TEST(!contains(form, "value=\"open\""));
  // An officer has seen this PIN: by it nothing is opened that takes two of them.
  BOOST_TEST(status(browser.post(path, sent({{"privacy", "open"}}))) == 422);
  BOOST_TEST(privacy_of(world) == "secret_anonymous");
  BOOST_TEST(status(browser.post(path, sent({{"privacy", "secret_anonymous"}}))) == 303);
  BOOST_TEST(world.events("change_privacy") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
