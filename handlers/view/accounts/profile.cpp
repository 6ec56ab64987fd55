// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/accounts/profile.hpp"

#include <array>
#include <utility>

#include "handlers/domain/people/phone.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

using Known = std::pair<std::string_view, std::string_view>;

// The first that fits: most browsers name others too.
constexpr std::array kBrowsers{Known{"Edg", "Edge"},
                               Known{"OPR", "Opera"},
                               Known{"OPiOS", "Opera"},
                               Known{"Opera", "Opera"},
                               Known{"SamsungBrowser", "Samsung Internet"},
                               Known{"UCBrowser", "UC Browser"},
                               Known{"MiuiBrowser", "Mi Browser"},
                               Known{"Firefox", "Firefox"},
                               Known{"FxiOS", "Firefox"},
                               Known{"CriOS", "Chrome"},
                               Known{"Chrome", "Chrome"},
                               Known{"Safari", "Safari"}};
constexpr std::array kSystems{Known{"Android", "Android"}, Known{"iPhone", "iPhone"},
                              Known{"iPad", "iPad"},       Known{"Windows", "Windows"},
                              Known{"Mac OS", "Mac"},      Known{"CrOS", "Chromebook"},
                              Known{"Linux", "Linux"}};

template <std::size_t N>
std::string_view first_in(const std::array<Known, N>& list, std::string_view text) {
  for (const auto& [sign, word] : list)
    if (text.find(sign) != std::string_view::npos) return word;
  return {};
}

std::string shown_phone(const std::string& e164) {
  return domain::Phone::from_stored(e164).display();
}

}  // namespace

void put_present_password(Page& page) {
  page.field("PASSWORD_FIELD", {.input = Input::password,
                                .name = "password_now",
                                .label = "field.password_now",
                                .autocomplete = "current-password"});
}

std::string device_words(const Messages& messages, std::string_view user_agent) {
  const auto browser = first_in(kBrowsers, user_agent);
  const auto system = first_in(kSystems, user_agent);
  if (browser.empty() && system.empty()) return messages.text("device.other");
  if (system.empty()) return std::string(browser);
  if (browser.empty()) return std::string(system);
  return messages.text("device.on",
                       {{"peramban", std::string(browser)}, {"sistem", std::string(system)}});
}

std::string profile(const Pages& pages, const Chrome& chrome, const Profile& account,
                    const std::vector<Device>& devices, domain::Instant now) {
  Page page(pages, chrome, "accounts/profile.tpl", pages.messages().text("page.profile"));
  auto& html = page.main();
  html.set("FULL_NAME", account.name);
  html.set("EMAIL", account.email);
  if (account.email_change) {
    auto waiting = html.section("EMAIL_WAITS");
    waiting.set("NEW_EMAIL", account.email_change->address);
    waiting.set("UNTIL", moment(account.email_change->until));
  }
  for (const auto& request : account.requests) {
    const auto key = "profile.request." + std::string(to_word(request.kind)) +
                     (request.stop_until > now ? ".waiting" : ".ripe");
    auto running = html.section("REQUEST");
    running.set("TEXT", page.text(key, {{"waktu", moment(request.stop_until)}}));
    running.set("STOP_HREF", paths::own_request(request.id.value));
  }
  html.set("PHONE", shown_phone(account.phone));
  html.set("SINCE", date(domain::to_local_date(account.activated_at)));
  html.set("PASSWORD_SINCE",
           account.password_changed_at
               ? page.text("profile.password.at",
                           {{"tanggal", date(domain::to_local_date(*account.password_changed_at))}})
               : page.text("profile.password.never"));
  for (const auto& device : devices) {
    auto line = html.section("SESSION");
    line.set("DEVICE", device_words(pages.messages(), device.user_agent));
    line.set("LAST_SEEN", ago(device.last_seen_at, now));
    line.set("SIGNED_IN", near_moment(device.signed_in_at, now));
    if (device.is_this) {
      line.show("THIS");
    } else {
      line.section("OTHER").set("END_HREF", paths::end_session(device.id.value));
    }
  }
  if (devices.size() > 1) html.show("SEVERAL");
  return page.render();
}

std::string profile_edit(const Pages& pages, const Chrome& chrome, std::string_view name,
                         std::string_view phone, const domain::FieldErrors& errors) {
  Page page(pages, chrome, "accounts/profile_edit.tpl", pages.messages().text("page.profile.edit"),
            errors);
  page.field(
      "NAME_FIELD",
      {.name = "name", .label = "field.name", .value = std::string(name), .autocomplete = "name"});
  page.field("PHONE_FIELD", {.input = Input::tel,
                             .name = "phone",
                             .label = "field.phone",
                             .hint = "field.phone.hint",
                             .value = std::string(phone),
                             .autocomplete = "tel"});
  put_present_password(page);
  return page.render();
}

std::string profile_password(const Pages& pages, const Chrome& chrome,
                             const domain::FieldErrors& errors) {
  Page page(pages, chrome, "accounts/profile_password.tpl",
            pages.messages().text("page.profile.password"), errors);
  put_present_password(page);
  page.field("NEW_PASSWORD_FIELD", {.input = Input::password,
                                    .name = "password_new",
                                    .label = "field.password_new",
                                    .hint = "field.password.hint",
                                    .autocomplete = "new-password"});
  return page.render();
}

}  // namespace view
