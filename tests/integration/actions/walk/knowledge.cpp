// SPDX-License-Identifier: AGPL-3.0-or-later
// Everybody opens every page, list, search and file of a report, of every privacy at every moment,
// and finds what the table written by hand says.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/walk/knowledge_story.hpp"
#include "tests/support/who_may_know.hpp"

using domain::Privacy;
using domain::Role;
using support::status;
using walk::KnownStory;
using walk::Moment;
using walk::World;

namespace walk {
static std::ostream& boost_test_print_type(std::ostream& out, Moment moment) {
  return out << "moment " << static_cast<int>(moment);
}
}  // namespace walk
namespace domain {
static std::ostream& boost_test_print_type(std::ostream& out, Privacy privacy) {
  return out << to_word(privacy);
}
}  // namespace domain

namespace {

constexpr auto kWalk = given::kNow + std::chrono::hours{3};

bool has(const std::string& body, std::string_view text) {
  return body.find(text) != std::string::npos;
}

/// What one reads of words that stand there with and without what tells who wrote them.
char read_in(const std::string& body, std::string_view original, std::string_view released) {
  if (has(body, original)) return has(body, walk::kWrittenPhone) ? 'o' : 'h';
  return !released.empty() && has(body, released) ? 'p' : '-';
}

/// Somebody, where he reads, and as what.
struct Eye {
  std::string reader;
  support::Browser browser;
  std::string report;              ///< address
  std::vector<std::string> lists;  ///< addresses in which the report stands once he may know of it
  std::string search = {};         ///< up to the words; empty: he has none
  bool of_staff = true;
};

class Check {
 public:
  Check(const KnownStory& story, Privacy privacy, bool is_public)
      : story_(story), privacy_(privacy), is_public_(is_public) {}

  void by(Eye eye) {
    row_ = who_may_know::find(rows_, eye.reader, domain::to_word(privacy_), is_public_);
    BOOST_TEST_CONTEXT(row_.reader << " at " << eye.report) {
      page(eye);
      files(eye);
      lists(eye);
      search(eye);
    }
  }
  [[nodiscard]] int compared() const { return compared_; }

 private:
  template <class A, class B>
  void equal(const A& found, const B& expected, std::string_view what) {
    ++compared_;
    BOOST_TEST(found == expected, what << ": found " << found << ", the table says " << expected);
  }

  void page(Eye& eye) {
    const auto answer = eye.browser.get(eye.report);
    const bool knows = row_.reader != "nobody" && (row_.reader != "anyone" || is_public_);
    equal(status(answer), knows ? 200 : 404, "status");
    const auto& body = answer.body;
    if (knows) equal(read_in(body, walk::kStoryWord, walk::kReleasedWord), row_.text, "story");
    if (knows) equal(read_in(body, walk::kTitleWord, walk::kReleasedTitle), row_.text, "title");
    equal(has(body, walk::kEmail) && eye.of_staff, row_.person == 'a' && eye.of_staff, "e-mail");
    if (eye.of_staff)
      equal(has(body, walk::kPhone), row_.person == 'a' || row_.person == 'n', "phone");
    if (row_.reader != "reporter") equal(has(body, walk::kWrittenNik), false, "NIK");
    if (knows && eye.of_staff) equal(has(body, story_.original_name), row_.names_file, "file name");
    for (const auto& [place, word] : story_.steps) step(body, place, word);
  }

  /// Which of a step's words stand on the page: with the name and the number, without, or none.
  void step(const std::string& body, std::size_t place, const std::string& word) {
    const auto at = body.find(word + " tanya");
    const auto line = at == std::string::npos ? "" : body.substr(at, 100);
    const char found = line.empty()                     ? '-'
                       : has(line, walk::kWrittenPhone) ? 'o'
                       : has(line, walk::kShortName)    ? 'p'
                                                        : 'h';
    // An OPD to which the name is not told learns by no word of its own whether it is the name.
    const bool hidden = domain::flags_of(privacy_).identity_hidden;
    const bool untold = hidden && (place == 9 || place == 11 || place == 12 || place == 13);
    if (found == 'p' || found == 'h') equal(has(line, walk::kName), untold, word + " and the name");
    // A question to or an answer of the reporter has no released form; a reporter reads neither the
    // private words of his own withdrawal again.
    constexpr std::string_view kReleasedPlaces = "\x07\x0b\x0d";
    auto expected = row_.steps.at(place);
    const bool has_released = kReleasedPlaces.find(static_cast<char>(place)) != std::string::npos;
    if (expected == '.' || (expected == 'p' && !has_released)) expected = '-';
    if (untold && expected == 'h') expected = 'p';  // the short name stands there as well
    if (row_.reader == "reporter" && place == 14) expected = '-';
    equal(found, expected, word);
  }

  void files(Eye& eye) {
    if (!eye.of_staff || row_.reader == "clerk") return;
    for (std::size_t i = 0; i < story_.files.size(); ++i) {
      const auto& file = story_.files[i];
      const auto answer = eye.browser.get(eye.report + "/berkas/" + std::to_string(file.id));
      const char found = status(answer) != 200          ? '-'
                         : answer.body == file.original ? 'O'
                         : answer.body == file.released ? 'r'
                                                        : '?';
      equal(found, row_.files.at(i), "file " + std::to_string(i));
    }
  }

