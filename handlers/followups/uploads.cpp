#include "handlers/followups/uploads.hpp"

#include "fcgi/crypto.hpp"
#include "fcgi/picture.hpp"

namespace followups {
namespace {

constexpr std::string_view kField = "photo";
constexpr int kLongestSide = 2048;
constexpr std::size_t kLongestName = 100;

/// What the sender's machine called it, cut at a code point's edge.
std::string short_name(std::string name) {
  if (name.size() <= kLongestName) return name;
  auto end = kLongestName;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
  name.resize(end);
  return name;
}

std::optional<Upload> photo(const App& app, const std::string& bytes) {
  auto made = fcgi::shrink(bytes, kLongestSide, app.work_folder);
  auto* picture = std::get_if<fcgi::Picture>(&made);
  if (picture == nullptr) return std::nullopt;
  Upload upload{.attachment = {}, .bytes = std::move(picture->bytes), .ending = ".jpg"};
  upload.attachment.is_photo = true;
  upload.attachment.media_type = "image/jpeg";
  upload.attachment.width = picture->width;
  upload.attachment.height = picture->height;
  return upload;
}

std::optional<Upload> ready(const App& app, const std::string& bytes) {
  switch (fcgi::kind_of(bytes)) {
    case fcgi::FileKind::unknown:
      return std::nullopt;
    case fcgi::FileKind::pdf: {
      Upload upload{.attachment = {}, .bytes = bytes, .ending = ".pdf"};
      upload.attachment.media_type = "application/pdf";
      return upload;
    }
    default:
      return photo(app, bytes);
  }
}

std::optional<Upload> take(const App& app, const fcgi::UploadedFile& file,
                           const domain::Officer& officer, domain::Instant now,
                           domain::FieldErrors& errors) {
  const domain::Values named{{"nama", short_name(file.name)}, {"m", "8"}};
  if (file.bytes.empty()) {
    errors.add(kField, "err.file.empty", named);
    return std::nullopt;
  }
  if (file.bytes.size() > domain::kMaxFileBytes) {
    errors.add(kField, "err.file.size", named);
    return std::nullopt;
  }
  auto upload = ready(app, file.bytes);
  if (!upload) {
    errors.add(kField, "err.file.type", named);
    return std::nullopt;
  }
  auto& attachment = upload->attachment;
  attachment.original_name = short_name(file.name);
  attachment.size_bytes = static_cast<std::int64_t>(upload->bytes.size());
  attachment.digest = crypto::hash(upload->bytes);
  attachment.added_by = domain::to_word(officer.role);
  attachment.added_by_id = officer.id.value;
  attachment.created_at = now;
  return upload;
}

}  // namespace

std::optional<Upload> read_upload(const App& app, const fcgi::Visit& visit,
                                  const domain::Officer& officer, domain::FieldErrors& errors) {
  const auto form = visit.form();
  const auto* file = form.file(kField);
  return file == nullptr ? std::nullopt : take(app, *file, officer, visit.now, errors);
}

std::vector<Upload> read_uploads(const App& app, const fcgi::Visit& visit,
                                 const domain::Officer& officer, domain::FieldErrors& errors) {
  const auto form = visit.form();
  std::vector<Upload> uploads;
  for (const auto* file : form.files(kField))
    if (auto upload = take(app, *file, officer, visit.now, errors))
      uploads.push_back(*std::move(upload));
  return uploads;
}

}  // namespace followups
