// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/pasted_entry.hpp"

#include "handlers/domain/filing/offered.hpp"
#include "handlers/domain/filing/pasted.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

domain::ContactKind kind_for(const domain::Phone& phone, std::optional<domain::Channel> channel) {
  const bool landline = phone.e164().starts_with("+62") && !phone.is_mobile();
  return landline || channel == domain::Channel::phone ? domain::ContactKind::phone
                                                       : domain::ContactKind::whatsapp;
}

/// What a field holds: `sent` it was, `before` an earlier reading filled it in, `now` the header
/// says. Who emptied it wants it empty, while the same person writes.
std::string filled(const std::string& sent, const std::string& before, const std::string& now) {
  const bool is_ours = sent == before || (sent.empty() && now != before);
  return is_ours ? now : sent;
}

std::string of(const domain::Values& values, std::string_view name) {
  const auto at = values.find(name);
  return at == values.end() ? std::string() : at->second;
}

/// `now` for `field`, and that it was read.
std::string taken(Entry& entry, const Pasting& pasting, std::string_view field,
                  const std::string& sent, const std::string& now) {
  const std::string name(field);
  auto value = filled(sent, of(pasting.taken, field), now);
  entry.read[name] = value;
  entry.read[name + "_read"] = now;
  return value;
}

void set_person(Entry& entry, const domain::PastedSender& person, const Pasting& pasting) {
  auto& on_behalf = entry.on_behalf;
  const std::string sent_kind(on_behalf.contact_kind ? to_word(*on_behalf.contact_kind) : "");
  const bool wants_none = on_behalf.contact_kind == domain::ContactKind::none;
  std::string contact;
  std::string kind;
  if (person.phone && !wants_none) {
    contact = person.phone->display();
    kind = to_word(kind_for(*person.phone, on_behalf.channel));
  } else if (person.email && !wants_none) {
    contact = person.email->typed();
    kind = to_word(domain::ContactKind::email);
  }
  on_behalf.contact = taken(entry, pasting, "contact", on_behalf.contact, contact);
  if (on_behalf.contact != contact) kind.clear();
  on_behalf.contact_kind =
      domain::contact_kind_from(taken(entry, pasting, "contact_kind", sent_kind, kind));
  on_behalf.name = taken(entry, pasting, "name", on_behalf.name, person.name);
}

void choose_contact(Entry& entry, const domain::Phone& phone) {
  auto& on_behalf = entry.on_behalf;
  if (!on_behalf.contact.empty() || on_behalf.contact_kind == domain::ContactKind::none) return;
  on_behalf.contact = phone.display();
  if (!on_behalf.contact_kind) on_behalf.contact_kind = kind_for(phone, on_behalf.channel);
  entry.read["contact"] = on_behalf.contact;
  entry.read["contact_kind"] = std::string(to_word(*on_behalf.contact_kind));
}

void choose_name(Entry& entry, const std::string& name) {
  if (name.empty() || !entry.on_behalf.name.empty()) return;
  entry.on_behalf.name = name;
  entry.read["name"] = name;
}

/// "Kemarin" is said from the day when it was copied: what it is read as is shown, once.
void ask_day(Entry& entry, domain::Instant at, const Pasting& pasting) {
  const auto read = local_time(at);
  entry.read["time_asked"] = read;
  if (pasting.time_asked != read)
    entry.errors.add("received_at", "err.received.told", {{"waktu", view::moment(at)}});
}

/// Two times for one message, of which the form has no seconds: both are said, once.
bool differs(Entry& entry, domain::Instant typed, domain::Instant at, const Pasting& pasting) {
  const auto both = local_time(typed) + " " + local_time(at);
  if (local_time(typed) == local_time(at)) return false;
  entry.read["time_asked"] = both;
  if (pasting.time_asked != both)
    entry.errors.add("received_at", "err.received.pasted",
                     {{"pesan", view::moment(at)}, {"ditulis", view::moment(typed)}});
  return true;
}

void set_time(Entry& entry, const domain::PastedReport& report, bool headed,
              const Pasting& pasting) {
  if (entry.errors.find("received_at") != nullptr) return;
  auto& received = entry.on_behalf.received_at;
  if (const auto at = report.at) {
    // Who typed a time knows it better than "Kemarin" does.
    if (received && !pasting.time_given && report.day_told) return;
    if (received && !pasting.time_given && differs(entry, *received, *at, pasting)) return;
    if (report.day_told) ask_day(entry, *at, pasting);
    received = at;
    entry.read["received_at"] = entry.read["received_given"] = local_time(*at);
    entry.read["received_now"] = "";
    return;
  }
  const auto channel = entry.on_behalf.channel;
  const bool is_spoken = channel && domain::is_spoken(*channel);
  if (!pasting.time_given || is_spoken || !(headed || pasting.time_is_now)) return;
  received.reset();
  entry.read["received_at"] = entry.read["received_given"] = "";
}

/// Whose report it is, of several; error if nobody was chosen.
std::optional<std::string> chosen_of(Entry& entry, const std::vector<std::string>& senders,
                                     const Pasting& pasting) {
  if (senders.size() < 2) return senders.empty() ? std::string() : senders.front();
  entry.senders = senders;
  if (auto sender = domain::find_sender(senders, pasting.sender)) return sender;
  std::string names;
  for (const auto& name : senders) names += (names.empty() ? "" : ", ") + name;
  entry.errors.add("sender", "err.senders", {{"nama", names}});
  return std::nullopt;
}

}  // namespace

void take_pasted(Entry& entry, const Pasting& pasting) {
  auto& story = entry.draft.story;
  entry.draft.title = domain::without_headers(entry.draft.title, pasting.today);
  const auto messages = domain::read_pasted(story, pasting.today);
  const auto senders = domain::senders_of(messages);
  if (!senders.empty() && !entry.on_behalf.channel) {
    entry.on_behalf.channel = domain::Channel::whatsapp;
    entry.read["channel"] = std::string(to_word(domain::Channel::whatsapp));
  }
  for (const auto field : kTakenFields) entry.read[std::string(field) + "_read"] = "";
  const auto sender = chosen_of(entry, senders, pasting);
  if (!sender) return set_time(entry, {}, true, pasting);
  const auto report = domain::report_of(messages, *sender);
  if (report.words.empty() && !story.empty()) entry.errors.add("story", "err.story.wordless");
  story = report.words;
  set_time(entry, report, !senders.empty(), pasting);
  if (!senders.empty()) set_person(entry, domain::sender_from(*sender), pasting);
}

void offer_contact(Entry& entry, const std::string& chosen_contact, const std::string& chosen_name,
                   bool asked) {
  auto& on_behalf = entry.on_behalf;
  if (entry.errors.find("sender") != nullptr) return;
  if (const auto phone = domain::Phone::parse(chosen_contact, domain::PhoneRule::contact))
    choose_contact(entry, *phone);
  choose_name(entry, chosen_name);
  const bool wants_none = on_behalf.contact_kind == domain::ContactKind::none;
  if (on_behalf.name.empty()) entry.names = domain::names_in(entry.draft.story);
  if (!entry.names.empty() && !wants_none && !asked) entry.errors.add("name", "err.name.offered");
  if (!on_behalf.contact.empty() || wants_none) return;
  for (const auto& phone : domain::phones_in(entry.draft.story))
    entry.contacts.push_back(phone.display());
  if (!entry.contacts.empty() && !asked) entry.errors.add("contact", "err.contact.offered");
}

}  // namespace followups
