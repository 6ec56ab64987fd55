// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/access/password.hpp"

#include <zxcvbn.h>

#include <algorithm>

#include "common_passwords.words.hpp"
#include "handlers/domain/text/reading.hpp"

namespace guard {
namespace {

constexpr double kEnoughBits = 28;
constexpr std::size_t kShortestWord = 3;
constexpr std::size_t kLeastOfOnesOwn = 6;

/// Letters and digits in runs, small: "budi.santoso@contoh.test" is four words.
void add_words(std::vector<std::string>& words, std::string_view text) {
  std::string word;
  const auto finish = [&] {
    if (word.size() >= kShortestWord) words.push_back(word);
    word.clear();
  };
  for (const char c : domain::plain_lower(text)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += c;
    } else {
      finish();
    }
  }
  finish();
}

/// Letters and digits that are left of `password` without the person's own words.
std::size_t count_beside(std::string_view password, std::vector<std::string> own) {
  std::vector<std::string> parts;
  add_words(parts, password);
  std::string rest;
  for (const auto& part : parts) rest += part;
  std::sort(own.begin(), own.end(),
            [](const auto& a, const auto& b) { return a.size() > b.size(); });
  for (const auto& word : own)
    for (auto at = rest.find(word); at != std::string::npos; at = rest.find(word))
      rest.erase(at, word.size());
  return rest.size();
}

/// True if the password holds a word of the person's and little beside.
bool is_mostly_own(std::string_view password, const std::vector<std::string>& own) {
  const auto all = count_beside(password, {});
  const auto beside = count_beside(password, own);
  return beside < all && beside < kLeastOfOnesOwn;
}

}  // namespace

bool is_easily_guessed(std::string_view password, const std::vector<std::string>& words) {
  std::vector<std::string> own;
  for (const auto& text : words) add_words(own, text);
  if (is_mostly_own(password, own)) return true;
  const auto& local = word_lists::common_passwords::kLocal;
  std::vector<std::string> all(local.begin(), local.end());
  all.insert(all.end(), own.begin(), own.end());
  std::vector<const char*> dictionary;
  dictionary.reserve(all.size() + 1);
  for (const auto& word : all) dictionary.push_back(word.c_str());
  dictionary.push_back(nullptr);
  const std::string terminated(password);
  return ZxcvbnMatch(terminated.c_str(), dictionary.data(), nullptr) < kEnoughBits;
}

}  // namespace guard
