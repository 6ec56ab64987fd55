// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Becoming a citizen, signing in, the own account; activation.

#include "handlers/paths/paths.hpp"
#include "handlers/view/accounts/data.hpp"
#include "handlers/view/accounts/email.hpp"
#include "handlers/view/accounts/profile.hpp"
#include "handlers/view/accounts/register.hpp"
#include "handlers/view/activation/pages.hpp"
#include "handlers/view/kit/password.hpp"
#include "handlers/view/kit/sign_in.hpp"
#include "handlers/view/kit/try_again.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

const std::string kToken(given::kToken);
constexpr std::string_view kEmail = "siti@contoh.test";

domain::FieldErrors wrong(std::string_view field) {
  return given::errors({{std::string(field), "err.pass.wrong", {}}});
}

domain::RegistrationDraft typed() {
  return {.name = "Siti Rahayu",
          .nik = "3305125505900001",
          .email = std::string(kEmail),
          .phone = "0812 3456 7890",
          .password = "hujan turun di kebumen",
          .consent = true};
}

void registering(Storybook& book) {
  const auto& pages = book.pages();
  const auto chrome = given::guest("/akun/daftar");
  book.page("accounts/register", view::register_form(pages, chrome, {}, {}));
  auto minor = typed();
  minor.minor = true;
  minor.guardian_name = "Budi Santoso";
  minor.guardian_consent = true;
  book.page("accounts/register_minor", view::register_form(pages, chrome, minor, {}));
  book.page("accounts/register_errors",
            view::register_form(pages, chrome, typed(),
                                given::errors({{"name", "err.required", {}},
                                               {"nik", "err.nik.len", {}},
                                               {"email", "err.email", {}},
                                               {"phone", "err.phone", {}},
                                               {"password", "err.pass.short", {{"n", "12"}}},
                                               {"consent", "err.consent", {}},
                                               {"guardian_consent", "err.guardian_consent", {}}})));
  auto slip = typed();
  slip.email = "siti@gmail.con";
  book.page("accounts/register_asked",
            view::register_form(
                pages, chrome, slip,
                given::errors({{"email", "err.email.meant", {{"alamat", "siti@gmail.com"}}}})));
  book.page("accounts/register_sent", view::register_sent(pages, chrome, kEmail));
  book.page("accounts/register_sent_unnamed", view::register_sent(pages, chrome, ""));
}

void doors(Storybook& book) {
  const auto& pages = book.pages();
  const auto chrome = given::guest("/akun/masuk");
  const view::SignInTyped again{.email = std::string(kEmail),
                                .next = "/lapor",
                                .shared_phone = true,
                                .carried = {{"story", "Lampu mati.\nSejak Sabtu."}}};
  domain::FieldErrors often;
  view::add_try_again(often, given::kNow + minutes(15), given::kNow);
  domain::FieldErrors tomorrow;
  view::add_try_again(tomorrow, given::kNow + days(1), given::kNow);
  book.page("accounts/sign_in", view::sign_in_form(pages, chrome, {}, {}));
  book.page("accounts/sign_in_again",
            view::sign_in_form(pages, chrome, again, given::errors({{"email", "err.login", {}}})));
  book.page("accounts/sign_in_too_often", view::sign_in_form(pages, chrome, again, often));
  book.page("accounts/sign_in_tomorrow", view::sign_in_form(pages, chrome, again, tomorrow));
  book.page("admin/sign_in", view::staff_sign_in_form(pages, given::door(), {}, {}));
  book.page("admin/sign_in_again",
            view::staff_sign_in_form(pages, given::door(), again,
                                     given::errors({{"email", "err.staff_login", {}}})));
}

void passwords(Storybook& book) {
  const auto& pages = book.pages();
  const auto chrome = given::guest("/akun/lupa-sandi");
  const auto target = paths::new_password(kToken);
  const auto common = given::errors({{"password", "err.pass.common", {}}});
  book.page("accounts/forgotten", view::forgotten_form(pages, chrome, "", {}));
  book.page(
      "accounts/forgotten_again",
      view::forgotten_form(pages, chrome, "siti", given::errors({{"email", "err.email", {}}})));
  book.page("accounts/new_password", view::new_password_form(pages, chrome, target, {}));
  book.page("accounts/new_password_again", view::new_password_form(pages, chrome, target, common));
  book.page("accounts/old_link", view::old_reset_link(pages, chrome));
  const auto staff = paths::staff_new_password(kToken);
  book.page("admin/new_password", view::staff_password_form(pages, given::door(), staff, {}));
  book.page("admin/new_password_again",
            view::staff_password_form(pages, given::door(), staff, common));
  book.page("admin/old_link", view::staff_old_link(pages, given::door()));
}

view::Profile account() {
  return {.name = "Siti Rahayu",
          .email = std::string(kEmail),
          .phone = "+6281234567890",
          .registered_at = given::kNow - days(90),
          .activated_at = given::kNow - days(90) + minutes(12),
          .consent_version = "1"};
}

