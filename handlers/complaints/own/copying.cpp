// SPDX-License-Identifier: AGPL-3.0-or-later
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
          report.code.display() + ": " + report.title,
          {{"kode", messages.text("mydata.code"), report.code.display()},
           {"judul", messages.text("mydata.report.title"), report.title},
           {"isi", messages.text("mydata.report.story"), report.story},
           {"kategori", messages.text("mydata.report.category"), report.category_name},
           {"tempat", messages.text("mydata.report.place"),
            joined(report.place, joined(report.village_name, report.kecamatan_name))},
           {"kerahasiaan", messages.text("mydata.report.privacy"),
            messages.text("priv." + std::string(domain::to_word(situation.privacy)))},
           {"status", messages.text("mydata.report.state"),
            view::state_tag(messages, shown.state, situation.outcome,
                            report.reject_reason == domain::RejectionReason::not_proven)
                .word},
           time_fact("diterima", messages.text("mydata.report.received"), situation.received_at)}};
}

domain::CopyPart part_of(const view::Messages& messages, const std::string& code,
                         const view::Step& step) {
  return {"riwayat",
          code + ": " + step.heading,
          {{"kode", messages.text("mydata.code"), code},
           {"langkah", messages.text("mydata.step"), step.heading},
           {"oleh", messages.text("mydata.step.by"), step.who},
           time_fact("waktu", messages.text("mydata.step.at"), step.at),
           {"isi", messages.text("mydata.step.text"), step.text},
           {"tanda", messages.text("mydata.step.mark"), step.mark}}};
}

fcgi::Response as_file(fcgi::Response response, std::string_view name) {
  response.header("Content-Disposition", "attachment; filename=\"" + std::string(name) + "\"");
  return response;
}

}  // namespace

void add_report(App& app, std::vector<domain::CopyPart>& parts, const Claim& claim) {
  const auto& messages = app.pages.messages();
  parts.push_back(part_of(messages, claim.report));
  const auto code = claim.report.code.display();
  const auto steps = steps_of(messages, claim, app.history.for_reporter(claim.report.id), {});
  for (auto step = steps.rbegin(); step != steps.rend(); ++step)
    parts.push_back(part_of(messages, code, *step));
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
