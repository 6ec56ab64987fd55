/// \file
/// Forms: registration, the draft of a report, acts of staff; and texts.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/code.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/filing/routing.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/text.hpp"
#include "tests/unit/domain/given.hpp"

using namespace domain;
namespace data = boost::unit_test::data;

namespace {

std::string code_of(const FieldErrors& errors, std::string_view field) {
  const auto* error = errors.find(field);
  return error == nullptr ? "" : error->code;
}

std::vector<Opd> opds() {
  return {{given::kDpupr, "dpupr", "DPUPR", "Dinas PUPR", OpdKind::department, "", true},
          {given::kDlhkp, "luar-prov-jalan", "BM", "Bina Marga", OpdKind::outside, "", true},
          {given::kPdam, "kec-kebumen", "Kec. Kebumen", "Kecamatan Kebumen", OpdKind::subdistrict,
           "33.05.12", true}};
}

std::vector<Category> categories() {
  Category road;
  road.id = {1};
  road.code = "jalan-rusak";
  road.rule = OpdRule::by_answer;
  road.opd = given::kDpupr;
  road.questions = {{"road",
                     "Jalan siapa?",
                     {{"regency", "Kabupaten", "", given::kDpupr},
                      {"province", "Provinsi", "", given::kDlhkp},
                      {"unknown", "Tidak tahu", "", std::nullopt}},
                     true}};
  Category bribe;
  bribe.id = {2};
  bribe.code = "pungli";
  bribe.privacy = Privacy::secret_anonymous;
  bribe.privacy_locked = true;
  bribe.opd = given::kInspektorat;
  Category office;
  office.id = {3};
  office.code = "layanan-kecamatan";
  office.rule = OpdRule::by_place;
  return {road, bribe, office};
}

const auto kCategories = categories();
const auto kOpds = opds();
const std::vector<Kecamatan> kKecamatan{{"33.05.12", "Kebumen", 0, 0}, {"33.05.01", "Ayah", 0, 0}};
const std::vector<Village> kVillages{{"33.05.12.2001", "33.05.12", "Panjer"},
                                     {"33.05.01.2001", "33.05.01", "Argopeni"}};

DraftRules rules() {
  return {kCategories, kKecamatan, kVillages, kOpds, given::date("2026-11-02")};
}

ComplaintDraft draft() {
  ComplaintDraft d;
  d.kind = Kind::complaint;
  d.category = CategoryId{1};
  d.title = "Jalan berlubang di Panjer";
  d.story = "Sejak sebulan lubang besar di depan pasar, dua motor sudah jatuh.";
  d.kecamatan = "33.05.12";
  d.village = "33.05.12.2001";
  d.happened_on = given::date("2026-11-01");
  d.privacy = Privacy::open;
  d.answers = {{"road", "regency"}};
  d.truth = true;
  return d;
}

RegistrationDraft registration() {
  return {.name = "Siti Aminah",
          .nik = "3305124101900001",
          .email = "siti@contoh.test",
          .phone = "081234567890",
          .password = "kuda laut makan roti",
          .consent = true};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(registration_form)

BOOST_AUTO_TEST_CASE(a_filled_form_becomes_a_registration) {
  const auto checked = check_registration(registration());
  BOOST_REQUIRE(checked.has_value());
  BOOST_TEST(checked->name == "Siti Aminah");
  BOOST_TEST(checked->phone.e164() == "+6281234567890");
}

BOOST_AUTO_TEST_CASE(an_empty_form_says_everything_at_once) {
  const auto checked = check_registration({});
  BOOST_REQUIRE(!checked.has_value());
  for (const auto* field : {"name", "nik", "email", "phone", "password"})
    BOOST_TEST(code_of(checked.error(), field) == "err.required");
  BOOST_TEST(code_of(checked.error(), "consent") == "err.consent");
  BOOST_TEST(checked.error().size() == 6U);
  BOOST_TEST(checked.error().find("nik")->values.at("isian") == "field.nik");
}

BOOST_AUTO_TEST_CASE(a_minor_names_a_guardian_who_agrees_and_nobody_else_does) {
  auto typed = registration();
  typed.minor = true;
  auto errors = check_registration(typed).error();
  BOOST_TEST(code_of(errors, "guardian_name") == "err.required");
  BOOST_TEST(code_of(errors, "guardian_consent") == "err.guardian_consent");
  typed.guardian_name = " Bu Aminah ";
  typed.guardian_consent = true;
  BOOST_TEST(check_registration(typed)->guardian_name == "Bu Aminah");
  typed.minor = false;
  errors = check_registration(typed).error();
  BOOST_TEST(code_of(errors, "minor") == "err.minor");
  BOOST_TEST(check_registration(registration())->guardian_name.empty());
}

BOOST_AUTO_TEST_CASE(each_wrong_field_has_its_own_sentence) {
  auto wrong = registration();
  wrong.name = "S";
  wrong.nik = "33051241019000";
  wrong.email = "siti@contoh";
  wrong.phone = "0287383349";
  wrong.password = "sebelas.huruf";
  wrong.password.resize(11);
  const auto errors = check_registration(wrong).error();
  BOOST_TEST(code_of(errors, "name") == "err.too_short");
  BOOST_TEST(code_of(errors, "nik") == "err.nik.len");
  BOOST_TEST(code_of(errors, "email") == "err.email");
  BOOST_TEST(code_of(errors, "phone") == "err.phone");
  BOOST_TEST(code_of(errors, "password") == "err.pass.short");
}

BOOST_AUTO_TEST_CASE(a_password_is_measured_in_code_points) {
  const auto check = [](const std::string& password) {
    FieldErrors errors;
    check_password(errors, "password", password);
    return code_of(errors, "password");
  };
  std::string emoji;
  for (int i = 0; i < 11; ++i) emoji += "🦆";
  BOOST_TEST(check(emoji) == "err.pass.short");
  BOOST_TEST(check(emoji + "🦆") == "");
  BOOST_TEST(check(std::string(128, 'a')) == "");
  BOOST_TEST(check(std::string(129, 'a')) == "err.pass.long");
  BOOST_TEST(check("abcdefghijk\nlmn") == "err.pass.control");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(complaint_draft)

BOOST_AUTO_TEST_CASE(a_filled_draft_has_no_errors) {
  BOOST_TEST(check_sending(draft(), rules()).empty());
}

BOOST_AUTO_TEST_CASE(an_empty_draft_says_everything_at_once) {
  const auto errors = check_sending({}, rules());
  for (const auto* field : {"kind", "category", "title", "story", "kecamatan", "privacy"})
    BOOST_TEST(code_of(errors, field) == "err.required", field);
  BOOST_TEST(code_of(errors, "truth") == "err.truth");
  BOOST_TEST(check_draft({}, rules()).find("truth") == nullptr);
}

BOOST_AUTO_TEST_CASE(lengths_are_code_points) {
  auto d = draft();
  d.title = "sembilan!";
  d.story = "kurang dari dua pul";
  d.place = std::string(201, 'x');
  auto errors = check_draft(d, rules());
  BOOST_TEST(code_of(errors, "title") == "err.too_short");
  BOOST_TEST(code_of(errors, "story") == "err.too_short");
  BOOST_TEST(code_of(errors, "place") == "err.too_long");
  BOOST_TEST(errors.find("place")->values.at("ada") == "201");
  d.title.clear();
  d.story.clear();
  for (int i = 0; i < 120; ++i) d.title += "é";
  for (int i = 0; i < 4000; ++i) d.story += "😀";
  d.place = std::string(200, 'x');
  BOOST_TEST(check_draft(d, rules()).empty());
  d.title += "é";
  d.story += "😀";
  errors = check_draft(d, rules());
  BOOST_TEST(code_of(errors, "title") == "err.too_long");
  BOOST_TEST(code_of(errors, "story") == "err.too_long");
}

BOOST_AUTO_TEST_CASE(the_day_it_happened_is_within_five_years_and_not_in_the_future) {
  const auto code = [](const char* date) {
    auto d = draft();
    d.happened_on = given::date(date);
    return code_of(check_draft(d, rules()), "happened_on");
  };
  BOOST_TEST(code("2026-11-02") == "");
  BOOST_TEST(code("2026-11-03") == "err.date.future");
  BOOST_TEST(code("2021-11-02") == "");
  BOOST_TEST(code("2021-11-01") == "err.date.old");
  BOOST_TEST(code("2026-02-30") == "err.date");
  auto d = draft();
  d.happened_on.reset();
  BOOST_TEST(check_draft(d, rules()).empty());
  d.happened_on_typed = "kemarin";
  BOOST_TEST(code_of(check_draft(d, rules()), "happened_on") == "err.date");
}

BOOST_AUTO_TEST_CASE(the_village_lies_in_the_kecamatan) {
  auto d = draft();
  d.village = "33.05.01.2001";
  BOOST_TEST(code_of(check_draft(d, rules()), "village") == "err.village");
  d.village = "33.05.12.9999";
  BOOST_TEST(code_of(check_draft(d, rules()), "village") == "err.village");
  d.kecamatan = "99.99.99";
  BOOST_TEST(code_of(check_draft(d, rules()), "kecamatan") == "err.choice");
}

BOOST_AUTO_TEST_CASE(a_village_names_its_kecamatan_where_it_was_left_open) {
  BOOST_TEST(kecamatan_of(kVillages, "33.05.01.2001") == "33.05.01");
  BOOST_TEST(kecamatan_of(kVillages, "33.05.12.9999") == "");
  BOOST_TEST(kecamatan_of(kVillages, "") == "");
  BOOST_TEST(kecamatan_of({}, "33.05.01.2001") == "");
  BOOST_TEST(!lies_in(kVillages, "33.05.12.9999", ""));

  auto d = draft();
  d.kecamatan.clear();
  BOOST_TEST(completed(d, nullptr, kVillages).kecamatan == "33.05.12");
  BOOST_TEST(check_draft(completed(d, nullptr, kVillages), rules()).empty());
  d.kecamatan = "33.05.01";  // chosen, though the village lies elsewhere: that is said, not mended
  BOOST_TEST(completed(d, nullptr, kVillages).kecamatan == "33.05.01");
  d.kecamatan.clear();
  d.village = "33.05.12.9999";
  BOOST_TEST(completed(d, nullptr, kVillages).kecamatan == "");
}

BOOST_AUTO_TEST_CASE(what_is_left_to_us_follows_the_category_and_what_was_chosen_stays) {
  auto category = kCategories[0];
  category.kind = Kind::information;
  category.privacy = Privacy::anonymous;
  ComplaintDraft d;
  BOOST_TEST(!completed(d, nullptr, kVillages).kind);
  BOOST_TEST(!completed(d, nullptr, kVillages).privacy);
  BOOST_TEST((completed(d, &category, kVillages).kind == Kind::information));
  BOOST_TEST((completed(d, &category, kVillages).privacy == Privacy::anonymous));
  d.accused = given::kDpupr;
  BOOST_TEST((completed(d, &category, kVillages).privacy == Privacy::secret_anonymous));
  d.kind = Kind::aspiration;
  d.privacy = Privacy::open;
  BOOST_TEST((completed(d, &category, kVillages).kind == Kind::aspiration));
  BOOST_TEST((completed(d, &category, kVillages).privacy == Privacy::open));
}

BOOST_AUTO_TEST_CASE(opinions_and_questions_need_no_place_unless_the_place_decides) {
  auto d = draft();
  d.kecamatan.clear();
  d.village.clear();
  d.kind = Kind::information;
  BOOST_TEST(check_draft(d, rules()).empty());
  d.category = CategoryId{3};
  BOOST_TEST(code_of(check_draft(d, rules()), "kecamatan") == "err.required");
}

BOOST_AUTO_TEST_CASE(a_locked_category_keeps_who_may_know) {
  auto d = draft();
  d.category = CategoryId{2};
  d.privacy = Privacy::secret;
  BOOST_TEST(code_of(check_draft(d, rules()), "privacy") == "err.privacy.locked");
  d.privacy = Privacy::secret_anonymous;
  BOOST_TEST(check_draft(d, rules()).empty());
}

BOOST_AUTO_TEST_CASE(extra_questions_are_answered_from_their_choices) {
  auto d = draft();
  d.answers.clear();
  BOOST_TEST(code_of(check_draft(d, rules()), "extra_road") == "err.required");
  d.answers = {{"road", "moon"}};
  BOOST_TEST(code_of(check_draft(d, rules()), "extra_road") == "err.choice");
}

BOOST_AUTO_TEST_CASE(an_unknown_category_or_body_is_refused) {
  auto d = draft();
  d.category = CategoryId{99};
  d.accused = OpdId{99};
  const auto errors = check_draft(d, rules());
  BOOST_TEST(code_of(errors, "category") == "err.choice");
  BOOST_TEST(code_of(errors, "accused") == "err.choice");
}

BOOST_AUTO_TEST_CASE(with_an_accused_body_the_preset_is_the_most_private) {
  BOOST_TEST((preset_privacy(kCategories[0], std::nullopt) == Privacy::open));
  BOOST_TEST((preset_privacy(kCategories[0], given::kPdam) == Privacy::secret_anonymous));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(act_input)

BOOST_AUTO_TEST_CASE(an_empty_form_of_each_move_says_what_is_missing) {
  const auto today = given::date("2026-11-02");
  for (const auto& move : moves()) {
    const auto errors = check_input(move.event, move.needs, {}, Role::triage, today);
    const bool free =
        move.needs == Needs::nothing || move.needs == Needs::draft || move.needs == Needs::part;
    const bool on_the_word = move.event == Event::withdraw;
    BOOST_TEST(errors.empty() == (free && !on_the_word), to_word(move.event));
  }
}

BOOST_AUTO_TEST_CASE(forwarding_takes_opd_public_text_and_nature) {
  ActInput input;
  input.opd = given::kDpupr;
  input.public_title = "Jalan berlubang di Panjer";
  input.public_text = "Lubang besar di depan pasar.";
  input.nature = Nature::ordinary;
  const auto today = given::date("2026-11-02");
  BOOST_TEST(
      check_input(Event::forward, Needs::opd_and_public_text, input, Role::triage, today).empty());
}

BOOST_AUTO_TEST_CASE(resolving_takes_a_photo_or_the_reason_why_there_is_none) {
  const auto today = given::date("2026-11-02");
  const auto check = [&](const ActInput& input) {
    return check_input(Event::resolve, Needs::proof_or_reason, input, Role::opd_officer, today);
  };
  ActInput input;
  input.text = "Lubang sudah ditambal.";
  BOOST_TEST(code_of(check(input), "no_proof_reason") == "err.proof");
  input.no_proof_reason = "Layanan tanpa bukti fisik.";
  BOOST_TEST(check(input).empty());
  input.no_proof_reason.clear();
  input.has_photo = true;
  BOOST_TEST(check(input).empty());
}

BOOST_AUTO_TEST_CASE(a_date_to_come_is_not_past) {
  ActInput input;
  input.text = "Menunggu aspal datang.";
  input.date = given::date("2026-11-01");
  const auto today = given::date("2026-11-02");
  BOOST_TEST(
      code_of(check_input(Event::schedule, Needs::date_and_reason, input, Role::opd_officer, today),
              "date") == "err.date.past");
  input.date = given::date("9999-12-31");
  BOOST_TEST(
      code_of(check_input(Event::extend, Needs::date_and_reason, input, Role::opd_head, today),
              "date") == "err.date.far");
}

BOOST_AUTO_TEST_CASE(triage_in_the_citizens_place_quotes_the_word) {
  ActInput input;
  input.text = "Lokasinya di RT 2, dekat masjid.";
  const auto today = given::date("2026-11-02");
  const auto errors = check_input(Event::supply, Needs::answer, input, Role::triage, today);
  BOOST_TEST(code_of(errors, "word_channel") == "err.required");
  BOOST_TEST(code_of(errors, "word_quotation") == "err.required");
  BOOST_TEST(check_input(Event::supply, Needs::answer, input, Role::citizen, today).empty());
}

BOOST_AUTO_TEST_CASE(both_ways_to_redirect_have_their_fields) {
  const auto today = given::date("2026-11-02");
  ActInput input;
  input.redirect_kind = RedirectKind::passed_on;
  auto errors = check_input(Event::redirect, Needs::other_body, input, Role::triage, today);
  for (const auto* field : {"body", "channel_text", "number", "date"})
    BOOST_TEST(code_of(errors, field) == "err.required", field);
  input.redirect_kind = RedirectKind::turn_to;
  errors = check_input(Event::redirect, Needs::other_body, input, Role::triage, today);
  for (const auto* field : {"body", "address", "hours"})
    BOOST_TEST(code_of(errors, field) == "err.required", field);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(telephone_first)

const std::vector<DangerPhrase> kPhrases{{DangerKind::danger, "kebakaran"}};
const auto kWithPhones = [] {
  auto all = categories();
  all[2].emergency_phones = {{"Polisi", "110"}};
  return all;
}();
const DangerRules kDanger{kWithPhones, kPhrases};

ComplaintDraft fire() {
  auto d = draft();
  d.story = "Ada kebakaran di belakang pasar, api sudah besar.";
  return d;
}

BOOST_AUTO_TEST_CASE(words_in_title_or_story_and_a_category_with_telephones_name_a_danger) {
  auto d = draft();
  BOOST_TEST(!danger_in(d, kPhrases));
  BOOST_TEST(!asks_danger(d, kDanger));
  BOOST_TEST((danger_in(fire(), kPhrases) == "kebakaran"));
  BOOST_TEST(asks_danger(fire(), kDanger));
  d.title = "Kebakaran di Panjer";
  BOOST_TEST(asks_danger(d, kDanger));
  d = draft();
  d.category = CategoryId{3};
  BOOST_TEST(asks_danger(d, kDanger));
  d.category = CategoryId{99};
  BOOST_TEST(!asks_danger(d, kDanger));
  BOOST_TEST(!asks_danger({}, kDanger));
}

BOOST_AUTO_TEST_CASE(what_was_answered_is_not_asked_again) {
  for (const auto answer : kAllDangerAnswers) {
    auto d = fire();
    d.danger = answer;
    BOOST_TEST(!asks_danger(d, kDanger));
    BOOST_TEST(!asks_danger_anew(d, fire(), kDanger));
  }
  BOOST_TEST(asks_danger_anew(fire(), fire(), kDanger));
}

BOOST_AUTO_TEST_CASE(a_new_danger_is_asked_about_anew_but_an_emergency_stays_one) {
  auto d = fire();
  d.danger = DangerAnswer::none;
  BOOST_TEST(asks_danger_anew(d, draft(), kDanger));
  d.danger = DangerAnswer::emergency;
  BOOST_TEST(!asks_danger_anew(d, draft(), kDanger));
  auto harmless = draft();
  harmless.danger = DangerAnswer::none;
  BOOST_TEST(!asks_danger_anew(harmless, fire(), kDanger));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(routing)

BOOST_AUTO_TEST_CASE(category_answer_and_place_propose_a_body) {
  const auto propose = [](std::size_t category, const char* kecamatan, const char* road,
                          std::optional<OpdId> accused = std::nullopt) {
    std::map<std::string, std::string, std::less<>> answers;
    if (*road != '\0') answers["road"] = road;
    return propose_opd(kCategories[category], kecamatan, answers, kOpds, accused);
  };
  BOOST_TEST((propose(0, "", "regency") == Route{RouteKind::forward, given::kDpupr}));
  BOOST_TEST((propose(0, "", "province") == Route{RouteKind::redirect, given::kDlhkp}));
  BOOST_TEST((propose(0, "", "unknown") == Route{RouteKind::forward, given::kDpupr}));
  BOOST_TEST((propose(0, "", "") == Route{RouteKind::forward, given::kDpupr}));
  BOOST_TEST((propose(0, "", "regency", given::kDpupr) == Route{}));
  BOOST_TEST((propose(2, "33.05.12", "") == Route{RouteKind::forward, given::kPdam}));
  BOOST_TEST((propose(2, "33.05.01", "") == Route{}));
  BOOST_TEST((propose(2, "", "") == Route{}));
  BOOST_TEST((propose(1, "", "") == Route{}));  // Inspektorat is not in the list
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(who_may_know)

BOOST_AUTO_TEST_CASE(the_table_of_the_contract) {
  using T = TextSight;
  using I = IdentitySight;
  struct Row {
    Privacy privacy;
    Sight anyone, opd, triage, leader;
  };
  const std::vector<Row> table{{Privacy::open,
                                {T::public_text, I::nothing},
                                {T::full, I::name_and_phone},
                                {T::full, I::all},
                                {T::full, I::nothing}},
                               {Privacy::anonymous,
                                {T::public_text, I::nothing},
                                {T::full, I::nothing},
                                {T::full, I::masked},
                                {T::full, I::nothing}},
                               {Privacy::secret,
                                {T::nothing, I::nothing},
                                {T::full, I::name_and_phone},
                                {T::full, I::all},
                                {T::full, I::nothing}},
                               {Privacy::secret_anonymous,
                                {T::nothing, I::nothing},
                                {T::redacted, I::nothing},
                                {T::full, I::masked_two},
                                {T::figures, I::nothing}}};
  for (const auto& row : table) {
    BOOST_TEST((visible(row.privacy, Viewer::anyone) == row.anyone));
    BOOST_TEST((visible(row.privacy, Viewer::handling_opd) == row.opd));
    BOOST_TEST((visible(row.privacy, Viewer::triage) == row.triage));
    BOOST_TEST((visible(row.privacy, Viewer::leader) == row.leader));
    BOOST_TEST((privacy_of(flags_of(row.privacy)) == row.privacy));
  }
}

BOOST_AUTO_TEST_CASE(joined_hides_what_either_hides_and_no_more) {
  for (const auto one : kAllPrivacies) {
    BOOST_TEST((joined(one, one) == one));
    BOOST_TEST((joined(one, Privacy::open) == one));
    for (const auto other : kAllPrivacies) {
      const auto both = joined(one, other);
      BOOST_TEST((both == joined(other, one)));
      BOOST_TEST(at_least_as_private(one, both));
      BOOST_TEST(at_least_as_private(other, both));
    }
  }
  BOOST_TEST((joined(Privacy::secret, Privacy::anonymous) == Privacy::secret_anonymous));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(text)

const std::vector<std::string> kForbidden{std::string("a\0b", 3),
                                          std::string("a\x01") + "b",
                                          "a\x1b[31m",
                                          "a\x7f",
                                          "a\r\nb",
                                          "a\u0085b",
                                          "a\u202Eb",
                                          "a\u202Ab",
                                          "a\u2066b",
                                          "a\u2069b",
                                          "a\xff",
                                          "a\xc0\x80",
                                          "a\xed\xa0\x80",
                                          "a\xf4\x90\x80\x80",
                                          "a\xe2\x80"};

BOOST_DATA_TEST_CASE(hostile_bytes_are_refused, data::make(kForbidden), hostile) {
  BOOST_TEST(has_forbidden(hostile, Lines::many));
  auto d = draft();
  d.title = "Judul yang cukup " + hostile;
  d.story = "Cerita yang cukup panjang " + hostile;
  const auto errors = check_draft(d, rules());
  BOOST_TEST(code_of(errors, "title") == "err.text.control");
  BOOST_TEST(code_of(errors, "story") == "err.text.control");
}

const std::vector<std::string> kAllowed{"<script>alert(1)</script> di Panjer",
                                        "' OR 1=1; DROP TABLE complaint; --",
                                        "{{TITLE}} {{#BAGIAN}} %s %n {nama}",
                                        "Jalan rusak 😀 di Kebumen – “parah”",
                                        "ꦲꦤꦕꦫꦏ ꦏꦼꦧꦸꦩꦺꦤ꧀",
                                        "=HYPERLINK(\"http://contoh.test\")"};

BOOST_DATA_TEST_CASE(words_are_words_whatever_they_look_like, data::make(kAllowed), words) {
  BOOST_TEST(!has_forbidden(words, Lines::one));
}

BOOST_AUTO_TEST_CASE(line_breaks_stand_in_paragraphs_only) {
  BOOST_TEST(has_forbidden("a\nb", Lines::one));
  BOOST_TEST(!has_forbidden("a\n\tb", Lines::many));
}

BOOST_AUTO_TEST_CASE(code_points_are_counted_and_ends_trimmed) {
  BOOST_TEST(count_code_points("") == 0U);
  BOOST_TEST(count_code_points("a😀é") == 3U);
  BOOST_TEST(count_code_points("\xff\xff") == 2U);
  BOOST_TEST(trim(" \n\u00A0 a b \t\u3000") == "a b");
  BOOST_TEST(trim("\u00A0") == "");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(public_text)

struct Scan {
  std::string text;
  std::string found;  ///< `kind:text|…`
};
std::ostream& operator<<(std::ostream& out, const Scan& row) {
  return out << row.text;
}

const std::vector<Scan> kScans{
    {"Lubang di jalan depan pasar.", ""},
    {"NIK saya 3305124101900001, tolong", "nik:3305124101900001"},
    {"NIK 3305 1241 0190 0001.", "nik:3305 1241 0190 0001"},
    {"hubungi 0812-3456-7890 ya", "phone:0812-3456-7890"},
    {"WA +62 812 3456 7890", "phone:+62 812 3456 7890"},
    {"kantor (0287) 383349", "phone:0287) 383349"},
    {"kantor (0287)383-349", "phone:0287)383-349"},
    {"wa.me/6281234567890", "phone:6281234567890"},
    {"https://api.whatsapp.com/send?phone=6281234567890&text=x", "phone:6281234567890"},
    {"hub 0812.3456.7890", "phone:0812.3456.7890"},
    {"hub 0812 3456 7890", "phone:0812 3456 7890"},
    {"hub 0812/34567", ""},
    {"WA 812-3456-7890", "phone:812-3456-7890"},
    {"WA O812-3456-7890", "phone:O812-3456-7890"},
    {"+62 (812) 3456-7890", "phone:+62 (812) 3456-7890"},
    {"0 8 1 2 3 4 5 6 7 8 9 0", "phone:0 8 1 2 3 4 5 6 7 8 9 0"},
    {"62812-3456-7890", "phone:62812-3456-7890"},
    {"08-11-2026 09.30 rusak", ""},
    {"08.11.2026 sampai 09.11.2026", ""},
    {"2026-11-08 09:30", ""},
    {"01-02-2026, hubungi 081234567890", "phone:081234567890"},
    {"buka 07.30-14.00 dan 15.00-16.30", ""},
    {"Rp 1.500.000", ""},
    {"Rp 850.000.000 dari APBD", ""},
    {"Rp812.345.678,00", ""},
    {"RT 02/RW 03", ""},
    {"RT 002 RW 003, Blok B 12 RT 3", ""},
    {"BLOK B 12 RT 3", ""},
    {"Jl. Raya 123", ""},
    {"Jl. Pahlawan No. 45 A", ""},
    {"SD N 1 KEBUMEN", ""},
    {"tiang listrik nomor 0123456", ""},
    {"lubang 2 x 3 m, dalam 20 cm", ""},
    {"pipa d 150 mm sepanjang 1200 m", ""},
    {"panjang 12.345,67 meter", ""},
    {"tahun 2024-2026", ""},
    {"kode 2EA8-9QXZ-2RT", ""},
    {"pelat AA-1234-BC", "plate:AA-1234-BC"},
    {"pelat AA.1234.BC", "plate:AA.1234.BC"},
    {"truk R 9123 KL ngebut", "plate:R 9123 KL"},
    {"motor aa1234bc", "plate:aa1234bc"},
    {"no. rek BRI 0077 0100 1234 501", "phone:0077 0100 1234 501"},
    {"rekening Mandiri 1380 0012 3456 78", "account_number:1380 0012 3456 78"},
    {"rek. BCA 7654321", "account_number:7654321"},
    {"rekening listrik Rp 1.500.000", ""},
    {"di depan bank, 12 lubang", ""},
    {"KTP 3305-1241-0190-0001", "nik:3305-1241-0190-0001"},
    {"3305.1241.0190.0001", "nik:3305.1241.0190.0001"},
    {"surat ke Budi.Santoso+1@contoh.test ya", "email:Budi.Santoso+1@contoh.test"},
    {"@kebumenkab di Instagram", ""},
    {"Pasal 5 ayat 2", ""},
    {"1.200 KK, 35 rumah", ""},
    {"kantor 0287-383349", "phone:0287-383349"},
    {"pelat AA 1234 BC merah", "plate:AA 1234 BC"},
    {"pelat AA1234BC", "plate:AA1234BC"},
    {"pelat aa 1234 bc", "plate:aa 1234 bc"},
    {"RT 02 RW 03 Panjer", ""},
    {"rekening 1234567890123", "account_number:1234567890123"},
    {"rek 1234-5678-9012", "account_number:1234-5678-9012"},
    {"kartu 4111 1111 1111 1111", "account_number:4111 1111 1111 1111"},
    {"anggaran Rp1.500.000.000 tahun 2026", ""},
    {"tanggal 12-05-2026 pukul 10.30", ""},
    {"tulis ke siti@contoh.test.", "email:siti@contoh.test"},
    {"081234567890 3305124101900001", "phone:081234567890|nik:3305124101900001"},
    {"", ""}};

BOOST_DATA_TEST_CASE(what_should_not_go_out_is_found, data::make(kScans), row) {
  std::string found;
  for (const auto& finding : scan_public_text(row.text)) {
    if (!found.empty()) found += "|";
    found += std::string(to_word(finding.kind)) + ":" + finding.text;
    BOOST_TEST(row.text.substr(finding.offset, finding.length) == finding.text);
  }
  BOOST_TEST(found == row.found);
}

BOOST_AUTO_TEST_CASE(a_code_of_ours_is_no_number_plate_and_no_account) {
  for (std::uint64_t n = 1; n <= 2000; ++n) {
    const auto code = ComplaintCode::make(n * 0x9e3779b97f4a7c15U).display();
    if (code.find_first_not_of("0123456789-") == std::string::npos) continue;
    BOOST_TEST(scan_public_text("laporan " + code + ".").empty(), code);
  }
}

BOOST_AUTO_TEST_CASE(findings_are_masked_in_place) {
  BOOST_TEST(mask_findings("Pak Budi 081234567890, pelat AA 1234 BC.") ==
             "Pak Budi [disamarkan], pelat [disamarkan].");
}

BOOST_AUTO_TEST_SUITE_END()