  void lists(Eye& eye) {
    std::string all;
    for (const auto& list : eye.lists) all += eye.browser.get(list).body;
    const bool listed = has(all, story_.report.code.display());
    if (row_.reader == "nobody") return equal(listed, false, "listed");
    if (listed) equal(read_in(all, walk::kTitleWord, walk::kReleasedTitle), row_.text, "line");
  }

  void search(Eye& eye) {
    if (eye.search.empty()) return;
    const auto finds = [&](std::string_view word) {
      const auto answer = eye.browser.get(eye.search + std::string(word));
      return has(answer.body, story_.report.code.display());
    };
    equal(finds(walk::kStoryWord), row_.text == 'o', "found by the original");
    equal(finds(walk::kWrittenPhone), row_.text == 'o', "found by a number");
    if (row_.text == 'h') equal(finds(walk::kReleasedWord), true, "found by the released text");
  }

  const KnownStory& story_;
  Privacy privacy_;
  bool is_public_;
  std::vector<who_may_know::Row> rows_ = who_may_know::read(LAPORBUP_SOURCE);
  who_may_know::Row row_;
  int compared_ = 0;
};

std::vector<std::string> trays_of(const std::string& home) {
  return {home + "?baki=menunggu", home + "?baki=pelapor", home + "?baki=berjalan",
          home + "?baki=selesai"};
}

Eye staff(World& world, const KnownStory& story, std::string reader, Role role,
          const std::string& opd, const std::string& home, bool searches = true) {
  return {.reader = std::move(reader),
          .browser = world.staff(role, opd, kWalk),
          .report = home + "/aduan/" + story.report.code.display(),
          .lists = trays_of(home),
          .search = searches ? home + "?q=" : ""};
}

std::string own_reader(Moment moment) {
  if (moment == Moment::received || moment == Moment::withdrawn) return "nobody";
  return moment == Moment::returned ? "former_opd" : "handling_opd";
}

const auto kPrivacies = boost::unit_test::data::make(
    {Privacy::open, Privacy::anonymous, Privacy::secret, Privacy::secret_anonymous});

}  // namespace

BOOST_AUTO_TEST_SUITE(knowledge, *support::needs_database())

BOOST_DATA_TEST_CASE(every_reader_finds_what_the_table_says,
                     kPrivacies* boost::unit_test::data::make(walk::kMoments), privacy, moment) {
  World world;
  const auto story = walk::tell_known(world, privacy, moment);
  const bool forwarded = moment != Moment::received && moment != Moment::withdrawn;
  Check check(story, privacy, forwarded && !domain::flags_of(privacy).hidden_from_public);

  check.by(staff(world, story, "desk", Role::triage, "diskominfo", "/triase"));
  check.by(staff(world, story, own_reader(moment), Role::opd_officer, walk::kOwnOpd, "/opd"));
  check.by(staff(world, story, own_reader(moment), Role::opd_head, walk::kOwnOpd, "/opd"));
  check.by(staff(world, story, "nobody", Role::opd_officer, "rsudsoedirman", "/opd"));
  check.by(staff(world, story, "nobody", Role::inspector, "inspektorat", "/inspektorat"));
  const bool figures = privacy == Privacy::secret_anonymous;
  check.by(staff(world, story, figures ? "nobody" : "leader", Role::leader, "setda", "/pimpinan",
                 false));
  check.by({.reader = "reporter",
            .browser = world.citizen(story.report.citizen, kWalk),
            .report = "/laporan-saya/" + story.report.code.display(),
            .lists = {"/laporan-saya"},
            .of_staff = false});
  check.by({.reader = "nobody",
            .browser = world.citizen(given::citizen(world.db), kWalk),
            .report = "/laporan-saya/" + story.report.code.display(),
            .lists = {"/laporan-saya"},
            .of_staff = false});
  check.by({.reader = "anyone",
            .browser = world.stranger(kWalk),
            .report = "/aduan/" + story.report.code.stored(),
            .lists = {"/aduan", "/", "/umpan.atom"},
            .of_staff = false});
  BOOST_TEST(check.compared() > 60);
}

BOOST_DATA_TEST_CASE(past_triage_the_inspector_reads_and_triage_sees,
                     boost::unit_test::data::make(walk::kMoments), moment) {
  World world;
  const auto story = walk::tell_known(world, Privacy::secret_anonymous, moment, "rsudsoedirman");
  Check check(story, Privacy::secret_anonymous, false);
  check.by(staff(world, story, "inspector", Role::inspector, "inspektorat", "/inspektorat"));
  check.by(staff(world, story, "desk", Role::triage, "diskominfo", "/triase"));
  check.by(staff(world, story, own_reader(moment), Role::opd_officer, walk::kOwnOpd, "/opd"));
  check.by(staff(world, story, "nobody", Role::opd_officer, "rsudsoedirman", "/opd"));
  check.by(staff(world, story, "nobody", Role::leader, "setda", "/pimpinan", false));
}

BOOST_AUTO_TEST_SUITE_END()
