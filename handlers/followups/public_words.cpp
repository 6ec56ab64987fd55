#include "handlers/followups/public_words.hpp"

#include <algorithm>

namespace followups {
namespace {

bool has_open_part(const store::Complaint& report, domain::OpdId opd) {
  return std::ranges::any_of(report.situation.parts, [&](const domain::Part& part) {
    return part.opd == opd && domain::is_open(part.state);
  });
}

std::vector<domain::Opd> bodies_for(App& app, const store::Complaint& report) {
  auto bodies = app.opds.list_forwardable();
  std::erase_if(bodies, [&](const domain::Opd& opd) {
    return opd.kind == domain::OpdKind::outside || opd.id == report.situation.accused ||
           has_open_part(report, opd.id);
  });
  return bodies;
}

}  // namespace

std::vector<view::Option> forwardable(App& app, const store::Complaint& report) {
  std::vector<view::Option> options;
  for (const auto& opd : bodies_for(app, report))
    options.push_back({.value = std::to_string(opd.id.value), .label = opd.name});
  return options;
}

void check_opd(App& app, Attempt& attempt) {
  const auto chosen = attempt.command.input.opd;
  if (!chosen) return;
  const auto bodies = bodies_for(app, attempt.report);
  if (std::ranges::find(bodies, *chosen, &domain::Opd::id) == bodies.end())
    attempt.errors.add("opd", "err.opd");
}

void check_public_words(Attempt& attempt) {
  if (!attempt.form.line("confirm").empty()) return;
  const auto& input = attempt.command.input;
  attempt.findings = domain::scan_public_text(input.public_title);
  const auto in_text = domain::scan_public_text(input.public_text);
  if (!attempt.findings.empty())
    attempt.errors.add("public_title", "err.findings", {{"apa", "data pribadi"}});
  if (!in_text.empty())
    attempt.errors.add("public_text", "err.findings", {{"apa", "data pribadi"}});
  attempt.findings.insert(attempt.findings.end(), in_text.begin(), in_text.end());
}

std::vector<view::Option> photos_of(App& app, const store::Complaint& report) {
  std::vector<view::Option> options;
  for (const auto& file : app.attachments.list(report.id))
    if (file.is_photo && file.public_name.empty())
      options.push_back({.value = std::to_string(file.id.value), .label = file.original_name});
  return options;
}

void publish_photos(App& app, mysql::Transaction& transaction, const Attempt& attempt) {
  const auto ticked = attempt.form.all("public_photos");
  for (const auto& file : app.attachments.list(attempt.report.id)) {
    if (!file.is_photo || !file.public_name.empty()) continue;
    if (std::ranges::find(ticked, std::to_string(file.id.value)) == ticked.end()) continue;
    const auto name = app.public_files.put(app.private_files.get(file.stored_name), ".jpg");
    app.attachments.make_public(transaction, attempt.report.id, file.id, name);
  }
}

void publish_upload(App& app, mysql::Transaction& transaction, const Attempt& attempt) {
  if (!attempt.upload || !attempt.upload->attachment.is_photo) return;
  if (attempt.form.line("photo_public").empty()) return;
  for (const auto& file : app.attachments.list(attempt.report.id)) {
    if (file.stored_name != attempt.upload->attachment.stored_name) continue;
    const auto name = app.public_files.put(attempt.upload->bytes, attempt.upload->ending);
    app.attachments.make_public(transaction, attempt.report.id, file.id, name);
  }
}

}  // namespace followups
