/// \file
/// One person was told, or could not be reached (three tries, then it stays as unreachable).
///
///   POST …/kabari/{id}   303 to the list; also if someone was faster: the row is gone there
///
/// *Sudah dikabari* is an event of the report too, so that its history says who told whom.

#include "fcgi/crypto.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/to_tell.hpp"
#include "handlers/view/followups_paths.hpp"

namespace followups {
namespace {

/// One form's nonce serves every row of the page; the report keeps it once per row.
std::string nonce_for(const fcgi::Visit& visit, domain::KabariId id) {
  return crypto::base64url(crypto::hash(visit.form().nonce() + "." + std::to_string(id.value)));
}

}  // namespace

fcgi::Response mark_told(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto id = kabari_of(visit);
  const auto row = app.kabari.find_open(officer, id);
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
  return fcgi::see_other(view::paths::tell(officer.role));
}

}  // namespace followups
