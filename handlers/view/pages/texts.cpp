#include "handlers/view/pages/texts.hpp"

#include "handlers/paths/paths.hpp"

namespace view {
namespace {

std::string text_page(const Pages& pages, std::string_view file, std::string_view key,
                      const std::string& path) {
  Page page(pages, public_chrome(path), file, pages.messages().text(key));
  return page.render();
}

}  // namespace

std::string service_standard(const Pages& pages) {
  return text_page(pages, "pages/service_standard.tpl", "nav.standard", paths::service_standard());
}

std::string privacy_notice(const Pages& pages) {
  return text_page(pages, "pages/privacy.tpl", "nav.privacy", paths::privacy_notice());
}

std::string help(const Pages& pages, const std::vector<domain::EmergencyPhone>& emergency) {
  Page page(pages, public_chrome(paths::help()), "pages/help.tpl",
            pages.messages().text("nav.help"));
  if (!emergency.empty()) {
    auto danger = page.main().section("DANGER");
    for (const auto& phone : emergency) {
      auto number = danger.section("EMERGENCY");
      number.set("PHONE_NUMBER", phone.number);
      number.set("PHONE_TEXT", phone.number + " " + phone.label);
    }
  }
  return page.render();
}

std::string feed(const Pages& pages, const std::vector<ReportRow>& latest, domain::Instant now) {
  const auto& service = pages.service();
  fcgi::Dictionary html;
  html.set("SERVICE", service.name);
  html.set("HOME", service.base_url + paths::home());
  html.set("SELF", service.base_url + paths::feed());
  html.set("UPDATED", machine_time(latest.empty() ? now : latest.front().at));
  for (const auto& row : latest) {
    auto entry = html.section("ENTRY");
    entry.set("TITLE", row.title);
    entry.set("HREF", service.base_url + paths::report(row.code.stored()));
    entry.set("ISO", machine_time(row.at));
    entry.set("CATEGORY", row.category);
    entry.set("SUMMARY", state_tag(pages.messages(), row.state, row.outcome, row.unproven).word);
  }
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" +
         pages.templates().render("pages/feed.atom.tpl", html);
}

}  // namespace view
