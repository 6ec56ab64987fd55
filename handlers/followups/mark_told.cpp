/// \file
/// One person was told, or could not be reached (three tries, then it stays as unreachable).
///
///   POST /triase/kabari/{id}   303 to the list; also if someone was faster: the row is gone there
///
/// *Sudah dikabari* is an event of the report too, so that its history says who told whom.

#include <charconv>

#include "fcgi/crypto.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/view/paths.hpp"

namespace followups {
namespace {

domain::KabariId id_of(const fcgi::Visit& visit) {
  const auto& text = visit.at("id");
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return {value};
}

/// One form's nonce serves every row of the page; the report keeps it once per row.
std::string nonce_for(const fcgi::Visit& visit, domain::KabariId id) {
  return crypto::base64url(
      crypto::hash(visit.form().line("nonce") + "." + std::to_string(id.value)));
}

}  // namespace

fcgi::Response mark_told(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto id = id_of(visit);
  const auto row = app.kabari.find_open(id);
  const auto rules = app.settings.rules();
  const bool told = visit.form().line("result") == "told";

  const bool done = row && mysql::transact(app.db, [&](mysql::Transaction& transaction) {
                      if (!told)
                        return app.kabari.mark_try(transaction, id, officer.id,
                                                   rules.policy.kabari_tries, visit.now);
                      if (!app.kabari.mark_told(transaction, id, officer.id, visit.now))
                        return false;
                      store::Command command;
                      command.event = domain::Event::told;
                      command.nonce = nonce_for(visit, id);
                      // Refused only on reports of another desk: the row is marked all the same.
                      (void)app.recorder.record(transaction, row->complaint, store::by(officer),
                                                command, rules, visit.now);
                      return true;
                    });
  if (done)
    visit.session.flash_next(told ? "flash.told" : "flash.not_reached");
  else
    visit.session.flash_next("flash.already");
  return fcgi::see_other(view::paths::triage_tell());
}

}  // namespace followups
