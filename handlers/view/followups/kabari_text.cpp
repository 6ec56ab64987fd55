#include "handlers/view/followups/kabari_text.hpp"

#include <algorithm>
#include <array>

#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/mail_values.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

constexpr std::size_t kMostWords = 300;

/// Messages whose `keterangan` is the reporter's own, or for other eyes than his.
constexpr std::array<std::string_view, 6> kWithoutWords{
    "complaint_filed",  "complaint_supplied",        "complaint_withdrawn",
    "complaint_lapsed", "complaint_privacy_changed", "complaint_late"};

std::string value_of(const domain::Values& values, std::string_view name) {
  const auto at = values.find(name);
  return at == values.end() ? std::string() : at->second;
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

/// The values of a sentence: those of the notice in words.
domain::Values in_words(const Pages& pages, const domain::Values& values) {
  const auto& messages = pages.messages();
  auto words = values;
  for (const std::string_view name : {"tenggat", "tanggal", "waktu"})
    if (const auto at = words.find(name); at != words.end()) at->second = time_in_words(at->second);
  words.insert_or_assign("pelaku", doer(messages, values));
  words.insert_or_assign("meja", desk_of(messages, values));
  for (const std::string family : {"reject.", "send_back."})
    if (const auto key = family + value_of(values, "alasan"); messages.has(key))
      words.insert_or_assign("alasan", messages.text(key));
  if (const auto key = "priv." + value_of(values, "kerahasiaan"); messages.has(key))
    words.insert_or_assign("kerahasiaan", messages.text(key));
  words.insert_or_assign("kabupaten", pages.service().regency);
  words.insert_or_assign("telepon", pages.service().phone);
  return words;
}

std::string what(const Pages& pages, const TellNews& news) {
  const auto& messages = pages.messages();
  auto said = messages.text_if_filled(kabari_key(news.template_key), in_words(pages, news.values));
  if (said.empty()) said = messages.text("kabari.news");
  const bool silent =
      std::ranges::find(kWithoutWords, news.template_key) != std::end(kWithoutWords);
  const auto words = silent ? std::string() : cut(value_of(news.values, "keterangan"));
  return words.empty() ? said + "." : said + ": " + words;
}

/// What comes next; a message that changes nothing of it says nothing.
std::string next(const Pages& pages, const TellNews& news) {
  const auto& messages = pages.messages();
  const auto words = in_words(pages, news.values);
  const auto key = kabari_key(news.template_key) + ".next";
  if (news.template_key == "complaint_redirected")
    return messages.text_if_filled(value_of(news.values, "nomor").empty() ? key : key + ".number",
                                   words);
  return messages.has(key) ? messages.text_if_filled(key, words) : std::string();
}

void add_line(std::string& text, const std::string& line) {
  if (!line.empty()) text.append("\n").append(line);
}

void add_report(std::string& text, const Pages& pages, const TellReport& report) {
  const auto& messages = pages.messages();
  std::string step;
  std::string title;
  bool says_publication = false;
  bool is_out = false;
  for (const auto& news : report.news) {
    if (auto given = value_of(news.values, "judul"); !given.empty()) title = std::move(given);
    if (auto given = next(pages, news); !given.empty()) step = std::move(given);
    says_publication = says_publication || !value_of(news.values, "publikasi").empty();
    is_out = is_out || news.event == domain::Event::forward;
  }
  if (report.code_only) {
    add_line(text, messages.text("kabari.secret", {{"kode", report.code}}));
  } else {
    add_line(text, title.empty() ? messages.text("kabari.about", {{"kode", report.code}})
                                 : messages.text("kabari.about.title",
                                                 {{"kode", report.code}, {"judul", title}}));
    for (const auto& news : report.news)
      add_line(text,
               report.news.size() == 1
                   ? what(pages, news)
                   : messages.text("kabari.on", {{"tanggal", date(domain::to_local_date(news.at))},
                                                 {"kabar", what(pages, news)}}));
    add_line(text, step);
    if (says_publication)
      for (const auto* sentence :
           {is_out ? "publication.now.reply" : "publication.reply", "publication.honest"})
        add_line(text, messages.text(sentence));
  }
  if (!report.pin.empty() && !report.code_only)
    add_line(text, messages.text("kabari.pin", {{"pin", report.pin}}));
}

}  // namespace

std::string kabari_key(std::string_view template_key) {
  constexpr std::string_view kPrefix = "complaint_";
  if (template_key.starts_with(kPrefix)) template_key.remove_prefix(kPrefix.size());
  return "kabari." + std::string(template_key);
}

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
