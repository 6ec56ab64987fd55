// SPDX-License-Identifier: AGPL-3.0-or-later
// From whom the reporter's name is hidden, he learns by no guess whether he is right: every act of
// every desk answers a text with the true name as one with another name, and so does every page on
// which the text stands afterwards.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/actions.hpp"
#include "tests/integration/actions/followups/acts_story.hpp"

using desks::address;
using desks::World;
using domain::Event;
using domain::Privacy;
using domain::Role;
using support::status;

namespace {

/// What somebody tries, and what is as wrong as it looks.
const std::string kRight = "Wagiyem";
const std::string kWrong = "Sumirah";
constexpr auto kReporter = "Tri Wagiyem";

struct Officer {
  Role role;
  const char* home;
  const char* opd;
  const char* accused;
};
const std::vector<Officer> kOfficers{{Role::triage, "/triase", "diskominfo", ""},
                                     {Role::inspector, "/inspektorat", "inspektorat", "dlhkp"},
                                     {Role::opd_officer, "/opd", "dpupr", ""},
                                     {Role::opd_head, "/opd", "dpupr", ""},
                                     {Role::leader, "/pimpinan", "setda", ""}};

bool is_hidden_from(Role role, Privacy privacy) {
  if (role == Role::leader) return true;
  return domain::flags_of(privacy).identity_hidden;
}

void replace(std::string& text, std::string_view one, std::string_view other) {
  for (auto at = text.find(one); at != std::string::npos; at = text.find(one, at + other.size()))
    text.replace(at, one.size(), other);
}

/// The marks of what was shown are made of it: as many of them say the same.
void replace_marks(std::string& body) {
  constexpr std::string_view kField = "<textarea name=\"shown\"";
  const auto at = body.find(kField);
  if (at == std::string::npos) return;
  const auto begin = body.find('>', at) + 1;
  const auto end = body.find('<', begin);
  const auto marks = std::count(body.begin() + static_cast<std::ptrdiff_t>(begin),
                                body.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  body.replace(begin, end - begin, std::to_string(marks));
}

/// An answer without the guess and what two reports differ in.
std::string same(const fcgi::Response& answer, const std::string& guess,
                 const given::Report& report) {
  auto body = support::steady(answer);
  replace_marks(body);
  replace(body, guess, "NAMA");
  replace(body, report.code.display(), "KODE");
  // The numbers of rows differ.
  body = std::regex_replace(body, std::regex("(value|id|for)=\"([a-z_]*)[0-9]+\""), "$1=\"$2N\"");
  auto where = support::location(answer);
  replace(where, report.code.display(), "KODE");
  return std::to_string(status(answer)) + where + "\n" + body;
}

class Walk {
 public:
  Walk(World& world, const Officer& who, Privacy privacy, domain::Citizen citizen)
      : world_(world), who_(who), privacy_(privacy), citizen_(std::move(citizen)) {}

  /// At two reports alike, where the act is open.
  void tries(const followups::Deed& deed, const domain::Move& move) {
    const auto one = report(deed.event, move);
    const auto other = report(deed.event, move);
    auto desk = world_.at_desk(who_.role, who_.opd, desks::kActs);
    const auto right =
        desk.post(address(who_.home, one, deed.address), desks::filled(world_, kRight));
    const auto wrong =
        desk.post(address(who_.home, other, deed.address), desks::filled(world_, kWrong));
    const auto where = std::string(domain::to_word(who_.role)) + " " +
                       std::string(domain::to_word(privacy_)) + " " + std::string(deed.address);
    const bool alike = same(right, kRight, one) == same(wrong, kWrong, other);
    if (!is_hidden_from(who_.role, privacy_)) {
      BOOST_TEST(!alike, where);
      return;
    }
    BOOST_TEST(alike, where << " answers the name");
    if (status(right) != 303) return;
    done_.insert(std::string(deed.address));
    // What stands there afterwards, for himself and for everybody.
    const auto shows = [&](const given::Report& report, const std::string& guess) {
      return support::contains(desk.get(address(who_.home, report)), guess);
    };
    BOOST_TEST(shows(one, kRight) == shows(other, kWrong), where << " shows the name");
    auto said = public_words(one);
    auto otherwise = public_words(other);
    replace(said, kRight, "NAMA");
    replace(otherwise, kWrong, "NAMA");
    BOOST_TEST(said == otherwise, where);
  }
  [[nodiscard]] const std::set<std::string>& done() const { return done_; }

 private:
  given::Report report(Event event, const domain::Move& move) {
    return desks::open_for(world_, {.privacy = privacy_, .accused = who_.accused}, citizen_, event,
                           move);
  }

  std::string public_words(const given::Report& report) {
    const auto row = world_.db.connection().row(
        {"test.said",
         "SELECT b.public_text FROM event_body b JOIN complaint_event e ON e.id = "
         "b.event_id WHERE e.complaint_id = ? ORDER BY e.seq DESC LIMIT 1"},
        report.id);
    return row->is_null("public_text") ? std::string() : row->text("public_text");
  }

  World& world_;
  const Officer& who_;
  Privacy privacy_;
  domain::Citizen citizen_;
  std::set<std::string> done_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_guessing, *support::needs_database())

BOOST_AUTO_TEST_CASE(no_act_tells_whether_a_guessed_name_is_the_reporters) {
  World world;
  given::officer(world.db, {.role = Role::opd_head, .opd = "dpupr"});
  world.staff("dpupr");
  const auto citizen =
      given::citizen(world.db, {.name = kReporter, .email = "tri.wagiyem@contoh.test"});
  std::map<Role, std::set<std::string>> done;
  for (const auto& who : kOfficers)
    for (const auto privacy : domain::kAllPrivacies) {
      const bool hidden = is_hidden_from(who.role, privacy);
      // A leader reads nothing of what is secret and anonymous.
      if (who.role == Role::leader && privacy != Privacy::open) continue;
      Walk walk(world, who, privacy, citizen);
      for (const auto* deed : followups::deeds()) {
        const auto* move = desks::move_of(deed->event, who.role);
        // From whom the name is not hidden, one act shows that it would be answered.
        if (move != nullptr && (hidden || deed->event == Event::comment)) walk.tries(*deed, *move);
      }
      done[who.role].insert(walk.done().begin(), walk.done().end());
    }
  for (const auto role : {Role::opd_officer, Role::opd_head, Role::triage, Role::inspector})
    BOOST_TEST(done[role].size() >= 8U, domain::to_word(role) << " " << done[role].size());
  BOOST_TEST(done[Role::leader].size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_was_written_before_that_was_marked_goes_on_hiding) {
  World world;
  world.staff("dpupr");
  const auto citizen = given::citizen(world.db, {.name = kReporter});
  const auto* comment = desks::move_of(Event::comment, Role::opd_officer);
  const auto report =
      desks::open_for(world, {.privacy = Privacy::anonymous}, citizen, Event::comment, *comment);
  auto desk = world.at_desk(Role::opd_officer, "dpupr", desks::kActs);
  BOOST_REQUIRE(status(desk.post(address("/opd", report, "keterangan"),
                                 desks::sent({{"text", "Sudah kami tanya " + kRight}}))) == 303);
  BOOST_TEST(support::contains(desk.get(address("/opd", report)), "tanya " + kRight));

  world.db.run(
      "UPDATE event_body SET data = JSON_REMOVE(data, '$.untold') WHERE "
      "JSON_EXISTS(data, '$.untold')");
  const auto page = desk.get(address("/opd", report));
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(support::contains(page, "tanya [disamarkan]"));
  BOOST_TEST(!support::contains(page, "tanya " + kRight));
}

BOOST_AUTO_TEST_SUITE_END()
