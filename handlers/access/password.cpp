#include "handlers/access/password.hpp"

#include <zxcvbn.h>

#include <algorithm>
#include <array>

namespace guard {
namespace {

constexpr double kEnoughBits = 28;
constexpr std::size_t kShortestWord = 3;

// What people here put into passwords; zxcvbn's own list is English.
constexpr std::array kLocalWords{
    "bismillah",  "alhamdulillah", "assalamualaikum", "sayang",      "sayangku",  "cinta",
    "rahasia",    "katasandi",     "sandi",           "password",    "indonesia", "jakarta",
    "jawatengah", "kebumen",       "gombong",         "karanganyar", "laporbup",  "bupati",
    "merdeka",    "pancasila",     "anakku",          "keluarga",    "ibuku",     "ayahku"};

/// Letters and digits in runs, small: "budi.santoso@contoh.test" is four words.
void add_words(std::vector<std::string>& words, std::string_view text) {
  std::string word;
  const auto finish = [&] {
    if (word.size() >= kShortestWord) words.push_back(word);
    word.clear();
  };
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') {
      word += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += c;
    } else {
      finish();
    }
  }
  finish();
}

}  // namespace

bool is_easily_guessed(std::string_view password, const std::vector<std::string>& words) {
  std::vector<std::string> all(kLocalWords.begin(), kLocalWords.end());
  for (const auto& text : words) add_words(all, text);
  std::vector<const char*> dictionary;
  dictionary.reserve(all.size() + 1);
  for (const auto& word : all) dictionary.push_back(word.c_str());
  dictionary.push_back(nullptr);
  const std::string terminated(password);
  return ZxcvbnMatch(terminated.c_str(), dictionary.data(), nullptr) < kEnoughBits;
}

}  // namespace guard
