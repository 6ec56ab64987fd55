// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/mail_values.hpp"

#include <array>
#include <charconv>
#include <optional>

#include "handlers/domain/code.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

/// How a value becomes words.
enum class As {
  text,
  code,
  state,
  event,
  privacy,
  publication,
  reason,
  step,
  does,
  time,
  day,
  address
};

struct Slot {
  std::string_view value;
  std::string_view name;
  std::string_view present;
  std::string_view absent;
  As as;
};

constexpr std::array kSlots{
    Slot{"kode", "KODE", "HAS_KODE", "NO_KODE", As::code},
    Slot{"judul", "JUDUL", "HAS_JUDUL", "NO_JUDUL", As::text},
    Slot{"opd", "OPD", "HAS_OPD", "NO_OPD", As::text},
    Slot{"keterangan", "KETERANGAN", "HAS_KETERANGAN", "NO_KETERANGAN", As::text},
    Slot{"kategori", "KATEGORI", "HAS_KATEGORI", "NO_KATEGORI", As::text},
    Slot{"kerahasiaan", "KERAHASIAAN", "HAS_KERAHASIAAN", "NO_KERAHASIAAN", As::privacy},
    Slot{"publikasi", "PUBLIKASI", "HAS_PUBLIKASI", "NO_PUBLIKASI", As::publication},
    Slot{"kejadian", "KEJADIAN", "HAS_KEJADIAN", "NO_KEJADIAN", As::event},
    Slot{"alasan", "ALASAN", "HAS_ALASAN", "NO_ALASAN", As::reason},
    Slot{"langkah", "LANGKAH", "HAS_LANGKAH", "NO_LANGKAH", As::step},
    Slot{"tujuan", "TUJUAN", "HAS_TUJUAN", "NO_TUJUAN", As::text},
    Slot{"saluran", "SALURAN", "HAS_SALURAN", "NO_SALURAN", As::text},
    Slot{"nomor", "NOMOR", "HAS_NOMOR", "NO_NOMOR", As::text},
    Slot{"alamat", "ALAMAT_TUJUAN", "HAS_ALAMAT_TUJUAN", "NO_ALAMAT_TUJUAN", As::text},
    Slot{"jam", "JAM", "HAS_JAM", "NO_JAM", As::text},
    Slot{"perangkat", "PERANGKAT", "HAS_PERANGKAT", "NO_PERANGKAT", As::text},
    Slot{"pin", "PIN", "HAS_PIN", "NO_PIN", As::text},
    Slot{"persen", "PERSEN", "HAS_PERSEN", "NO_PERSEN", As::text},
    Slot{"status", "STATUS", "HAS_STATUS", "NO_STATUS", As::state},
    Slot{"tenggat", "TENGGAT", "HAS_TENGGAT", "NO_TENGGAT", As::time},
    Slot{"semula", "SEMULA", "HAS_SEMULA", "NO_SEMULA", As::time},
    Slot{"waktu", "WAKTU", "HAS_WAKTU", "NO_WAKTU", As::time},
    Slot{"tanggal", "TANGGAL", "HAS_TANGGAL", "NO_TANGGAL", As::time},
    Slot{"tanggal", "PADA_HARI", "HAS_PADA_HARI", "NO_PADA_HARI", As::day},
    Slot{"janji", "JANJI", "HAS_JANJI", "NO_JANJI", As::does},
    Slot{"keberatan", "KEBERATAN", "HAS_KEBERATAN", "NO_KEBERATAN", As::text},
    Slot{"tetap", "TETAP", "HAS_TETAP", "NO_TETAP", As::text},
    Slot{"tak_terbukti", "TAK_TERBUKTI", "HAS_TAK_TERBUKTI", "NO_TAK_TERBUKTI", As::text},
    Slot{"pelapor_tahu", "PELAPOR_TAHU", "HAS_PELAPOR_TAHU", "NO_PELAPOR_TAHU", As::text},
    Slot{"tautan", "TAUTAN", "HAS_TAUTAN", "NO_TAUTAN", As::address},
    Slot{"balas", "BALAS", "HAS_BALAS", "NO_BALAS", As::address},
    Slot{"berhenti", "BERHENTI", "HAS_BERHENTI", "NO_BERHENTI", As::address},
    Slot{"hari", "HARI", "HAS_HARI", "NO_HARI", As::time},
    Slot{"jumlah", "JUMLAH", "HAS_JUMLAH", "NO_JUMLAH", As::text},
};

