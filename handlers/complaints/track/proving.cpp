// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/track/proving.hpp"

#include <algorithm>
#include <array>

#include "fcgi/crypto.hpp"
#include "fcgi/log.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/people/pin.hpp"
#include "handlers/domain/text/text.hpp"

namespace complaints {
namespace {

namespace limits = store::limits;

struct Counter {
  store::Limit limit;
  std::string key;
};

std::array<Counter, 3> counters_of(const fcgi::Visit& visit, const domain::ComplaintCode& code,
                                   bool by_email) {
  const auto& address = visit.request.remote_address;
  return {Counter{limits::kTrackAddress, address},
          Counter{by_email ? limits::kTrackEmailHere : limits::kTrackPinHere,
                  code.stored() + " " + address},
          Counter{by_email ? limits::kTrackEmail : limits::kTrackPin, code.stored()}};
}

std::optional<ProvedBy> proof_of(const store::Tracked& reporter, const std::string& typed) {
  if (const auto email = domain::Email::parse(typed))
    return domain::Email::parse(reporter.email) == email ? std::optional(ProvedBy::email)
                                                         : std::nullopt;
  const auto pin = domain::read_pin(typed);
  if (!pin || reporter.pin_hash.empty() || !crypto::password_matches(reporter.pin_hash, *pin))
    return std::nullopt;
  return ProvedBy::pin;
}

std::optional<Proven> find(App& app, const domain::ComplaintCode& code, const std::string& typed) {
  const auto reporters = app.tracking.list(code);
  for (const auto& reporter : reporters)
    if (const auto proof = proof_of(reporter, typed)) return Proven{reporter, *proof};
  // Whether there is such a report must not show in the time either.
  const bool compared =
      !domain::Email::parse(typed) && std::ranges::any_of(reporters, [](const auto& reporter) {
        return !reporter.pin_hash.empty();
      });
  if (!compared) crypto::password_check_in_vain(typed);
  return std::nullopt;
}

}  // namespace

bool is_proof(std::string_view typed) {
  return domain::read_pin(typed) || domain::Email::parse(typed);
}

bool check_pin_shape(std::string_view typed, domain::FieldErrors& errors) {
  if (domain::read_pin(typed)) return true;
  if (typed.empty())
    domain::require(errors, "pin");
  else
    errors.add("pin", "err.pin.shape", {{"n", std::to_string(domain::kPinDigits)}});
  return false;
}

Verdict prove(App& app, const fcgi::Visit& visit, const domain::ComplaintCode& code,
              const std::string& typed) {
  const bool by_email = domain::Email::parse(typed).has_value();
  const auto counters = counters_of(visit, code, by_email);
  // Counted before it is looked at: many tries at once do not slip through.
  for (const auto& [limit, key] : counters)
    if (const auto wait = app.throttle.count(limit, key, visit.now)) return {.wait = wait};
  auto proven = find(app, code, typed);
  if (!proven) {
    fcgi::log::warning("track_failed",
                       {{"id", visit.request.id}, {"by", by_email ? "email" : "pin"}});
    return {};
  }
  for (const auto& [limit, key] : counters) app.throttle.forgive(limit, key, visit.now);
  fcgi::log::info("track", {{"id", visit.request.id}, {"by", by_email ? "email" : "pin"}});
  return {.proven = std::move(proven)};
}

Verdict prove_by_pin(App& app, const fcgi::Visit& visit, const domain::ComplaintCode& code,
                     const std::string& typed) {
  auto verdict = prove(app, visit, code, typed);
  if (verdict.proven && verdict.proven->proof != ProvedBy::pin) verdict.proven.reset();
  return verdict;
}

domain::FieldErrors errors_of(const Verdict& verdict, std::string_view field,
                              std::string_view misfit) {
  domain::FieldErrors errors;
  if (!verdict.proven) {
    errors.add(field, misfit);
  } else if (verdict.proven->proof == ProvedBy::pin && verdict.proven->reporter.account) {
    errors.add(field, "err.track.linked");
  }
  return errors;
}

}  // namespace complaints
