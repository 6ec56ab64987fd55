// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Every mail as text, HTML and subject: whole; with next to nothing; to somebody without an
/// account; before it happened and with no link; of a secret report; with values no catalogue
/// knows; from an instance with demo data.

#include "handlers/view/courier/mail.hpp"
#include "tests/unit/view/given_mails.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

domain::Values without(std::initializer_list<std::string_view> names) {
  auto values = given::values();
  for (const auto name : names)
    if (const auto at = values.find(name); at != values.end()) values.erase(at);
  return values;
}

}  // namespace

void stories::mail(Storybook& book) {
  auto guest = given::values();
  guest["tautan"] = "/lacak/7F3KQ2MX4H0";
  auto by_desk = without({"opd", "nomor", "balas", "tenggat", "jumlah"});
  by_desk["meja"] = "inspector";
  auto unusual = given::values();  // a part's state, words of a newer release, a code as shown
  for (const auto& [name, value] : std::initializer_list<std::pair<std::string, std::string>>{
           {"status", "returned"},
           {"kejadian", "unheard_of"},
           {"alasan", "unheard_of"},
           {"langkah", "unheard_of"},
           {"waktu", "kemarin"},
           {"tautan", "https://laporbup.example/lacak"},
           {"n_terlambat", "12"}})
    unusual[name] = value;
  for (const auto& key : given::mail_keys()) {
    const auto write = [&](const std::string& variant, const domain::Values& values) {
      book.mail("mail/" + key + variant,
                view::mail(book.pages(), {.key = key, .name = "Siti Rahayu", .values = values}));
    };
    write("", given::values());
    write(".guest", guest);
    write(".desk", by_desk);
    write(".before", without({"waktu", "alamat", "pin"}));
    write(".unusual", unusual);
    write(".done", without({"tautan"}));
    book.mail("mail/" + key + ".sparse",
              view::mail(book.pages(), {.key = key, .values = given::code_only()}));
    const view::Letter secret{
        .key = key, .name = "Siti Rahayu", .values = given::values(), .code_only = true};
    book.mail("mail/" + key + ".secret", view::mail(book.pages(), secret));
    book.mail("mail/" + key + ".demo",
              view::mail(book.demo_pages(), {.key = key, .values = given::values()}));
  }
}
