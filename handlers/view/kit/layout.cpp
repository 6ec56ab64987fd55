// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/layout.hpp"

#include <algorithm>

#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/sessions.hpp"

namespace view {
namespace {

std::string without_slash(std::string url) {
  while (url.ends_with('/')) url.pop_back();
  return url;
}

Service service_from(const fcgi::Config& config) {
  return {.name = config.get("service.name"),
          .regency = config.get("service.regency"),
          .office = config.get("service.office"),
          .address = config.get("service.address"),
          .phone = config.get("service.phone"),
          .base_url = without_slash(config.get("service.base_url")),
          .demo = config.flag("service.demo")};
}

/// "(0287) 383349" as "+62287383349".
std::string international(std::string_view shown) {
  std::string digits;
  std::copy_if(shown.begin(), shown.end(), std::back_inserter(digits),
               [](char c) { return c >= '0' && c <= '9'; });
  return digits.starts_with('0') ? "+62" + digits.substr(1) : digits;
}

std::vector<Link> desk_links(const Messages& messages, const std::vector<Link>& keyed) {
  std::vector<Link> links;
  links.reserve(keyed.size());
  for (const auto& link : keyed) links.push_back({messages.text(link.label), link.href});
  return links;
}

/// Labels are keys of the catalogue.
std::vector<Link> links_of(domain::Role role) {
  switch (role) {
    case domain::Role::triage:
      return {{"nav.triage", paths::triage()},
              {"nav.triage.new", paths::triage_new()},
              {"nav.triage.tell", paths::tell(role)},
              {"nav.triage.appeals", paths::appeals()},
              {"nav.requests", paths::desk_requests()}};
    case domain::Role::opd_officer:
    case domain::Role::opd_head:
      return {{"nav.opd", paths::opd()}};
    case domain::Role::clerk:
      return {{"nav.desk", paths::desk()}, {"nav.requests", paths::desk_requests()}};
    case domain::Role::inspector:
      return {{"nav.inspectorate", paths::inspectorate()},
              {"nav.triage.tell", paths::tell(role)},
              {"nav.openings", paths::openings()}};
    case domain::Role::leader:
      return {{"nav.leader", paths::leader()}, {"nav.triage.tell", paths::tell(role)}};
    case domain::Role::administrator:
      return {{"nav.admin", paths::administration()}};
    default:
      return {};
  }
}

std::vector<Link> public_links() {
  return {{"nav.reports", paths::reports()},
          {"nav.stats", paths::statistics()},
          {"nav.track.short", paths::track()},
          {"nav.help", paths::help()}};
}

std::vector<Link> menu_links(Chrome::Header header) {
  const Link mine{"nav.mine", paths::my_reports()};
  switch (header) {
    case Chrome::Header::citizen:
      return {mine, {"nav.profile", paths::profile()}};
    case Chrome::Header::staff:
      return {};
    default:
      return {{"nav.register", paths::register_account()}, {"nav.login", paths::sign_in()}, mine};
  }
}

Chrome chrome_of(Chrome::Header header, const fcgi::Session& session, std::string csrf,
                 std::string_view path) {
  return {.header = header,
          .path = std::string(path),
          .csrf = std::move(csrf),
          .nonce = {},
          .flash = session.flash,
          .who = {},
          .links = {}};
}

}  // namespace

std::string Service::place() const {
  const auto space = regency.find(' ');
  return space == std::string::npos ? regency : regency.substr(space + 1);
}

std::string Service::mark() const {
  const auto tail = " " + place();
  return name.size() > tail.size() && name.ends_with(tail)
             ? name.substr(0, name.size() - tail.size())
             : name;
}

Pages::Pages(const fcgi::Config& config, fcgi::Watch watch)
    : templates_(config.get("paths.templates"), std::move(watch)),
      messages_(config.get("paths.templates") + "/messages/id.toml"),
      service_(service_from(config)) {
  if (config.has("paths.statics"))
    statics_ = fcgi::read_toml_strings(config.get("paths.statics") + "/manifest.toml");
}

std::string Pages::static_address(std::string_view name) const {
  const auto hashed = statics_.find(name);
  return "/statis/" + (hashed == statics_.end() ? std::string(name) : hashed->second);
}

Chrome public_chrome(std::string_view path) {
  Chrome chrome;
  chrome.path = path;
  return chrome;
}

Chrome citizen_chrome(const fcgi::Session& session, std::string csrf, std::string_view path) {
  const auto header = session.live && session.kind == kCitizenSession ? Chrome::Header::citizen
                                                                      : Chrome::Header::guest;
  return chrome_of(header, session, std::move(csrf), path);
}

Chrome staff_chrome(const fcgi::Session& session, std::string csrf, std::string_view path,
                    const domain::Officer& officer) {
  auto chrome = chrome_of(Chrome::Header::staff, session, std::move(csrf), path);
  chrome.who = officer.name;
  chrome.links = links_of(officer.role);
  return chrome;
}

Chrome staff_door(const fcgi::Session& session, std::string csrf, std::string_view path) {
  return chrome_of(Chrome::Header::staff, session, std::move(csrf), path);
}

Page::Page(const Pages& pages, const Chrome& chrome, std::string_view file, std::string_view title,
           const domain::FieldErrors& errors)
    : pages_(pages), main_(root_.include("MAIN", file)), title_(title), errors_(errors) {
  error_ = !errors.empty();
  frame(chrome);
  navigation(chrome);
}

void Page::frame(const Chrome& chrome) {
  const auto& service = pages_.service();
  root_.set_global("SERVICE", service.name);
  root_.set_global("CSRF", chrome.csrf);
  root_.set_global("NONCE", chrome.nonce);
  root_.set_global("PLACE", service.place());
  root_.set("MARK", service.mark());
  root_.set_global("REGENCY", service.regency);
  root_.set_global("OFFICE", service.office);
  root_.set_global("ADDRESS", service.address);
  root_.set_global("PHONE", service.phone);
  root_.set("PHONE_DIGITS", international(service.phone));
  root_.set("CSS", pages_.static_address("gaya.css"));
  root_.set("JS", pages_.static_address("laporbup.js"));
  root_.set_global("FILE_JS", pages_.static_address("berkas.js"));
  root_.set("ICON", pages_.static_address("ikon.svg"));
  root_.set("SKIP", text("nav.skip"));
  root_.set("FREE_BOLD", text("app.free.bold"));
  root_.set("FREE_REST", text("app.free.rest"));
  if (service.demo) {
    auto demo = root_.section("DEMO");
    demo.set("DEMO_WORD", text("app.demo"));
    demo.set("DEMO_TEXT", text("app.demo.text"));
  }
  const bool public_page = chrome.header == Chrome::Header::public_page;
  root_.show(public_page ? "FEED" : "NOINDEX");
  if (chrome.no_referrer) root_.show("NO_REFERRER");
  auto key = chrome.flash;
  if (!key.empty() && !key.starts_with("flash.")) key.insert(0, "flash.");
  if (pages_.messages().has(key)) root_.include("FLASH", "layout/flash.tpl").set("TEXT", text(key));
}

void Page::navigation(const Chrome& chrome) {
  const bool staff = chrome.header == Chrome::Header::staff;
  const auto links = desk_links(pages_.messages(), staff ? chrome.links : public_links());
  root_.set("HEADER_CLASS", staff ? "desk" : "");
  root_.set("MARK_HREF", staff && !chrome.links.empty() ? chrome.links[0].href : paths::home());

  auto nav = root_.include("NAV", "layout/nav.tpl");
  nav.set("NAV_LABEL", text("nav.label"));
  for (const auto& link : links) {
    auto html = nav.section("LINK");
    html.set("HREF", link.href);
    html.set("LABEL", link.label);
    if (link.href == chrome.path) html.show("CURRENT");
  }
  if (staff && chrome.who.empty()) return;
  auto menu = nav.section("MENU");
  menu.set("MENU_WORD", staff ? chrome.who : text("nav.account"));
  for (const auto& link : desk_links(pages_.messages(), menu_links(chrome.header))) {
    auto html = menu.section("MENU_LINK");
    html.set("HREF", link.href);
    html.set("LABEL", link.label);
  }
  if (!staff && chrome.header != Chrome::Header::citizen) return;
  auto sign_out = menu.section("SIGN_OUT");
  sign_out.set("SIGN_OUT_HREF", staff ? paths::staff_sign_out() : paths::sign_out());
  sign_out.set("SIGN_OUT_WORD", text("nav.logout"));
}

std::string Page::text(std::string_view key, const domain::Values& values) const {
  return pages_.messages().text(key, values);
}

void Page::field(fcgi::Dictionary& where, std::string_view marker, const Field& field) {
  const auto* error = errors_.find(field.name);
  // The words of one act are an answer, those of another a finding: as it is called above the
  // field.
  FieldWords with{.label = field.label.text(messages()),
                  .hint = field.hint.text(messages()),
                  .error = error == nullptr ? "" : sentence_of(messages(), *error, field.label),
                  .optional_word = text("field.optional"),
                  .show_word = text("field.password.show")};
  if (error != nullptr) {
    summary_.emplace_back(id_of(field), with.error);
    shown_.push_back(field.name);
  }
  put_field(where, marker, field, with);
}

std::string Page::say(const domain::FieldError& error) {
  auto said = sentence_of(messages(), error);
  summary_.emplace_back(error.field, said);
  shown_.push_back(error.field);
  return said;
}

void Page::say_error() {
  error_ = true;
}

void Page::summarise(const domain::FieldErrors& errors) {
  for (const auto& error : errors)
    if (std::find(shown_.begin(), shown_.end(), error.field) == shown_.end())
      summary_.emplace_back("", sentence_of(messages(), error));
  if (summary_.empty()) return;
  auto html = root_.include("ERROR_SUMMARY", "layout/error_summary.tpl");
  html.set("HEADING", text("err.summary"));
  for (const auto& [id, sentence] : summary_) {
    auto item = html.section("ITEM");
    if (id.empty()) {
      item.section("PLAIN").set("TEXT", sentence);
    } else {
      auto linked = item.section("LINKED");
      linked.set("ID", id);
      linked.set("TEXT", sentence);
    }
  }
}

std::string Page::render() {
  summarise(errors_);
  root_.set("TITLE", error_ ? text("title.error", {{"judul", title_}}) : title_);
  return pages_.templates().render("layout/base.tpl", root_);
}

}  // namespace view
