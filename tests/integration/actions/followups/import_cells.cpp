// SPDX-License-Identifier: AGPL-3.0-or-later
// What people write into the cells of a file: other names, dashes, links, figures of a spreadsheet.
#include <fstream>
#include <sstream>

#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/import_story.hpp"

using desks::cells_of;
using desks::sends;
using desks::sent;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

namespace {

const std::string kHead =
    "saluran;diterima;kategori;isi;kecamatan;nama;kontak_jenis;kontak;tautan\n";

std::string row(const std::string& contact_and_link,
                const std::string& story = "Lampu jalan di depan balai desa mati.") {
  return "Facebook;23/11/2026 19.30;lampu-jalan;" + story + ";Kebumen;" + contact_and_link + "\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_import_cells, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_file_as_people_write_it_is_entered) {
  World world;
  auto triage = world.at_desk(Role::triage);
  std::ifstream file(LAPORBUP_SOURCE "/tests/data/impor-ditulis-orang.csv");
  std::ostringstream content;
  content << file.rdbuf();

  const auto kept = sends(triage, content.str());
  BOOST_REQUIRE_MESSAGE(status(kept) == 303, kept.body);
  BOOST_TEST(status(triage.post(location(kept), sent({}))) == 303);

  const auto rows = world.db.connection().row(
      {"test.rows",
       "SELECT GROUP_CONCAT(CONCAT(channel, ' ', TIME_FORMAT(received_at, '%H:%i:%s'), ' ', "
       "IFNULL(village_code, '-')) ORDER BY id SEPARATOR '\n') AS kept FROM complaint"});
  const auto village = world.db.connection()
                           .row({"test.village", "SELECT code FROM village WHERE name = 'Panjer'"})
                           ->text("code");
  BOOST_TEST(rows->text("kept") == "whatsapp 12:30:00 " + village + "\nfacebook 12:31:12 " +
                                       village + "\ninstagram 12:32:00 " + village +
                                       "\ninstagram 12:33:22 " + village + "\nphone 12:34:00 " +
                                       village + "\nwhatsapp 12:35:00 -");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE phone IN ('+6281200000051', "
                             "'+6281200000052')") == 2);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE address = '@ani'") == 2);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE CHAR_LENGTH(address) = 247") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE name IN ('-', '–')") == 0);
}

BOOST_AUTO_TEST_CASE(a_fault_is_named_at_its_own_column) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const std::string link = "https://contoh.test/p/";
  const auto faults = [&](const std::string& cells, const std::string& story = "") {
    const auto page = sends(triage, kHead + (story.empty() ? row(cells) : row(cells, story)));
    return std::to_string(status(page)) + " " + cells_of(page, "Kolom");
  };
  const auto long_link = link + std::string(2000 - link.size(), 'a');
  BOOST_TEST(faults(";;;" + long_link) == "303 ");
  BOOST_TEST(faults(";;;" + long_link + "a") == "422 tautan ");
  BOOST_TEST(faults(";;;contoh.test?id=" + std::string(500, 'a')) == "303 ");
  BOOST_TEST(faults(";;;javascript:alert(1)") == "422 tautan ");
  BOOST_TEST(faults(";WA;0812 0000 0061;javascript:alert(1)") == "422 tautan ");
  BOOST_TEST(faults(";akun;javascript:alert(1);") == "422 kontak ");
  BOOST_TEST(faults(";;;http") == "422 tautan ");
  BOOST_TEST(faults(";WA;0812 0000 0061;" + long_link + "a") == "422 tautan ");
  BOOST_TEST(faults(";WA;0812 0000 0061;" + long_link) == "303 ");
  BOOST_TEST(
      faults(";WA;0812 0000 0061;" + long_link, std::string(2500, 'a')).starts_with("422 tautan "));
  BOOST_TEST(faults(";akun;@an;") == "422 kontak ");
  BOOST_TEST(faults(";WA;8.12346E+11;") == "422 kontak ");
  BOOST_TEST(contains(sends(triage, kHead + row(";WA;8,12346E+11;")), "sebagai Teks"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 0);
}

