// SPDX-License-Identifier: AGPL-3.0-or-later
// A report read by its reporter and by everybody, and told by mail: one promise, three tellings.
#include <boost/test/unit_test.hpp>
#include <map>

#include "fcgi/crypto.hpp"
#include "handlers/store/post/outbox.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/web/standing.hpp"
#include "tests/support/browser.hpp"
#include "tests/support/given.hpp"

namespace {

using namespace std::chrono_literals;
using domain::Event;

const view::Messages& messages() {
  static const view::Messages all(std::string(LAPORBUP_TEMPLATES) + "/messages/id.toml");
  return all;
}

/// A report, its story one act after another, ten minutes apart.
struct Story {
  support::Database db;
  given::Report report = given::forwarded(db);
  store::Rules rules = given::rules(db);
  domain::Instant now = given::kNow + 10min;
  domain::Officer triage = given::officer(db);
  domain::Officer officer = officer_of("dpupr");

  domain::Officer officer_of(const std::string& opd) {
    return given::officer(db, {.role = domain::Role::opd_officer, .opd = opd});
  }
  void act(const store::By& by, store::Command command) {
    now += 10min;
    const auto done = given::act(db, report.id, by, std::move(command), now);
    BOOST_REQUIRE_MESSAGE(done.has_value(), (done ? "" : to_word(done.error())));
  }
  void of_part(Event event, domain::ActInput input = given::words("Lubang sudah diukur.")) {
    act(store::by(officer), {.event = event, .part = report.part, .input = std::move(input)});
  }
  void of_reporter(Event event, std::optional<domain::PartId> part = std::nullopt) {
    act(store::by(report.citizen),
        {.event = event, .part = part, .input = given::words("Di depan pasar.")});
  }

  [[nodiscard]] view::NextWords own() {
    const auto found = store::Complaints(db.connection()).find(report.code, report.citizen.id);
    return web::standing_of(messages(), found.value(),
                            store::History(db.connection()).for_reporter(report.id), rules.at(now));
  }
  [[nodiscard]] view::NextWords everybody() {
    store::PublicComplaints all(db.connection());
    return web::standing_of(messages(), all.find(report.code).value(), all.parts(report.id),
                            all.timeline(report.id), rules.at(now));
  }
  /// What the last mail of a template tells; nothing: it does not say it.
  [[nodiscard]] std::string told(const std::string& mail, std::string_view name) {
    const auto values = store::payload_from(support::last_mail(db, mail)).values;
    const auto found = values.find(name);
    return found == values.end() ? std::string() : found->second;
  }
  void of_triage(Event event, domain::ActInput input) {
    act(store::by(triage), {.event = event, .input = std::move(input)});
  }
  void send_back() {
    auto input = given::words("Ruas ini bukan kewenangan kami, sudah dicek di peta.");
    input.given = domain::choice(domain::SendBackReason::not_ours);
    of_part(Event::send_back, input);
  }
  void reject(domain::RejectionReason reason) {
    auto input = given::words("Ruas ini milik provinsi.");
    input.given = domain::choice(reason);
    of_triage(Event::reject, input);
  }
  [[nodiscard]] std::string said() { return view::state_sentence(messages(), own()); }

