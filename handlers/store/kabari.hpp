/// \file
/// *Kabari pelapor*: people without e-mail, whom an officer tells.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/notice.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/opd.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// One thing to tell one person. Values as of an outbox payload (outbox.hpp).
struct ToTell {
  domain::KabariId id;
  domain::ComplaintId complaint;
  std::string code;  ///< stored form
  domain::ReporterId reporter;
  std::string name;
  bool identity_hidden = false;  ///< tell him without a name on the screen
  std::string phone;             ///< E.164, or empty
  std::string address;
  std::string template_key;
  domain::Values values;
  int tries = 0;
  domain::Instant created_at;
};

class Kabari {
 public:
  explicit Kabari(mysql::Connection& connection) : connection_(connection) {}

  void add(mysql::Transaction& transaction, const domain::Notice& notice,
           domain::ComplaintId complaint, domain::EventId event, domain::Instant now);

  /// Open rows of the reports at the officer's desk (triage, inspector, leader) that he may see,
  /// oldest first, at most `most`. Every row is on exactly one desk's list.
  [[nodiscard]] std::vector<ToTell> list_open(const domain::Officer& officer, int most);
  [[nodiscard]] std::optional<ToTell> find_open(const domain::Officer& officer,
                                                domain::KabariId id);
  /// Logs that `by` looked at the phone number or address of somebody who hides his identity.
  void note_contact_shown(mysql::Transaction& transaction, const ToTell& row, domain::StaffId by,
                          domain::Instant now);
  /// The oldest open row's instant.
  [[nodiscard]] std::optional<domain::Instant> oldest_open();

  /// *Sudah dikabari*. False if someone was faster.
  bool mark_told(mysql::Transaction& transaction, domain::KabariId id, domain::StaffId by,
                 domain::Instant now);
  /// *Tidak terhubung*: one more try; with the `most`-th the row is closed as unreachable. False
  /// also within a minute of the try before. A closed row keeps neither words nor PIN.
  bool mark_try(mysql::Transaction& transaction, domain::KabariId id, domain::StaffId by, int most,
                domain::Instant now);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
