// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/unit/view/given_mails.hpp"

#include <set>

#include "handlers/domain/life/notice.hpp"
#include "handlers/domain/people/account_notice.hpp"

namespace given {

std::vector<std::string> mail_keys() {
  std::set<std::string> keys{std::string(domain::kDigestTemplate),
                             std::string(domain::kFollowConfirmTemplate), "complaint_secret"};
  for (const auto& row : domain::notice_table()) keys.emplace(row.template_key);
  for (const auto event : domain::kAllAccountEvents)
    keys.insert(domain::account_notice(event, "siti@contoh.test", {}).template_key);
  return {keys.begin(), keys.end()};
}

domain::Values values() {
  return {{"kode", "7F3KQ2MX4H0"},
          {"judul", "Lampu jalan mati di tikungan Pasar Gombong"},
          {"status", "in_progress"},
          {"opd", "Disperkimhub"},
          {"meja", "triage"},
          {"keterangan", "Dua lampu sudah kami ganti.\nSatu lagi menunggu suku cadang."},
          {"kategori", "Lampu penerangan jalan"},
          {"kerahasiaan", "secret"},
          {"publikasi", "ya"},
          {"kejadian", "progress"},
          {"alasan", "not_proven"},
          {"langkah", "warn"},
          {"tujuan", "Balai Besar Pelaksanaan Jalan Nasional"},
          {"saluran", "surat"},
          {"nomor", "600/1234"},
          {"alamat", "Jalan Contoh 1, Semarang"},
          {"jam", "Senin sampai Jumat 07.30–16.00"},
          {"perangkat", "Firefox di Android"},
          {"pin", "482913"},
          {"persen", "80"},
          {"tenggat", "2026-12-11 16:59:59.000"},
          {"semula", "2026-11-19 02:30:00.000"},
          {"waktu", "2026-11-20 02:30:00.000"},
          {"tanggal", "2026-12-01"},
          {"janji", "finding"},
          {"keberatan", "ya"},
          {"tak_terbukti", "ya"},
          {"pelapor_tahu", "ya"},
          {"tetap", "ya"},
          {"tautan", "/laporan-saya/7F3KQ2MX4H0"},
          {"balas", "/jawab/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"},
          {"berhenti", "/berhenti/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"},
          {"hari", "2026-11-20"},
          {"jumlah", "5"},
          {"terlambat",
           "7F3K-Q2MX-4H0 · Lampu jalan mati · Target selesai Jumat, 11 Desember 2026\t"
           "/opd/aduan/7F3KQ2MX4H0\n"},
          {"hari_ini", "7F3K-Q2MX-4H0\n"},
          {"tiga_hari", "7F3K-Q2MX-4H0 · Sampah menumpuk\n"},
          {"baru", "7F3K-Q2MX-4H0 · Jembatan retak\n"},
          {"dijawab", "7F3K-Q2MX-4H0 · Bansos tidak cair\n"}};
}

domain::Values code_only() {
  return {{"kode", "7F3KQ2MX4H0"}, {"tautan", "/laporan-saya/7F3KQ2MX4H0"}};
}

}  // namespace given
