// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/followup.hpp"

#include "handlers/domain/code.hpp"
#include "handlers/domain/text/text.hpp"

namespace domain {
namespace {

/// A date behind the next year's budget is no plan: it would only hide that the work is late.
constexpr int kFarthestPlanDays = 731;

constexpr Length kCitizenText{1, kStaffTextLength.most};
constexpr Length kOptionalText{0, kRatingWords};
constexpr Length kLine{2, 200};

/// Finds everything wrong with one input; one function for each thing an act may carry.
class Check {
 public:
  Check(Event event, Needs needs, const ActInput& input, Role from, Date today)
      : event_(event), needs_(needs), input_(input), from_(from), today_(today) {}

  void operator()(const WordsAlone&);
  void operator()(const PublicText& text);
  void operator()(const Forwarding& forwarding);
  void operator()(const Task& task);
  void operator()(const Choice& choice);
  void operator()(const Correction& correction);
  void operator()(const PlannedDay& day);
  void operator()(const Proof& proof);
  void operator()(const OtherBody& other);
  void operator()(const OtherReport& other);
  void operator()(const Stars& stars);
  /// Its words are checked where the report's own are.
  void operator()(const Rewriting&) {}

  /// Triage in the citizen's place says by which channel the word came, and the word itself.
  void word();

  [[nodiscard]] FieldErrors take() { return std::move(errors_); }

 private:
  void staff_text() { check_text(errors_, "text", input_.text, kStaffTextLength, Lines::many); }
  template <class T>
  void require_choice(std::string_view field, const std::optional<T>& choice) {
    if (!choice) require(errors_, field);
  }
  /// Says what is wrong with the field otherwise.
  bool has_date(const std::optional<Date>& date, bool unread);
  void chosen(const std::optional<Privacy>& one) { require_choice("privacy", one); }
  void chosen(const std::optional<CategoryId>& one) { require_choice("category", one); }
  void chosen(const std::optional<StaffId>& one) { require_choice("officer", one); }
  void chosen(const std::optional<PinReason>& one) { require_choice("pin_reason", one); }
  void chosen(const std::optional<OwnData>& one) { require_choice("own_data", one); }
  void chosen(const std::optional<SendBackReason>& reason);
  void chosen(const std::optional<RejectionReason>& reason);

