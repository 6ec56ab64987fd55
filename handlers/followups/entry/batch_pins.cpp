#include "handlers/followups/entry/batch_pins.hpp"

#include <stdexcept>

#include "fcgi/session.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

constexpr long kSeconds = 600;
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kPinDigits = 6;

std::string name_of(const App& app) {
  return fcgi::CookieNames{.secure = app.secure_cookies}.prefix() + "impor";
}

std::string word_of(const App& app, std::string_view area, std::string_view word) {
  return app.pages.messages().text(std::string(area) + "." + std::string(word));
}

std::string joined(const std::string& one, const std::string& other) {
  return one.empty() || other.empty() ? one + other : one + ", " + other;
}

std::string source_of(const App& app, domain::Channel channel, domain::Instant at) {
  return joined(word_of(app, "channel", domain::to_word(channel)), view::moment(at));
}

}  // namespace

std::string sealed(const std::vector<store::Pin>& pins, std::string_view public_key) {
  std::string digits;
  for (const auto& pin : pins) digits += pin.digits;
  return crypto::seal(digits, public_key);
}

void set_pin_key(fcgi::Response& answer, const App& app, const crypto::KeyPair& keys) {
  fcgi::set_cookie(answer, name_of(app), crypto::base64url(keys.public_key + keys.secret_key),
                   app.secure_cookies, kSeconds);
}

std::vector<std::string> open_pins(const App& app, const fcgi::Visit& visit,
                                   const store::EntryBatch& batch) try {
  const auto keys = crypto::from_base64url(visit.request.cookies.find(name_of(app)).value_or(""));
  if (keys.size() != 2 * kKeyBytes) return {};
  const auto digits =
      crypto::open(batch.sealed_pins, keys.substr(0, kKeyBytes), keys.substr(kKeyBytes));
  std::vector<std::string> pins;
  for (std::size_t at = 0; at < digits.size(); at += kPinDigits)
    pins.push_back(digits.substr(at, kPinDigits));
  return pins;
} catch (const std::invalid_argument&) {
  return {};  // no key of ours
} catch (const std::runtime_error&) {
  return {};  // the key of another batch
}

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
          .person = joined(entry.on_behalf.name, entry.on_behalf.contact),
          .privacy = word_of(app, "priv", domain::to_word(draft.privacy.value()))};
}

void describe(const App& app, const store::ComplaintLine& line, view::ImportRow& row) {
  row.title = line.title;
  row.about = joined(line.category_name, line.kecamatan_name);
  row.source = source_of(app, line.channel, line.received_at);
  row.privacy = word_of(app, "priv", domain::to_word(domain::privacy_of(line.privacy)));
}

}  // namespace followups
