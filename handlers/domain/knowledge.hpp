// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who may know: what one reader may know of one report now. Pages, lists, files, mails and
/// searches ask this value and nothing else.
///
/// Source: docs/contract.md, *Who may know*.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/domain/states.hpp"

namespace domain {

/// As what somebody reads a report.
enum class Reader {
  nobody,           ///< not even that there is such a report
  anyone,           ///< the public
  reporter,         ///< whose own report it is
  merged_reporter,  ///< whose own report was merged into it
  clerk,            ///< who entered it for the reporter
  desk,             ///< triage, and a leader at whose desk it stands
  inspector,        ///< at whose desk it stands
  handling_opd,     ///< has an open part, or the report was closed with one
  former_opd,       ///< its parts were returned or dropped
  leader
};

inline constexpr std::array kAllReaders{
    Reader::nobody,     Reader::anyone, Reader::reporter,  Reader::merged_reporter,
    Reader::clerk,      Reader::desk,   Reader::inspector, Reader::handling_opd,
    Reader::former_opd, Reader::leader};

/// Which of the words one reads.
enum class TextSight {
  nothing,
  public_text,  ///< as triage released it
  handling,     ///< as the citizen wrote it, without what tells who it was
  original,     ///< as the citizen wrote it
  /// As staff wrote it who were not told the reporters' names: without personal data. A guess of
  /// theirs stands as it was typed, right or wrong.
  unanswered
};

/// What of the person one sees. A NIK is never among it.
enum class IdentitySight {
  nothing,
  masked,      ///< opens with a reason; logged, and shown to the citizen
  masked_two,  ///< opens with a reason and a second person
  name_and_phone,
  all  ///< name, phone, e-mail
};

/// Of what is the reporters' own, what one is told in answer to what he writes: that it is found,
/// that it is hidden. Whoever may not know it learns by no guess whether he is right.
enum class AnswerSight {
  nothing,
  read,  ///< what stands in the reporter's own words, which he reads
  name_and_phone,
  all
};

/// Which bytes of a file one gets.
enum class FileSight {
  nothing,
  released,  ///< the copy an officer released
  original
};

/// What decides about a step of the history.
struct StepFacts {
  Event event = Event::note;
  bool from_reporter = false;  ///< his words, also where staff entered them on his word
  std::optional<OpdId> opd;    ///< of the part it is about
  bool untold = false;         ///< by staff who were told nothing of the reporters (AnswerSight)
};

/// What one knows of a step that one knows of.
struct StepSight {
  TextSight words = TextSight::nothing;
  bool details = false;  ///< what the act carried beside its words
  bool operator==(const StepSight&) const = default;
};

/// What decides about a file.
struct FileFacts {
  std::optional<StepFacts> step;  ///< absent: it came with the report
  bool from_reporter = true;
  bool released = false;
};

/// What the reporters are called.
struct ReporterNames {
  std::vector<std::string> known = {};  ///< theirs now and before, each may be empty
  bool gone = false;  ///< of one it is known no more: no text of his can be cleared of it
};

class Knowledge {
 public:
  /// Of a reader who knows nothing.
  Knowledge() = default;
  /// `opd`: for which body the reader works. `names`: the handling text hides them; who is to read
  /// it reads the released words instead where one is gone. `is_public`: everybody may read the
  /// report now.
  Knowledge(Privacy privacy, Reader reader, bool is_public, std::optional<OpdId> opd = std::nullopt,
            ReporterNames names = {});

  [[nodiscard]] Reader reader() const { return reader_; }
  /// Title, story, place and answers.
  [[nodiscard]] TextSight text() const;
  [[nodiscard]] IdentitySight identity() const;
  [[nodiscard]] AnswerSight answers() const;
  /// Absent: not even that there was such a step.
  [[nodiscard]] std::optional<StepSight> step(const StepFacts& facts) const;
  [[nodiscard]] FileSight file(const FileFacts& facts) const;
  /// True for whoever reads of a step that an officer had just seen the PIN it was made with.
  [[nodiscard]] bool knows_pin_marks() const;
  /// True if the file's own name may be read; else it is "foto 1".
  [[nodiscard]] bool names_file(const FileFacts& facts) const;

  /// True if `words` needs the names of the reporters.
  [[nodiscard]] bool hides_names() const;
  /// What one reads of the report's title, story and place. Released words keep no name either
  /// once everybody may no longer read them.
  [[nodiscard]] std::string words(std::string_view original, std::string_view released) const;
  /// What one reads by `sight` of words that have a released form, which may be empty.
  [[nodiscard]] std::string words(TextSight sight, std::string_view original,
                                  std::string_view released) const;

 private:
  [[nodiscard]] bool is_own(const StepFacts& facts) const { return facts.opd && facts.opd == opd_; }
  [[nodiscard]] bool hides_identity() const;
  [[nodiscard]] TextSight cleared() const;
  [[nodiscard]] static TextSight of_staff(const StepFacts& facts);
  [[nodiscard]] std::optional<StepSight> step_for_handling_opd(const StepFacts& facts) const;
  [[nodiscard]] std::optional<StepSight> step_for_leader(const StepFacts& facts) const;
  [[nodiscard]] FileSight file_for_opd(const FileFacts& facts) const;

  Privacy privacy_ = Privacy::secret_anonymous;
  Reader reader_ = Reader::nobody;
  bool is_public_ = false;
  std::optional<OpdId> opd_;
  ReporterNames names_;
};

/// As what `actor` reads the report now.
[[nodiscard]] Reader reader_of(const Situation& situation, const Actor& actor,
                               const SlaPolicy& policy);

/// What `actor` may know of the report now; `names` as for Knowledge.
[[nodiscard]] Knowledge knowledge_of(const Situation& situation, const Actor& actor,
                                     const SlaPolicy& policy, ReporterNames names = {});

/// True if the step holds the reporter's words: he made it, or staff on his word.
[[nodiscard]] bool is_reporters(Event event, Role by);

/// True for what staff say to everybody: the text goes out with its findings made unreadable.
[[nodiscard]] bool is_said_in_public(Event event);

}  // namespace domain
