// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/batch_lines.hpp"

#include "handlers/domain/people/mistyped_email.hpp"
#include "handlers/domain/people/phone.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

std::string word_of(const App& app, std::string_view area, std::string_view word) {
  return app.pages.messages().text(std::string(area) + "." + std::string(word));
}

std::string joined(const std::string& one, const std::string& other) {
  return one.empty() || other.empty() ? one + other : one + ", " + other;
}

std::string meant_by(const domain::OnBehalf& entry) {
  const auto email = domain::Email::parse(domain::contact_of(entry).email);
  return email ? domain::likely_meant(*email).value_or("") : std::string();
}

/// The way to the person as it will be kept, not as it was typed.
std::string contact_shown(const domain::OnBehalf& entry) {
  const auto contact = domain::contact_of(entry);
  if (!contact.phone.empty()) return domain::Phone::from_stored(contact.phone).display();
  return contact.email.empty() ? contact.address : contact.email;
}

std::string source_of(const App& app, domain::Channel channel, domain::Instant at) {
  return joined(word_of(app, "channel", domain::to_word(channel)), view::moment(at));
}

}  // namespace

view::ImportRow described(App& app, const Entry& entry) {
  const auto& draft = entry.draft;
  const auto category = draft.category ? app.categories.find(*draft.category) : std::nullopt;
  std::string place = draft.place;
  for (const auto& one : app.places.list_kecamatan())
    if (one.code == draft.kecamatan) place = joined(one.name, place);
  return {.title = draft.title,
          .about = joined(category ? category->name : "", place),
          .source =
              source_of(app, entry.on_behalf.channel.value(), entry.on_behalf.received_at.value()),
          .person = joined(entry.on_behalf.name, contact_shown(entry.on_behalf)),
          .meant = meant_by(entry.on_behalf),
          .privacy = word_of(app, "priv", domain::to_word(draft.privacy.value()))};
}

void describe(const App& app, const store::ComplaintLine& line, view::ImportRow& row) {
  row.title = line.title;
  row.about = joined(line.category_name, line.kecamatan_name);
  row.source = source_of(app, line.channel, line.received_at);
  row.privacy = word_of(app, "priv", domain::to_word(domain::privacy_of(line.privacy)));
}

}  // namespace followups
