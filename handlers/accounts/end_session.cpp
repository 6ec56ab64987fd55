/// \file
/// A citizen signs another device out.
///
///   POST /akun/profil/sesi/{id}  303 to the profile; 404 if it is no session of this account

#include <charconv>

#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"

namespace accounts {
namespace {

domain::SessionId session_in(const std::string& text) {
  domain::SessionId id;
  const auto* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, id.value);
  if (read.ec != std::errc{} || read.ptr != end)
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return id;
}

}  // namespace

fcgi::Response end_session(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto id = session_in(visit.at("id"));

  const bool ended = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.citizen_sessions.end_of(transaction, citizen.id, id);
  });
  if (!ended) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  visit.session.flash_next("flash.session.ended");
  return fcgi::see_other(paths::profile());
}

}  // namespace accounts
