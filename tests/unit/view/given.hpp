// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Canned values for pages: people and reports that do not exist.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/pages/home.hpp"
#include "handlers/view/pages/reports.hpp"
#include "handlers/view/pages/statistics.hpp"
#include "tests/support/promises.hpp"

namespace given {

/// Jumat, 20 November 2026 pukul 09.30 WIB.
inline constexpr domain::Instant kNow{std::chrono::milliseconds(1'795'141'800'000)};

/// What stands in a page for what is random: of a link or a draft, of a form, of one sending.
inline constexpr std::string_view kToken = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ";
inline constexpr std::string_view kCsrf = "token-formulir";
inline constexpr std::string_view kNonce = "sekali-pakai";

/// An instance with the templates of the source tree.
fcgi::Config config(bool demo);
/// The pages of an instance that is not a demo.
const view::Pages& pages();
/// The same with DATA CONTOH.
const view::Pages& demo_pages();

/// The code of a report, and of another one.
domain::ComplaintCode code(std::string_view shown = "7F3K-Q2MX-4H0");
domain::ComplaintCode other_code();

/// What comes next in a state, and every word its sentence may speak of.
view::NextWords standing(const Shown& shown, domain::Reader reader,
                         Clocks clocks = Clocks::on_time);
view::NextWords standing_by(const domain::Promises& promises, domain::Reader reader);

view::ReportRow row(std::string title = "Lampu jalan mati di tikungan Pasar Gombong");
std::vector<view::ReportRow> rows();
view::PublicReport report();
view::PromiseFigures figures();
view::StatisticsPage statistics();
view::ReportList list();

/// A citizen who is signed in, and a session that is none.
fcgi::Session citizen_session();
fcgi::Session no_session();

/// The frames: of a citizen, of one who is not signed in, of an officer, of the officers' door.
view::Chrome citizen(std::string_view path = "/laporan-saya");
view::Chrome guest(std::string_view path = "/lapor");
view::Chrome desk(domain::Role role, std::string_view path = "/triase");
view::Chrome door();

/// What is wrong with a form: each field with the key of its sentence.
domain::FieldErrors errors(std::initializer_list<domain::FieldError> all);

/// Strings that break pages which forget to escape.
inline constexpr std::string_view kScript = "<script>alert(1)</script>";
inline constexpr std::string_view kQuotes = "\"><img src=x onerror=alert(1)>'";

}  // namespace given
