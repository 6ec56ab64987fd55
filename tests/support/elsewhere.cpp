// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/support/elsewhere.hpp"

#include "fcgi/crypto.hpp"

namespace given {
namespace {

domain::Channel channel_of(Contact contact) {
  switch (contact) {
    case Contact::whatsapp:
      return domain::Channel::whatsapp;
    case Contact::letter:
      return domain::Channel::letter;
    case Contact::none:
      return domain::Channel::walk_in;
    default:
      return domain::Channel::phone;
  }
}

/// An address that nobody had before.
std::string new_email() {
  return "warga-" + crypto::hex(crypto::random_bytes(6)) + "@contoh.test";
}

}  // namespace

std::string_view to_word(Contact contact) {
  constexpr std::array<std::string_view, 6> kWords{"account", "email",  "whatsapp",
                                                   "phone",   "letter", "none"};
  return kWords.at(static_cast<std::size_t>(contact));
}

Elsewhere elsewhere(support::Database& db, const ElsewhereOf& of) {
  store::Recorder recorder(db.connection(), support::Database::outbox_keys().public_key);
  const auto writer = citizen(db, {.email = new_email()});
  const auto letter = draft(db, writer, of.draft);
  const bool calls = of.contact == Contact::whatsapp || of.contact == Contact::phone;
  const auto filed =
      of.contact == Contact::account
          ? recorder.file(letter, writer, rules(db), of.at)
          : recorder.file(
                letter, officer(db),
                {.channel = channel_of(of.contact),
                 .received_at = of.at,
                 .name = of.contact == Contact::none ? "" : of.name,
                 .email = of.contact == Contact::email ? new_email() : "",
                 .phone = calls ? of.phone : "",
                 .address = of.contact == Contact::letter ? "Jalan Melati 4, Gombong" : ""},
                rules(db), of.at);
  return {filed.id, filed.code, filed.pin};
}

domain::ConsentId asked_elsewhere(support::Database& db, domain::Role role, const std::string& opd,
                                  const std::string& accused) {
  const DraftOf draft{.privacy = domain::Privacy::secret_anonymous, .accused = accused};
  const auto report = elsewhere(db, {.draft = draft});
  return asked(db, report.id, colleague(db, role, opd), kNow);
}

}  // namespace given