  Event event_;
  Needs needs_;
  const ActInput& input_;
  Role from_;
  Date today_;
  FieldErrors errors_;
};

/// The citizen's words may be short, also where staff write them down.
void Check::operator()(const WordsAlone&) {
  switch (needs_) {
    case Needs::question:
    case Needs::plan:
    case Needs::work:
    case Needs::reason:
    case Needs::rule:
    case Needs::finding:
      return staff_text();
    case Needs::answer:
    case Needs::words:
    case Needs::parts_and_words: {
      const bool citizens = from_ == Role::citizen || is_on_the_word(event_);
      const auto length = citizens ? kCitizenText : kStaffTextLength;
      return check_text(errors_, "text", input_.text, length, Lines::many);
    }
    default:
      return;
  }
}

void Check::operator()(const PublicText& text) {
  check_text(errors_, "public_title", text.title, kTitleLength, Lines::one);
  check_text(errors_, "public_text", text.text, kStoryLength, Lines::many);
  check_text(errors_, "public_place", text.place, kPlaceLength, Lines::one);
}

void Check::operator()(const Forwarding& forwarding) {
  require_choice("opd", forwarding.opd);
  (*this)(forwarding.words);
  require_choice("nature", forwarding.nature);
}

void Check::operator()(const Task& task) {
  require_choice("opd", task.opd);
  staff_text();
}

void Check::operator()(const Choice& choice) {
  std::visit([this](const auto& one) { chosen(one); }, choice.of);
}

void Check::operator()(const Correction& correction) {
  require_choice("category", correction.category);
  require_choice("privacy", correction.privacy);
  staff_text();
}

void Check::chosen(const std::optional<SendBackReason>& reason) {
  require_choice("send_back_reason", reason);
  staff_text();
}

void Check::chosen(const std::optional<RejectionReason>& reason) {
  require_choice("rejection_reason", reason);
  if (reason == RejectionReason::other || !trim(input_.text).empty()) staff_text();
}

bool Check::has_date(const std::optional<Date>& date, bool unread) {
  if (date) return true;
  if (unread)
    errors_.add("date", "err.date");
  else
    require(errors_, "date");
  return false;
}

void Check::operator()(const PlannedDay& day) {
  if (has_date(day.date, day.unread)) {
    if (*day.date < today_) errors_.add("date", "err.date.past");
    if (*day.date > add_days(today_, kFarthestPlanDays)) errors_.add("date", "err.date.far");
  }
  staff_text();
}

void Check::operator()(const Proof& proof) {
  staff_text();
  if (proof.has_photo) return;
  if (trim(proof.none_because).empty()) return errors_.add("no_proof_reason", "err.proof");
  check_text(errors_, "no_proof_reason", proof.none_because, kStaffTextLength, Lines::many);
}

void Check::operator()(const OtherBody& other) {
  require_choice("redirect_kind", other.kind);
  check_text(errors_, "body", other.body, kLine, Lines::one);
  if (other.kind == RedirectKind::passed_on) {
    check_text(errors_, "channel_text", other.channel, kLine, Lines::one);
    check_text(errors_, "number", other.number, {1, 100}, Lines::one);
    if (has_date(other.date, other.unread) && *other.date > today_)
      errors_.add("date", "err.date.future");
  }
  if (other.kind == RedirectKind::turn_to) {
    check_text(errors_, "address", other.address, kLine, Lines::many);
    check_text(errors_, "hours", other.hours, kLine, Lines::one);
  }
}

void Check::operator()(const OtherReport& other) {
  if (trim(other.typed).empty()) return require(errors_, "other_code");
  if (!ComplaintCode::find_in(other.typed)) errors_.add("other_code", "err.code");
}

void Check::operator()(const Stars& stars) {
  if (!stars.given || *stars.given < 1 || *stars.given > 5) errors_.add("stars", "err.choose");
  check_text(errors_, "text", input_.text, kOptionalText, Lines::many);
}

void Check::word() {
  if (!is_on_the_word(event_) || from_ == Role::citizen) return;
  require_choice("word_channel", input_.word.channel);
  check_text(errors_, "word_quotation", input_.word.quotation, kCitizenText, Lines::many);
}

/// True if both carry the same thing, whatever is filled in.
bool is_alike(const Given& one, const Given& other) {
  if (one.index() != other.index()) return false;
  const auto* choice = std::get_if<Choice>(&one);
  return choice == nullptr || choice->of.index() == std::get<Choice>(other).of.index();
}

template <class T>
Given open_choice() {
  return Choice{.of = std::optional<T>()};
}

}  // namespace

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

Given blank_for(Event event, Needs needs) {
  switch (needs) {
    case Needs::opd_and_public_text:
      return Forwarding{};
    case Needs::public_text:
      return PublicText{};
    case Needs::opd_and_task:
      return Task{};
    case Needs::finding:
      return event == Event::send_back ? open_choice<SendBackReason>() : Given(WordsAlone{});
    case Needs::date_and_reason:
      return PlannedDay{};
    case Needs::proof_or_reason:
      return Proof{};
    case Needs::rejection_reason:
      return open_choice<RejectionReason>();
    case Needs::other_body:
      return OtherBody{};
    case Needs::other_report:
      return OtherReport{};
    case Needs::stars:
      return Stars{};
    case Needs::privacy:
      return open_choice<Privacy>();
    case Needs::category:
      return open_choice<CategoryId>();
    case Needs::correction:
      return Correction{};
    case Needs::officer:
      return open_choice<StaffId>();
    case Needs::pin_reason:
      return open_choice<PinReason>();
    case Needs::own_data:
      return open_choice<OwnData>();
    case Needs::draft:
      return event == Event::amend ? Given(Rewriting{}) : Given(WordsAlone{});
    case Needs::nothing:
    case Needs::question:
    case Needs::answer:
    case Needs::part:
    case Needs::plan:
    case Needs::work:
    case Needs::reason:
    case Needs::parts_and_words:
    case Needs::words:
    case Needs::rule:
      return WordsAlone{};
  }
  return WordsAlone{};
}

FieldErrors check_input(Event event, Needs needs, const ActInput& input, Role from, Date today) {
  Check check(event, needs, input, from, today);
  const auto blank = blank_for(event, needs);
  std::visit(check, is_alike(input.given, blank) ? input.given : blank);
  check.word();
  return check.take();
}

}  // namespace domain
