#include "handlers/store/tally.hpp"

#include <optional>

#include "handlers/store/statistics.hpp"

namespace store {
namespace {

/// The figure of an ending or a beginning, by the event alone.
std::optional<Figure> figure_of(domain::Event event) {
  using domain::Event;
  switch (event) {
    case Event::forward:
    case Event::split:
      return Figure::forwarded;
    case Event::lapse:
      return Figure::lapsed;
    case Event::accept:
      return Figure::accepted;
    case Event::reopen:
      return Figure::reopened;
    case Event::reject:
      return Figure::rejected;
    case Event::redirect:
      return Figure::redirected;
    case Event::withdraw:
      return Figure::withdrawn;
    default:
      return std::nullopt;
  }
}

/// The body the report is with: of the first part that counts.
std::optional<domain::OpdId> opd_of(const domain::Situation& situation, const domain::Part* part) {
  if (part != nullptr) return part->opd;
  for (const auto& each : situation.parts)
    if (is_open(each.state)) return each.opd;
  return std::nullopt;
}

}  // namespace

void count_event(mysql::Transaction& transaction, mysql::Connection& connection,
                 const Standing& before, const domain::Applied& applied, const domain::Part* part,
                 const domain::Moment& moment) {
  Statistics statistics(connection);
  const FigureKey whole{domain::to_local_date(moment.now), std::nullopt, before.category,
                        before.kecamatan, before.channel};
  auto of_opd = whole;
  of_opd.opd = opd_of(applied.situation, part);

  if (applied.has(domain::Effect::responds)) {
    const domain::ResponseDue due{before.response_due_at, before.response_due_service_at};
    const bool in_time = moment.now <= due.counting(moment.policy);
    statistics.add(transaction, whole, in_time ? Figure::answered_in_time : Figure::answered_late);
  }
  if (applied.has(domain::Effect::publishes))
    statistics.add(transaction, of_opd, Figure::published);
  if (applied.event == domain::Event::resolve && part != nullptr) {
    const bool in_time = !part->finish_due || moment.now <= *part->finish_due;
    statistics.add(transaction, of_opd, in_time ? Figure::resolved_in_time : Figure::resolved_late);
  }
  if (applied.situation.outcome == domain::Outcome::abandoned &&
      before.situation.outcome != domain::Outcome::abandoned)
    statistics.add(transaction, of_opd, Figure::abandoned);
  if (const auto figure = figure_of(applied.event)) statistics.add(transaction, of_opd, *figure);
}

}  // namespace store
