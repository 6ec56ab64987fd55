// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/track/own_facts.hpp"

#include "handlers/complaints/track/proving.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/people/masked.hpp"
#include "handlers/domain/people/phone.hpp"

namespace complaints {
namespace {

std::string shown_phone(const std::string& e164) {
  return e164.empty() ? std::string() : domain::Phone::from_stored(e164).display();
}

std::string masked_email(const std::string& typed) {
  const auto email = domain::Email::parse(typed);
  return email ? email->masked() : std::string();
}

std::string channel_word(const view::Messages& messages, domain::Channel channel) {
  return messages.text("channel." + std::string(domain::to_word(channel)));
}

/// How he is told; empty: there is no way to.
std::string way_of(const view::Messages& messages, const store::KeptContact& contact) {
  if (!contact.email.empty()) return channel_word(messages, domain::Channel::email);
  const bool reachable = !contact.phone.empty() || !contact.address.empty();
  return reachable ? channel_word(messages, contact.channel) : std::string();
}

}  // namespace

store::KeptContact own_contact(App& app, const Claim& claim) {
  auto contact = app.own_contact.find(claim.by.reporter.value());
  if (!contact) throw PinReplaced();
  return *std::move(contact);
}

domain::CopyPart contact_part(const view::Messages& messages, const Claim& claim,
                              const store::KeptContact& contact) {
  const bool hides = contact.identity_hidden;
  const auto kept = contact.address.empty() ? std::string() : messages.text("data.kept");
  return {
      "kontak",
      messages.text("data.contact"),
      {{"nama", messages.text("field.name"),
        hides ? domain::masked_name(contact.name) : contact.name},
       {"nama_sebelumnya", messages.text("data.former_names"),
        hides ? domain::masked_name(contact.former_names) : contact.former_names},
       {"telepon", messages.text("field.phone"),
        hides ? domain::masked_phone(contact.phone) : shown_phone(contact.phone),
        hides ? std::string() : contact.phone},
       {"email", messages.text("field.email"), hides ? masked_email(contact.email) : contact.email},
       {"alamat", messages.text("field.own_address"), hides ? kept : contact.address},
       {"saluran", messages.text("data.channel"), channel_word(messages, claim.report.channel)},
       {"cara_dikabari", messages.text("data.told_by"), way_of(messages, contact)}}};
}

std::optional<domain::Instant> confirm_pin(App& app, const fcgi::Visit& visit, const Claim& claim,
                                           domain::FieldErrors& errors) {
  const auto pin = visit.form().line("pin");
  if (!check_pin_shape(pin, errors)) return std::nullopt;
  const auto verdict = prove_by_pin(app, visit, claim.report.code, pin);
  if (verdict.wait) return verdict.wait;
  const bool fits = verdict.proven && verdict.proven->reporter.reporter == claim.by.reporter;
  if (!fits) errors.add("pin", "err.pin");
  return std::nullopt;
}

view::Field pin_field() {
  return {.input = view::Input::text,
          .name = "pin",
          .label = "field.pin",
          .hint = "field.pin.again",
          .options = {},
          .autocomplete = "off"};
}

web::Done change_own(App& app, const fcgi::Visit& visit, const Claim& claim, domain::OwnData what,
                     const std::function<bool(mysql::Transaction&)>& change) {
  store::Command command;
  command.event = domain::Event::own_data;
  command.input.given = domain::choice(what);
  command.nonce = visit.form().nonce();
  const auto rules = app.settings.rules();
  return web::write_whole(app.db, [&](mysql::Transaction& transaction) -> web::Done {
    const auto recorded =
        app.recorder.record(transaction, claim.report.id, claim.by, command, rules, visit.now);
    if (!recorded) return tl::unexpected(recorded.error());
    if (!change(transaction)) return tl::unexpected(domain::Refusal::already_changed);
    return {};
  });
}

}  // namespace complaints
