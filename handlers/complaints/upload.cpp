#include "handlers/complaints/upload.hpp"

#include "fcgi/crypto.hpp"
#include "fcgi/picture.hpp"
#include "handlers/complaints/limits.hpp"

namespace complaints {
namespace {

constexpr std::string_view kField = "file";
constexpr int kLongestSide = 2048;
constexpr std::size_t kLongestName = 100;
constexpr int kFilesPerDay = 50;

/// What the sender's machine called it, cut at a code point's edge.
std::string short_name(std::string name) {
  if (name.empty()) return "berkas";
  if (name.size() <= kLongestName) return name;
  auto end = kLongestName;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
  name.resize(end);
  return name;
}

std::optional<Upload> photo(const App& app, const std::string& bytes, std::string& fault) {
  auto made = fcgi::shrink(bytes, kLongestSide, app.work_folder);
  auto* picture = std::get_if<fcgi::Picture>(&made);
  if (picture == nullptr) {
    if (std::get<fcgi::PictureFault>(made) != fcgi::PictureFault::unreadable)
      fault = "err.file.pixels";
    return std::nullopt;
  }
  Upload upload{.attachment = {}, .bytes = std::move(picture->bytes), .ending = ".jpg"};
  upload.attachment.is_photo = true;
  upload.attachment.media_type = "image/jpeg";
  upload.attachment.width = picture->width;
  upload.attachment.height = picture->height;
  return upload;
}

std::optional<Upload> made_ready(const App& app, const std::string& bytes, std::string& fault) {
  fault = "err.file.type";
  switch (fcgi::kind_of(bytes)) {
    case fcgi::FileKind::unknown:
      return std::nullopt;
    case fcgi::FileKind::pdf: {
      Upload upload{.attachment = {}, .bytes = bytes, .ending = ".pdf"};
      upload.attachment.media_type = "application/pdf";
      return upload;
    }
    default:
      return photo(app, bytes, fault);
  }
}

}  // namespace

std::optional<Upload> read_upload(App& app, const fcgi::Visit& visit, const Sender& sender,
                                  domain::FieldErrors& errors) {
  const auto form = visit.form();
  const auto* file = form.file(kField);
  if (file == nullptr) return std::nullopt;
  const auto refuse = [&](std::string_view code, domain::Values values) -> std::optional<Upload> {
    errors.add(kField, code, std::move(values));
    return std::nullopt;
  };
  const domain::Values named{{"nama", short_name(file->name)}, {"m", "8"}};
  if (file->bytes.empty()) return refuse("err.file.empty", named);
  if (file->bytes.size() > domain::kMaxFileBytes) return refuse("err.file.size", named);
  const int most = limit_of(app.settings.list(), "limit.files_per_day", kFilesPerDay);
  const auto added = std::visit(
      [&](const auto id) { return app.attachments.count_added(id, visit.now - kDay); }, sender);
  if (added >= most) return refuse("err.files.many_day", {{"n", std::to_string(most)}});
  std::string fault;
  auto upload = made_ready(app, file->bytes, fault);
  if (!upload) return refuse(fault, named);
  auto& attachment = upload->attachment;
  attachment.original_name = short_name(file->name);
  attachment.size_bytes = static_cast<std::int64_t>(upload->bytes.size());
  attachment.digest = crypto::hash(upload->bytes);
  attachment.added_by = domain::to_word(domain::Role::citizen);
  if (const auto* account = std::get_if<domain::AccountId>(&sender))
    attachment.added_by_id = account->value;
  attachment.created_at = visit.now;
  return upload;
}

}  // namespace complaints