BOOST_AUTO_TEST_CASE(the_preview_shows_the_contact_that_will_be_kept) {
  World world;
  auto triage = world.at_desk(Role::triage);
  for (const std::string typed :
       {"081234567890.0", "6281234567890,0", "https://wa.me/6281234567890", "wa.me/6281234567890",
        "tel:+6281234567890", "+62 812-3456-7890"}) {
    const auto kept = sends(triage, kHead + row(";WA;" + typed + ";"));
    BOOST_REQUIRE_MESSAGE(status(kept) == 303, typed);
    const auto preview = triage.get(location(kept));
    BOOST_TEST(contains(preview, "0812 3456 7890"), typed);
    BOOST_TEST(!contains(preview, typed), typed);
  }
}

BOOST_AUTO_TEST_CASE(a_row_is_named_as_the_spreadsheet_shows_it) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto page =
      sends(triage, kHead + row(";;;", "\"Lampu jalan mati.\nSudah lama.\nGelap sekali.\"") + "\n" +
                        row(";;;", "pendek"));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(cells_of(page, "Baris") == "4 ");
}

BOOST_AUTO_TEST_CASE(a_column_of_links_says_that_it_wants_one) {
  World world;
  auto triage = world.at_desk(Role::triage);
  for (const std::string person : {";;;", ";WA;0812 0000 0061;"}) {
    const auto handle = sends(triage, kHead + row(person + "@ani"));
    BOOST_TEST(cells_of(handle, "Kolom") == "tautan ");
    BOOST_TEST(contains(handle, "ditulis tautan yang diawali https://"));
    BOOST_TEST(contains(handle, "@ani"));
    BOOST_TEST(contains(sends(triage, kHead + row(person + "Ani Wijaya")), "diawali https://"));
  }
}

BOOST_AUTO_TEST_CASE(a_day_that_a_header_only_tells_is_asked_for) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto cells = [](const std::string& received, const std::string& header) {
    return "saluran;diterima;kategori;isi;kecamatan\nWA;" + received + ";lampu-jalan;" + header +
           " Tini Rahayu: Lampu jalan di depan balai desa mati.;Kebumen\n";
  };
  const auto told = sends(triage, cells("", "[Kemarin 09.14]"));
  BOOST_TEST(cells_of(told, "Kolom") == "diterima ");
  BOOST_TEST(contains(told, "dihitung dari hari pesan disalin. Tulis waktunya di kolom ini"));
  BOOST_TEST(cells_of(sends(triage, cells("", "[09.14]")), "Kolom") == "diterima ");
  BOOST_TEST(status(sends(triage, cells("23/11/2026 09.14", "[Kemarin 09.14]"))) == 303);
}

BOOST_AUTO_TEST_CASE(a_title_with_a_header_keeps_its_words_alone) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto kept = sends(triage,
                          "saluran;diterima;kategori;isi;kecamatan;judul\n"
                          "Facebook;23/11/2026 19.30;lampu-jalan;Lampu jalan di depan balai desa "
                          "mati.;Kebumen;[09.14, 23/11/2026] Tini Rahayu: Lampu balai desa\n");
  BOOST_REQUIRE(status(kept) == 303);
  BOOST_TEST(status(triage.post(location(kept), sent({}))) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_text WHERE "
                             "title = 'Lampu balai desa'") == 1);
}

BOOST_AUTO_TEST_CASE(a_workbook_is_told_how_it_becomes_a_table) {
  World world;
  auto triage = world.at_desk(Role::triage);
  for (const std::string& content :
       {std::string("PK\x03\x04\x14\0\x06\0", 8), std::string("PK\x03\x04 tanpa nol"),
        std::string("\xD0\xCF\x11\xE0\xA1\xB1")}) {
    const auto page = sends(triage, content);
    BOOST_TEST(status(page) == 422);
    BOOST_TEST(contains(page, "jenis CSV UTF-8"));
  }
}

BOOST_AUTO_TEST_CASE(the_page_lists_what_the_columns_take) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto page = triage.get("/triase/impor");
  for (const auto* said : {"WhatsApp (WA)", "Facebook (FB)", "Instagram (IG)", "lampu-jalan (",
                           "24/11/2026 19.30", "Kec.", "Desa", "Ayah, "})
    BOOST_TEST(contains(page, said), said);
}

BOOST_AUTO_TEST_SUITE_END()
