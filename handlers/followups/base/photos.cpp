// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/base/photos.hpp"

#include <algorithm>
#include <stdexcept>

#include "fcgi/picture.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/store/reports/situations.hpp"
#include "handlers/web/act.hpp"

namespace followups {
namespace {

/// The new public copies, one name for each change or "". Those that were not taken over are
/// removed again.
class Copies {
 public:
  Copies(App& app, std::span<const PhotoChange> changes) : app_(app) {
    names_.resize(changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i)
      if (changes[i].makes_copy())
        names_[i] = put_public_copy(app, changes[i].file, changes[i].covered());
  }
  Copies(const Copies&) = delete;
  Copies& operator=(const Copies&) = delete;
  ~Copies() {
    for (const auto& name : names_)
      if (!kept_ && !name.empty()) app_.public_files.remove(name);
  }
  void keep() { kept_ = true; }
  [[nodiscard]] const std::string& name(std::size_t change) const { return names_[change]; }

 private:
  App& app_;
  std::vector<std::string> names_;
  bool kept_ = false;
};

store::Command command_of(const fcgi::Visit& visit, std::span<const PhotoChange> changes) {
  domain::PublicText seen;
  for (const auto& change : changes) {
    if (change.takes_back()) ++seen.photos_taken;
    if (!change.makes_copy()) continue;
    ++seen.photos_shown;
    seen.boxes += static_cast<int>(change.covered().size());
  }
  return {.event = domain::Event::redact, .input = {.given = seen}, .nonce = visit.form().nonce()};
}

bool write(App& app, mysql::Transaction& transaction, domain::ComplaintId report,
           const PhotoChange& change, const std::string& copy) {
  auto& attachments = app.attachments;
  const auto id = change.file.id;
  if (change.caption) attachments.describe(transaction, report, id, *change.caption);
  if (change.boxes) attachments.cover(transaction, report, id, *change.boxes);
  if (change.is_public() && (change.takes_back() || !copy.empty()))
    return attachments.replace_public(transaction, report, change.file, copy);
  return copy.empty() || attachments.make_public(transaction, report, id, copy);
}

/// True while the photo is as it was read.
bool is_as_read(const PhotoChange& change, const std::vector<store::Attachment>& now) {
  const auto file = std::ranges::find(now, change.file.id, &store::Attachment::id);
  return file != now.end() && kept_of(*file) == kept_of(change.file) &&
         file->boxes == change.file.boxes && file->public_name == change.file.public_name;
}

}  // namespace

domain::Values kept_of(const store::Attachment& file) {
  return {{"show", file.public_name.empty() ? "" : "ya"}, {"caption", file.caption}};
}

domain::Values kept_boxes(std::span<const domain::Box> boxes) {
  return {{"boxes", domain::to_text(boxes)}};
}

bool PhotoChange::makes_copy() const {
  if (is_public()) return shown != false && boxes && *boxes != file.boxes;
  return shown == true;
}

bool PhotoChange::is_seen() const {
  const bool says_else = is_public() && caption && *caption != file.caption;
  return makes_copy() || takes_back() || says_else;
}

std::vector<store::Attachment> photos_of(App& app, const store::Complaint& report) {
  auto files = app.attachments.list(report.id, report.known);
  std::erase_if(files, [](const auto& file) { return !file.is_photo; });
  return files;
}

std::string covered_bytes(App& app, const store::Attachment& file,
                          std::span<const domain::Box> boxes) {
  auto bytes = app.private_files.get(file.stored_name);
  if (boxes.empty()) return bytes;
  std::vector<fcgi::Area> areas;
  for (const auto& box : boxes) areas.push_back({box.left, box.top, box.width, box.height});
  const auto made = fcgi::burn(bytes, areas, app.work_folder);
  const auto* picture = std::get_if<fcgi::Picture>(&made);
  if (picture == nullptr) throw std::runtime_error("a stored photo cannot be painted over");
  return picture->bytes;
}

std::string put_public_copy(App& app, const store::Attachment& file,
                            std::span<const domain::Box> boxes) {
  return app.public_files.put(covered_bytes(app, file, boxes), ".jpg");
}

bool decides_photos(const store::Complaint& report, const domain::Officer& officer) {
  return domain::acts_as_triage(report.situation, domain::actor_of(officer));
}

domain::Result<void, domain::Refusal> change_photos(App& app, const fcgi::Visit& visit,
                                                    const domain::Officer& officer,
                                                    const store::Complaint& report,
                                                    std::span<const PhotoChange> changes) {
  const bool seen = std::ranges::any_of(changes, &PhotoChange::is_seen);
  const auto rules = app.settings.rules();
  Copies copies(app, changes);
  auto written = web::write_whole(app.db, [&](mysql::Transaction& transaction) -> web::Done {
    (void)store::Situations().lock(transaction, report.id);
    const auto now = photos_of(app, report);
    if (!std::ranges::all_of(changes, [&](const auto& one) { return is_as_read(one, now); }))
      return tl::unexpected(domain::Refusal::already_changed);
    if (seen) {
      const auto recorded = app.recorder.record(transaction, report.id, store::by(officer),
                                                command_of(visit, changes), rules, visit.now);
      if (!recorded) return tl::unexpected(recorded.error());
    }
    for (std::size_t i = 0; i < changes.size(); ++i)
      if (!write(app, transaction, report.id, changes[i], copies.name(i)))
        return tl::unexpected(domain::Refusal::already_changed);
    return {};
  });
  if (!written) return written;
  copies.keep();
  for (const auto& change : changes)
    if (change.is_public() && (change.takes_back() || change.makes_copy()))
      app.public_files.remove(change.file.public_name);
  return {};
}

}  // namespace followups
