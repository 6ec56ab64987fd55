// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Citizens and how one becomes one.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/people/nik.hpp"
#include "handlers/domain/people/phone.hpp"
#include "handlers/domain/result.hpp"

namespace domain {

/// How an account stands after abuse (threats, spam, forgery; never criticism).
enum class Standing { good, warned, limited, suspended };

inline constexpr std::array kAllStandings{Standing::good, Standing::warned, Standing::limited,
                                          Standing::suspended};

[[nodiscard]] std::string_view to_word(Standing standing);
[[nodiscard]] std::optional<Standing> standing_from(std::string_view word);

/// A citizen who is signed in. Only `access` makes one.
struct Citizen {
  AccountId id;
  std::string name;
  Standing standing = Standing::good;
};

/// A family shares a telephone: so many activated accounts may hold the same number.
inline constexpr int kAccountsPerPhone = 5;

/// The form *Daftar* as it was typed.
struct RegistrationDraft {
  std::string name;
  std::string nik;
  std::string email;
  std::string phone;
  std::string password;
  bool consent = false;
  bool minor = false;              ///< says he is not 18 yet
  std::string guardian_name = {};  ///< asked of minors only
  bool guardian_consent = false;   ///< the guardian knows and agrees
};

/// A registration whose every field is in order. Whether the e-mail or the NIK is taken is not said
/// here and not to the visitor either.
struct Registration {
  std::string name;
  Nik nik;
  Email email;
  Phone phone;
  std::string password;
  std::string guardian_name = {};  ///< of a minor, else empty
};

/// Checks the whole form and says everything that is wrong with it.
///
/// Errors, per field: name `err.required`, `err.too_short`, `err.too_long`, `err.text.control`;
/// nik `err.required`, `err.nik.len`, `err.nik.fmt`; email `err.required`, `err.email`;
/// phone `err.required`, `err.phone`; password as `check_password`; consent `err.consent`.
/// Of a minor also guardian_name as name, and guardian_consent `err.guardian_consent`; a guardian
/// without a minor is `err.minor`: nothing that was typed is dropped in silence.
[[nodiscard]] Result<Registration, FieldErrors> check_registration(const RegistrationDraft& draft);

/// Appends what is wrong with a new password: `err.required`, `err.pass.short` (fewer than 12 code
/// points), `err.pass.long` {n} (more than 128), `err.pass.control`. No rules of composition; the
/// list of common passwords is the business of `access`.
void check_password(FieldErrors& errors, std::string_view field, std::string_view password);

}  // namespace domain
