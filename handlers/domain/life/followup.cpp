#include "handlers/domain/life/followup.hpp"

#include "handlers/domain/code.hpp"
#include "handlers/domain/text.hpp"
#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

/// A date behind the next year's budget is no plan: it would only hide that the work is late.
constexpr int kFarthestPlanDays = 731;

constexpr std::array kRejectionReasons{
    Word{RejectionReason::unclear_after_asking, "unclear_after_asking"},
    Word{RejectionReason::not_government, "not_government"},
    Word{RejectionReason::in_court, "in_court"},
    Word{RejectionReason::abusive, "abusive"},
    Word{RejectionReason::already_answered, "already_answered"},
    Word{RejectionReason::not_proven, "not_proven"},
    Word{RejectionReason::other, "other"},
};
static_assert(kRejectionReasons.size() == kAllRejectionReasons.size());

constexpr std::array kSendBackReasons{
    Word{SendBackReason::not_ours, "not_ours"},
    Word{SendBackReason::not_proven, "not_proven"},
    Word{SendBackReason::not_clear, "not_clear"},
};
static_assert(kSendBackReasons.size() == kAllSendBackReasons.size());

constexpr std::array kRedirectKinds{
    Word{RedirectKind::passed_on, "passed_on"},
    Word{RedirectKind::turn_to, "turn_to"},
};
static_assert(kRedirectKinds.size() == kAllRedirectKinds.size());

constexpr std::array kPinReasons{
    Word{PinReason::message, "message"},
    Word{PinReason::lost, "lost"},
    Word{PinReason::not_handed_on, "not_handed_on"},
};
static_assert(kPinReasons.size() == kAllPinReasons.size());

constexpr std::array kOwnData{
    Word{OwnData::corrected, "corrected"},
    Word{OwnData::erased, "erased"},
    Word{OwnData::linked, "linked"},
};
static_assert(kOwnData.size() == kAllOwnData.size());

constexpr Length kCitizenText{1, kStaffTextLength.most};
constexpr Length kOptionalText{0, kRatingWords};
constexpr Length kLine{2, 200};

template <class T>
void require_choice(FieldErrors& errors, std::string_view field, const std::optional<T>& choice) {
  if (!choice) require(errors, field);
}

void check_staff_text(FieldErrors& errors, const ActInput& input) {
  check_text(errors, "text", input.text, kStaffTextLength, Lines::many);
}

void check_public_text(FieldErrors& errors, const ActInput& input) {
  check_text(errors, "public_title", input.public_title, kTitleLength, Lines::one);
  check_text(errors, "public_text", input.public_text, kStoryLength, Lines::many);
  check_text(errors, "public_place", input.public_place, kPlaceLength, Lines::one);
}

void check_future(FieldErrors& errors, const ActInput& input, Date today) {
  if (!input.date) return require(errors, "date");
  if (*input.date < today) errors.add("date", "err.date.past");
  if (*input.date > add_days(today, kFarthestPlanDays)) errors.add("date", "err.date.far");
}

void check_proof(FieldErrors& errors, const ActInput& input) {
  check_staff_text(errors, input);
  if (input.has_photo) return;
  if (trim(input.no_proof_reason).empty()) return errors.add("no_proof_reason", "err.proof");
  check_text(errors, "no_proof_reason", input.no_proof_reason, kStaffTextLength, Lines::many);
}

void check_rejection(FieldErrors& errors, const ActInput& input) {
  require_choice(errors, "rejection_reason", input.rejection_reason);
  const bool written_out = input.rejection_reason == RejectionReason::other;
  const bool empty = trim(input.text).empty();
  if (written_out || !empty) check_staff_text(errors, input);
}

void check_redirect(FieldErrors& errors, const ActInput& input) {
  require_choice(errors, "redirect_kind", input.redirect_kind);
  check_text(errors, "body", input.body, kLine, Lines::one);
  if (input.redirect_kind == RedirectKind::passed_on) {
    check_text(errors, "channel_text", input.channel_text, kLine, Lines::one);
    check_text(errors, "number", input.number, {1, 100}, Lines::one);
    require_choice(errors, "date", input.date);
  }
  if (input.redirect_kind == RedirectKind::turn_to) {
    check_text(errors, "address", input.address, kLine, Lines::many);
    check_text(errors, "hours", input.hours, kLine, Lines::one);
  }
}

void check_stars(FieldErrors& errors, const ActInput& input) {
  if (!input.stars || *input.stars < 1 || *input.stars > 5)
    errors.add("stars", "err.choose", {{"isian", "field.stars"}});
  check_text(errors, "text", input.text, kOptionalText, Lines::many);
}

