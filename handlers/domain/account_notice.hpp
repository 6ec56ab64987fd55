/// \file
/// What the holder of an account is told about it.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "handlers/domain/notice.hpp"

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
  limited,
  suspended,
  export_ready,
  erased
};

inline constexpr std::array kAllAccountEvents{AccountEvent::activation,
                                              AccountEvent::already_registered,
                                              AccountEvent::nik_held,
                                              AccountEvent::nik_claimed,
                                              AccountEvent::welcome,
                                              AccountEvent::password_reset,
                                              AccountEvent::password_changed,
                                              AccountEvent::new_device,
                                              AccountEvent::email_changed_old,
                                              AccountEvent::email_changed_new,
                                              AccountEvent::phone_changed,
                                              AccountEvent::limited,
                                              AccountEvent::suspended,
                                              AccountEvent::export_ready,
                                              AccountEvent::erased};

/// The template is `account_` and this word.
[[nodiscard]] std::string_view to_word(AccountEvent event);

/// The one notice of `event` to `email`.
[[nodiscard]] Notice account_notice(AccountEvent event, std::string email, Values values);

}  // namespace domain
