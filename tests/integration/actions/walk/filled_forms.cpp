// SPDX-License-Identifier: AGPL-3.0-or-later
// Every form of staff that comes filled in with what is saved carries a mark of it, and does not
// write over what a colleague saved meanwhile.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/crypto.hpp"
#include "tests/integration/actions/walk/visitors.hpp"

using support::contains;
using support::Fields;
using support::status;
using walk::filled;
using walk::Visitor;
using walk::Visitors;
using walk::World;

namespace {

/// A form as a browser would send it untouched, and what can be changed in it.
struct Form {
  std::string action = {};
  Fields fields = {};
  std::map<std::string, std::set<std::string>> own = {};  ///< of a menu or a choice: its values
  bool is_filled = false;  ///< something one sees stands in it, or is chosen
};

// By hand: std::regex goes a call deeper with each character, and pages are long.

/// The next `begin` from `at` on, up to and with `end` behind it; empty: there is none.
std::string_view piece(std::string_view text, std::string_view begin, std::string_view end,
                       std::size_t& at) {
  at = text.find(begin, at);
  if (at == std::string_view::npos) return {};
  const auto behind = text.find(end, at);
  if (behind == std::string_view::npos) return {};
  return text.substr(at, behind + end.size() - at);
}

std::string attribute(std::string_view tag, const std::string& name) {
  const auto begin = " " + name + "=\"";
  const auto at = tag.find(begin);
  if (at == std::string_view::npos) return {};
  const auto value = tag.substr(at + begin.size());
  return std::string(value.substr(0, value.find('"')));
}

bool has_word(std::string_view tag, const std::string& word) {
  return tag.find(" " + word + " ") != std::string_view::npos ||
         tag.find(" " + word + ">") != std::string_view::npos;
}

void add_input(Form& form, std::string_view tag) {
  const auto name = attribute(tag, "name");
  const auto type = attribute(tag, "type");
  const auto value = attribute(tag, "value");
  if (name.empty() || type == "file") return;
  if (type == "radio" || type == "checkbox") {
    if (type == "radio") form.own[name].insert(value);
    if (!has_word(tag, "checked")) return;
    form.is_filled = true;
  } else if (type != "hidden") {
    form.is_filled = form.is_filled || !value.empty();
  }
  form.fields.emplace_back(name, value);
}

void add_menu(Form& form, const std::string& name, std::string_view inside) {
  for (std::size_t at = 0;; ++at) {
    const auto tag = piece(inside, "<option", ">", at);
    if (tag.empty()) return;
    const auto value = attribute(tag, "value");
    if (!value.empty()) form.own[name].insert(value);
    if (!has_word(tag, "selected") || value.empty()) continue;
    form.fields.emplace_back(name, value);
    form.is_filled = true;
  }
}

void add_text(Form& form, const std::string& name, std::string_view tag, std::string_view words) {
  if (words.starts_with('\n')) words.remove_prefix(1);
  form.is_filled = form.is_filled || (!words.empty() && !has_word(tag, "hidden"));
  form.fields.emplace_back(name, words);
}

/// Fields in their order.
void add_fields(Form& form, std::string_view text) {
  for (std::size_t at = text.find('<', 1); at != std::string_view::npos;
       at = text.find('<', at + 1)) {
    const auto tag = text.substr(at, text.find('>', at) + 1 - at);
    const auto inside = [&](std::string_view end) {
      const auto rest = text.substr(at + tag.size());
      return rest.substr(0, rest.find(end));
    };
    const auto name = attribute(tag, "name");
    if (tag.starts_with("<input")) add_input(form, tag);
    if (tag.starts_with("<select")) add_menu(form, name, inside("</select>"));
    if (tag.starts_with("<textarea")) add_text(form, name, tag, inside("</textarea>"));
  }
}

/// The forms of a page that write.
std::vector<Form> forms_of(const std::string& page) {
  std::vector<Form> forms;
  for (std::size_t at = 0;; ++at) {
    const auto text = piece(page, "<form", "</form>", at);
    if (text.empty()) return forms;
    const auto tag = text.substr(0, text.find('>') + 1);
    if (attribute(tag, "method") != "post") continue;
    add_fields(forms.emplace_back(Form{.action = attribute(tag, "action")}), text);
  }
}

bool is_mark(const std::string& name) {
  return name == "saved" || name.starts_with("saved_");
}

bool carries_mark(const Form& form) {
  return std::ranges::any_of(form.fields, [](const auto& one) { return is_mark(one.first); });
}

/// What stands in these at first nobody has saved. By the address, and what it is.
const std::map<std::string, std::string> kNothingSaved{
    {"/loket/baru", "a new report: now, at the counter"},
    {"/loket/bukti/{code}/rahasia", "where it was said: at the counter"},
};

/// As if a colleague had saved something else, and this officer wrote something of his own.
Fields stale(const Form& form) {
  auto fields = form.fields;
  for (auto& [name, value] : fields) {
    if (is_mark(name)) value = crypto::base64url(crypto::token_hash("as it stood before"));
    if (name == "left" && value.empty()) continue;
    if (name == "left") value = "3";
    const auto own = form.own.find(name);
    if (own != form.own.end())
      for (const auto& other : own->second)
        if (other != value) {
          value = other;
          break;
        }
    if (name.find("text") != std::string::npos || name.find("caption") != std::string::npos)
      value = "Lubang di tepi jalan itu sudah ditutup sementara.";
  }
  return fields;
}

bool is_staff(const std::string& pattern) {
  for (const auto* home : {"/triase", "/inspektorat", "/pimpinan", "/opd", "/loket", "/kelola"})
    if (pattern.starts_with(home)) return true;
  return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(walk_filled_forms, *support::needs_database())

BOOST_AUTO_TEST_CASE(what_stands_saved_in_a_form_is_marked_and_no_stale_form_writes_over_it) {
  World world;
  Visitors visitors(world);
  world.db.run("UPDATE attachment SET caption = 'Tiang ketiga', boxes = '100,100,50,50'");
  const auto ani =
      given::citizen(world.db, {.email = "ani@contoh.test", .phone = "+6281211114444"});
  const auto before = given::filed(world.db, {}, ani).code.display();
  std::set<std::string> marked;
  std::set<std::string> passed_over;
  const auto look = [&](Visitor& visitor, const std::string& pattern) {
    const auto page = visitor.browser.get(filled(visitor, pattern));
    if (status(page) != 200) return;
    for (const auto& form : forms_of(page.body)) {
      if (!form.is_filled) continue;
      if (kNothingSaved.contains(pattern)) {
        passed_over.insert(pattern);
        continue;
      }
      BOOST_TEST(carries_mark(form), pattern + " is filled in and carries no mark");
      if (!carries_mark(form)) continue;
      marked.insert(pattern);
      const auto events = world.db.number("SELECT COUNT(*) FROM complaint_event");
      const auto answer = visitor.browser.post(form.action, stale(form));
      BOOST_TEST(status(answer) == 409, pattern + " answers a stale form with " << status(answer));
      BOOST_TEST(contains(answer, "sesudah Anda membuka formulir ini"), pattern);
      BOOST_TEST(!forms_of(answer.body).empty(), pattern + " gives no form back");
      BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event") == events, pattern);
    }
  };
  for (const auto& [method, pattern] : world.addresses()) {
    if (method != "GET" || !is_staff(pattern)) continue;
    auto& visitor = visitors.at(pattern);
    look(visitor, pattern);
    if (pattern.find("{code}") == std::string::npos || !pattern.starts_with("/triase")) continue;
    const auto code = std::exchange(visitor.code, before);  // acts that end with *forward*
    look(visitor, pattern);
    visitor.code = code;
  }
  for (const auto* one : {"/triase/aduan/{code}/naskah", "/triase/aduan/{code}/kategori",
                          "/triase/aduan/{code}/terusan", "/triase/aduan/{code}/foto",
                          "/triase/aduan/{code}/foto/{id}", "/inspektorat/aduan/{code}/kategori"})
    BOOST_TEST(marked.contains(one), one << " was not walked");
  for (const auto& [pattern, why] : kNothingSaved)
    BOOST_TEST(passed_over.contains(pattern), pattern + " is not filled in any more: " + why);
  BOOST_TEST_MESSAGE(marked.size() << " forms that write over something, " << passed_over.size()
                                   << " filled in that do not");
}

BOOST_AUTO_TEST_SUITE_END()
