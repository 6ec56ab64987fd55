/// \file
/// Canned values for pages: people and reports that do not exist.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "handlers/view/layout.hpp"
#include "handlers/view/pages_home.hpp"
#include "handlers/view/pages_reports.hpp"
#include "handlers/view/pages_statistics.hpp"

namespace given {

/// Jumat, 20 November 2026 pukul 09.30 WIB.
inline constexpr domain::Instant kNow{std::chrono::milliseconds(1'795'141'800'000)};

/// The pages of an instance that is not a demo, templates from the source tree.
const view::Pages& pages();
/// The same with DATA CONTOH.
const view::Pages& demo_pages();

view::ReportRow row(std::string title = "Lampu jalan mati di tikungan Pasar Gombong");
std::vector<view::ReportRow> rows();
view::PublicReport report();
view::PromiseFigures figures();
view::Statistics statistics();
view::ReportList list();

/// A citizen who is signed in, and a session that is none.
fcgi::Session citizen_session();
fcgi::Session no_session();

/// Strings that break pages which forget to escape.
inline constexpr std::string_view kScript = "<script>alert(1)</script>";
inline constexpr std::string_view kQuotes = "\"><img src=x onerror=alert(1)>'";

}  // namespace given
