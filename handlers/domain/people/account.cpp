// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/account.hpp"

#include "handlers/domain/text/text.hpp"
#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kStandings{
    Word{Standing::good, "good"},
    Word{Standing::warned, "warned"},
    Word{Standing::limited, "limited"},
    Word{Standing::suspended, "suspended"},
};
static_assert(kStandings.size() == kAllStandings.size());

std::optional<Nik> check_nik(FieldErrors& errors, std::string_view typed) {
  if (trim(typed).empty()) {
    require(errors, "nik");
    return std::nullopt;
  }
  auto nik = Nik::parse(typed);
  if (nik) return *nik;
  errors.add("nik", nik.error());
  return std::nullopt;
}

std::optional<Email> check_email(FieldErrors& errors, std::string_view typed) {
  if (trim(typed).empty()) {
    require(errors, "email");
    return std::nullopt;
  }
  auto email = Email::parse(typed);
  if (!email) errors.add("email", "err.email");
  return email;
}

std::optional<Phone> check_phone(FieldErrors& errors, std::string_view typed) {
  if (trim(typed).empty()) {
    require(errors, "phone");
    return std::nullopt;
  }
  auto phone = Phone::parse(typed, PhoneRule::account);
  if (!phone) errors.add("phone", phone_fault(typed));
  return phone;
}

}  // namespace

std::string_view to_word(Standing standing) {
  return word_of(kStandings, standing);
}
std::optional<Standing> standing_from(std::string_view word) {
  return value_of(kStandings, word);
}

void check_password(FieldErrors& errors, std::string_view field, std::string_view password) {
  if (password.empty()) return require(errors, field);
  if (has_forbidden(password, Lines::one)) return errors.add(field, "err.pass.control");
  const auto size = count_code_points(password);
  if (size < kPasswordLength.least) return errors.add(field, "err.pass.short");
  if (size > kPasswordLength.most)
    errors.add(field, "err.pass.long", {{"n", std::to_string(kPasswordLength.most)}});
}

namespace {

void check_guardian(FieldErrors& errors, const RegistrationDraft& draft) {
  if (!draft.minor) {
    if (!trim(draft.guardian_name).empty()) errors.add("minor", "err.minor");
    return;
  }
  check_text(errors, "guardian_name", draft.guardian_name, kNameLength, Lines::one);
  if (!draft.guardian_consent) errors.add("guardian_consent", "err.guardian_consent");
}

}  // namespace

Result<Registration, FieldErrors> check_registration(const RegistrationDraft& draft) {
  FieldErrors errors;
  check_text(errors, "name", draft.name, kNameLength, Lines::one);
  const auto nik = check_nik(errors, draft.nik);
  const auto email = check_email(errors, draft.email);
  const auto phone = check_phone(errors, draft.phone);
  check_password(errors, "password", draft.password);
  check_guardian(errors, draft);
  if (!draft.consent) errors.add("consent", "err.consent");
  if (!errors.empty()) return tl::unexpected(std::move(errors));
  return Registration{std::string(trim(draft.name)),         *nik, *email, *phone, draft.password,
                      std::string(trim(draft.guardian_name))};
}

}  // namespace domain
