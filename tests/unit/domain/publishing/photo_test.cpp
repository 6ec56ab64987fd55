// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/photo.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace domain;

namespace {

struct Typed {
  TypedBox box;
  std::string code;  ///< of the error, or empty
};
std::ostream& operator<<(std::ostream& out, const Typed& row) {
  return out << row.box.left << ' ' << row.box.top << ' ' << row.box.width << ' ' << row.box.height;
}

const std::vector<Typed> kTyped{{{"0", "0", "100", "100"}, ""},
                                {{"12,5", "12.5", "1", "1"}, ""},
                                {{" 10 ", "10", "5", "5"}, ""},
                                {{"99", "0", "1", "1"}, ""},
                                {{"99,5", "0", "1", "1"}, "err.box.outside"},
                                {{"50", "50", "60", "10"}, "err.box.outside"},
                                {{"50", "95", "10", "10"}, "err.box.outside"},
                                {{"10", "10", "0,9", "10"}, "err.box.small"},
                                {{"10", "10", "10", "0"}, "err.box.small"},
                                {{"10", "10", "10", ""}, "err.box.number"},
                                {{"-1", "10", "10", "10"}, "err.box.number"},
                                {{"1e1", "10", "10", "10"}, "err.box.number"},
                                {{"10", "10", "10%", "10"}, "err.box.number"},
                                {{"10,", "10", "10", "10"}, "err.box.number"},
                                {{"99999999999999999999", "10", "10", "10"}, "err.box.number"},
                                {{"<script>", "10", "10", "10"}, "err.box.number"}};

constexpr AttachmentId kReporters{1};
constexpr AttachmentId kProgress{2};
constexpr AttachmentId kProof{3};
constexpr AttachmentId kSecondProof{4};

std::vector<PublicPhotoOf> all_photos() {
  return {{kReporters, std::nullopt},
          {kProgress, EventId{10}},
          {kProof, EventId{11}},
          {kSecondProof, EventId{13}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(photo)

BOOST_DATA_TEST_CASE(a_box_lies_within_the_picture, boost::unit_test::data::make(kTyped), row) {
  const auto read = read_boxes(std::vector{row.box});
  if (row.code.empty()) {
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->size() == 1U);
  } else {
    BOOST_REQUIRE(!read.has_value());
    BOOST_TEST(read.error().find("boxes")->code == row.code);
  }
}

BOOST_AUTO_TEST_CASE(blank_rows_are_left_out_and_twenty_are_enough) {
  std::vector<TypedBox> typed(22);
  typed[3] = {"10", "20", "30", "40"};
  BOOST_REQUIRE(read_boxes(typed).has_value());
  BOOST_TEST((read_boxes(typed)->front() == Box{100, 200, 300, 400}));

  std::fill(typed.begin(), typed.end(), TypedBox{"1", "1", "5", "5"});
  BOOST_TEST(read_boxes(typed).error().find("boxes")->code == "err.box.many");
}

BOOST_AUTO_TEST_CASE(boxes_are_kept_as_text_and_nothing_else_is_a_box) {
  const std::vector<Box> boxes{{0, 0, 1000, 1000}, {125, 5, 10, 990}};
  BOOST_TEST(to_text(boxes) == "0,0,1000,1000;125,5,10,990");
  BOOST_TEST((boxes_from(to_text(boxes)) == boxes));
  BOOST_TEST(to_text(std::vector<Box>(kMaxBoxes, Box{999, 999, 999, 999})).size() <= 500U);
  for (const auto* wrong :
       {"", "1,2,3", "1,2,3,4,5", "a,b,c,d", "0,0,1001,10", "500,0,600,10", ";;"})
    BOOST_TEST(boxes_from(wrong).empty(), wrong);
}

BOOST_AUTO_TEST_CASE(the_reporters_photo_and_the_last_proof_are_a_pair) {
  const std::vector<PhotoStep> steps{{EventId{10}, Event::progress}, {EventId{11}, Event::resolve}};
  BOOST_TEST((before_and_after(all_photos(), steps, ReportState::resolved) ==
              PhotoPair{kReporters, kProof}));
  BOOST_TEST((before_and_after(all_photos(), steps, ReportState::closed) ==
              PhotoPair{kReporters, kProof}));
  BOOST_TEST(!before_and_after(all_photos(), steps, ReportState::in_progress).has_value());
}

BOOST_AUTO_TEST_CASE(without_the_reporters_photo_one_of_the_work_is_the_first) {
  const std::vector<PhotoStep> steps{{EventId{10}, Event::progress}, {EventId{11}, Event::resolve}};
  auto photos = all_photos();
  photos.pop_back();
  photos.erase(photos.begin());
  BOOST_TEST(
      (before_and_after(photos, steps, ReportState::resolved) == PhotoPair{kProgress, kProof}));
  photos.erase(photos.begin());
  BOOST_TEST(!before_and_after(photos, steps, ReportState::resolved).has_value());
}

BOOST_AUTO_TEST_CASE(a_reopening_takes_the_proof_back_until_the_next_one) {
  std::vector<PhotoStep> steps{{EventId{11}, Event::resolve}, {EventId{12}, Event::reopen}};
  BOOST_TEST(!before_and_after(all_photos(), steps, ReportState::resolved).has_value());
  steps.push_back({EventId{13}, Event::resolve});
  BOOST_TEST((before_and_after(all_photos(), steps, ReportState::resolved) ==
              PhotoPair{kReporters, kSecondProof}));
  steps.push_back({EventId{14}, Event::return_answer});
  steps.push_back({EventId{15}, Event::resolve});
  BOOST_TEST(!before_and_after(all_photos(), steps, ReportState::resolved).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
