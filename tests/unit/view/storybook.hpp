// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Every view and every mail with canned values, written to files: to be looked at, and to be
/// compared between two commits. What a page shows is whatever its story gives it; nothing here is
/// random and no clock is read.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fcgi/response.hpp"
#include "handlers/view/courier/mail.hpp"
#include "handlers/view/kit/layout.hpp"

class Storybook {
 public:
  Storybook();
  Storybook(const Storybook&) = delete;
  Storybook& operator=(const Storybook&) = delete;

  [[nodiscard]] const view::Pages& pages() const { return pages_; }
  /// With DATA CONTOH.
  [[nodiscard]] const view::Pages& demo_pages() const { return demo_pages_; }

  /// Keeps one page, or a piece of one, as `name`.html; `name` is "area/what" and stands once.
  void page(const std::string& name, std::string html);
  /// The same for what is no HTML; `name` with its ending.
  void text(const std::string& name, std::string text);
  /// An answer's status and headers as `name`.head.txt, and its page, unless it has none.
  void answer(const std::string& name, const fcgi::Response& answer);
  /// A mail as `name`.txt, with its subject, and `name`.html.
  void mail(const std::string& name, const view::MailText& mail);

  void write(const std::filesystem::path& folder) const;

  /// What is wrong with the stories: HTML that support::html_faults does not like, a name twice, a
  /// template, section, marker or value that no story shows. Empty if all is well.
  [[nodiscard]] std::vector<std::string> faults() const;

 private:
  [[nodiscard]] fcgi::Watch watch();

  std::set<std::pair<std::string, std::string>> shown_;  ///< file, mark
  view::Pages pages_;
  view::Pages demo_pages_;
  std::map<std::string, std::string> files_;
  std::vector<std::string> faults_;
};

/// The stories, by area.
namespace stories {

void kit(Storybook& book);
void kit_errors(Storybook& book);
void kit_words(Storybook& book);
void accounts(Storybook& book);
void admin(Storybook& book);
void pages(Storybook& book);
void complaints_filing(Storybook& book);
void complaints_own(Storybook& book);
void followups_acts(Storybook& book);
void followups_desk(Storybook& book);
void followups_entry(Storybook& book);
void followups_photos(Storybook& book);
void followups_tell(Storybook& book);
void followups_unmask(Storybook& book);
void mail(Storybook& book);

}  // namespace stories
