// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/receive_file.hpp"

#include "fcgi/crypto.hpp"
#include "fcgi/picture.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/text/reading.hpp"

namespace web {
namespace {

using namespace std::string_view_literals;

constexpr int kLongestSide = 2048;
constexpr std::size_t kLongestName = 100;
constexpr std::size_t kMebibyte = std::size_t{1024} * 1024;

/// What the sender's machine called it, cut at a code point's edge.
std::string short_name(std::string name) {
  if (name.empty()) return "berkas";
  if (name.size() <= kLongestName) return name;
  auto end = kLongestName;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
  name.resize(end);
  return name;
}

/// Ready to be kept, or the key of what is wrong.
using Ready = domain::Result<Upload, std::string_view>;

Ready photo(std::string_view bytes, const std::string& work_folder) {
  auto made = fcgi::shrink(bytes, kLongestSide, work_folder);
  if (const auto* fault = std::get_if<fcgi::PictureFault>(&made))
    return tl::unexpected(*fault == fcgi::PictureFault::unreadable ? "err.file.type"sv
                                                                   : "err.file.pixels"sv);
  auto& picture = std::get<fcgi::Picture>(made);
  Upload upload{.attachment = {}, .bytes = std::move(picture.bytes), .ending = ".jpg"};
  upload.attachment.is_photo = true;
  upload.attachment.media_type = "image/jpeg";
  upload.attachment.width = picture.width;
  upload.attachment.height = picture.height;
  return upload;
}

Ready made_ready(const fcgi::Slice& bytes, const std::string& work_folder) {
  switch (fcgi::kind_of(bytes)) {
    case fcgi::FileKind::unknown:
      return tl::unexpected("err.file.type"sv);
    case fcgi::FileKind::pdf: {
      Upload upload{.attachment = {}, .bytes = bytes, .ending = ".pdf"};
      upload.attachment.media_type = "application/pdf";
      return upload;
    }
    default:
      return photo(bytes, work_folder);
  }
}

}  // namespace

std::optional<Upload> receive_file(const fcgi::UploadedFile& file, const Sending& sending,
                                   const std::string& work_folder, domain::FieldErrors& errors) {
  const auto name = short_name(domain::read_file_name(file.name));
  const auto refuse = [&](std::string_view code, domain::Values values) -> std::optional<Upload> {
    errors.add(sending.field, code, std::move(values));
    return std::nullopt;
  };
  const domain::Values named{{"nama", name},
                             {"m", std::to_string(domain::kMaxFileBytes / kMebibyte)}};
  if (file.bytes.empty()) return refuse("err.file.empty", named);
  if (file.bytes.size() > domain::kMaxFileBytes) return refuse("err.file.size", named);
  if (const auto& today = sending.today; today && today->added >= today->most)
    return refuse("err.files.many_day", {{"n", std::to_string(today->most)}});
  auto ready = made_ready(file.bytes, work_folder);
  if (!ready) return refuse(ready.error(), named);
  auto& attachment = ready->attachment;
  attachment.original_name = name;
  attachment.size_bytes = static_cast<std::int64_t>(ready->bytes.size());
  attachment.digest = crypto::hash(ready->bytes);
  attachment.added_by = domain::to_word(sending.by);
  attachment.added_by_id = sending.by_id;
  attachment.created_at = sending.now;
  return *std::move(ready);
}

void put_away(const store::Files& files, Upload& upload) {
  upload.attachment.stored_name = files.put(upload.bytes, upload.ending);
}

}  // namespace web
