/// \file
/// Copies of all own reports, with their histories.
///
///   GET /laporan-saya/salinan.json  200, a file
///   GET /laporan-saya/salinan.html  200, a file
///
/// 303 to *Data saya* if the password was not given within a quarter of an hour. Words erased by
/// law are not there; what staff say among themselves neither. Source: UU 27/2022, articles 7 and
/// 13; docs/decisions/0042.

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/own/own.hpp"
#include "handlers/complaints/own/sanctioned.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/people/copy.hpp"
#include "handlers/view/kit/copy.hpp"

namespace complaints {
namespace {

constexpr int kBatch = 100;

domain::CopyFact time_fact(std::string name, std::string label, domain::Instant at) {
  return {std::move(name), std::move(label), view::moment(at), mysql::to_sql(at) + " UTC"};
}

std::string joined(const std::string& first, const std::string& second) {
  return first.empty() || second.empty() ? first + second : first + ", " + second;
}

domain::CopyPart part_of(const view::Messages& messages, const store::Complaint& report) {
  const auto& situation = report.situation;
  const auto shown = derive_state(situation.state, situation.parts);
  return {"laporan",
          domain::shown_code(report.code) + ": " + report.title,
          {{"kode", "Kode lacak", domain::shown_code(report.code)},
           {"judul", "Judul", report.title},
           {"isi", "Isi laporan", report.story},
           {"kategori", "Kategori", report.category_name},
           {"tempat", "Tempat",
            joined(report.place, joined(report.village_name, report.kecamatan_name))},
           {"kerahasiaan", "Siapa yang boleh tahu",
            messages.text("priv." + std::string(domain::to_word(situation.privacy)))},
           {"status", "Status", view::state_tag(messages, shown.state, situation.outcome).word},
           time_fact("diterima", "Diterima", situation.received_at)}};
}

domain::CopyPart part_of(const std::string& code, const view::Step& step) {
  return {"riwayat",
          code + ": " + step.heading,
          {{"kode", "Kode lacak", code},
           {"langkah", "Langkah", step.heading},
           {"oleh", "Oleh", step.who},
           time_fact("waktu", "Waktu", step.at),
           {"isi", "Isi", step.text}}};
}

domain::CopyPart part_of(const view::Messages& messages, const std::string& code,
                         const store::SanctionRecord& taken) {
  return {"teguran",
          code + ": " + messages.text("sanction." + std::string(to_word(taken.step)) + ".noun"),
          {{"kode", "Kode lacak", code},
           {"isi", "Yang disampaikan kepada Anda", sentence_of(messages, taken)},
           {"penjelasan", "Penjelasan petugas", taken.words},
           time_fact("waktu", "Waktu", taken.imposed_at),
           {"banding", "Banding Anda", taken.appeal},
           {"keputusan", taken.lifted_at ? "Dibatalkan" : "Keputusan banding", taken.decision}}};
}

void add_report(App& app, std::vector<domain::CopyPart>& parts, const std::string& code,
                const domain::Citizen& citizen) {
  const auto& messages = app.pages.messages();
  const auto claim = claim_by_code(app, domain::ComplaintCode::parse(code).value(), citizen);
  parts.push_back(part_of(messages, claim.report));
  auto steps = steps_of(messages, claim, app.history.for_reporter(claim.report.id), {});
  for (auto step = steps.rbegin(); step != steps.rend(); ++step)
    parts.push_back(part_of(domain::shown_code(code), *step));
  if (const auto taken = app.sanctions.find(citizen.id, claim.report.id))
    parts.push_back(part_of(messages, domain::shown_code(code), *taken));
}

std::vector<domain::CopyPart> copy_of(App& app, const domain::Citizen& citizen) {
  std::vector<domain::CopyPart> parts;
  std::optional<store::Cursor> after;
  do {
    const auto lines = app.complaints.list(citizen.id, after, kBatch);
    for (const auto& line : lines) add_report(app, parts, line.code, citizen);
    after =
        lines.size() == kBatch ? std::optional(store::cursor_of_mine(lines.back())) : std::nullopt;
  } while (after);
  return parts;
}

bool is_open(const fcgi::Visit& visit) {
  return visit.now - visit.session.live->reauthenticated_at < store::kReauthenticatedTime;
}

fcgi::Response as_file(fcgi::Response response, std::string_view name) {
  response.header("Content-Disposition", "attachment; filename=\"" + std::string(name) + "\"");
  return response;
}

}  // namespace

fcgi::Response copy_as_json(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  if (!is_open(visit)) return fcgi::see_other(paths::my_data());
  return as_file(
      fcgi::text(store::to_json(copy_of(app, citizen)), "application/json; charset=utf-8"),
      "data-saya-laporan.json");
}

fcgi::Response copy_as_page(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  if (!is_open(visit)) return fcgi::see_other(paths::my_data());
  return as_file(fcgi::html(view::copy_page(app.pages, "Data saya: laporan", copy_of(app, citizen),
                                            visit.now)),
                 "data-saya-laporan.html");
}

}  // namespace complaints
