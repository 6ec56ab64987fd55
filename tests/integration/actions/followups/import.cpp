// SPDX-License-Identifier: AGPL-3.0-or-later
// A file of many messages: what is wrong with it, the preview, entering all of it once.
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

const std::string kHead = "saluran;diterima;kategori;isi;kecamatan;nama;kontak;tautan\n";
const std::string kLamp =
    "Facebook;23/11/2026 19.30;lampu-jalan;Lampu jalan di depan balai desa mati sejak Minggu.;"
    "Kebumen;Bu Contoh;;https://contoh.test/p/1\n";
const std::string kWaste =
    "whatsapp;2026-11-23 20:05;sampah;\"Sampah di tepi pasar\nsudah tiga hari.\";"
    "Gombong;Pak Contoh;0812 0000 0011;\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_import, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_preview_remarks_an_address_with_a_slip) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto kept =
      sends(triage, kHead +
                        "e-mail;23/11/2026 19.30;lampu-jalan;Lampu jalan di depan balai desa "
                        "mati sejak Minggu.;Kebumen;Bu Contoh;warga@gmail.con;\n" +
                        kLamp);
  BOOST_TEST(status(kept) == 303);
  const auto preview = triage.get(location(kept));
  BOOST_TEST(contains(preview, "Mungkin maksudnya warga@gmail.com"));
  BOOST_TEST(contains(preview, "2 laporan siap dimasukkan"));
  (void)triage.post(location(kept), sent({}));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE email = 'warga@gmail.con'") == 1);
}

BOOST_AUTO_TEST_CASE(a_file_is_shown_first_and_entered_once_when_confirmed) {
  World world;
  auto triage = world.at_desk(Role::triage);

  const auto kept = sends(triage, "\xEF\xBB\xBF" + kHead + kLamp + kWaste);
  const auto preview = triage.get(location(kept));
  BOOST_TEST(status(kept) == 303);
  BOOST_TEST(contains(preview, "2 laporan siap dimasukkan"));
  BOOST_TEST(contains(preview, "Lampu jalan di depan balai desa mati sejak Minggu"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 0);

  const auto first = triage.post(location(kept), sent({}));
  const auto second = triage.post(location(kept), sent({}));
  const auto result = triage.get(location(first));

  BOOST_TEST(location(first) == location(kept));
  BOOST_TEST(location(second) == location(kept));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE recorded_by IS NOT NULL") == 2);
  BOOST_TEST(contains(result, "2 laporan sudah dimasukkan"));
  BOOST_TEST(contains(result, "PIN dibuat saat Anda mengabari"));
  BOOST_TEST(!contains(result, "PIN <b class=\"code\">"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM reporter WHERE pin_hash IS NOT NULL") == 0);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE state = 'open'") == 2);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM contact WHERE address = "
                             "'https://contoh.test/p/1' AND channel = 'facebook'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM entry_batch WHERE content IS NULL") == 1);

  const auto card =
      "/triase/kabari/" + std::to_string(world.db.number("SELECT MIN(id) FROM kabari")) + "/pin";
  (void)triage.post(card, sent({}));
  BOOST_TEST(contains(triage.get(card), "PIN Anda "));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM reporter WHERE pin_hash IS NOT NULL") == 1);
}

BOOST_AUTO_TEST_CASE(a_batch_is_its_officers_own) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto other = world.at_desk(Role::triage, "dpupr");
  auto clerk = world.at_desk(Role::clerk);
  const auto kept = location(sends(triage, kHead + kLamp));

  BOOST_TEST(status(other.get(kept)) == 404);
  BOOST_TEST(status(other.post(kept, sent({}))) == 404);
  BOOST_TEST(status(clerk.get("/triase/impor")) == 403);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 0);
}

