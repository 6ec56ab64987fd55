// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// *Kabari pelapor* (templates/followups/tell.tpl).
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "handlers/domain/result.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/followups/kabari_text.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {

/// One person to tell, and everything he is to be told in one message.
struct TellCard {
  std::string name = {};   ///< empty: not known, or not for these eyes
  bool is_named = true;    ///< the message greets him by it
  std::string phone = {};  ///< E.164, or empty
  std::string address = {};
  /// Not empty: name, phone and address are kept back; this leads to where they are opened.
  std::string contact_href = {};
  std::string told_href = {};            ///< where the marks are sent
  std::vector<std::string> rows = {};    ///< the rows that a mark is about
  std::vector<TellReport> reports = {};  ///< the oldest waiting first
  std::vector<domain::Instant> tries = {};
  domain::Instant since = {};
  int days = 0;              ///< working days of waiting
  bool unreachable = false;  ///< tried three times in vain
  bool no_contact = false;
  bool same_phone = false;  ///< as the card before: another report of that person
};

/// A list of the desk: a tab.
struct TellTab {
  std::string label = {};  ///< key of the catalogue
  std::string href = {};
  int number = 0;
  bool current = false;
};

struct TellPage {
  std::vector<TellTab> tabs = {};
  std::vector<TellCard> cards = {};
  std::string empty = {};  ///< key of what an empty list says; its heading is `<key>.h`
  Paging paging = {};
  domain::Instant now = {};
};

/// What a reporter who answers may have meant, and between what the officer chooses.
struct AnswerForm {
  std::vector<domain::Event> kinds = {};    ///< acts that are open now
  std::vector<Option> asked_parts = {};     ///< more than one: whose question it answers
  std::vector<Option> finished_parts = {};  ///< more than one: which are not right
  domain::Values typed = {};
};

/// The fields of that form: `word_channel`, `word_quotation`, `kind`, `part`, `parts`, `asked`.
[[nodiscard]] std::vector<Field> answer_fields(const Messages& messages, const AnswerForm& form);

[[nodiscard]] std::string tell(const Pages& pages, const Chrome& chrome, const TellPage& page);

}  // namespace view
