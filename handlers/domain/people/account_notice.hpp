// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the holder of an account is told about it.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "handlers/domain/life/notice.hpp"

namespace domain {

/// What happens to an account.
enum class AccountEvent {
  activation,
  already_registered,
  nik_held,
  nik_claimed,  ///< to the first holder
  welcome,
  password_reset,
  password_changed,
  new_device,
  email_changed_old,  ///< asked for, and with `waktu` done
  email_changed_new,  ///< with `tautan` to confirm, without it done
  phone_changed,
  warned,
  limited,
  suspended,
  sanction_lifted,  ///< taken back, or the appeal was granted
  appeal_refused,
  export_ready,
  recovery_opened,   ///< to the new mailbox: the NIK is asked for
  recovery_waiting,  ///< to the old one, which may stop it
  recovery_ready,    ///< to the new one: a password may be chosen
  nik_moving,        ///< to the first holder, who may stop it
  nik_claim_ready,   ///< to whoever claimed it
  nik_moved,         ///< to the first holder
  request_stopped,   ///< to whoever asked at the counter, and with `waktu` to the holder
  request_refused,   ///< by an officer: to whoever asked, and with `waktu` to the holder
  erased,            ///< the account, by its owner
  clock_jumped       ///< to administrators: the machine's clock, and what stands still meanwhile
};

inline constexpr std::array kAllAccountEvents{
    AccountEvent::activation,        AccountEvent::already_registered,
    AccountEvent::nik_held,          AccountEvent::nik_claimed,
    AccountEvent::welcome,           AccountEvent::password_reset,
    AccountEvent::password_changed,  AccountEvent::new_device,
    AccountEvent::email_changed_old, AccountEvent::email_changed_new,
    AccountEvent::phone_changed,     AccountEvent::warned,
    AccountEvent::limited,           AccountEvent::suspended,
    AccountEvent::sanction_lifted,   AccountEvent::appeal_refused,
    AccountEvent::export_ready,      AccountEvent::recovery_opened,
    AccountEvent::recovery_waiting,  AccountEvent::recovery_ready,
    AccountEvent::nik_moving,        AccountEvent::nik_claim_ready,
    AccountEvent::nik_moved,         AccountEvent::request_stopped,
    AccountEvent::request_refused,   AccountEvent::erased,
    AccountEvent::clock_jumped};

/// The template is `account_` and this word.
[[nodiscard]] std::string_view to_word(AccountEvent event);

/// The one notice of `event` to `email`.
[[nodiscard]] Notice account_notice(AccountEvent event, std::string email, Values values);

}  // namespace domain
