// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/account_notice.hpp"

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kAccountEvents{
    Word{AccountEvent::activation, "activation"},
    Word{AccountEvent::already_registered, "already_registered"},
    Word{AccountEvent::nik_held, "nik_held"},
    Word{AccountEvent::nik_claimed, "nik_claimed"},
    Word{AccountEvent::welcome, "welcome"},
    Word{AccountEvent::password_reset, "password_reset"},
    Word{AccountEvent::password_changed, "password_changed"},
    Word{AccountEvent::new_device, "new_device"},
    Word{AccountEvent::email_changed_old, "email_changed_old"},
    Word{AccountEvent::email_changed_new, "email_changed_new"},
    Word{AccountEvent::phone_changed, "phone_changed"},
    Word{AccountEvent::warned, "warned"},
    Word{AccountEvent::limited, "limited"},
    Word{AccountEvent::suspended, "suspended"},
    Word{AccountEvent::sanction_lifted, "sanction_lifted"},
    Word{AccountEvent::appeal_refused, "appeal_refused"},
    Word{AccountEvent::export_ready, "export_ready"},
    Word{AccountEvent::recovery_opened, "recovery_opened"},
    Word{AccountEvent::recovery_waiting, "recovery_waiting"},
    Word{AccountEvent::recovery_ready, "recovery_ready"},
    Word{AccountEvent::nik_moving, "nik_moving"},
    Word{AccountEvent::nik_claim_ready, "nik_claim_ready"},
    Word{AccountEvent::nik_moved, "nik_moved"},
    Word{AccountEvent::request_stopped, "request_stopped"},
    Word{AccountEvent::request_refused, "request_refused"},
    Word{AccountEvent::erased, "erased"},
    Word{AccountEvent::clock_jumped, "clock_jumped"},
};
static_assert(kAccountEvents.size() == kAllAccountEvents.size());

}  // namespace

std::string_view to_word(AccountEvent event) {
  return word_of(kAccountEvents, event);
}

Notice account_notice(AccountEvent event, std::string email, Values values) {
  Notice notice;
  notice.to.audience = Audience::address;
  notice.to.email = std::move(email);
  notice.template_key = "account_" + std::string(to_word(event));
  notice.values = std::move(values);
  return notice;
}

}  // namespace domain
