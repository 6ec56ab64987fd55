#include "handlers/complaints/own/copying.hpp"

#include "handlers/complaints/own/own.hpp"
#include "handlers/store/people/copy.hpp"
#include "handlers/view/kit/copy.hpp"

namespace complaints {
namespace {

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
           {"isi", "Isi", step.text},
           {"tanda", "Tanda", step.mark}}};
}

fcgi::Response as_file(fcgi::Response response, std::string_view name) {
  response.header("Content-Disposition", "attachment; filename=\"" + std::string(name) + "\"");
  return response;
}

}  // namespace

void add_report(App& app, std::vector<domain::CopyPart>& parts, const Claim& claim) {
  const auto& messages = app.pages.messages();
  parts.push_back(part_of(messages, claim.report));
  const auto code = domain::shown_code(claim.report.code);
  const auto steps = steps_of(messages, claim, app.history.for_reporter(claim.report.id), {});
  for (auto step = steps.rbegin(); step != steps.rend(); ++step)
    parts.push_back(part_of(code, *step));
}

fcgi::Response copy_json(const std::vector<domain::CopyPart>& parts, std::string_view name) {
  return as_file(fcgi::text(store::to_json(parts), "application/json; charset=utf-8"),
                 std::string(name) + ".json");
}

fcgi::Response copy_html(App& app, const fcgi::Visit& visit,
                         const std::vector<domain::CopyPart>& parts, std::string_view title,
                         std::string_view name) {
  return as_file(fcgi::html(view::copy_page(app.pages, std::string(title), parts, visit.now)),
                 std::string(name) + ".html");
}

}  // namespace complaints
