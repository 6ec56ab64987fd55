// SPDX-License-Identifier: AGPL-3.0-or-later
// How a text is read for danger: the mechanics, on a small list. The words the regency is given are
// tried by tests/integration/store/reports/danger.cpp.
#include <array>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/filing/danger.hpp"

using domain::DangerKind;
using domain::DangerPhrase;
using domain::find_danger;

namespace {

const std::vector<DangerPhrase> kList{{DangerKind::danger, "kebakaran"},
                                      {DangerKind::danger, "kabel putus"},
                                      {DangerKind::danger, "tidak sadar*"},
                                      {DangerKind::threat, "dipukul*"},
                                      {DangerKind::harmless, "pemadam kebakaran"},
                                      {DangerKind::doubt, "tidak"},
                                      {DangerKind::doubt, "rawan"},
                                      {DangerKind::past, "tahun lalu"},
                                      {DangerKind::now, "sekarang"}};

struct Heard {
  std::string text;
  std::string phrase;  ///< empty: none
};
std::ostream& operator<<(std::ostream& out, const Heard& heard) {
  return out << heard.text;
}

const std::array kTexts{
    Heard{"", ""},
    Heard{"Kebakaran!", "kebakaran"},
    Heard{"KEBAKARAN di pasar", "kebakaran"},
    Heard{"kebakarannya besar", "kebakaran"},
    Heard{"kebakaraaaan", "kebakaran"},
    Heard{"antikebakaran", ""},
    Heard{"kebakaranku", ""},
    Heard{"🔥kebakaran🔥", "kebakaran"},
    Heard{"kabel listrik PLN putus", "kabel putus"},
    Heard{"kabel putus", "kabel putus"},
    Heard{"kabel di jalan raya itu putus", ""},
    Heard{"Ada kabel. Putus sekolah", ""},
    Heard{"kabel\nputus", ""},
    Heard{"korban tidak sadarkan diri", "tidak sadar*"},
    Heard{"ia tidak kunjung sadar", "tidak sadar*"},
    Heard{"mobil pemadam kebakaran lewat", ""},
    Heard{"pemadam kebakaran lewat, kebakaran di pasar", "kebakaran"},
    Heard{"tidak ada kebakaran", ""},
    Heard{"rawan sekali terjadi kebakaran", ""},
    Heard{"rawan maling di sini kebakaran", "kebakaran"},
    Heard{"jalan tidak rata, kebakaran di pasar", "kebakaran"},
    Heard{"air tidak ada dan kebakaran", "kebakaran"},
    Heard{"kebakaran tidak padam", "kebakaran"},
    Heard{"Tahun lalu, di sini kebakaran", ""},
    Heard{"Tahun lalu kebakaran, sekarang kebakaran lagi", "kebakaran"},
    Heard{"Tahun lalu banjir. Kebakaran di pasar", "kebakaran"},
    Heard{"tahun lalu saya tidak dipukuli", "dipukul*"},
    Heard{"pukul 07.30 kebakaran", "kebakaran"},
    Heard{"\xff\xfe kebakaran", "kebakaran"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(danger)

BOOST_DATA_TEST_CASE(a_text_is_read_by_words_clauses_and_sentences,
                     boost::unit_test::data::make(kTexts), heard) {
  BOOST_TEST(find_danger(heard.text, kList).value_or("") == heard.phrase);
}

BOOST_AUTO_TEST_CASE(an_empty_list_and_empty_phrases_hear_nothing) {
  BOOST_TEST(!find_danger("Kebakaran di pasar", {}));
  const std::vector<DangerPhrase> odd{{DangerKind::danger, ""}, {DangerKind::danger, "  "}};
  BOOST_TEST(!find_danger("Kebakaran di pasar", odd));
}

BOOST_AUTO_TEST_CASE(each_kind_has_its_word) {
  for (const auto kind : domain::kAllDangerKinds)
    BOOST_TEST((domain::danger_kind_from(domain::to_word(kind)) == kind));
}

BOOST_AUTO_TEST_SUITE_END()
