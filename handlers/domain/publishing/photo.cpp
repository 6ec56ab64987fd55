// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/photo.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "handlers/domain/text/text.hpp"

namespace domain {
namespace {

/// "12,5" per cent as thousandths; finer than a tenth of a per cent is cut.
std::optional<int> thousandths(std::string_view raw) {
  const auto typed = trim(raw);
  const auto mark = typed.find_first_of(".,");
  const auto whole = typed.substr(0, mark);
  int value = 0;
  const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), value);
  if (error != std::errc() || end != whole.data() + whole.size() || value < 0 || value > kWholeSide)
    return std::nullopt;
  value *= 10;
  if (mark == std::string_view::npos) return value;
  const auto fraction = typed.substr(mark + 1);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (fraction.empty() || fraction.size() > 6 || !std::ranges::all_of(fraction, is_digit))
    return std::nullopt;
  return value + (fraction.front() - '0');
}

std::string_view fault_of(const Box& box) {
  if (box.width < kMinBoxSide || box.height < kMinBoxSide) return "err.box.small";
  if (box.left + box.width > kWholeSide || box.top + box.height > kWholeSide)
    return "err.box.outside";
  return {};
}

std::optional<Box> box_from(std::string_view text) {
  std::array<int, 4> sides{};
  const auto* at = text.data();
  const auto* const end = text.data() + text.size();
  for (std::size_t i = 0; i < sides.size(); ++i) {
    if (i > 0) {
      if (at == end || *at != ',') return std::nullopt;
      ++at;
    }
    const auto read = std::from_chars(at, end, sides[i]);
    if (read.ec != std::errc() || sides[i] < 0 || sides[i] > kWholeSide) return std::nullopt;
    at = read.ptr;
  }
  const Box box{sides[0], sides[1], sides[2], sides[3]};
  if (at != end || !fault_of(box).empty()) return std::nullopt;
  return box;
}

bool undoes_proof(Event event) {
  return event == Event::reopen || event == Event::return_answer;
}

}  // namespace

bool TypedBox::is_blank() const {
  return trim(left).empty() && trim(top).empty() && trim(width).empty() && trim(height).empty();
}

Result<std::vector<Box>, FieldErrors> read_boxes(std::span<const TypedBox> typed) {
  FieldErrors errors;
  std::vector<Box> boxes;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    if (typed[i].is_blank()) continue;
    const Values named{{"n", std::to_string(i + 1)}};
    const auto left = thousandths(typed[i].left);
    const auto top = thousandths(typed[i].top);
    const auto width = thousandths(typed[i].width);
    const auto height = thousandths(typed[i].height);
    if (!left || !top || !width || !height) {
      errors.add("boxes", "err.box.number", named);
      continue;
    }
    const Box box{*left, *top, *width, *height};
    if (const auto fault = fault_of(box); !fault.empty())
      errors.add("boxes", fault, named);
    else
      boxes.push_back(box);
  }
  if (boxes.size() > kMaxBoxes)
    errors.add("boxes", "err.box.many", {{"n", std::to_string(kMaxBoxes)}});
  if (!errors.empty()) return tl::unexpected(std::move(errors));
  return boxes;
}

std::string to_text(std::span<const Box> boxes) {
  std::string text;
  for (const auto& box : boxes) {
    if (!text.empty()) text += ';';
    for (const int side : {box.left, box.top, box.width, box.height})
      text += std::to_string(side) + ",";
    text.pop_back();
  }
  return text;
}

std::vector<Box> boxes_from(std::string_view text) {
  std::vector<Box> boxes;
  while (!text.empty() && boxes.size() < kMaxBoxes) {
    const auto end = text.find(';');
    if (const auto box = box_from(text.substr(0, end))) boxes.push_back(*box);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return boxes;
}

std::optional<PhotoPair> before_and_after(std::span<const PublicPhotoOf> photos,
                                          std::span<const PhotoStep> steps, ReportState state) {
  if (state != ReportState::resolved && state != ReportState::closed) return std::nullopt;
  const auto of = [&](EventId step) {
    return std::ranges::find_if(photos, [&](const auto& photo) { return photo.step == step; });
  };
  const auto is_proof = [&](const PublicPhotoOf& photo) {
    return photo.step && std::ranges::any_of(steps, [&](const PhotoStep& step) {
             return step.id == *photo.step && step.event == Event::resolve;
           });
  };
  std::optional<AttachmentId> after;
  for (const auto& step : steps) {
    if (undoes_proof(step.event)) after.reset();
    if (step.event != Event::resolve) continue;
    if (const auto photo = of(step.id); photo != photos.end()) after = photo->id;
  }
  if (!after) return std::nullopt;
  auto before =
      std::ranges::find_if(photos, [](const auto& photo) { return !photo.step.has_value(); });
  if (before == photos.end())
    before = std::ranges::find_if(photos, [&](const auto& photo) { return !is_proof(photo); });
  if (before == photos.end()) return std::nullopt;
  return PhotoPair{before->id, *after};
}

}  // namespace domain