  /// The two pages agree, and the mail names the same instant.
  void agree(std::string_view state, const std::string& mail = {}) {
    const auto mine = own();
    const auto theirs = everybody();
    BOOST_TEST_CONTEXT(state) {
      BOOST_TEST(db.number("SELECT COUNT(*) FROM complaint WHERE state = '" + std::string(state) +
                           "'") == 1);
      BOOST_TEST(!view::state_sentence(messages(), mine).empty());
      BOOST_TEST(!view::state_sentence(messages(), theirs).empty());
      BOOST_TEST((mine.next.turn == theirs.next.turn));
      BOOST_TEST((mine.next.late == theirs.next.late));
      BOOST_TEST(mine.opd == theirs.opd);
      if (theirs.next.due) BOOST_TEST((theirs.next.due == mine.next.due));
      if (!mail.empty())
        BOOST_TEST(store::payload_from(support::last_mail(db, mail)).values.at("tenggat") ==
                   mysql::to_sql(mine.next.due.value()));
    }
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(one_promise, *support::needs_database())

BOOST_AUTO_TEST_CASE(from_forward_to_the_end_pages_and_mails_say_one_day) {
  Story story;
  story.agree("forwarded", "complaint_forwarded");
  story.of_part(Event::verify);
  story.agree("verified", "complaint_verified");
  story.of_part(Event::start);
  story.agree("in_progress", "complaint_started");
  story.of_part(Event::ask);
  story.agree("needs_data", "complaint_asked");
  story.of_reporter(Event::supply, story.report.part);
  story.agree("in_progress", "complaint_supplied");
  BOOST_TEST(story.told("complaint_supplied", "janji") == "work");
  story.of_part(Event::resolve);
  story.agree("resolved", "complaint_resolved");
  story.of_reporter(Event::reopen);
  story.agree("forwarded", "complaint_reopened");
  story.of_part(Event::verify);
  story.of_part(Event::resolve);
  story.of_reporter(Event::accept);
  story.agree("closed");
}

BOOST_AUTO_TEST_CASE(a_day_that_was_set_is_named_with_its_reason_by_both) {
  Story story;
  auto plan = given::words("Menunggu aspal dari pabrik.");
  plan.given = domain::PlannedDay{domain::read_date("2026-12-03")};
  story.of_part(Event::verify);
  story.of_part(Event::schedule, plan);
  story.agree("scheduled");
  for (const auto& standing : {story.own(), story.everybody()})
    BOOST_TEST(view::state_sentence(messages(), standing) ==
               "Akan dikerjakan Kamis, 3 Desember 2026. Menunggu aspal dari pabrik.");
}

// The one who gave it back last is named, and nobody once something else brought it back.
BOOST_AUTO_TEST_CASE(what_came_back_is_the_desks_turn_and_says_why_only_while_that_is_why) {
  Story story;
  auto input = given::words("Ruas ini bukan kewenangan kami, sudah dicek di peta.");
  input.given = domain::choice(domain::SendBackReason::not_ours);
  story.of_part(Event::send_back, input);
  story.agree("received", "complaint_sent_back");
  BOOST_TEST(story.said().starts_with("DPUPR mengembalikan laporan ini. Diskominfo menentukan"));
  BOOST_TEST(view::state_sentence(messages(), story.everybody()) ==
             "DPUPR mengembalikan laporan ini. Langkah berikutnya sedang ditentukan.");

  auto refusal = given::words("Ruas ini milik provinsi.");
  refusal.given = domain::choice(domain::RejectionReason::other);
  story.act(store::by(story.triage), {.event = Event::reject, .input = refusal});
  story.agree("rejected");
  BOOST_TEST(story.said() == "Alasan: lainnya. Keberatan?");
  story.of_reporter(Event::object);
  story.agree("received");
  BOOST_TEST(story.said().starts_with("Diskominfo menanggapi paling lambat "));
  story.act(store::by(story.triage), {.event = Event::reject, .input = refusal});
  // One may object once.
  BOOST_TEST(story.said() == "Alasan: lainnya.");
}

BOOST_AUTO_TEST_CASE(a_check_that_is_late_is_said_by_both_and_a_question_stops_the_clock) {
  Story story;
  story.now += std::chrono::days(10);
  story.agree("forwarded");
  BOOST_REQUIRE(story.own().next.late.has_value());
  BOOST_TEST((story.own().next.late->clock == domain::Overdue::Clock::finding));
  story.of_part(Event::ask);
  story.now += std::chrono::days(20);
  story.agree("needs_data");
  BOOST_TEST(!story.own().next.late.has_value());
}

BOOST_AUTO_TEST_CASE(of_two_opds_each_page_names_the_one_whose_day_it_names) {
  Story story;
  const auto other = story.officer_of("dlhkp");
  story.now += std::chrono::days(1);
  const auto task = given::task(given::opd(story.db, "dlhkp"), "Bersihkan saluran di tepi jalan.");
  story.act(store::by(story.triage), {.event = Event::split, .input = task});
  story.agree("forwarded");
  BOOST_TEST(story.said().starts_with("Diteruskan ke DPUPR, yang memeriksa"));
  story.of_part(Event::verify);
  story.agree("forwarded", "complaint_split");
  BOOST_TEST(story.own().opd != "DPUPR");
}

// Whose step is next, and which, is what the page says of it.
BOOST_AUTO_TEST_CASE(after_an_answer_the_mail_promises_what_is_next_of_whoever_asked) {
  Story story;
  story.of_part(Event::ask);
  story.of_reporter(Event::supply, story.report.part);
  story.agree("forwarded", "complaint_supplied");
  BOOST_TEST(story.told("complaint_supplied", "janji") == "finding");
  BOOST_TEST(story.told("complaint_supplied", "opd") == "DPUPR");
  story.of_part(Event::verify);
  auto plan = given::words("Menunggu aspal dari pabrik.");
  plan.given = domain::PlannedDay{domain::read_date("2026-12-03")};
  story.of_part(Event::schedule, plan);
  story.of_part(Event::ask);
  story.of_reporter(Event::supply, story.report.part);
  story.agree("scheduled", "complaint_supplied");
  BOOST_TEST(story.told("complaint_supplied", "janji") == "plan");
}

BOOST_AUTO_TEST_CASE(after_an_answer_to_the_desk_the_mail_promises_the_desks_day) {
  Story story;
  story.send_back();
  story.of_triage(Event::ask, given::words("Di sebelah mana tepatnya?"));
  story.of_reporter(Event::supply);
  story.agree("received", "complaint_supplied");
  BOOST_TEST(story.told("complaint_supplied", "janji") == "decision");
  BOOST_TEST(story.told("complaint_supplied", "opd") == "");
  BOOST_TEST(story.told("complaint_supplied", "meja") == "triage");
}

BOOST_AUTO_TEST_CASE(what_was_given_back_is_not_handled_by_whoever_gave_it_back) {
  Story story;
  story.send_back();
  BOOST_TEST(story.told("complaint_sent_back", "opd") == "");
  BOOST_TEST(story.told("complaint_sent_back", "pelaku") == "DPUPR");
}

// Every message that speaks of objecting, once and once more.
BOOST_AUTO_TEST_CASE(objecting_is_offered_by_mail_only_while_it_is_not_refused) {
  domain::ActInput elsewhere = given::words("Ruas nasional.");
  elsewhere.given = domain::OtherBody{.kind = domain::RedirectKind::turn_to,
                                      .body = "Balai jalan nasional",
                                      .address = "Jalan Contoh 1",
                                      .hours = "Senin"};
  for (const auto event : {Event::reject, Event::redirect, Event::merge}) {
    Story story;
    const auto other =
        given::filed(story.db, {.title = "Aspal rusak di depan pasar"}, story.report.citizen);
    domain::ActInput into = given::words("Masalah yang sama.");
    into.given = domain::OtherReport{other.code.stored()};
    story.send_back();
    const auto turn_down = [&] {
      if (event == Event::reject) story.reject(domain::RejectionReason::other);
      if (event == Event::redirect) story.of_triage(event, elsewhere);
      if (event == Event::merge) story.of_triage(event, into);
    };
    const auto mail = event == Event::reject     ? "complaint_rejected"
                      : event == Event::redirect ? "complaint_redirected"
                                                 : "complaint_merged";
    BOOST_TEST_CONTEXT(mail) {
      turn_down();
      BOOST_TEST(story.told(mail, "keberatan") == "ya");
      story.of_reporter(Event::object);
      if (event == Event::merge) {
        // It is answered first.
        const auto swallowed = given::act(story.db, story.report.id, store::by(story.triage),
                                          {.event = event, .input = into}, story.now + 1min);
        BOOST_REQUIRE(!swallowed.has_value());
        BOOST_TEST((swallowed.error() == domain::Refusal::objection_waits));
        continue;
      }
      turn_down();
      BOOST_TEST(story.told(mail, "keberatan") == "");
      const auto again =
          given::act(story.db, story.report.id, store::by(story.report.citizen),
                     {.event = Event::object, .input = given::words("Lagi.")}, story.now);
      BOOST_TEST(!again.has_value());
    }
  }
}

// The reporter of a merged report may object to that, whatever the other's reporter did.
BOOST_AUTO_TEST_CASE(a_merged_reporter_is_offered_what_he_may_do_himself) {
  Story story;
  const auto tini = given::citizen(
      story.db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+628111111111"});
  const auto merged = given::filed(story.db, {.title = "Aspal rusak"}, tini);
  domain::ActInput into = given::words("Masalah yang sama.");
  into.given = domain::OtherReport{story.report.code.stored()};
  BOOST_REQUIRE(given::act(story.db, merged.id, store::by(story.triage),
                           {.event = Event::merge, .input = into}, story.now)
                    .has_value());
  story.send_back();
  story.reject(domain::RejectionReason::other);
  story.of_reporter(Event::object);
  story.reject(domain::RejectionReason::other);
  std::map<std::string, std::string> offered;
  const auto& keys = support::Database::outbox_keys();
  for (const auto& row : story.db.connection().rows(
           {"test.rejected",
            "SELECT payload FROM outbox WHERE template = 'complaint_rejected' ORDER BY id"})) {
    const auto payload =
        store::payload_from(crypto::open(row.text("payload"), keys.public_key, keys.secret_key));
    offered[payload.to] += payload.values.contains("keberatan") ? "+" : "-";
  }
  BOOST_TEST(offered["siti@contoh.test"] == "+-");
  BOOST_TEST(offered["tini@contoh.test"] == "++");
}

BOOST_AUTO_TEST_CASE(what_was_not_proven_is_called_so_in_every_mail_until_it_is_another) {
  Story story;
  story.send_back();
  story.reject(domain::RejectionReason::not_proven);
  BOOST_TEST(story.told("complaint_rejected", "tak_terbukti") == "ya");
  story.of_triage(Event::comment, given::words("Foto pemeriksaan sudah kami simpan."));
  BOOST_TEST(story.told("complaint_commented", "tak_terbukti") == "ya");
  story.of_reporter(Event::object);
  story.reject(domain::RejectionReason::other);
  BOOST_TEST(story.told("complaint_rejected", "tak_terbukti") == "");
}

// What was entered later than it came: the answer is counted from when it came, and that is where
// the history begins.
BOOST_AUTO_TEST_CASE(a_history_begins_when_the_report_reached_us) {
  Story story;
  story.db.run("UPDATE complaint SET received_at = received_at - INTERVAL 4 MINUTE");
  const auto received = given::kNow - 4min;
  store::PublicComplaints all(story.db.connection());
  BOOST_TEST((all.timeline(story.report.id).front().at == received));
  BOOST_TEST((all.find(story.report.code).value().received_at == received));
  const auto own = store::History(story.db.connection()).for_reporter(story.report.id);
  BOOST_TEST((own.front().at == received));
  BOOST_TEST((own.back().at > given::kNow));
}

BOOST_AUTO_TEST_SUITE_END()
