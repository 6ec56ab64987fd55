// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/receive_file.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/support/bad_files.hpp"
#include "tests/unit/fcgi/folder.hpp"

namespace {

const std::string kPdf = "%PDF-1.7\n%%EOF\n";

struct Received {
  std::optional<web::Upload> upload;
  domain::FieldErrors errors;
};

Received receive(const std::string& name, const std::string& bytes,
                 const web::Sending& sending = {.field = "photo", .by_id = 7}) {
  const Folder folder;
  Received received;
  received.upload =
      web::receive_file({.name = name, .bytes = bytes}, sending, folder.path(), received.errors);
  return received;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(receive_file)

BOOST_DATA_TEST_CASE(what_cannot_be_taken_is_said_at_its_field, support::bad_files(), file) {
  const auto received = receive("foto.jpg", file.bytes);
  BOOST_TEST(!received.upload.has_value());
  const auto* said = received.errors.find("photo");
  BOOST_REQUIRE(said != nullptr);
  BOOST_TEST(said->code == file.says);
  BOOST_TEST(said->values.at("nama") == "foto.jpg");
  BOOST_TEST(said->values.at("m") == "8");
}

BOOST_AUTO_TEST_CASE(a_pdf_is_kept_as_it_came_with_who_sent_it) {
  const auto received = receive("surat.pdf", kPdf);
  BOOST_REQUIRE(received.upload.has_value());
  BOOST_TEST(received.errors.empty());
  const auto& file = received.upload->attachment;
  BOOST_TEST(received.upload->bytes.view() == kPdf);
  BOOST_TEST(received.upload->ending == ".pdf");
  BOOST_TEST(file.media_type == "application/pdf");
  BOOST_TEST(!file.is_photo);
  BOOST_TEST(file.original_name == "surat.pdf");
  BOOST_TEST(file.size_bytes == static_cast<std::int64_t>(kPdf.size()));
  BOOST_TEST(file.added_by == "citizen");
  BOOST_TEST(file.added_by_id.value() == 7);
}

BOOST_AUTO_TEST_CASE(a_long_name_is_cut_between_two_characters_and_none_gets_one) {
  std::string name(99, 'a');
  name += "\u00e9.pdf";
  BOOST_TEST(receive(name, kPdf).upload.value().attachment.original_name == std::string(99, 'a'));
  BOOST_TEST(receive("", kPdf).upload.value().attachment.original_name == "berkas");
}

BOOST_AUTO_TEST_CASE(after_the_last_file_of_a_day_another_one_waits) {
  web::Sending sending{.field = "file", .today = web::FilesOfDay{.added = 49, .most = 50}};
  BOOST_TEST(receive("surat.pdf", kPdf, sending).upload.has_value());
  sending.today->added = 50;
  const auto refused = receive("surat.pdf", kPdf, sending);
  BOOST_TEST(!refused.upload.has_value());
  BOOST_REQUIRE(refused.errors.find("file") != nullptr);
  BOOST_TEST(refused.errors.find("file")->code == "err.files.many_day");
  BOOST_TEST(refused.errors.find("file")->values.at("n") == "50");
}

BOOST_AUTO_TEST_SUITE_END()