void check_other_code(FieldErrors& errors, const ActInput& input) {
  if (trim(input.other_code).empty()) return require(errors, "other_code");
  if (!ComplaintCode::parse(input.other_code)) errors.add("other_code", "err.code");
}

/// The citizen's words may be short, also where staff write them down.
void check_words(FieldErrors& errors, Event event, const ActInput& input, Role from) {
  const bool citizens = from == Role::citizen || is_on_the_word(event);
  const auto length = citizens ? kCitizenText : kStaffTextLength;
  check_text(errors, "text", input.text, length, Lines::many);
}

/// Triage in the citizen's place says by which channel the word came, and the word itself.
void check_word(FieldErrors& errors, Event event, const ActInput& input, Role from) {
  if (!is_on_the_word(event) || from == Role::citizen) return;
  require_choice(errors, "word_channel", input.word_channel);
  check_text(errors, "word_quotation", input.word_quotation, kCitizenText, Lines::many);
}

/// The acts that are a choice, with or without words.
void check_choices(FieldErrors& errors, Needs needs, const ActInput& input) {
  switch (needs) {
    case Needs::rejection_reason:
      return check_rejection(errors, input);
    case Needs::other_body:
      return check_redirect(errors, input);
    case Needs::other_report:
      return check_other_code(errors, input);
    case Needs::stars:
      return check_stars(errors, input);
    case Needs::public_text:
      return check_public_text(errors, input);
    case Needs::opd_and_public_text:
      require_choice(errors, "opd", input.opd);
      check_public_text(errors, input);
      return require_choice(errors, "nature", input.nature);
    case Needs::opd_and_task:
      require_choice(errors, "opd", input.opd);
      return check_staff_text(errors, input);
    case Needs::privacy:
      return require_choice(errors, "privacy", input.privacy);
    case Needs::category:
      return require_choice(errors, "category", input.category);
    case Needs::officer:
      return require_choice(errors, "officer", input.officer);
    case Needs::pin_reason:
      return require_choice(errors, "pin_reason", input.pin_reason);
    case Needs::own_data:
      return require_choice(errors, "own_data", input.own_data);
    default:
      return;
  }
}

}  // namespace

std::string_view to_word(RejectionReason reason) {
  return word_of(kRejectionReasons, reason);
}
std::optional<RejectionReason> rejection_reason_from(std::string_view word) {
  return value_of(kRejectionReasons, word);
}

std::string_view to_word(SendBackReason reason) {
  return word_of(kSendBackReasons, reason);
}
std::optional<SendBackReason> send_back_reason_from(std::string_view word) {
  return value_of(kSendBackReasons, word);
}

std::string_view to_word(RedirectKind kind) {
  return word_of(kRedirectKinds, kind);
}
std::optional<RedirectKind> redirect_kind_from(std::string_view word) {
  return value_of(kRedirectKinds, word);
}

std::string_view to_word(PinReason reason) {
  return word_of(kPinReasons, reason);
}
std::optional<PinReason> pin_reason_from(std::string_view word) {
  return value_of(kPinReasons, word);
}

std::string_view to_word(OwnData what) {
  return word_of(kOwnData, what);
}

bool is_on_the_word(Event event) {
  return event == Event::supply || event == Event::add || event == Event::reopen ||
         event == Event::withdraw || event == Event::change_privacy;
}

bool is_answer(Event event) {
  switch (event) {
    case Event::verify:
    case Event::start:
    case Event::schedule:
    case Event::progress:
    case Event::resolve:
    case Event::reply:
    case Event::comment:
    case Event::instruct_reply:
    case Event::extend:
    case Event::reject:
    case Event::redirect:
      return true;
    default:
      return false;
  }
}

FieldErrors check_input(Event event, Needs needs, const ActInput& input, Role from, Date today) {
  FieldErrors errors;
  switch (needs) {
    case Needs::nothing:
    case Needs::draft:
    case Needs::part:
      break;
    case Needs::question:
    case Needs::plan:
    case Needs::work:
    case Needs::reason:
    case Needs::rule:
      check_staff_text(errors, input);
      break;
    case Needs::answer:
    case Needs::words:
    case Needs::parts_and_words:
      check_words(errors, event, input, from);
      break;
    case Needs::finding:
      if (event == Event::send_back)
        require_choice(errors, "send_back_reason", input.send_back_reason);
      check_staff_text(errors, input);
      break;
    case Needs::date_and_reason:
      check_future(errors, input, today);
      check_staff_text(errors, input);
      break;
    case Needs::proof_or_reason:
      check_proof(errors, input);
      break;
    default:
      check_choices(errors, needs, input);
      break;
  }
  check_word(errors, event, input, from);
  return errors;
}

}  // namespace domain
