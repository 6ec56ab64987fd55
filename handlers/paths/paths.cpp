// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/paths/paths.hpp"

#include <fmt/format.h>

namespace paths {
namespace {

std::string below(std::string_view base, std::string_view first, std::string_view second) {
  auto path = fmt::format("{}/{}", base, first);
  if (!second.empty()) path.append("/").append(second);
  return path;
}

std::string with_next(std::string_view path, std::string_view next) {
  return next.empty() ? std::string(path) : fmt::format("{}?lanjut={}", path, query_escape(next));
}

}  // namespace

std::string home() {
  return "/";
}
std::string reports() {
  return "/aduan";
}
std::string report(const domain::ComplaintCode& code) {
  return below("/aduan", code.stored(), {});
}
std::string statistics() {
  return "/statistik";
}
std::string service_standard() {
  return "/standar-pelayanan";
}
std::string privacy_notice() {
  return "/privasi";
}
std::string help() {
  return "/bantuan";
}
std::string report_safely() {
  return "/bantuan/melaporkan-petugas";
}
std::string source_code() {
  return "/kode-sumber";
}
std::string photo(std::string_view name) {
  return below("/foto", name, {});
}
std::string feed() {
  return "/umpan.atom";
}

std::string register_account() {
  return "/akun/daftar";
}
std::string sign_in(std::string_view next) {
  return with_next("/akun/masuk", next);
}
std::string sign_out() {
  return "/akun/keluar";
}
std::string forgotten_password() {
  return "/akun/lupa-sandi";
}
std::string new_password(std::string_view token) {
  return below("/akun/sandi-baru", token, {});
}
std::string profile() {
  return "/akun/profil";
}
std::string confirm_email(std::string_view token) {
  return below("/akun/email-baru", token, {});
}
std::string stop_email(std::string_view token) {
  return below("/akun/email-batal", token, {});
}
std::string my_data() {
  return "/akun/data-saya";
}
std::string my_copies() {
  return "/akun/data-saya/salinan";
}
std::string register_sent() {
  return "/akun/daftar/terkirim";
}
std::string end_session(std::int64_t id) {
  return fmt::format("/akun/profil/sesi/{}", id);
}
std::string activation(std::string_view token) {
  return below("/aktivasi", token, {});
}
std::string recovery(std::string_view token) {
  return "/akun/pemulihan/" + std::string(token);
}

std::string stop_request(std::string_view token) {
  return "/akun/pemulihan/hentikan/" + std::string(token);
}

std::string own_request(std::int64_t id) {
  return fmt::format("/akun/profil/permintaan/{}", id);
}

std::string resend_activation() {
  return "/aktivasi/kirim-ulang";
}

std::string new_report(std::string_view category) {
  return category.empty() ? "/lapor" : "/lapor?kategori=" + query_escape(category);
}
std::string categories() {
  return "/lapor/kategori";
}
std::string suggest_categories() {
  return "/lapor/saran";
}
std::string draft(std::string_view draft, std::string_view step) {
  return below("/lapor", draft, step);
}
std::string my_reports() {
  return "/laporan-saya";
}
std::string my_report(const domain::ComplaintCode& code, std::string_view act) {
  return below("/laporan-saya", code.display(), act);
}
std::string link_report() {
  return "/laporan-saya/tautkan";
}
std::string track() {
  return "/lacak";
}
std::string track_another(const std::optional<domain::ComplaintCode>& code) {
  return code ? fmt::format("/lacak?lain&kode={}", code->display()) : "/lacak?lain";
}
std::string close_tracking() {
  return "/lacak/selesai";
}
std::string tracked(const domain::ComplaintCode& code, std::string_view act) {
  return below("/lacak", code.display(), act);
}
std::string answer(std::string_view token) {
  return below("/jawab", token, {});
}
std::string rate(std::string_view token) {
  return below("/nilai", token, {});
}
std::string rate_unsolved(std::string_view token) {
  return rate(token) + "/belum";
}
std::string follow(const domain::ComplaintCode& code) {
  return below("/ikuti", code.stored(), {});
}
std::string confirm_follow(std::string_view token) {
  return below("/ikuti/konfirmasi", token, {});
}
std::string support(const domain::ComplaintCode& code) {
  return below("/dukung", code.stored(), {});
}
std::string support_instead(std::string_view draft, const domain::ComplaintCode& code) {
  return below("/lapor", draft, "dukung/" + code.stored());
}
std::string unsubscribe(std::string_view token) {
  return below("/berhenti", token, {});
}

std::string triage() {
  return "/triase";
}
std::string triage_new() {
  return "/triase/baru";
}
std::string opd() {
  return "/opd";
}
std::string desk() {
  return "/loket";
}
std::string inspectorate() {
  return "/inspektorat";
}
std::string leader() {
  return "/pimpinan";
}
std::string desk_home(domain::Role role) {
  switch (role) {
    case domain::Role::triage:
      return triage();
    case domain::Role::opd_officer:
    case domain::Role::opd_head:
      return opd();
    case domain::Role::clerk:
      return desk();
    case domain::Role::inspector:
      return inspectorate();
    case domain::Role::leader:
      return leader();
    case domain::Role::administrator:
      return administration();
    default:
      return home();
  }
}

std::string staff_sign_in(std::string_view next) {
  return with_next("/petugas/masuk", next);
}
std::string staff_sign_out() {
  return "/petugas/keluar";
}
std::string staff_new_password(std::string_view token) {
  return below("/petugas/sandi-baru", token, {});
}
std::string staff_account(std::int64_t id, std::string_view act) {
  return below("/kelola/petugas", std::to_string(id), act);
}
std::string roster_week(std::string_view date) {
  return fmt::format("/kelola/piket?minggu={}", date);
}
std::string shift(std::int64_t id, std::string_view act) {
  return below("/kelola/piket", std::to_string(id), act);
}
std::string administration(std::string_view part) {
  return part.empty() ? "/kelola" : below("/kelola", part, {});
}

std::string query_escape(std::string_view value) {
  std::string out;
  for (const char byte : value) {
    const auto code = static_cast<unsigned char>(byte);
    const bool plain = (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') ||
                       (code >= 'A' && code <= 'Z') || byte == '-' || byte == '.' || byte == '_' ||
                       byte == '~' || byte == '/';
    out += plain ? std::string(1, byte) : fmt::format("%{:02X}", code);
  }
  return out;
}

std::string own_path_or(std::string_view next, std::string otherwise) {
  if (!next.starts_with('/') || next.starts_with("//")) return otherwise;
  for (const char byte : next)
    if (byte == '\\' || static_cast<unsigned char>(byte) < 0x21 || byte == 0x7F) return otherwise;
  return std::string(next);
}

}  // namespace paths
