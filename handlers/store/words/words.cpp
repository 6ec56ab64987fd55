// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/words/words.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <memory>
#include <set>
#include <stdexcept>

#include "handlers/store/words/word_exceptions.hpp"

namespace store {
namespace {

constexpr std::size_t kLongestBytes = 60;  // word.stem

class Stemmer {
 public:
  Stemmer() : stemmer_(sb_stemmer_new("indonesian", "UTF_8")) {
    if (!stemmer_) throw std::runtime_error("libstemmer knows no Indonesian");
  }

  std::string stem(std::string_view word) const {
    if (const auto known = stem_by_hand(word); !known.empty()) return std::string(known);
    const auto* cut =
        sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                        static_cast<int>(word.size()));
    if (cut == nullptr) throw std::bad_alloc();
    const std::string_view stem(reinterpret_cast<const char*>(cut),
                                static_cast<std::size_t>(sb_stemmer_length(stemmer_.get())));
    const auto mended = stem_mended(stem);
    return std::string(mended.empty() ? stem : mended);
  }

 private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
  };
  std::unique_ptr<sb_stemmer, Delete> stemmer_;
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Bytes of the letter or digit that begins `text`, 0 if something else does. Of what lies beyond
/// ASCII, letters are two bytes from U+00C0 on, but for the signs × and ÷.
std::size_t letter_at(std::string_view text) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  if (is_digit(text[0]) || (text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z'))
    return 1;
  if (byte(0) < 0xC3 || byte(0) > 0xDF || text.size() < 2 || (byte(1) & 0xC0U) != 0x80) return 0;
  return byte(0) == 0xC3 && (byte(1) == 0x97 || byte(1) == 0xB7) ? 0 : 2;
}

/// Adds the letter in lower case; of letters beyond ASCII those of Latin-1.
void add_lower(std::string& word, std::string_view letter) {
  const auto last = static_cast<unsigned char>(letter.back());
  word += letter.substr(0, letter.size() - 1);
  if (letter.size() == 1 && last >= 'A' && last <= 'Z')
    word += static_cast<char>(last + ('a' - 'A'));
  else if (letter.size() == 2 && letter[0] == '\xC3' && last >= 0x80 && last <= 0x9E)
    word += static_cast<char>(last + 0x20);
  else
    word += letter.back();
}

bool is_number(std::string_view word) {
  return std::ranges::all_of(word, is_digit);
}

/// What is kept of a word; empty: nothing.
std::string kept(const Stemmer& stemmer, std::string_view word) {
  if (word.size() > kLongestBytes) return {};
  if (is_number(word)) {
    const auto first = std::min(word.find_first_not_of('0'), word.size() - 1);
    return std::string(word.substr(first));
  }
  if (word.size() < 2 || is_stop_word(word)) return {};
  auto stem = stemmer.stem(word);
  return stem.size() < 2 ? std::string(word) : stem;
}

}  // namespace

std::vector<std::string> stems_of(std::string_view text) {
  const Stemmer stemmer;
  std::vector<std::string> stems;
  std::set<std::string, std::less<>> seen;
  std::string word;
  const auto end_word = [&] {
    if (word.empty()) return;
    auto stem = kept(stemmer, word);
    word.clear();
    if (!stem.empty() && seen.insert(stem).second) stems.push_back(std::move(stem));
  };
  while (!text.empty()) {
    if (const auto letter = letter_at(text)) {
      add_lower(word, text.substr(0, letter));
      text.remove_prefix(letter);
      continue;
    }
    // "jum'at" is one word, and so is "Ash'ari".
    const bool within = text[0] == '\'' && !word.empty();
    text.remove_prefix(1);
    if (!within) end_word();
  }
  end_word();
  return stems;
}

}  // namespace store
