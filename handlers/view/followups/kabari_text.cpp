// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/kabari_text.hpp"

#include <algorithm>

#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/mail_values.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

constexpr std::size_t kMostWords = 300;

std::string value_of(const domain::Values& values, std::string_view name) {
  const auto at = values.find(name);
  return at == values.end() ? std::string() : at->second;
}

void add_line(std::string& text, const std::string& line) {
  if (!line.empty()) text.append("\n").append(line);
}

/// At most `kMostWords` code points of one paragraph.
std::string cut(const std::string& words) {
  auto line = one_line(words);
  std::size_t points = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(line[at]) & 0xC0U) != 0x80U;
    if (begins && ++points > kMostWords) return line.substr(0, at) + " …";
  }
  return line;
}

/// What one message tells, as the source of its mail says it.
struct Told {
  std::string what;
  std::string next;  ///< empty where it changes nothing of what comes next
};

Told told(const Pages& pages, const TellNews& news) {
  auto values = news.values;
  for (auto& [name, value] : values) value = name == "keterangan" ? cut(value) : one_line(value);
  fcgi::Dictionary said;
  put_values(said, pages, values);
  const auto lines =
      lines_of(pages.templates().render("mail/" + news.template_key + ".kabari.txt.tpl", said));
  return {.what = lines.at(0), .next = lines.size() > 1 ? lines[1] : std::string()};
}

/// What comes next, of each OPD its own: a later one of the same takes its place, and one of the
/// whole report that of all.
class NextSteps {
 public:
  void take(const TellNews& news, std::string next) {
    if (next.empty()) return;
    auto opd = one_line(value_of(news.values, "opd"));
    std::erase_if(steps_, [&](const Step& step) {
      return opd.empty() || step.opd.empty() || step.opd == opd;
    });
    steps_.push_back({std::move(opd), std::move(next)});
  }
  [[nodiscard]] std::vector<std::string> lines(const Messages& messages) const {
    std::vector<std::string> lines;
    lines.reserve(steps_.size());
    for (const auto& [opd, next] : steps_)
      lines.push_back(steps_.size() == 1
                          ? next
                          : messages.text("kabari.next.of", {{"opd", opd}, {"langkah", next}}));
    return lines;
  }

 private:
  struct Step {
    std::string opd;
    std::string next;
  };
  std::vector<Step> steps_;
};

/// What the public may read of it, and how the reporter hides it, said once: to whom was not told
/// when the report was entered, and to whom an officer's correction opened it.
void add_publication(std::string& text, const Messages& messages, const TellReport& report) {
  const auto has = [&](domain::Event event) {
    return std::ranges::find(report.news, event, &TellNews::event) != report.news.end();
  };
  const bool says = std::ranges::any_of(
      report.news, [](const auto& news) { return !value_of(news.values, "publikasi").empty(); });
  const bool corrected = has(domain::Event::correct_entry);
  const bool is_out = has(domain::Event::forward);
  if (says || (corrected && is_out))
    add_line(text, messages.text(is_out ? "publication.now.reply" : "publication.reply"));
  else if (corrected)
    add_line(text, messages.text("kabari.tighter"));
  if (says) add_line(text, messages.text("publication.honest"));
}

std::string day_of(const TellNews& news) {
  return date(domain::to_local_date(news.at));
}

void add_report(std::string& text, const Pages& pages, const TellReport& report) {
  const auto& messages = pages.messages();
  if (report.code_only) {
    add_line(text, told(pages, {.template_key = "complaint_secret",
                                .values = {{"kode", report.code.display()}}})
                       .what);
    return;
  }
  std::vector<Told> all;
  NextSteps steps;
  std::string title;
  for (const auto& news : report.news) {
    if (auto given = value_of(news.values, "judul"); !given.empty()) title = std::move(given);
    all.push_back(told(pages, news));
    steps.take(news, all.back().next);
  }
  add_line(text, title.empty()
                     ? messages.text("kabari.about", {{"kode", report.code.display()}})
                     : messages.text("kabari.about.title",
                                     {{"kode", report.code.display()}, {"judul", title}}));
  for (std::size_t at = 0; at < all.size(); ++at)
    add_line(text, all.size() == 1
                       ? all[at].what
                       : messages.text("kabari.on", {{"tanggal", day_of(report.news[at])},
                                                     {"kabar", all[at].what}}));
  for (const auto& step : steps.lines(messages)) add_line(text, step);
  add_publication(text, messages, report);
  if (!report.pin.empty()) add_line(text, messages.text("kabari.pin", {{"pin", report.pin}}));
}

}  // namespace

std::string kabari_text(const Pages& pages, const std::string& name,
                        const std::vector<TellReport>& reports) {
  const auto& messages = pages.messages();
  const auto& service = pages.service();
  const bool nameless = name.empty() || std::ranges::any_of(reports, &TellReport::code_only);
  auto text = nameless
                  ? messages.text("kabari.greeting.nobody", {{"layanan", service.name}})
                  : messages.text("kabari.greeting", {{"nama", name}, {"layanan", service.name}});
  for (const auto& report : reports) add_report(text, pages, report);
  add_line(text, messages.text("kabari.look", {{"tautan", service.base_url + paths::track()}}));
  add_line(text, messages.text("kabari.free"));
  return text;
}

}  // namespace view