BOOST_AUTO_TEST_CASE(every_bad_line_is_named_and_nothing_is_kept) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const std::string story = ";Isi yang cukup panjang untuk diterima.;";

  const auto page = sends(
      triage, kHead + kLamp +                                                           // 2
                  "Facebook;24/11/2026 23.59;lampu-jalan" + story + "Kebumen;;;\n" +    // 3 ahead
                  "Facebook;1/11/2026 08.00;lampu-jalan" + story + "Kebumen;;;\n" +     // 4 old
                  "Telegram;23/11/2026 08.00;lampu-jalan" + story + "Kebumen;;;\n" +    // 5 channel
                  "X;kemarin;lampu-jalan" + story + "Kebumen;;;\n" +                    // 6 time
                  "X;23/11/2026 08.00;Tidak ada" + story + "Jakarta;;;\n" +             // 7 both
                  "WhatsApp;23/11/2026 08.01;lampu-jalan" + story + "Kebumen;;12;\n" +  // 8 contact
                  kLamp +                                                               // 9 twice
                  "X;23/11/2026 08.02;lampu-jalan;pendek;Kebumen;;;;lebih\n");          // 10

  BOOST_TEST(status(page) == 422);
  BOOST_TEST(cells_of(page, "Baris") == "3 4 5 6 7 7 8 9 10 10 ");
  for (const auto* said :
       {"Jam ini belum tiba", "paling lama 14 hari", "Tulis waktu seperti",
        "Sama dengan laporan di baris 2", "lebih banyak isian", "0812 3456 7890"})
    BOOST_TEST(contains(page, said), said);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM entry_batch") == 0);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_table_is_refused) {
  World world;
  auto triage = world.at_desk(Role::triage);
  std::string many = kHead;
  for (int i = 0; i < 201; ++i) many += kLamp;

  for (const auto& [content, said] : std::vector<std::pair<std::string, std::string>>{
           {"", "kosong"},
           {kHead, "tidak berisi laporan"},
           {kHead + "\xFF\n", "bukan teks UTF-8"},
           {kHead + "Facebook;\"tidak ditutup\n", "tidak pernah ditutup"},
           {"saluran;diterima\nX;1\n", "Kolom ini harus ada"},
           {"saluran;" + kHead + "X;" + kLamp, "ada dua kali"},
           {many, "Paling banyak 200 laporan"},
           {std::string(1024 * 1024 + 1, 'x'), "lebih besar dari 1 MB"}}) {
    const auto page = sends(triage, content);
    BOOST_TEST(status(page) == 422, said);
    if (!content.empty()) BOOST_TEST(contains(page, said), said);
  }
  BOOST_TEST(status(triage.post("/triase/impor", sent({}))) == 422);
}

BOOST_AUTO_TEST_CASE(what_was_entered_meanwhile_is_not_entered_again) {
  World world;
  auto triage = world.at_desk(Role::triage);
  auto other = world.at_desk(Role::triage, "dpupr");
  const auto mine = location(sends(triage, kHead + kLamp + kWaste));
  const auto theirs = location(sends(other, kHead + kLamp));

  BOOST_TEST(status(other.post(theirs, sent({}))) == 303);
  const auto refused = triage.post(mine, sent({}));

  BOOST_TEST(status(refused) == 422);
  BOOST_TEST(contains(refused, "Sudah dimasukkan sebagai laporan"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 1);
  BOOST_TEST(contains(sends(triage, kHead + kLamp), "Sudah dimasukkan"));
}

BOOST_AUTO_TEST_CASE(a_file_accuses_every_kind_of_body) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto head = "jenis_dilaporkan;instansi_dilaporkan;kecamatan_dilaporkan;" + kHead;
  const auto body = [&](const std::string& cells, const std::string& words) {
    auto line = cells + ";" + kWaste;
    return line.replace(line.find("sudah tiga hari"), 15, words);
  };
  const auto wrong = sends(
      triage, head + body("gubernur;;", "sudah satu") + body("sekolah;SMP N 1;", "sudah dua") +
                  body("puskesmas;;Gombong", "sudah tiga") + body("desa;Muktisari;", "empat") +
                  body("opd;Dinas Angin;", "sudah lima"));
  BOOST_TEST(status(wrong) == 422);
  BOOST_TEST(cells_of(wrong, "Baris") == "2 3 4 5 6 ");
  BOOST_TEST(contains(wrong, "jenis_dilaporkan</td>"));
  BOOST_TEST(contains(wrong, "kecamatan_dilaporkan</td>"));
  BOOST_TEST(contains(wrong, "instansi_dilaporkan</td>"));

  const auto kept =
      sends(triage,
            head + body("pimpinan;;", "sudah satu") + body("Sekolah;SMP N 1;Gombong", "sudah dua") +
                body("puskesmas;Sruweng;Sruweng", "sudah tiga") +
                body("desa;Muktisari;Kebumen", "sudah empat") + body(";DPUPR;", "sudah lima"));
  BOOST_REQUIRE(status(kept) == 303);
  BOOST_TEST(status(triage.post(location(kept), sent({}))) == 303);
  const auto kinds = world.db.connection().row(
      {"test.kinds", "SELECT GROUP_CONCAT(accused_kind ORDER BY id) AS kinds FROM complaint"});
  BOOST_TEST(kinds->text("kinds") == "leadership,school,puskesmas,village,opd");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE desk = 'inspector'") == 5);
}

BOOST_AUTO_TEST_CASE(an_opd_or_category_that_ended_meanwhile_stops_the_file) {
  World world;
  auto triage = world.at_desk(Role::triage);
  const auto head = "instansi_dilaporkan;" + kHead;
  const auto kept = location(sends(triage, head + "DPUPR;" + kLamp + ";" + kWaste));
  world.db.run("UPDATE opd SET active = 0 WHERE code = 'dpupr'");

  const auto refused = triage.post(kept, sent({}));
  world.db.run("UPDATE opd SET active = 1 WHERE code = 'dpupr'");

  BOOST_TEST(status(refused) == 422);
  BOOST_TEST(contains(refused, "instansi_dilaporkan"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
