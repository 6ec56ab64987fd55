// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/courier/mail.hpp"

#include <algorithm>

#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/mail_values.hpp"

namespace view {
namespace {

constexpr std::string_view kCitizen = "complaint_";
constexpr std::string_view kSecret = "complaint_secret";

/// The endings of a message's files, and of the frame's pieces.
enum class Form { subject, text, html };

std::string_view ending(Form form) {
  switch (form) {
    case Form::subject:
      return ".subject.tpl";
    case Form::text:
      return ".txt.tpl";
    case Form::html:
      return ".html.tpl";
  }
  return ".txt.tpl";
}

std::string file(std::string_view key, Form form) {
  return "mail/" + std::string(key) + std::string(ending(form));
}

std::string key_of(const Letter& letter) {
  return std::string(letter.code_only && letter.key.starts_with(kCitizen) ? kSecret : letter.key);
}

/// Without blank lines at both ends, and never two of them together: optional sentences leave gaps.
std::string tidy(std::string_view text) {
  std::string tidied;
  std::size_t blank = 0;
  for (const auto& line : lines_of(text)) {
    const auto last = line.find_last_not_of(" \t");
    if (last == std::string::npos) {
      ++blank;
      continue;
    }
    if (blank > 0 && !tidied.empty()) tidied += '\n';
    blank = 0;
    tidied.append(line, 0, last + 1);
    tidied += '\n';
  }
  return tidied;
}

/// To a reporter whose report no account has: its page is opened by code and PIN.
bool is_to_guest(const Letter& letter) {
  const auto link = letter.values.find("tautan");
  return letter.key.starts_with(kCitizen) && link != letter.values.end() &&
         link->second.starts_with(paths::track() + "/");
}

fcgi::Dictionary dictionary_for(const Pages& pages, const Letter& letter) {
  fcgi::Dictionary mail;
  put_values(mail, pages, letter.values);
  return mail;
}

void put_frame(fcgi::Dictionary& mail, const Pages& pages, const Letter& letter, Form form,
               std::string_view subject) {
  auto closing = mail.include("CLOSING", file("frame/closing", form));
  mail.set_global("SUBJECT", subject);
  // A text begins with what happened, so with nothing before it.
  if (form == Form::html) {
    auto opening = mail.include("OPENING", file("frame/opening", form));
    if (pages.service().demo) opening.show("DEMO");
  }
  if (pages.service().demo) closing.show("DEMO");
  if (!letter.name.empty() && !letter.code_only) {
    closing.show("HAS_NAMA");
    closing.set("NAMA", one_line(letter.name));
  }
  if (is_to_guest(letter)) closing.show("WITHOUT_ACCOUNT");
  if (!letter.key.starts_with("staff_")) closing.show("FREE");
}

/// Sections are shown where they stand, so an included file needs its own.
void put_report(fcgi::Dictionary& mail, const Pages& pages, const Letter& letter, Form form) {
  auto report = mail.include("REPORT", file("frame/report", form));
  put_values(report, pages, letter.values);
}

std::string body(const Pages& pages, const Letter& letter, Form form, std::string_view subject) {
  auto mail = dictionary_for(pages, letter);
  put_frame(mail, pages, letter, form, subject);
  put_report(mail, pages, letter, form);
  return pages.templates().render(file(key_of(letter), form), mail);
}

}  // namespace

MailText mail(const Pages& pages, const Letter& letter) {
  const auto values = dictionary_for(pages, letter);
  auto subject = one_line(pages.templates().render(file(key_of(letter), Form::subject), values));
  auto text = tidy(body(pages, letter, Form::text, subject));
  auto html = body(pages, letter, Form::html, subject);
  html.erase(0, html.find_first_not_of('\n'));
  return {std::move(subject), std::move(text), std::move(html)};
}

}  // namespace view
