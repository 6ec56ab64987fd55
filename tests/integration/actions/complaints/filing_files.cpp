// SPDX-License-Identifier: AGPL-3.0-or-later
// Step two of filing: photos and documents.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::draft_of;
using citizens::sent;
using citizens::step_one;
using citizens::World;
using support::contains;
using support::location;
using support::status;

namespace {

fcgi::UploadedFile upload(const std::string& name, const std::string& bytes) {
  return {.field = "file", .name = name, .type = "image/jpeg", .bytes = bytes};
}

const std::string kPdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_files, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_photo_and_a_document_are_added_and_one_is_taken_out) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));

  const auto photo =
      browser.post(draft + "/berkas", {}, {upload("lampu 50%.png", citizens::picture())});
  const auto document = browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)});

  BOOST_TEST(location(photo) == draft + "/berkas");
  BOOST_TEST(location(document) == draft + "/berkas");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment WHERE kind = 'photo'") == 1);
  BOOST_TEST(
      world.db.number("SELECT COUNT(*) FROM attachment WHERE media_type = 'application/pdf'") == 1);
  const auto page = browser.get(draft + "/berkas");
  BOOST_TEST(contains(page, "lampu 50%.png"));
  BOOST_TEST(contains(page, "surat.pdf"));

  const auto id = world.db.number("SELECT MAX(id) FROM attachment");
  const auto removed = browser.post(draft + "/berkas", {{"remove", std::to_string(id)}});
  BOOST_TEST(location(removed) == draft + "/berkas");
  BOOST_TEST(world.count("attachment") == 1);
}

BOOST_AUTO_TEST_CASE(the_name_of_a_file_is_read_like_every_text) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  const std::pair<std::string, std::string> names[] = {
      {"foto \"jalan\" rusak.pdf", "foto \"jalan\" rusak.pdf"},
      {"foto\u202Efdp.exe", "fotofdp.exe"},
      {"C:\\fakepath\\surat\r\n\u200bdua.pdf", "surat dua.pdf"},
      {"\u202E\u2066", "berkas"}};
  for (const auto& [sent, kept] : names) {
    BOOST_TEST(location(browser.post(draft + "/berkas", {}, {upload(sent, kPdf)})) ==
               draft + "/berkas");
    BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment WHERE BINARY original_name = '" +
                               kept + "'") == 1);
    world.db.run("DELETE FROM attachment");
  }
}

BOOST_AUTO_TEST_CASE(step_two_says_what_everybody_may_see_of_the_files) {
  World world;
  auto citizen = world.signed_in(given::citizen(world.db));
  for (const auto privacy : domain::kAllPrivacies) {
    const auto draft = draft_of(
        citizen.post("/lapor", step_one(world, {{"privacy", std::string(to_word(privacy))}})));
    const auto page = citizen.get(draft + "/berkas");
    const bool hidden = flags_of(privacy).hidden_from_public;
    BOOST_TEST(contains(page, "Selama laporan ini rahasia") == hidden);
    BOOST_TEST(contains(page, "Foto baru dapat dilihat umum setelah") == !hidden);
  }
}

BOOST_AUTO_TEST_CASE(the_same_file_twice_is_there_once) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  (void)browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)});
  BOOST_TEST(status(browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)})) == 303);
  BOOST_TEST(world.count("attachment") == 1);
}

BOOST_AUTO_TEST_CASE(what_is_too_large_empty_or_no_picture_is_said_in_our_words) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  const auto sentence_for = [&](const std::string& name, const std::string& bytes) {
    const auto answer = browser.post(draft + "/berkas", {}, {upload(name, bytes)});
    BOOST_TEST(status(answer) == 422);
    return answer;
  };

  BOOST_TEST(contains(sentence_for("besar.jpg", citizens::jpeg_of(9 * 1024 * 1024)),
                      "Berkas besar.jpg lebih besar dari 8 MB"));
  BOOST_TEST(contains(sentence_for("kosong.jpg", ""), "Berkas kosong.jpg kosong"));
  BOOST_TEST(contains(sentence_for("catatan.jpg", "ini hanya teks"), "tidak dapat dibaca"));
  BOOST_TEST(contains(sentence_for("rusak.jpg", citizens::jpeg_of(2000)), "tidak dapat dibaca"));
  const auto none = browser.post(draft + "/berkas");
  BOOST_TEST(status(none) == 422);
  BOOST_TEST(contains(none, "Pilih berkas lebih dulu"));
  BOOST_TEST(world.count("attachment") == 0);
}

