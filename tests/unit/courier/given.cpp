// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/unit/courier/given.hpp"

namespace given {

const view::Pages& pages() {
  static const view::Pages all(
      fcgi::Config({{"service.name", "LaporBup Kebumen"},
                    {"service.regency", "Kabupaten Kebumen"},
                    {"service.office", "Dinas Komunikasi dan Informatika"},
                    {"service.address", "Jalan Hasyim Ash'ari Nomor 6 Panjer Kebumen 54311"},
                    {"service.phone", "(0287) 383349"},
                    {"service.base_url", "https://laporbup.example"},
                    {"paths.templates", LAPORBUP_TEMPLATES}}));
  return all;
}

}  // namespace given
