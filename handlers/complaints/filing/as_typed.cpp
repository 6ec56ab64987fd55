// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/filing/as_typed.hpp"

#include <algorithm>
#include <array>

#include "fcgi/json.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/reading.hpp"

namespace complaints {
namespace {

constexpr std::string_view kLookField = "lihat";
/// What the page makes anew, and the button.
constexpr std::array<std::string_view, 4> kOfThePage{"csrf", "nonce", "saved", kLookField};

std::string fields_of(const fcgi::Visit& visit) {
  const auto form = visit.form();
  json::Texts fields;
  for (const auto& [name, value] : visit.request.fields.pairs()) {
    if (std::ranges::find(kOfThePage, std::string_view(name)) != kOfThePage.end()) continue;
    auto read = name == "story" ? form.paragraphs(name) : form.line(name);
    if (!read.empty()) fields.emplace(name, std::move(read));
  }
  return json::write(fields);
}

}  // namespace

std::optional<Look> look_of(const fcgi::Form& form) {
  const auto word = form.line(kLookField);
  if (word == "kategori") return Look::categories;
  if (word == "aman") return Look::report_safely;
  return std::nullopt;
}

std::string look_at(Look look, std::string_view token) {
  if (look == Look::report_safely) return paths::report_safely();
  return token.empty() ? paths::categories() : paths::draft(token, "kategori");
}

bool is_blank(const Typed& typed) {
  const auto& content = typed.content;
  return content.title.empty() && content.story.empty() && content.place.empty() &&
         content.kecamatan.empty() && content.village.empty() &&
         content.happened_on_typed.empty() && content.answers.empty() && !content.accused;
}

KeptForm kept_of(const fcgi::Visit& visit, const Typed& typed, const Reference& reference) {
  if (typed.errors.empty()) return {.content = typed.content, .typed = {}};
  KeptForm kept{.content = {}, .typed = fields_of(visit)};
  kept.content.title = domain::first_code_points(typed.content.title, domain::kTitleLength.most);
  kept.content.story = domain::first_code_points(typed.content.story, domain::kStoryLength.most);
  if (reference.category_of(typed.content) != nullptr)
    kept.content.category = typed.content.category;
  kept.content.kind = typed.content.kind;
  return kept;
}

Again read_again(const store::Draft& draft, const Reference& reference) {
  if (draft.typed.empty()) return {.content = draft.content, .fields = {}};
  Again again;
  const auto read = json::read(draft.typed);
  if (const auto* texts = std::get_if<json::Texts>(&read))
    for (const auto& [name, value] : *texts) again.fields.add(name, value);
  if (again.fields.empty()) return {.content = draft.content, .fields = {}};
  const std::vector<fcgi::UploadedFile> no_files;
  again.content = read_typed(fcgi::Form(again.fields, no_files, web::kReading), reference).content;
  return again;
}

}  // namespace complaints
