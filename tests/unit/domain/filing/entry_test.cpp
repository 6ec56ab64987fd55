// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Entering on behalf: when it came, how the person is reached, the title nobody wrote.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/filing/entry.hpp"
#include "handlers/domain/filing/title.hpp"
#include "tests/unit/domain/given.hpp"

using namespace domain;
using given::code_of;
namespace data = boost::unit_test::data;

namespace {

const Instant kNow = given::wib("2026-11-20 10:00");

OnBehalf message() {
  return {.channel = Channel::whatsapp,
          .received_at = given::wib("2026-11-06 00:00"),
          .contact_kind = ContactKind::phone,
          .contact = "0287 383349",
          .name = "Pak Darmo"};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(entry)

BOOST_AUTO_TEST_CASE(an_entry_on_behalf_is_at_most_fourteen_days_old) {
  auto entry = message();
  BOOST_TEST(check_on_behalf(entry, kNow, given::kPolicy).empty());
  entry.received_at = given::wib("2026-11-05 23:59");
  BOOST_TEST(code_of(check_on_behalf(entry, kNow, given::kPolicy), "received_at") ==
             "err.received.old");
  // Today but later, the hour is ahead and not the date.
  for (const auto* later : {"2026-11-20 10:01", "2026-11-20 23:59"}) {
    entry.received_at = given::wib(later);
    BOOST_TEST(code_of(check_on_behalf(entry, kNow, given::kPolicy), "received_at") ==
               "err.received.ahead");
  }
  entry.received_at = given::wib("2026-11-21 00:00");
  BOOST_TEST(code_of(check_on_behalf(entry, kNow, given::kPolicy), "received_at") ==
             "err.date.future");
}

BOOST_AUTO_TEST_CASE(a_setting_says_how_old_an_entry_may_be) {
  auto entry = message();
  SlaPolicy policy;
  policy.received_back_calendar_days = 3;
  entry.received_at = given::wib("2026-11-17 00:00");
  BOOST_TEST(check_on_behalf(entry, kNow, policy).empty());
  entry.received_at = given::wib("2026-11-16 23:59");
  const auto errors = check_on_behalf(entry, kNow, policy);
  BOOST_TEST(code_of(errors, "received_at") == "err.received.old");
  BOOST_TEST(errors.find("received_at")->values.at("n") == "3");
}

BOOST_AUTO_TEST_CASE(an_empty_entry_lacks_channel_and_time_and_nothing_of_the_person) {
  const auto errors = check_on_behalf({}, kNow, given::kPolicy);
  BOOST_TEST(code_of(errors, "channel") == "err.required");
  BOOST_TEST(code_of(errors, "received_at") == "err.required");
  BOOST_TEST(errors.size() == 2U);
}

BOOST_AUTO_TEST_CASE(nobody_enters_what_comes_by_the_site_itself) {
  auto entry = message();
  entry.channel = Channel::web;
  BOOST_TEST(code_of(check_on_behalf(entry, kNow, given::kPolicy), "channel") == "err.choice");
}

BOOST_AUTO_TEST_CASE(a_contact_fits_its_kind) {
  struct Case {
    std::optional<ContactKind> kind;
    const char* contact;
    const char* field;
    const char* code;
  };
  const std::string long_address(201, 'a');
  const Case cases[] = {
      {ContactKind::whatsapp, "0812 3456 7890", "contact", ""},
      {ContactKind::whatsapp, "+852 5123 4567", "contact", ""},
      {ContactKind::whatsapp, "0287 383349", "contact", "err.phone"},
      {ContactKind::whatsapp, "", "contact", "err.required"},
      {ContactKind::phone, "12", "contact", "err.phone"},
      {ContactKind::email, "darmo", "contact", "err.email"},
      {ContactKind::email, "darmo@contoh.test", "contact", ""},
      {ContactKind::letter, "Rt 1", "contact", "err.too_short"},
      {ContactKind::account, long_address.c_str(), "contact", "err.too_long"},
      {ContactKind::account, "https://contoh.test/p/1", "contact", ""},
      {ContactKind::none, "apa saja", "contact", ""},
      {std::nullopt, "0812 3456 7890", "contact_kind", "err.required"},
  };
  for (const auto& one : cases) {
    auto entry = message();
    entry.contact_kind = one.kind;
    entry.contact = one.contact;
    BOOST_TEST(code_of(check_on_behalf(entry, kNow, given::kPolicy), one.field) == one.code,
               one.contact);
  }
}

BOOST_AUTO_TEST_CASE(a_link_has_a_links_length_and_leads_to_a_page) {
  const auto fault = [](const std::string& typed) {
    FieldErrors errors;
    check_contact_address(errors, "contact", typed);
    return code_of(errors, "contact");
  };
  for (const std::string link : {"https:contoh.test?id=", "https://contoh.test/",
                                 "fb:profil?id=", "contoh.test?id=", "contoh.test/p/"}) {
    BOOST_TEST(fault(link + std::string(2000 - link.size(), 'a')) == "", link);
    BOOST_TEST(fault(link + std::string(2001 - link.size(), 'a')) == "err.too_long", link);
  }
  for (const std::string words : {"Jalan Pemuda 12 ", "Pemuda", "12:"})
    BOOST_TEST(fault(words + std::string(200, 'a')) == "err.too_long", words);
  for (const std::string script :
       {"javascript:alert(1)", "JavaScript:alert(1)", "java\u00adscript:alert(1)",
        "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:https://contoh.test/x"}) {
    BOOST_TEST(fault(script) == "err.link.scheme", script);
    FieldErrors errors;
    check_link(errors, "link", script);
    BOOST_TEST(code_of(errors, "link") == "err.link.scheme", script);
  }
}

BOOST_AUTO_TEST_CASE(a_contact_of_every_kind_is_kept_where_it_belongs) {
  struct Kept {
    ContactKind kind;
    const char* typed;
    std::string phone, email, address;
    std::optional<Channel> channel;
  };
  const Kept all[] = {
      {ContactKind::whatsapp, "0812-3456-7890", "+6281234567890", "", "", Channel::whatsapp},
      {ContactKind::phone, "0287 383349", "+62287383349", "", "", Channel::phone},
      {ContactKind::email, "Darmo@contoh.test", "", "Darmo@contoh.test", "", Channel::email},
      {ContactKind::letter, "RT 02 Desa Panjer", "", "", "RT 02 Desa Panjer", Channel::letter},
      {ContactKind::account, "@darmo", "", "", "@darmo", std::nullopt},
      {ContactKind::none, "apa saja", "", "", "", std::nullopt},
  };
  BOOST_TEST(std::size(all) == kAllContactKinds.size());
  for (const auto& one : all) BOOST_TEST_CONTEXT(to_word(one.kind)) {
      auto entry = message();
      entry.contact_kind = one.kind;
      entry.contact = one.typed;
      BOOST_TEST(check_on_behalf(entry, kNow, given::kPolicy).empty());
      const auto contact = contact_of(entry);
      BOOST_TEST(contact.phone == one.phone);
      BOOST_TEST(contact.email == one.email);
      BOOST_TEST(contact.address == one.address);
      BOOST_TEST((contact.channel == one.channel));
    }
}

BOOST_AUTO_TEST_CASE(one_is_told_where_one_wrote_and_networks_by_their_account) {
  for (const auto channel : kEntryChannels) BOOST_TEST_CONTEXT(to_word(channel)) {
      const auto usual = usual_contact(channel);
      const bool met =
          channel == Channel::walk_in || channel == Channel::radio || channel == Channel::other;
      BOOST_TEST(usual.has_value() == !met);
      if (met) continue;
      const auto& same = to_word(*usual);
      BOOST_TEST((same == to_word(channel) || *usual == ContactKind::account));
    }
}

namespace {

struct Titled {
  const char* story;
  const char* title;
};
std::ostream& operator<<(std::ostream& out, const Titled& one) {
  return out << one.story;
}

const Titled kTitles[] = {
    {"Lampu jalan mati di Desa Kaleng. Sudah seminggu.", "Lampu jalan mati di Desa Kaleng"},
    {"Selamat pagi, jalan dekat balai desa berlubang parah.",
     "Jalan dekat balai desa berlubang parah"},
    {"Assalamu'alaikum wr. wb.\n\nPak, saluran di RT. 02 mampet. Mohon dibersihkan.",
     "Saluran di RT. 02 mampet"},
    {"Rusak. Jalan ke pasar sudah lama rusak", "Rusak. Jalan ke pasar sudah lama rusak"},
    {"Pagi Pak, lampu mati di gang kami", "Lampu mati di gang kami"},
    {"Ibu hamil ditolak puskesmas", "Ibu hamil ditolak puskesmas"},
    {"Kenapa pasar kotor terus? Tolong dijawab.", "Kenapa pasar kotor terus"},
    {"  ", ""},
    {"Selamat pagi", "Selamat pagi"},
};

}  // namespace

BOOST_DATA_TEST_CASE(the_title_is_the_first_sentence_behind_the_greeting, data::make(kTitles)) {
  BOOST_TEST(title_from(sample.story) == sample.title);
}

BOOST_AUTO_TEST_CASE(a_long_sentence_is_cut_between_words_at_120_code_points) {
  std::string story;
  while (story.size() < 300) story += "jalan ä rusak ";
  const auto title = title_from(story);
  BOOST_TEST(count_code_points(title) <= 120U);
  BOOST_TEST(count_code_points(title) > 100U);
  BOOST_TEST(title.ends_with("…"));
  BOOST_TEST(!has_forbidden(title, Lines::one));
  BOOST_TEST(count_code_points(title_from(std::string(400, 'a'))) == 120U);
}

BOOST_AUTO_TEST_CASE(who_may_know_is_the_more_private_of_category_and_channel) {
  Category category;
  category.privacy = Privacy::anonymous;
  BOOST_TEST((entry_privacy(category, {}, Privacy::open) == Privacy::anonymous));
  BOOST_TEST((entry_privacy(category, {}, Privacy::secret) == Privacy::secret_anonymous));
  BOOST_TEST((entry_privacy(category, OpdId{1}, Privacy::open) == Privacy::secret_anonymous));
  category.privacy = Privacy::open;
  BOOST_TEST((entry_privacy(category, {}, Privacy::secret) == Privacy::secret));
  category.privacy_locked = true;
  BOOST_TEST((entry_privacy(category, {}, Privacy::secret) == Privacy::open));
}

BOOST_AUTO_TEST_SUITE_END()
