// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/paths/desk_paths.hpp"

#include <fmt/format.h>

#include "handlers/paths/paths.hpp"

namespace paths {

std::string desk_report(domain::Role role, const domain::ComplaintCode& code,
                        std::string_view act) {
  const auto report = role == domain::Role::clerk
                          ? entered_slip(role, code)
                          : fmt::format("{}/aduan/{}", desk_home(role), code.display());
  return act.empty() ? report : fmt::format("{}/{}", report, act);
}

std::string desk_file(domain::Role role, const domain::ComplaintCode& code, std::int64_t id) {
  return fmt::format("{}/berkas/{}", desk_report(role, code), id);
}

std::string desk_thumbnail(domain::Role role, const domain::ComplaintCode& code, std::int64_t id) {
  return desk_file(role, code, id) + "/kecil";
}

std::string desk_photos(domain::Role role, const domain::ComplaintCode& code) {
  return desk_report(role, code, "foto");
}

std::string desk_photo(domain::Role role, const domain::ComplaintCode& code, std::int64_t id) {
  return fmt::format("{}/{}", desk_photos(role, code), id);
}

std::string desk_photo_result(domain::Role role, const domain::ComplaintCode& code,
                              std::int64_t id) {
  return desk_photo(role, code, id) + "/hasil";
}

std::string enter(domain::Role role) {
  return role == domain::Role::clerk ? desk() + "/baru" : triage_new();
}

std::string suggest(domain::Role role) {
  return enter(role) + "/saran";
}

std::string import_batch(std::string_view batch) {
  const auto all = triage() + "/impor";
  return batch.empty() ? all : fmt::format("{}/{}", all, batch);
}

std::string entered_slip(domain::Role role, const domain::ComplaintCode& code) {
  return fmt::format("{}/bukti/{}", desk_home(role), code.display());
}

std::string new_pin(domain::Role role, const domain::ComplaintCode& code) {
  return entered_slip(role, code) + "/pin";
}

std::string make_secret(const domain::ComplaintCode& code) {
  return entered_slip(domain::Role::clerk, code) + "/rahasia";
}

std::string unmask(domain::Role role, const domain::ComplaintCode& code, std::int64_t told) {
  const auto form = desk_report(role, code, "identitas");
  return told == 0 ? form : fmt::format("{}?kabari={}", form, told);
}

std::string consents(domain::Role role) {
  return desk_home(role) + "/persetujuan";
}

std::string consents(domain::Role role, std::int64_t id) {
  return fmt::format("{}/{}", consents(role), id);
}

std::string openings(std::int64_t before) {
  const auto all = inspectorate() + "/pembukaan";
  return before == 0 ? all : fmt::format("{}?sebelum={}", all, before);
}

std::string tell(domain::Role role) {
  return desk_home(role) + "/kabari";
}

std::string told(domain::Role role, std::int64_t id) {
  return fmt::format("{}/{}", tell(role), id);
}

std::string tell_pin(domain::Role role, std::int64_t id) {
  return told(role, id) + "/pin";
}

std::string tell_contact(domain::Role role, std::int64_t id) {
  return told(role, id) + "/kontak";
}

std::string tell_answer(domain::Role role, std::int64_t id, std::string_view rows) {
  const auto form = told(role, id) + "/jawaban";
  return rows.empty() ? form : fmt::format("{}?baris={}", form, rows);
}

std::string desk_requests(std::string_view part) {
  const auto all = desk() + "/akun";
  return part.empty() ? all : fmt::format("{}/{}", all, part);
}

std::string appeals() {
  return triage() + "/banding";
}

std::string appeals(std::int64_t id) {
  return fmt::format("{}/{}", appeals(), id);
}

}  // namespace paths
