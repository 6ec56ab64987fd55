// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/words/words.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <memory>
#include <set>
#include <stdexcept>

#include "handlers/domain/people/phone.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/text/characters.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/unicode.hpp"
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

/// What is kept of a word; empty: nothing.
std::string kept(const Stemmer& stemmer, std::string_view word) {
  if (word.size() > kLongestBytes) return {};
  if (domain::is_number(word)) {
    const auto first = std::min(word.find_first_not_of('0'), word.size() - 1);
    return std::string(word.substr(first));
  }
  if (word.size() < 2 || is_stop_word(word)) return {};
  auto stem = stemmer.stem(word);
  return stem.size() < 2 ? std::string(word) : stem;
}

/// A number as one word: as it is dialled within the country, without the zero.
std::string word_of(const domain::Phone& phone) {
  constexpr std::string_view kCountry = "+62";
  const std::string_view e164 = phone.e164();
  return std::string(e164.substr(e164.starts_with(kCountry) ? kCountry.size() : 1));
}

/// `text` without its telephone numbers, and these.
struct Told {
  std::string words;
  std::vector<std::string> phones;
};
Told without_phones(std::string_view text) {
  Told told;
  std::size_t from = 0;
  for (const auto& finding : domain::scan_public_text(text)) {
    if (finding.kind != domain::FindingKind::phone || finding.offset < from) continue;
    const auto phone =
        domain::Phone::parse(domain::plain(finding.text), domain::PhoneRule::contact);
    if (!phone) continue;
    told.phones.push_back(word_of(*phone));
    told.words += text.substr(from, finding.offset - from);
    told.words += ' ';
    from = finding.offset + finding.length;
  }
  told.words += text.substr(from);
  return told;
}

void add(std::vector<std::string>& stems, const std::vector<std::string>& more) {
  for (const auto& stem : more)
    if (std::ranges::find(stems, stem) == stems.end()) stems.push_back(stem);
}

}  // namespace

std::vector<std::string> word_stems(std::string_view text) {
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
  const auto plain = domain::plain_lower(text);
  for (std::string_view rest = plain; !rest.empty();) {
    const auto next = domain::unicode::decode(rest);
    const auto bytes = next ? next->bytes : 1;
    const bool shown = next && domain::unicode::is_word_character(next->code_point);
    if (shown) word += rest.substr(0, bytes);
    // "jum'at" is one word, and so is "Ash'ari".
    if (!shown && rest[0] != '\'') end_word();
    rest.remove_prefix(bytes);
  }
  end_word();
  return stems;
}

std::vector<std::string> stems_of(std::string_view text) {
  auto stems = word_stems(text);
  add(stems, without_phones(text).phones);
  return stems;
}

std::vector<std::string> searched_stems(std::string_view typed) {
  const auto told = without_phones(typed);
  auto stems = word_stems(told.words);
  add(stems, told.phones);
  return stems;
}

}  // namespace store
