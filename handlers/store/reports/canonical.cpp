// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/canonical.hpp"

#include "fcgi/crypto.hpp"

namespace store {
namespace {

constexpr std::size_t kHashBytes = 32;

/// One field of a canonical form.
void append_field(std::string& form, const std::optional<std::string>& field) {
  if (!form.empty()) form += '\n';
  if (!field) {
    form += '-';
    return;
  }
  form += std::to_string(field->size());
  form += ':';
  form += *field;
}

std::optional<std::string> digits(std::optional<std::int64_t> number) {
  if (!number) return std::nullopt;
  return std::to_string(*number);
}

}  // namespace

std::string no_hash() {
  return std::string(kHashBytes, '\0');
}

std::string body_hash(const std::string& salt, const BodyFields& body) {
  std::string form;
  append_field(form, body.text);
  append_field(form, body.public_text);
  append_field(form, body.data);
  return crypto::hash(salt + form);
}

std::string link_hash(const std::string& previous, const EventFields& event) {
  std::string form;
  append_field(form, std::to_string(event.complaint));
  append_field(form, std::to_string(event.seq));
  append_field(form, digits(event.part));
  append_field(form, event.event);
  append_field(form, event.from);
  append_field(form, event.to);
  append_field(form, event.actor_kind);
  append_field(form, digits(event.actor_id));
  append_field(form, event.at);
  append_field(form, event.nonce);
  append_field(form, crypto::hex(event.body_hash));
  return crypto::hash(previous + form);
}

}  // namespace store