BOOST_AUTO_TEST_CASE(fifty_files_a_day_are_taken_from_one_citizen_whatever_he_writes) {
  World world;
  const auto citizen = given::citizen(world.db);
  auto browser = world.signed_in(citizen);
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  const auto other = std::to_string(given::draft(world.db, citizen).id.value);
  const auto sender = std::to_string(citizen.id.value);
  // Files of another draft: `count` added at `at`.
  const auto added = [&](int count, domain::Instant at) {
    for (int i = 0; i < count; ++i)
      world.db.run(
          "INSERT INTO attachment (draft_id, kind, media_type, stored_name, original_name,"
          " size_bytes, digest, added_by_kind, added_by_id, created_at) VALUES (" +
          other +
          ", 'document', 'application/pdf', CONCAT(UUID_SHORT(), '.pdf'), 'a.pdf', 1,"
          " RANDOM_BYTES(32), 'citizen', " +
          sender + ", '" + mysql::to_sql(at) + "')");
  };
  const auto one_more = [&](int number) {
    return browser.post(draft + "/berkas", {},
                        {upload("surat.pdf", kPdf + "%" + std::to_string(number) + "\n")});
  };
  const auto a_day_ago = given::kNow - std::chrono::hours(24);
  added(48, given::kNow - std::chrono::hours(1));
  added(30, a_day_ago - std::chrono::milliseconds(1));  // of the day before: they count no more
  BOOST_TEST(location(one_more(49)) == draft + "/berkas");
  BOOST_TEST(location(one_more(50)) == draft + "/berkas");

  const auto refused = one_more(51);
  BOOST_TEST(status(refused) == 422);
  BOOST_TEST(contains(refused, "Anda sudah menambahkan 50 berkas dalam sehari"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment WHERE draft_id <> " + other) == 2);

  world.db.run("UPDATE attachment SET created_at = '" + mysql::to_sql(a_day_ago) +
               "' WHERE draft_id <> " + other + " ORDER BY id LIMIT 1");
  BOOST_TEST(status(one_more(51)) == 422);
  browser.now += std::chrono::milliseconds(1);
  BOOST_TEST(location(one_more(51)) == draft + "/berkas");
  BOOST_TEST(status(one_more(52)) == 422);
}

BOOST_AUTO_TEST_CASE(how_many_files_a_day_is_a_setting) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  world.db.run("UPDATE setting SET value = '1' WHERE name = 'limit.files_per_day'");
  BOOST_TEST(status(browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)})) == 303);
  const auto refused = browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf + "%2\n")});
  BOOST_TEST(status(refused) == 422);
  BOOST_TEST(contains(refused, "Anda sudah menambahkan 1 berkas dalam sehari"));
  world.db.run("UPDATE setting SET value = '50' WHERE name = 'limit.files_per_day'");
}

BOOST_AUTO_TEST_CASE(a_sixth_file_is_refused) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  for (int i = 0; i < 5; ++i)
    (void)browser.post(draft + "/berkas", {},
                       {upload("surat.pdf", kPdf + "%" + std::to_string(i) + "\n")});
  BOOST_TEST(contains(browser.get(draft + "/berkas"), "Sudah lima berkas"));
  const auto sixth = browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)});
  BOOST_TEST(status(sixth) == 422);
  BOOST_TEST(contains(sixth, "Paling banyak 5 berkas"));
  BOOST_TEST(world.count("attachment") == 5);
}

BOOST_AUTO_TEST_CASE(a_file_of_the_report_is_shown_to_its_reporter_only) {
  World world;
  const auto citizen = given::citizen(world.db);
  auto browser = world.signed_in(citizen);
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  (void)browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)});
  (void)browser.get(draft + "/periksa");
  (void)browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  const auto code = world.db.connection().row({"test.code", "SELECT code FROM complaint"});
  const auto id = world.db.number("SELECT id FROM attachment");
  const auto address = "/laporan-saya/" +
                       domain::ComplaintCode::parse(code->text("code"))->display() + "/berkas/" +
                       std::to_string(id);

  const auto file = browser.get(address);
  BOOST_TEST(status(file) == 200);
  BOOST_TEST(support::header(file, "Content-Type") == "application/pdf");
  BOOST_TEST(support::header(file, "Content-Disposition").starts_with("attachment"));
  BOOST_TEST((file.body == kPdf));

  auto other =
      world.signed_in(given::citizen(world.db, {.name = "Joko", .email = "joko@contoh.test"}));
  BOOST_TEST(status(other.get(address)) == 404);
  BOOST_TEST(status(browser.get(address + "9")) == 404);
}

BOOST_AUTO_TEST_SUITE_END()
