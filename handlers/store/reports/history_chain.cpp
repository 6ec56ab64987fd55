// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/history_chain.hpp"

#include "handlers/domain/code.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/store/reports/canonical.hpp"

namespace store {
namespace {

EventFields fields_of(domain::ComplaintId complaint, const mysql::Row& row) {
  return {.complaint = complaint.value,
          .seq = row.integer("seq"),
          .part = row.optional<std::int64_t>("part_id"),
          .event = row.text("event"),
          .from = row.optional<std::string>("from_state"),
          .to = row.optional<std::string>("to_state"),
          .actor_kind = row.text("actor_kind"),
          .actor_id = row.optional<std::int64_t>("actor_id"),
          .at = row.text("at"),
          .nonce = row.optional<std::string>("nonce"),
          .body_hash = row.text("body_hash")};
}

BodyFields body_of(const mysql::Row& row) {
  return {.text = row.optional<std::string>("text"),
          .public_text = row.optional<std::string>("public_text"),
          .data = row.optional<std::string>("data")};
}

}  // namespace

std::string_view to_sentence(Breach breach) {
  switch (breach) {
    case Breach::gap:
      return "an event before it is gone";
    case Breach::unlinked:
      return "does not follow on the event before it";
    case Breach::event_changed:
      return "the event was changed";
    case Breach::body_changed:
      return "its words were changed";
    case Breach::body_missing:
      return "its words are gone, and no later erase event names a rule";
    case Breach::end_missing:
      return "the event is gone, and the report knows of it";
    case Breach::end_added:
      return "the event was added, and the report knows nothing of it";
    case Breach::end_changed:
      return "is not the last event that the report knows of";
  }
  return "";
}

Chain::Chain(const mysql::Row& end)
    : complaint_(end.id<domain::ComplaintId>("id")),
      code_(domain::shown_code(end.text("code"))),
      known_(end.integer("last_seq")),
      known_hash_(end.optional<std::string>("last_hash").value_or(no_hash())),
      hash_(no_hash()) {}

void Chain::note(std::int64_t seq, Breach breach) {
  if (!first_) first_ = Found{seq, breach};
}

void Chain::read(const mysql::Row& row) {
  const auto event = fields_of(complaint_, row);
  const auto previous = row.text("prev_hash");
  auto hash = row.text("hash");
  const bool whole = hash == link_hash(previous, event);
  if (event.seq != last_ + 1) {
    note(event.seq, Breach::gap);
  } else if (previous != hash_) {
    note(event.seq, Breach::unlinked);
  } else if (!whole) {
    note(event.seq, Breach::event_changed);
  }
  read_body(row, event.seq, whole && event.event == domain::to_word(domain::Event::erase));
  last_ = event.seq;
  hash_ = std::move(hash);
}

void Chain::read_body(const mysql::Row& row, std::int64_t seq, bool may_erase) {
  if (row.is_null("salt")) {
    if (!gone_) gone_ = seq;
    ++unexplained_;
    return;
  }
  const auto body = body_of(row);
  if (body_hash(row.text("salt"), body) != row.text("body_hash"))
    return note(seq, Breach::body_changed);
  if (!may_erase || body.text.value_or("").empty()) return;
  gone_.reset();
  erased_ += unexplained_;
  unexplained_ = 0;
}

std::optional<Chain::Found> Chain::at_end() const {
  if (last_ < known_) return Found{last_ + 1, Breach::end_missing};
  if (last_ > known_) return Found{known_ + 1, Breach::end_added};
  if (hash_ != known_hash_) return Found{last_, Breach::end_changed};
  return std::nullopt;
}

std::optional<Difference> Chain::difference() const {
  auto found = first_;
  if (gone_ && (!found || *gone_ < found->seq)) found = Found{*gone_, Breach::body_missing};
  if (!found) found = at_end();
  if (!found) return std::nullopt;
  return Difference{code_, found->seq, found->breach};
}

}  // namespace store