std::vector<view::Device> devices() {
  return {{.id = {1},
           .user_agent = "Mozilla/5.0 (Linux; Android 13) Chrome/120.0 Mobile Safari/537.36",
           .signed_in_at = given::kNow - hours(3),
           .last_seen_at = given::kNow,
           .is_this = true},
          {.id = {2},
           .user_agent = "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/121.0",
           .signed_in_at = given::kNow - days(5),
           .last_seen_at = given::kNow - days(1)},
          {.id = {3},
           .user_agent = "curl/8",
           .signed_in_at = given::kNow - days(400),
           .last_seen_at = given::kNow - days(399)}};
}

void profile(Storybook& book) {
  const auto& pages = book.pages();
  const auto chrome = given::citizen("/akun/profil");
  auto changing = account();
  changing.password_changed_at = given::kNow - days(2);
  changing.email_change = {"siti.baru@contoh.test", given::kNow + hours(20)};
  for (const auto kind : domain::kAllDeskRequestKinds)
    for (const auto until : {given::kNow + hours(20), given::kNow - hours(1)})
      changing.requests.push_back({.id = {5}, .kind = kind, .stop_until = until});
  book.page("accounts/profile",
            view::profile(pages, chrome, account(), {devices().front()}, given::kNow));
  book.page("accounts/profile_changing",
            view::profile(pages, chrome, changing, devices(), given::kNow));
  book.page("accounts/profile_edit",
            view::profile_edit(pages, chrome, "Siti Rahayu", "+6281234567890", {}));
  book.page("accounts/profile_edit_again",
            view::profile_edit(
                pages, chrome, "", "12",
                given::errors({{"name", "err.required", {}}, {"phone", "err.phone", {}}})));
  book.page("accounts/profile_password", view::profile_password(pages, chrome, {}));
  book.page("accounts/profile_password_again",
            view::profile_password(pages, chrome, wrong("password_now")));
}

void own_data(Storybook& book) {
  const auto& pages = book.pages();
  const auto chrome = given::citizen("/akun/data-saya");
  book.page("accounts/my_data", view::my_data(pages, chrome, account(), {}));
  book.page("accounts/my_data_again",
            view::my_data(pages, chrome, account(), wrong("password_now")));
  book.page("accounts/my_copies", view::my_copies(pages, chrome, given::kNow + minutes(15)));
  book.page("accounts/erase", view::erase_form(pages, chrome, "", {}));
  book.page("accounts/erase_again",
            view::erase_form(pages, chrome, "lanjut",
                             given::errors({{"running", "err.erase.running", {}},
                                            {"password_now", "err.pass.wrong", {}}})));
}

void email(Storybook& book) {
  const auto& pages = book.pages();
  const auto chrome = given::citizen("/akun/profil/email");
  const auto stop = paths::stop_email(kToken);
  book.page("accounts/email_edit", view::email_form(pages, chrome, kEmail, "", {}));
  book.page("accounts/email_edit_again",
            view::email_form(pages, chrome, kEmail, kEmail,
                             given::errors({{"email", "err.email.same", {}}})));
  book.page("accounts/email_confirm",
            view::confirm_email(pages, chrome, paths::confirm_email(kToken), kEmail,
                                "siti.baru@contoh.test"));
  book.page("accounts/email_stop_waiting", view::stop_email(pages, chrome, stop, kEmail, {}));
  book.page("accounts/email_stop_changed",
            view::stop_email(pages, chrome, stop, kEmail, given::kNow - hours(5)));
  book.page("accounts/email_old_link", view::old_email_link(pages, chrome));
  book.page("accounts/email_taken", view::email_taken(pages, chrome));
}

void activation(Storybook& book) {
  const auto& pages = book.pages();
  auto chrome = given::guest("/aktivasi");
  chrome.no_referrer = true;
  book.page(
      "accounts/activation_confirm",
      view::activation_confirm(pages, chrome, paths::activation(kToken), "Siti Rahayu", kEmail));
  book.page("accounts/activation_resend", view::activation_resend(pages, chrome, "", {}));
  book.page(
      "accounts/activation_resend_again",
      view::activation_resend(pages, chrome, "siti", given::errors({{"email", "err.email", {}}})));
  book.page("accounts/activation_old_link", view::activation_old_link(pages, chrome, kEmail));
  book.page("accounts/activation_old_link_unknown", view::activation_old_link(pages, chrome, ""));
  book.page("accounts/activation_nik_held", view::activation_nik_held(pages, chrome));
  book.page("accounts/activation_phone_full", view::activation_phone_full(pages, chrome));
}

}  // namespace

void stories::accounts(Storybook& book) {
  registering(book);
  doors(book);
  passwords(book);
  profile(book);
  own_data(book);
  email(book);
  activation(book);
}
