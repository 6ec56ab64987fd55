// SPDX-License-Identifier: AGPL-3.0-or-later
// Whatever a kept title holds, every address that shows it answers what the parser of its kind
// reads: pages, the feed, copies to keep. Rows of older releases hold what is dropped today.
#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <algorithm>

#include "handlers/domain/text/text.hpp"
#include "tests/integration/actions/walk/visitors.hpp"
#include "tests/support/hostile.hpp"
#include "tests/support/html.hpp"

using support::header;
using support::status;
using walk::Visitors;
using walk::World;

namespace {

/// Our own marks in a title are no marks left over.
std::string without_marks(std::string title) {
  std::erase_if(title, [](char c) { return c == '{' || c == '}'; });
  return title;
}

/// Every class of tests/support/hostile.hpp, as few titles as they fit in.
std::vector<std::string> titles() {
  std::vector<std::string> all;
  for (const auto& each : hostile::titles()) {
    const auto title = without_marks(each);
    if (!all.empty() && domain::count_code_points(all.back() + title) < 120)
      all.back() += " " + title;
    else
      all.push_back(title);
  }
  return all;
}

/// Every column of the schema that keeps a title holds it.
void keep(support::Database& db, const std::string& title) {
  const auto columns = db.connection().select({"walk.titles", R"sql(
          SELECT c.table_name AS name, c.column_name AS title
          FROM information_schema.columns AS c
          JOIN information_schema.tables AS t USING (table_schema, table_name)
          WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
            AND c.column_name LIKE '%title'
      )sql"},
                                              {});
  BOOST_TEST_REQUIRE(columns.size() >= 3U);
  for (const auto& column : columns) {
    mysql::Transaction transaction(db.connection());
    const auto sql = fmt::format("UPDATE {} SET {} = ?", column.text("name"), column.text("title"));
    (void)transaction.execute({sql, sql}, title);
    transaction.commit();
  }
}

/// How parse.py calls the kind of an answer; empty: no text.
std::string kind_of(const fcgi::Response& answer) {
  const auto type = header(answer, "Content-Type");
  for (const auto& [begin, kind] : {std::pair{"text/html", "html"},
                                    {"application/atom+xml", "atom"},
                                    {"application/json", "json"}})
    if (type.starts_with(begin)) return kind;
  return {};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(walk_wellformed, *support::needs_database())

BOOST_AUTO_TEST_CASE(every_address_is_read_by_the_parser_of_its_kind) {
  World world;
  Visitors visitors(world);
  auto stranger = world.stranger(walk::kLooked);
  const Folder folder;
  std::map<std::string, std::size_t> read;
  std::size_t number = 0;
  std::size_t showing = 0;
  for (const auto& title : titles()) {
    keep(world.db, title);
    for (const auto& [method, pattern] : world.addresses()) {
      if (method != "GET" || pattern.find("{token}") != std::string::npos) continue;
      const bool named = pattern.find('{') != std::string::npos;
      if (named && !visitors.knows(pattern)) continue;
      auto* visitor = visitors.knows(pattern) ? &visitors.at(pattern) : nullptr;
      const auto answer = visitor == nullptr
                              ? stranger.get(pattern)
                              : visitor->browser.get(walk::filled(*visitor, pattern));
      const auto kind = kind_of(answer);
      if (status(answer) != 200 || kind.empty()) continue;
      if (kind == "html")
        for (const auto& fault : support::html_faults(answer.body))
          BOOST_TEST(false, pattern + ": " + fault);
      ++read[kind];
      showing += answer.body.find("rusak") != std::string::npos ? 1 : 0;
      folder.write(fmt::format("{}.{}", ++number, kind), answer.body);
    }
  }
  const auto parsed = hostile::parse(folder);
  BOOST_TEST(parsed.exit_code == 0, parsed.output);
  for (const auto& [kind, answers] : read) BOOST_TEST_MESSAGE(answers << " of " << kind);
  BOOST_TEST_MESSAGE(showing << " show a title");
  BOOST_TEST(read["html"] > 500U);
  BOOST_TEST(read["atom"] > 0U);
  BOOST_TEST(showing > 100U);
}

BOOST_AUTO_TEST_SUITE_END()
