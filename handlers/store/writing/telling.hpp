// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// From an event to the rows that tell it: outbox and *Kabari pelapor*. Used by Recorder.
#pragma once

#include <optional>
#include <string>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/life/notice.hpp"
#include "handlers/store/people/people.hpp"
#include "handlers/store/post/outbox.hpp"

namespace store {

/// What is to be told, and of which event.
struct News {
  domain::ComplaintId complaint;
  domain::EventId id;
  domain::Event event;
  std::optional<domain::PartId> part;  ///< that the event is about
  domain::NoticeFacts facts;           ///< without `reporters`, which are read here
  domain::ComplaintCode code;
  /// What decides which of the words each reader may know.
  domain::Situation situation = {};
  domain::SlaPolicy policy = {};
  domain::StepFacts step = {};
};

class Telling {
 public:
  Telling(mysql::Connection& connection, Outbox& outbox)
      : connection_(connection), outbox_(outbox) {}

  /// Writes exactly the rows domain::notices_for names: one outbox or one *Kabari* row per reporter
  /// (also of merged reports, each with the code and the link of its own report, but not of what is
  /// between a desk and one reporter: ask, its reminder, supply, reply, unmask, change_privacy,
  /// correct_entry),
  /// one outbox row per member of the staff an audience stands for, one fan-out row for the
  /// followers. A mail that asks or says *finished* carries a link of its own to answer by
  /// (ReplyLinks), but not that of a report whose message carries only the code, nor one to a
  /// merged report's reporter, who has nothing to say there. Title and words are those that the one
  /// who is told may know of the report now; objecting is offered to whoever may (domain::may_do).
  void tell(mysql::Transaction& transaction, News news, const domain::Moment& moment);

 private:
  void tell_reporter(mysql::Transaction& transaction, const News& news, domain::Notice notice,
                     const Reporter& reporter, const domain::Moment& moment);
  mysql::Connection& connection_;
  Outbox& outbox_;
};

}  // namespace store
