// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/knowledge.hpp"

#include <algorithm>
#include <utility>

#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/publishing/handling_text.hpp"

namespace domain {
namespace {

/// What staff say among themselves.
bool is_internal(Event event) {
  return event == Event::note || event == Event::instruct || event == Event::instruct_reply ||
         event == Event::assign || event == Event::ask_extension;
}

/// What is between a desk and whoever it speaks to: no other body reads it.
bool is_between_two(Event event) {
  return event == Event::reply || event == Event::ask || event == Event::cancel_ask ||
         event == Event::supply || is_internal(event);
}

/// Who was told, who opened an identity or made a PIN, what the citizen did with his own data, and
/// what a desk had wrongly chosen for him, is the desks' and the citizen's.
bool is_about_contact(Event event) {
  return event == Event::unmask || event == Event::told || event == Event::new_pin ||
         event == Event::own_data || event == Event::correct_entry;
}

/// What happens to the matter itself, not between a desk and another reporter.
bool is_of_the_matter(Event event) {
  switch (event) {
    case Event::forward:
    case Event::split:
    case Event::accept:
    case Event::reopen:
    case Event::lapse:
    case Event::abandon:
    case Event::withdraw:
    case Event::late:
      return true;
    default:
      return is_said_in_public(event);
  }
}

/// Steps that everybody sees of a public report.
bool is_public_step(Event event) {
  switch (event) {
    case Event::file:
    case Event::ask:
    case Event::supply:
    case Event::merge:
    case Event::unmerge:
    case Event::object:
    case Event::erase:
      return true;
    default:
      return is_of_the_matter(event);
  }
}

bool is_for_reporter(Event event) {
  switch (event) {
    case Event::note:
    case Event::instruct:
    case Event::assign:
    case Event::ask_extension:
    case Event::told:
    case Event::remind:
    case Event::due_soon:
      return false;
    default:
      return true;
  }
}

bool knows_name(IdentitySight identity) {
  return identity == IdentitySight::name_and_phone || identity == IdentitySight::all;
}

FileSight released_or_nothing(const FileFacts& facts) {
  return facts.released ? FileSight::released : FileSight::nothing;
}

}  // namespace

bool is_said_in_public(Event event) {
  switch (event) {
    case Event::verify:
    case Event::start:
    case Event::schedule:
    case Event::progress:
    case Event::resolve:
    case Event::return_answer:
    case Event::send_back:
    case Event::extend:
    case Event::comment:
    case Event::reject:
    case Event::redirect:
      return true;
    default:
      return false;
  }
}

bool is_reporters(Event event, Role by) {
  return by == Role::citizen || is_on_the_word(event);
}

Knowledge::Knowledge(Privacy privacy, Reader reader, bool is_public, std::optional<OpdId> opd,
                     ReporterNames names)
    : privacy_(privacy),
      reader_(reader),
      is_public_(is_public),
      opd_(opd),
      names_(std::move(names)) {}

bool Knowledge::hides_identity() const {
  return flags_of(privacy_).identity_hidden;
}

/// Whose name is gone cannot be cleared of it.
TextSight Knowledge::cleared() const {
  return names_.gone ? TextSight::public_text : TextSight::handling;
}

TextSight Knowledge::text() const {
  const bool both = privacy_ == Privacy::secret_anonymous;
  switch (reader_) {
    case Reader::reporter:
    case Reader::clerk:
    case Reader::desk:
    case Reader::inspector:
      return TextSight::original;
    case Reader::handling_opd:
      if (both) return TextSight::public_text;
      return hides_identity() ? cleared() : TextSight::original;
    case Reader::leader:
      return both ? TextSight::public_text : cleared();
    case Reader::anyone:
    case Reader::merged_reporter:
    case Reader::former_opd:
      return is_public_ ? TextSight::public_text : TextSight::nothing;
    case Reader::nobody:
      break;
  }
  return TextSight::nothing;
}

IdentitySight Knowledge::identity() const {
  switch (reader_) {
    case Reader::reporter:
      return IdentitySight::all;
    case Reader::desk:
    case Reader::inspector:
      if (!hides_identity()) return IdentitySight::all;
      return takes_two(privacy_) ? IdentitySight::masked_two : IdentitySight::masked;
    case Reader::handling_opd:
      return hides_identity() ? IdentitySight::nothing : IdentitySight::name_and_phone;
    default:
      return IdentitySight::nothing;
  }
}

AnswerSight Knowledge::answers() const {
  if (reader_ == Reader::reporter || identity() == IdentitySight::all) return AnswerSight::all;
  if (identity() == IdentitySight::name_and_phone) return AnswerSight::name_and_phone;
  return text() == TextSight::original ? AnswerSight::read : AnswerSight::nothing;
}

/// Words of staff for those who must not learn whose report it is.
TextSight Knowledge::of_staff(const StepFacts& facts) {
  return facts.untold ? TextSight::unanswered : TextSight::handling;
}

std::optional<StepSight> Knowledge::step_for_handling_opd(const StepFacts& facts) const {
  if (is_about_contact(facts.event)) return std::nullopt;
  if (!is_own(facts)) {
    if (facts.opd) {
      if (is_between_two(facts.event)) return std::nullopt;
      return StepSight{.words = TextSight::public_text};
    }
    if (is_internal(facts.event) || (hides_identity() && is_between_two(facts.event)))
      return std::nullopt;
  }
  if (facts.from_reporter) return StepSight{text(), text() != TextSight::public_text};
  return StepSight{hides_identity() ? of_staff(facts) : TextSight::original, true};
}

std::optional<StepSight> Knowledge::step_for_leader(const StepFacts& facts) const {
  if (is_about_contact(facts.event)) return std::nullopt;
  if (facts.event == Event::instruct || facts.event == Event::instruct_reply)
    return StepSight{of_staff(facts), true};
  if (is_internal(facts.event)) return std::nullopt;
  if (facts.from_reporter) return StepSight{.words = text()};
  return StepSight{TextSight::public_text, is_said_in_public(facts.event)};
}

std::optional<StepSight> Knowledge::step(const StepFacts& facts) const {
  const auto whole = [&](bool knows) {
    return knows ? std::optional(StepSight{TextSight::original, true}) : std::nullopt;
  };
  const auto released = [&](bool knows) {
    return knows ? std::optional(
                       StepSight{.words = is_public_ ? TextSight::public_text : TextSight::nothing})
                 : std::nullopt;
  };
  // What the reporter said in private when he took his report back.
  if (facts.event == Event::withdraw &&
      (reader_ == Reader::desk || reader_ == Reader::handling_opd || reader_ == Reader::leader))
    return StepSight{};
  switch (reader_) {
    case Reader::reporter:
      return whole(is_for_reporter(facts.event));
    case Reader::desk:
    case Reader::inspector:
      return whole(true);
    case Reader::handling_opd:
      return step_for_handling_opd(facts);
    case Reader::former_opd:
      if (!is_own(facts) || is_about_contact(facts.event)) return std::nullopt;
      return StepSight{
          hides_identity() && facts.from_reporter ? TextSight::public_text : of_staff(facts),
          !hides_identity() || !facts.from_reporter};
    case Reader::leader:
      return step_for_leader(facts);
    case Reader::anyone:
      return released(is_public_ && is_public_step(facts.event));
    case Reader::merged_reporter:
      return released(is_of_the_matter(facts.event));
    case Reader::clerk:
    case Reader::nobody:
      break;
  }
  return std::nullopt;
}

FileSight Knowledge::file_for_opd(const FileFacts& facts) const {
  const bool own = facts.step && is_own(*facts.step);
  const bool handles = reader_ == Reader::handling_opd;
  // A photo shows who took it, a screenshot who wrote it.
  if (facts.from_reporter && (hides_identity() || !handles))
    return handles || is_public_ ? released_or_nothing(facts) : FileSight::nothing;
  if (own) return FileSight::original;
  if (!handles) return is_public_ ? released_or_nothing(facts) : FileSight::nothing;
  const bool of_another = facts.step && facts.step->opd.has_value();
  if (of_another || (facts.step && !step(*facts.step))) return released_or_nothing(facts);
  return FileSight::original;
}

FileSight Knowledge::file(const FileFacts& facts) const {
  switch (reader_) {
    case Reader::reporter:
      return !facts.step || step(*facts.step) ? FileSight::original : FileSight::nothing;
    case Reader::desk:
    case Reader::inspector:
      return FileSight::original;
    case Reader::handling_opd:
    case Reader::former_opd:
      return file_for_opd(facts);
    case Reader::leader:
      return released_or_nothing(facts);
    case Reader::anyone:
      return is_public_ ? released_or_nothing(facts) : FileSight::nothing;
    case Reader::merged_reporter:
    case Reader::clerk:
    case Reader::nobody:
      break;
  }
  return FileSight::nothing;
}

bool Knowledge::names_file(const FileFacts& facts) const {
  if (file(facts) != FileSight::original) return false;
  return !facts.from_reporter || knows_name(identity());
}

bool Knowledge::knows_pin_marks() const {
  return reader_ == Reader::reporter || reader_ == Reader::desk || reader_ == Reader::inspector;
}

bool Knowledge::hides_names() const {
  return reader_ == Reader::leader || reader_ == Reader::former_opd ||
         (reader_ == Reader::handling_opd && hides_identity());
}

std::string Knowledge::words(TextSight sight, std::string_view original,
                             std::string_view released) const {
  switch (sight) {
    case TextSight::nothing:
      return {};
    case TextSight::public_text:
      return std::string(released);
    case TextSight::handling:
      return handling_text(original, names_.known);
    case TextSight::unanswered:
      return handling_text(original, {});
    case TextSight::original:
      break;
  }
  return reader_ == Reader::reporter ? std::string(original) : without_nik(original);
}

std::string Knowledge::words(std::string_view original, std::string_view released) const {
  const auto read = words(text(), original, released);
  return hides_names() && !is_public_ ? without_names(read, names_.known) : read;
}

Reader reader_of(const Situation& situation, const Actor& actor, const SlaPolicy& policy) {
  if (!may_see(situation, actor, policy)) return Reader::nobody;
  switch (actor.role) {
    case Role::citizen:
      return Reader::reporter;
    case Role::clerk:
      return Reader::clerk;
    case Role::triage:
      return Reader::desk;
    case Role::inspector:
      return Reader::inspector;
    case Role::opd_officer:
    case Role::opd_head: {
      const bool handles = std::ranges::any_of(situation.parts, [&](const Part& part) {
        return part.opd == actor.opd && is_open(part.state);
      });
      return handles ? Reader::handling_opd : Reader::former_opd;
    }
    case Role::leader:
      return acts_as_triage(situation, actor) ? Reader::desk : Reader::leader;
    case Role::visitor:
    case Role::institution:
      return Reader::anyone;
    case Role::administrator:
    case Role::clock:
      break;
  }
  return Reader::nobody;
}

Knowledge knowledge_of(const Situation& situation, const Actor& actor, const SlaPolicy& policy,
                       ReporterNames names) {
  return {situation.privacy, reader_of(situation, actor, policy), is_public(situation), actor.opd,
          std::move(names)};
}

}  // namespace domain
