// SPDX-License-Identifier: AGPL-3.0-or-later
// Who may know what of a report: the table that was written by hand, and as what somebody reads.
#include "handlers/domain/knowledge.hpp"

#include <boost/test/unit_test.hpp>

#include "tests/support/who_may_know.hpp"
#include "tests/unit/domain/given.hpp"

using namespace domain;

namespace {

constexpr OpdId kOwn{1};
constexpr OpdId kOther{2};

std::string_view word_of(Reader reader) {
  switch (reader) {
    case Reader::nobody:
      return "nobody";
    case Reader::anyone:
      return "anyone";
    case Reader::reporter:
      return "reporter";
    case Reader::merged_reporter:
      return "merged_reporter";
    case Reader::clerk:
      return "clerk";
    case Reader::desk:
      return "desk";
    case Reader::inspector:
      return "inspector";
    case Reader::handling_opd:
      return "handling_opd";
    case Reader::former_opd:
      return "former_opd";
    case Reader::leader:
      return "leader";
  }
  return "";
}

char letter(TextSight sight) {
  constexpr std::string_view kLetters = "-phou";
  return kLetters[static_cast<std::size_t>(sight)];
}
char letter(IdentitySight sight) {
  constexpr std::string_view kLetters = "-m2na";
  return kLetters[static_cast<std::size_t>(sight)];
}
char letter(FileSight sight) {
  constexpr std::string_view kLetters = "-rO";
  return kLetters[static_cast<std::size_t>(sight)];
}

std::string files_of(const Knowledge& known) {
  const auto proof = [](OpdId opd, bool released) {
    return FileFacts{.step = StepFacts{Event::progress, false, opd},
                     .from_reporter = false,
                     .released = released};
  };
  const FileFacts sent;
  FileFacts released;
  released.released = true;
  std::string all;
  for (const auto& facts : {sent, released, sent, proof(kOwn, false), proof(kOwn, true),
                            proof(kOther, false), proof(kOther, true)})
    all += letter(known.file(facts));
  return all;
}

std::string steps_of(const Knowledge& known) {
  constexpr std::optional<OpdId> kReport;
  const StepFacts steps[] = {{Event::file, true, kReport},      {Event::ask, false, kReport},
                             {Event::supply, true, kReport},    {Event::note, false, kReport},
                             {Event::instruct, false, kReport}, {Event::told, false, kReport},
                             {Event::unmask, false, kReport},   {Event::comment, false, kReport},
                             {Event::reply, false, kReport},    {Event::ask, false, kOwn},
                             {Event::supply, true, kOwn},       {Event::progress, false, kOwn},
                             {Event::ask, false, kOther},       {Event::progress, false, kOther},
                             {Event::withdraw, true, kReport}};
  std::string all;
  for (const auto& facts : steps) {
    const auto sight = known.step(facts);
    all += sight ? letter(sight->words) : '.';
  }
  return all;
}

Part part(std::int64_t id, PartState state) {
  Part one;
  one.id = PartId{id};
  one.opd = kOwn;
  one.state = state;
  return one;
}

/// True if everybody may read a report of this privacy, once it was forwarded.
bool can_be_public(Privacy privacy) {
  return !flags_of(privacy).hidden_from_public;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(who_may_know_what)

BOOST_AUTO_TEST_CASE(the_table_written_by_hand) {
  const auto rows = who_may_know::read(LAPORBUP_SOURCE);
  int compared = 0;
  for (const auto reader : kAllReaders)
    for (const auto privacy : kAllPrivacies)
      for (const bool is_public : {true, false}) {
        if (is_public && !can_be_public(privacy)) continue;
        const Knowledge known(privacy, reader, is_public, kOwn);
        const auto row = who_may_know::find(rows, word_of(reader), to_word(privacy), is_public);
        BOOST_TEST_CONTEXT(row.reader << " " << to_word(privacy) << " public " << is_public) {
          BOOST_TEST(letter(known.text()) == row.text);
          BOOST_TEST(letter(known.identity()) == row.person);
          BOOST_TEST(files_of(known) == row.files);
          BOOST_TEST(known.names_file({}) == row.names_file);
          BOOST_TEST(steps_of(known) == row.steps);
        }
        ++compared;
      }
  BOOST_TEST(compared == static_cast<int>(kAllReaders.size()) * 6);
}

BOOST_AUTO_TEST_CASE(pins_are_the_reporters_and_his_desks) {
  for (const auto reader : kAllReaders)
    for (const auto privacy : kAllPrivacies)
      for (const bool is_public : {true, false}) {
        const Knowledge known(privacy, reader, is_public, kOwn);
        const bool theirs =
            reader == Reader::reporter || reader == Reader::desk || reader == Reader::inspector;
        BOOST_TEST_CONTEXT(word_of(reader) << " " << to_word(privacy) << " public " << is_public) {
          BOOST_TEST(known.knows_pin_marks() == theirs);
          BOOST_TEST(known.step({Event::new_pin, false, std::nullopt}).has_value() == theirs);
          BOOST_TEST(known.step({Event::own_data, true, std::nullopt}).has_value() == theirs);
        }
      }
}

BOOST_AUTO_TEST_CASE(as_what_somebody_reads_in_every_state_of_his_part) {
  const Actor officer{Role::opd_officer, kOwn};
  for (const auto state : kAllPartStates) {
    Situation situation;
    situation.parts.push_back(part(1, state));
    const bool gone = state == PartState::returned || state == PartState::dropped;
    BOOST_TEST(
        (reader_of(situation, officer, {}) == (gone ? Reader::former_opd : Reader::handling_opd)));
    // A report that was closed with his part stays his to read; one that went to him again is his.
    situation.state = ReportState::closed;
    BOOST_TEST(
        (reader_of(situation, officer, {}) == (gone ? Reader::former_opd : Reader::handling_opd)));
    situation.parts.push_back(part(2, PartState::forwarded));
    BOOST_TEST((reader_of(situation, officer, {}) == Reader::handling_opd));
    BOOST_TEST((reader_of(situation, {Role::opd_officer, kOther}, {}) == Reader::nobody));
  }
}

BOOST_AUTO_TEST_CASE(as_what_each_role_reads_at_each_desk) {
  for (const auto desk : kAllDesks) {
    Situation situation;
    situation.desk = desk;
    const auto at = [&](Role role) { return reader_of(situation, {role, std::nullopt}, {}); };
    BOOST_TEST((at(Role::triage) == Reader::desk));
    BOOST_TEST(
        (at(Role::inspector) == (desk == Desk::inspector ? Reader::inspector : Reader::nobody)));
    BOOST_TEST((at(Role::leader) == (desk == Desk::leader ? Reader::desk : Reader::leader)));
    BOOST_TEST((at(Role::clerk) == Reader::clerk));
    BOOST_TEST((at(Role::citizen) == Reader::reporter));
    BOOST_TEST((at(Role::administrator) == Reader::nobody));
    BOOST_TEST((at(Role::visitor) == Reader::nobody));
  }
}

BOOST_AUTO_TEST_CASE(whoever_is_accused_reads_nothing) {
  for (const auto role : kStaffRoles) {
    Situation situation;
    situation.accused = kOwn;
    situation.parts.push_back(part(1, PartState::forwarded));
    BOOST_TEST((reader_of(situation, {role, kOwn}, {}) == Reader::nobody));
  }
}

BOOST_AUTO_TEST_CASE(where_a_name_is_gone_only_the_released_words_are_read) {
  const ReporterNames gone{.known = {"Siti Rahayu"}, .gone = true};
  for (const auto reader : {Reader::handling_opd, Reader::leader}) {
    const Knowledge known(Privacy::anonymous, reader, false, kOwn, gone);
    BOOST_TEST((known.text() == TextSight::public_text));
    BOOST_TEST(known.words("Saya Umi.", "Lampu Siti mati.") == "Lampu [disamarkan] mati.");
  }
  const Knowledge desk(Privacy::anonymous, Reader::desk, true, kOwn, gone);
  BOOST_TEST((desk.text() == TextSight::original));
}

BOOST_AUTO_TEST_CASE(the_handling_text_hides_who_wrote_it) {
  const Knowledge opd(Privacy::anonymous, Reader::handling_opd, true, kOwn,
                      {.known = {"Siti Rahayu"}});
  const std::string story =
      "Saya Siti, NIK 3305124101900001, telepon 0812-3456-7890, mobil AA 1234 BC, rekening BRI "
      "123456789012, IG @siti.kbm dan instagram.com/siti_kbm. Lubang di depan pasar.";
  const auto read = opd.words(opd.text(), story, "");
  for (const auto* secret : {"Siti", "3305124101900001", "0812-3456-7890", "AA 1234 BC",
                             "123456789012", "@siti.kbm", "siti_kbm"})
    BOOST_TEST(read.find(secret) == std::string::npos, secret << " in " << read);
  BOOST_TEST(read.find("Lubang di depan pasar.") != std::string::npos);

  const Knowledge desk(Privacy::anonymous, Reader::desk, true);
  const auto original = desk.words(desk.text(), story, "");
  BOOST_TEST(original.find("3305124101900001") == std::string::npos);
  BOOST_TEST(original.find("0812-3456-7890") != std::string::npos);
  const Knowledge own(Privacy::anonymous, Reader::reporter, true);
  BOOST_TEST(own.words(own.text(), story, "") == story);
}

BOOST_AUTO_TEST_SUITE_END()
