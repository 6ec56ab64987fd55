// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// NIK, telephone, e-mail and code: what is accepted is well-formed and is accepted again.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "handlers/domain/code.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/people/nik.hpp"
#include "handlers/domain/people/phone.hpp"

namespace {

void check_nik(std::string_view input) {
  const auto nik = domain::Nik::parse(input);
  if (!nik) return;
  if (nik->digits().size() != 16) std::abort();
  if (nik->digits().find_first_not_of("0123456789") != std::string::npos) std::abort();
  if (!domain::Nik::parse(nik->digits())) std::abort();
}

void check_phone(std::string_view input) {
  for (const auto rule : {domain::PhoneRule::account, domain::PhoneRule::contact}) {
    const auto phone = domain::Phone::parse(input, rule);
    if (!phone) continue;
    const auto& e164 = phone->e164();
    if (!e164.starts_with('+') || e164.size() < 8 || e164.size() > 16) std::abort();
    if (!domain::Phone::parse(e164, rule)) std::abort();
  }
}

void check_code(std::string_view input) {
  const auto code = domain::ComplaintCode::parse(input);
  if (!code) return;
  if (code->stored().size() != 11) std::abort();
  if (domain::ComplaintCode::parse(code->display()) != code) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(bytes), size);
  check_nik(input);
  check_phone(input);
  check_code(input);
  const auto email = domain::Email::parse(input);
  if (email && !domain::Email::parse(email->canonical())) std::abort();
  return 0;
}