/// A list of the digest: lines, and how many there are.
struct Group {
  std::string_view value;
  std::string_view count;
  std::string_view present;
  std::string_view line;
};

constexpr std::array kGroups{
    Group{"terlambat", "N_TERLAMBAT", "HAS_TERLAMBAT", "LINE_TERLAMBAT"},
    Group{"hari_ini", "N_HARI_INI", "HAS_HARI_INI", "LINE_HARI_INI"},
    Group{"tiga_hari", "N_TIGA_HARI", "HAS_TIGA_HARI", "LINE_TIGA_HARI"},
    Group{"baru", "N_BARU", "HAS_BARU", "LINE_BARU"},
    Group{"dijawab", "N_DIJAWAB", "HAS_DIJAWAB", "LINE_DIJAWAB"},
};

template <class T>
bool read_number(std::string_view text, std::size_t at, std::size_t length, T& number) {
  if (text.size() < at + length) return false;
  const auto* first = text.data() + at;
  const auto parsed = std::from_chars(first, first + length, number);
  return parsed.ec == std::errc{} && parsed.ptr == first + length;
}

std::optional<domain::Date> date_in(std::string_view text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  if (!read_number(text, 0, 4, year) || !read_number(text, 5, 2, month) ||
      !read_number(text, 8, 2, day))
    return std::nullopt;
  const domain::Date date{std::chrono::year{year}, std::chrono::month{month},
                          std::chrono::day{day}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<domain::Instant> instant_in(std::string_view text) {
  unsigned hour = 0;
  unsigned minute = 0;
  unsigned second = 0;
  const auto date = date_in(text);
  if (!date || !read_number(text, 11, 2, hour) || !read_number(text, 14, 2, minute) ||
      !read_number(text, 17, 2, second))
    return std::nullopt;
  return domain::Instant(std::chrono::sys_days(*date)) + std::chrono::hours(hour) +
         std::chrono::minutes(minute) + std::chrono::seconds(second);
}

/// A date with its day of the week, as pages say it.
std::string day_in_words(const std::string& value) {
  const auto day = date_in(value);
  return day && value.size() == 10 ? long_date(domain::end_of_day(*day)) : value;
}

const std::string* find(const domain::Values& values, std::string_view name) {
  const auto found = values.find(name);
  return found == values.end() || found->second.empty() ? nullptr : &found->second;
}

std::string state_in_words(const Messages& messages, const domain::Values& values,
                           const std::string& value) {
  const auto* outcome = find(values, "hasil");
  if (const auto state = domain::report_state_from(value))
    return state_tag(messages, *state,
                     outcome == nullptr ? std::nullopt : domain::outcome_from(*outcome),
                     find(values, "tak_terbukti") != nullptr)
        .word;
  if (const auto state = domain::part_state_from(value)) return part_tag(messages, *state).word;
  return value;
}

/// The label of a word in the catalogue; the word itself where there is none.
std::string label_of(const Messages& messages, std::initializer_list<std::string_view> families,
                     const std::string& word) {
  for (const auto family : families) {
    const auto key = std::string(family) + word;
    if (messages.has(key)) return messages.text(key);
  }
  return word;
}

std::string in_words(const Pages& pages, const domain::Values& values, As as,
                     const std::string& value) {
  switch (as) {
    case As::text:
      return value;
    case As::code:
      return domain::shown_code(value);
    case As::state:
      return state_in_words(pages.messages(), values, value);
    case As::event:
      return label_of(pages.messages(), {"event."}, value);
    case As::privacy:
      return label_of(pages.messages(), {"priv."}, value);
    case As::publication:
      return pages.messages().text("publication.change") + " " +
             pages.messages().text("publication.honest");
    case As::reason:
      return label_of(pages.messages(), {"reject.", "send_back.", "abuse."}, value);
    case As::step:
      return label_of(pages.messages(), {"sanction."}, value + ".noun");
    case As::does:
      return label_of(pages.messages(), {"does."}, value);
    case As::time:
      return time_in_words(value);
    case As::day:
      return day_in_words(value);
    case As::address:
      return value.starts_with('/') ? pages.service().base_url + value : value;
  }
  return value;
}

/// The list may be longer than what is shown of it: then `n_<value>` says how long.
/// A line is words, or words, a tab and the path of what they speak of.
void put_group(fcgi::Dictionary& mail, const Group& group, const domain::Values& values,
               const std::string& base_url) {
  const auto* text = find(values, group.value);
  if (text == nullptr) return;
  const auto lines = lines_of(*text);
  const auto* count = find(values, "n_" + std::string(group.value));
  mail.set_global(group.count, count == nullptr ? std::to_string(lines.size()) : *count);
  mail.show(group.present);
  for (const auto& line : lines) {
    const auto tab = line.find('\t');
    auto html = mail.section(group.line);
    html.set("WORDS", line.substr(0, tab));
    if (tab != std::string::npos)
      html.section("LINKED").set("HREF", base_url + line.substr(tab + 1));
  }
}

/// The office, with the regency unless its name holds it already.
std::string office_of(const Service& service) {
  const bool holds = service.office.find(service.regency) != std::string::npos;
  return holds ? service.office : service.office + " " + service.regency;
}

void put_service(fcgi::Dictionary& mail, const Service& service) {
  mail.set_global("LAYANAN", service.name);
  mail.set_global("KABUPATEN", service.regency);
  mail.set_global("KANTOR", office_of(service));
  mail.set_global("ALAMAT", service.address);
  mail.set_global("TELEPON", service.phone);
  mail.set_global("SITUS", service.base_url);
  mail.set_global("LACAK", service.base_url + paths::track());
  mail.set_global("MASUK", service.base_url + paths::sign_in());
  mail.set_global("LUPA_SANDI", service.base_url + paths::forgotten_password());
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && byte != 0x7f) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    auto line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.emplace_back(line);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::string time_in_words(std::string_view value) {
  if (const auto at = instant_in(value)) {
    const auto local = domain::to_local(*at);
    const bool end_of_day = local.hour == 23 && local.minute == 59 && local.second == 59;
    return end_of_day ? long_date(*at) : moment(*at);
  }
  if (const auto day = date_in(value); day && value.size() == 10) return date(*day);
  return std::string(value);
}

std::string doer(const Messages& messages, const domain::Values& values) {
  const auto* opd = find(values, "opd");
  if (opd == nullptr) opd = find(values, "pelaku");
  return opd == nullptr ? desk_of(messages, values) : *opd;
}

std::string desk_of(const Messages& messages, const domain::Values& values) {
  const auto* word = find(values, "meja");
  const auto desk = word == nullptr ? std::nullopt : domain::desk_from(*word);
  return desk ? desk_name(messages, *desk) : messages.text("kabari.officer");
}

void put_values(fcgi::Dictionary& mail, const Pages& pages, const domain::Values& values) {
  put_service(mail, pages.service());
  for (const auto& slot : kSlots) {
    const auto* value = find(values, slot.value);
    mail.set_global(slot.name, value == nullptr ? "" : in_words(pages, values, slot.as, *value));
    mail.show(value == nullptr ? slot.absent : slot.present);
  }
  for (const auto& group : kGroups) put_group(mail, group, values, pages.service().base_url);
  if (const auto* words = find(values, "keterangan"))
    for (const auto& line : lines_of(*words)) mail.section("LINE").set("WORDS", line);
  mail.set_global("PELAKU", doer(pages.messages(), values));
  mail.set_global("MEJA", desk_of(pages.messages(), values));
  const auto* days = find(values, "hari_simpan");
  mail.set_global("HARI_SIMPAN", days == nullptr ? "7" : *days);
}

}  // namespace view
