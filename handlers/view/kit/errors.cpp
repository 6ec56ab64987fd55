// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/errors.hpp"

#include <fmt/format.h>

#include "handlers/paths/paths.hpp"

namespace view {
namespace {

/// Fields that never travel: secrets, and what the new page makes anew.
bool stays_behind(std::string_view name) {
  return name == "csrf" || name.find("password") != std::string_view::npos || name == "pin" ||
         name == "email_or_pin";
}

void show_kept(Page& page, const Carried& fields) {
  bool any = false;
  for (const auto& [name, value] : fields) {
    if (name == "nonce" || value.size() < 20)
      continue;  // words worth reading, not codes and choices
    page.main().section("KEPT").set("KEPT_TEXT", value);
    any = true;
  }
  if (any) page.main().show("KEPT_ANY");
}

std::string sign_in_and_go_on(const Pages& pages, const Chrome& chrome,
                              const FailedRequest& attempt) {
  Page page(pages, chrome, "layout/resubmit.tpl", pages.messages().text("http.401"));
  page.say_error();
  auto& html = page.main();
  const bool staff = chrome.header == Chrome::Header::staff;
  html.set("HEADING", page.text("http.401"));
  html.set("TEXT", page.text("msg.session.text"));
  html.set("TARGET", staff ? paths::staff_sign_in() : paths::sign_in());
  put_carried(html, "HIDDEN", prefixed(travelling(attempt.fields)));
  auto form = html.section("SIGN_IN");
  form.set("GO_ON", attempt.path);
  page.field(
      form, "EMAIL_FIELD",
      {.input = Input::email, .name = "email", .label = "field.email", .autocomplete = "username"});
  page.field(form, "PASSWORD_FIELD",
             {.input = Input::password,
              .name = "password",
              .label = "field.password",
              .autocomplete = "current-password"});
  show_kept(page, travelling(attempt.fields));
  return page.render();
}

std::string send_again(const Pages& pages, const Chrome& chrome, std::string_view heading,
                       std::string_view text, std::string_view path, const Carried& fields) {
  Page page(pages, chrome, "layout/resubmit.tpl", heading);
  auto& html = page.main();
  html.set("HEADING", heading);
  html.set("TEXT", text);
  html.set("TARGET", path);
  put_carried(html, "HIDDEN", travelling(fields));
  html.show("AGAIN");
  show_kept(page, travelling(fields));
  return page.render();
}

struct Trouble {
  std::string heading;
  std::string text;
  std::string incident;
};

std::string trouble_page(const Pages& pages, const Chrome& chrome, const Trouble& trouble,
                         const std::vector<Link>& ways) {
  Page page(pages, chrome, "layout/error.tpl", trouble.heading);
  page.say_error();
  page.main().set("HEADING", trouble.heading);
  page.main().set("TEXT", trouble.text);
  if (!trouble.incident.empty())
    page.main()
        .section("INCIDENT")
        .set("INCIDENT_TEXT", page.text("http.incident", {{"id", trouble.incident}}));
  for (const auto& way : ways) {
    auto act = page.main().section("ACT");
    act.set("HREF", way.href);
    act.set("LABEL", way.label);
  }
  return page.render();
}

std::vector<Link> ways_from(const Messages& messages, const Chrome& chrome) {
  if (chrome.header == Chrome::Header::staff) {
    auto links = chrome.links;
    if (links.empty()) links = {{"nav.staff", paths::staff_sign_in()}};
    for (auto& link : links) link.label = messages.text(link.label);
    return links;
  }
  return {{messages.text("nav.home"), paths::home()},
          {messages.text("nav.mine"), paths::my_reports()}};
}

}  // namespace

fcgi::Response error_answer(const Pages& pages, const Chrome& chrome, const fcgi::HttpError& error,
                            const FailedRequest& attempt) {
  const auto& messages = pages.messages();
  if (dynamic_cast<const fcgi::SignInNeeded*>(&error) != nullptr) {
    const bool staff = chrome.header == Chrome::Header::staff;
    if (attempt.safe)
      return fcgi::see_other(staff ? paths::staff_sign_in(attempt.path)
                                   : paths::sign_in(attempt.path));
    return fcgi::html(sign_in_and_go_on(pages, chrome, attempt), error.status());
  }
  if (dynamic_cast<const fcgi::WrongToken*>(&error) != nullptr && !attempt.fields.empty())
    return fcgi::html(
        send_again(pages, chrome, messages.text("msg.token.form"),
                   messages.text("msg.token.form.text"), attempt.path, attempt.fields),
        error.status());

  if (dynamic_cast<const fcgi::FromElsewhere*>(&error) != nullptr)
    return fcgi::html(
        trouble_page(pages, chrome,
                     {messages.text("msg.elsewhere"), messages.text("msg.elsewhere.text"), {}},
                     ways_from(messages, chrome)),
        error.status());

  const auto status = static_cast<int>(error.status());
  auto key = fmt::format("http.{}", status);
  if (!messages.has(key)) key = status < 500 ? "http.400" : "http.500";
  const bool ours = status >= 500;
  Trouble trouble{.heading = messages.text(key),
                  .text = messages.text(key + ".text", {{"id", attempt.incident}}),
                  .incident = ours ? attempt.incident : ""};
  if (key != "http.500" && error.message_key() != key)
    if (auto said = messages.has(error.message_key())
                        ? messages.text_if_filled(error.message_key(), {})
                        : "";
        !said.empty())
      // Who may not do just this gains nothing by another account.
      trouble.text = status == 403 ? said + "." : said + ". " + trouble.text;
  auto answer =
      fcgi::html(trouble_page(pages, chrome, trouble, ways_from(messages, chrome)), error.status());
  for (const auto& [name, value] : error.headers()) answer.header(name, value);
  return answer;
}

std::string resubmit(const Pages& pages, const Chrome& chrome, std::string_view path,
                     const Carried& fields) {
  return send_again(pages, chrome, pages.messages().text("resubmit.h"),
                    pages.messages().text("resubmit.text"), path, fields);
}

Carried travelling(const Carried& fields) {
  Carried out;
  for (const auto& field : fields)
    if (!stays_behind(field.first)) out.push_back(field);
  return out;
}

Carried prefixed(const Carried& fields) {
  Carried out;
  for (const auto& [name, value] : fields)
    out.emplace_back(std::string(kCarriedPrefix) + name, value);
  return out;
}

Carried carried_from(const Carried& fields) {
  Carried out;
  for (const auto& [name, value] : fields)
    if (name.starts_with(kCarriedPrefix))
      out.emplace_back(name.substr(kCarriedPrefix.size()), value);
  return out;
}

fcgi::Response refusal_answer(const Pages& pages, const Chrome& chrome, domain::Refusal refusal,
                              std::string_view back) {
  using domain::Refusal;
  const auto& messages = pages.messages();
  const auto status = refusal == Refusal::not_found     ? fcgi::Status::not_found
                      : refusal == Refusal::not_allowed ? fcgi::Status::forbidden
                                                        : fcgi::Status::conflict;
  const auto key = fmt::format("http.{}", static_cast<int>(status));
  if (refusal == Refusal::not_found)
    return fcgi::html(
        trouble_page(pages, chrome, {messages.text(key), messages.text(key + ".text"), {}},
                     ways_from(messages, chrome)),
        status);
  const auto text = messages.text(domain::message_key(refusal));
  const bool sentence = text.ends_with('.');
  return fcgi::html(
      trouble_page(pages, chrome, {messages.text(key), sentence ? text : text + ".", {}},
                   {{messages.text("btn.look"), std::string(back)}}),
      status);
}

}  // namespace view
