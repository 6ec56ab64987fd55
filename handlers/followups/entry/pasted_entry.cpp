// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/pasted_entry.hpp"

#include <algorithm>

#include "handlers/domain/filing/offered.hpp"
#include "handlers/domain/filing/pasted.hpp"

namespace followups {
namespace {

domain::ContactKind kind_for(const domain::Phone& phone, std::optional<domain::Channel> channel) {
  const bool landline = phone.e164().starts_with("+62") && !phone.is_mobile();
  return landline || channel == domain::Channel::phone ? domain::ContactKind::phone
                                                       : domain::ContactKind::whatsapp;
}

void set_contact(Entry& entry, const domain::Phone& phone) {
  auto& on_behalf = entry.on_behalf;
  if (!on_behalf.contact.empty() || on_behalf.contact_kind == domain::ContactKind::none) return;
  on_behalf.contact = phone.display();
  if (!on_behalf.contact_kind) on_behalf.contact_kind = kind_for(phone, on_behalf.channel);
  entry.read["contact"] = on_behalf.contact;
  entry.read["contact_kind"] = std::string(to_word(*on_behalf.contact_kind));
}

void set_name(Entry& entry, const std::string& name) {
  if (name.empty() || !entry.on_behalf.name.empty()) return;
  entry.on_behalf.name = name;
  entry.read["name"] = name;
}

void set_time(Entry& entry, std::optional<domain::Instant> at, const Pasting& pasting) {
  auto& received = entry.on_behalf.received_at;
  if (at && (!received || pasting.time_given)) {
    if (entry.errors.find("received_at") != nullptr) return;
    received = at;
    entry.read["received_at"] = local_time(*at);
    entry.read["received_given"] = "";
    return;
  }
  const auto channel = entry.on_behalf.channel;
  if (!pasting.time_is_now || (channel && domain::is_spoken(*channel))) return;
  received.reset();
  entry.read["received_at"] = entry.read["received_given"] = "";
}

}  // namespace

void take_pasted(Entry& entry, const Pasting& pasting) {
  const auto messages = domain::read_pasted(entry.draft.story, pasting.today);
  const auto senders = domain::senders_of(messages);
  if (!senders.empty() && !entry.on_behalf.channel) {
    entry.on_behalf.channel = domain::Channel::whatsapp;
    entry.read["channel"] = std::string(to_word(domain::Channel::whatsapp));
  }
  auto sender = senders.size() == 1 ? senders.front() : std::string();
  if (senders.size() > 1) {
    if (std::ranges::find(senders, pasting.sender) == senders.end()) {
      entry.senders = senders;
      std::string names;
      for (const auto& name : senders) names += (names.empty() ? "" : ", ") + name;
      entry.errors.add("sender", "err.senders", {{"nama", names}});
      return set_time(entry, std::nullopt, pasting);
    }
    sender = pasting.sender;
  }
  const auto report = domain::report_of(messages, sender);
  if (!report.words.empty() && report.words != entry.draft.story)
    entry.read["story"] = entry.draft.story = report.words;
  set_time(entry, report.at, pasting);
  const auto person = domain::sender_from(sender);
  if (person.phone) set_contact(entry, *person.phone);
  set_name(entry, person.name);
}

void offer_contact(Entry& entry, const std::string& chosen_contact, const std::string& chosen_name,
                   bool asked) {
  auto& on_behalf = entry.on_behalf;
  if (!entry.senders.empty()) return;
  if (const auto phone = domain::Phone::parse(chosen_contact, domain::PhoneRule::contact))
    set_contact(entry, *phone);
  set_name(entry, chosen_name);
  if (on_behalf.name.empty()) entry.names = domain::names_in(entry.draft.story);
  const bool wants_none = on_behalf.contact_kind == domain::ContactKind::none;
  if (!on_behalf.contact.empty() || wants_none) return;
  for (const auto& phone : domain::phones_in(entry.draft.story))
    entry.contacts.push_back(phone.display());
  if (!entry.contacts.empty() && !asked) entry.errors.add("contact", "err.contact.offered");
}

}  // namespace followups
