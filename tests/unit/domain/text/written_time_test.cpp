// SPDX-License-Identifier: AGPL-3.0-or-later
// Dates and times as people write them, wherever one is typed.
#include "handlers/domain/text/written_time.hpp"

#include <fstream>
#include <sstream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace domain;
using std::chrono::November;

namespace {

constexpr Date kToday{std::chrono::year(2026), November, std::chrono::day(30)};

std::string iso(const std::optional<Date>& date) {
  if (!date) return "";
  std::ostringstream out;
  out << static_cast<int>(date->year()) << '-' << static_cast<unsigned>(date->month()) << '-'
      << static_cast<unsigned>(date->day());
  return out.str();
}

std::string utc(const std::optional<Instant>& at) {
  if (!at) return "";
  const auto local = to_local(*at - kWibOffset);
  std::ostringstream out;
  out << iso(local.date) << ' ' << local.hour << ':' << local.minute << ':' << local.second;
  return out.str();
}

struct Written {
  const char* typed;
  const char* meant;  ///< empty: refused
};
std::ostream& operator<<(std::ostream& out, const Written& one) {
  return out << one.typed;
}

const Written kDates[] = {
    {"29/11/2026", "2026-11-29"},
    {"29 November 2026", "2026-11-29"},
    {"2026-11-29", "2026-11-29"},
    {"29-11-26", "2026-11-29"},
    {"29-11-2026", "2026-11-29"},
    {"29.11.2026", "2026-11-29"},
    {"29.11.26", "2026-11-29"},
    {"29/11/26", "2026-11-29"},
    {"29 11 2026", "2026-11-29"},
    {"29 / 11 / 2026", "2026-11-29"},
    {"29 - 11 - 2026", "2026-11-29"},
    {"29\u201111\u20112026", "2026-11-29"},
    {"29–11–2026", "2026-11-29"},
    {"29⁄11⁄2026", "2026-11-29"},
    {"２９/１１/２０２６", "2026-11-29"},
    {"\u200e29/11/2026", "2026-11-29"},
    {"29\u00a0November\u202f2026", "2026-11-29"},
    {" 29  November  2026 ", "2026-11-29"},
    {"29 NOVEMBER 2026", "2026-11-29"},
    {"29 Nopember 2026", "2026-11-29"},
    {"29 Nop 2026", "2026-11-29"},
    {"29-Nov-26", "2026-11-29"},
    {"29/Nov/2026", "2026-11-29"},
    {"29 Nov. 2026", "2026-11-29"},
    {"29 November, 2026", "2026-11-29"},
    {"Minggu, 29 November 2026", "2026-11-29"},
    {"Jum'at, 27 November 2026", "2026-11-27"},
    {"Jum\u2019at 27/11/2026", "2026-11-27"},
    {"Ahad 29 November 2026", "2026-11-29"},
    {"tgl 29/11/2026", "2026-11-29"},
    {"Tanggal 29 November 2026", "2026-11-29"},
    {"Hari Minggu tanggal 29 November 2026", "2026-11-29"},
    {"2026/11/29", "2026-11-29"},
    {"2026.11.29", "2026-11-29"},
    {"29 Nov", "2026-11-29"},
    {"29/11", "2026-11-29"},
    {"29 Nopember", "2026-11-29"},
    {"1 Desember", "2025-12-1"},
    {"30 Nov", "2026-11-30"},
    {"29 Februari", "2024-2-29"},
    {"03/04/26", "2026-4-3"},
    {"3/4/2026", "2026-4-3"},
    {"5 Agt 2026", "2026-8-5"},
    {"5 Agustus 2026", "2026-8-5"},
    {"5 Ags 2026", "2026-8-5"},
    {"5 Aug 2026", "2026-8-5"},
    {"5 Pebruari 2026", "2026-2-5"},
    {"5 Okt 2026", "2026-10-5"},
    {"5 Des 2025", "2025-12-5"},
    {"12/04/2026", "2026-4-12"},
    {"29 Nov '26", "2026-11-29"},
    {"29 Nov \u201926", "2026-11-29"},
    {"29/11/'26", "2026-11-29"},
    {"29/11/2026 (minggu)", "2026-11-29"},
    {"29/11/2026 (Minggu)", "2026-11-29"},
    {"29/11/2026, Minggu", "2026-11-29"},
    {"(Minggu) 29/11/2026", "2026-11-29"},
    {"27/11/2026 (Jum'at)", "2026-11-27"},
    {"29 November 2026 hari Minggu", "2026-11-29"},
    {"29 November tahun 2026", "2026-11-29"},
    {"tanggal 29 bulan 11 tahun 2026", "2026-11-29"},
    {"29/11 (minggu)", "2026-11-29"},
    {"29/11/'2026", ""},
    {"29/11/2026 (Minggu) (Senin) x", ""},
    // Never swapped, never guessed.
    {"11/29/2026", ""},
    {"04/31/2026", ""},
    {"31/04/2026", ""},
    {"29 Februari 2026", ""},
    {"29/13/2026", ""},
    {"0/11/2026", ""},
    {"29/11/126", ""},
    {"29/11/20266", ""},
    {"29-11-", ""},
    {"-29-11-2026", ""},
    {"12.11", ""},
    {"29", ""},
    {"29112026", ""},
    {"kemarin", ""},
    {"29 Novembre 2026 lho", ""},
    {"29/11/2026 19.30", ""},
    {"November 2026", ""},
    {"", ""},
    {"-", ""},
    {"minggu", ""},
};

const Written kTimes[] = {
    {"2026-11-29T12:30:12Z", "2026-11-29 12:30:12"},
    {"2026-11-29T12:30:12+0000", "2026-11-29 12:30:12"},
    {"2026-11-29T12:30:12+00:00", "2026-11-29 12:30:12"},
    {"2026-11-29 12:30:12 +0000", "2026-11-29 12:30:12"},
    {"2026-11-29T12:30:12.345Z", "2026-11-29 12:30:12"},
    {"2026-11-29T19:30:12+07:00", "2026-11-29 12:30:12"},
    {"2026-11-29T19:30+07", "2026-11-29 12:30:0"},
    {"2026-11-29T07:30-0500", "2026-11-29 12:30:0"},
    {"29/11/2026 12.30 UTC", "2026-11-29 12:30:0"},
    {"29/11/2026 20.30 WITA", "2026-11-29 12:30:0"},
    {"29/11/2026 19.30 WIB", "2026-11-29 12:30:0"},
    {"29/11/26 09.14.22", "2026-11-29 2:14:22"},
    {"09.14, 29/11/2026", "2026-11-29 2:14:0"},
    {"9.14, 29/11/2026", "2026-11-29 2:14:0"},
    {"29-11-2026 19:30", "2026-11-29 12:30:0"},
    {"29/11/2026, 19.30", "2026-11-29 12:30:0"},
    {"29/11/2026\u00a019.30", "2026-11-29 12:30:0"},
    {"29/11/2026\u202f19.30", "2026-11-29 12:30:0"},
    {"29/11/2026\t19:30", "2026-11-29 12:30:0"},
    {"29/11/2026 19.30", "2026-11-29 12:30:0"},
    {"24/11/2026 9.05", "2026-11-24 2:5:0"},
    {"2026-11-24 19:30", "2026-11-24 12:30:0"},
    {"2026-11-24T19:30", "2026-11-24 12:30:0"},
    {"29.11.2026 19.30", "2026-11-29 12:30:0"},
    {"29.11.26 19.30", "2026-11-29 12:30:0"},
    {"9.11.26 10.11.26", "2026-11-9 3:11:26"},
    {"29 November 2026 pukul 19.30", "2026-11-29 12:30:0"},
    {"Minggu, 29 November 2026 pukul 19.30 WIB", "2026-11-29 12:30:0"},
    {"29 Nov jam 19:30", "2026-11-29 12:30:0"},
    {"29/11 09.14", "2026-11-29 2:14:0"},
    {"29/11, 09.14", "2026-11-29 2:14:0"},
    {"29/11/2026 - 19.30", "2026-11-29 12:30:0"},
    {"9:14 PM, 29/11/2026", "2026-11-29 14:14:0"},
    {"9:14\u202fPM, 29/11/2026", "2026-11-29 14:14:0"},
    {"12:05 AM, 29/11/2026", "2026-11-28 17:5:0"},
    {"29/11/26 9:14:22pm", "2026-11-29 14:14:22"},
    {"00.00 29/11/2026", "2026-11-28 17:0:0"},
    {"29/11/2026", ""},
    {"19.30", ""},
    {"29/11/2026 24.00", ""},
    {"29/11/2026 19.60", ""},
    {"29/11/2026 19.3", ""},
    {"29/11/2026 19.30 kira-kira", ""},
    {"29/11/2026 13:14 PM", ""},
    {"29/11/2026 19.30 20.30", ""},
    {"2026-11-29T12:30:12+0000Z", ""},
    {"2026-11-29T12:30:12+9900", ""},
    {"11/29/2026 09.14", ""},
    {"", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(written_time)

BOOST_DATA_TEST_CASE(a_date_is_what_a_person_means, data::make(kDates)) {
  BOOST_TEST(iso(read_written_date(sample.typed, kToday)) == sample.meant);
}

BOOST_DATA_TEST_CASE(a_time_stands_before_or_behind_its_date, data::make(kTimes)) {
  BOOST_TEST(utc(read_written_time(sample.typed, kToday)) == sample.meant);
}

BOOST_AUTO_TEST_CASE(a_plan_without_its_year_is_for_the_next_such_day) {
  BOOST_TEST(iso(read_written_date("29 Nov", kToday, Yearless::coming)) == "2027-11-29");
  BOOST_TEST(iso(read_written_date("1/12", kToday, Yearless::coming)) == "2026-12-1");
  BOOST_TEST(iso(read_written_date("30 Nov", kToday, Yearless::coming)) == "2026-11-30");
}

BOOST_AUTO_TEST_CASE(every_month_is_read_as_it_is_written) {
  for (unsigned month = 1; month <= kMonthNames.size(); ++month) {
    const std::string name(kMonthNames.at(month - 1));
    const auto meant = "2026-" + std::to_string(month) + "-2";
    BOOST_TEST(iso(read_written_date("2 " + name + " 2026", kToday)) == meant);
    BOOST_TEST(iso(read_written_date("2 " + name.substr(0, 3) + " 2026", kToday)) == meant);
  }
}

// "5 Desember" on 30 November is hardly last year's, and what was planned for "29 Nov" hardly next
// year's.
BOOST_AUTO_TEST_CASE(a_year_left_out_is_asked_about_where_the_other_day_is_near) {
  const auto either = unsure_year("5 Desember", kToday);
  BOOST_REQUIRE(either.has_value());
  BOOST_TEST(iso(either->past) == "2025-12-5");
  BOOST_TEST(iso(either->coming) == "2026-12-5");
  BOOST_TEST(!read_sure_date("5 Desember", kToday).has_value());
  BOOST_TEST(iso(read_sure_date("29 Nov", kToday)) == "2026-11-29");
  for (const char* const unsure : {"1/12", "1 Des", "29 Januari", "Sabtu, 5 Des", "5/12 (sabtu)"})
    BOOST_TEST(unsure_year(unsure, kToday).has_value(), unsure);
  for (const char* const sure :
       {"5 Desember 2025", "5/12/26", "30 Nov", "29 Nov", "30 Januari", "1 Juni", "kemarin", ""})
    BOOST_TEST(!unsure_year(sure, kToday).has_value(), sure);
  BOOST_TEST(unsure_year("29 Nov", kToday, Yearless::coming).has_value());
  BOOST_TEST(unsure_year("1 Oktober", kToday, Yearless::coming).has_value());
  for (const char* const sure : {"5 Desember", "30 Nov", "30 September", "29 Nov 2027"})
    BOOST_TEST(!unsure_year(sure, kToday, Yearless::coming).has_value(), sure);
  BOOST_TEST(written_date(kToday) == "30 November 2026");
}

// What an error shows as an example is accepted.
BOOST_AUTO_TEST_CASE(the_examples_of_the_catalogue_are_read) {
  std::ifstream file(LAPORBUP_SOURCE "/templates/messages/id.toml");
  std::string line;
  int dates = 0;
  int times = 0;
  while (std::getline(file, line)) {
    for (const std::string mark : {"misalnya ", "seperti "}) {
      const auto at = line.find(mark);
      const bool date = line.starts_with("\"err.date\"");
      const bool time = line.starts_with("\"err.import.time\"");
      if (at == std::string::npos || (!date && !time)) continue;
      const auto example = line.substr(at + mark.size(), line.rfind('"') - at - mark.size());
      BOOST_TEST_CONTEXT(example) {
        if (date) BOOST_TEST(read_written_date(example, kToday).has_value());
        if (time) BOOST_TEST(read_written_time(example, kToday).has_value());
      }
      (date ? dates : times) += 1;
    }
  }
  for (const auto example : kWrittenTimes)
    BOOST_TEST(to_local(read_written_time(example, kToday).value()).hour == 19U);
  BOOST_TEST(dates == 1);
  BOOST_TEST(times == 1);
}

BOOST_AUTO_TEST_SUITE_END()
