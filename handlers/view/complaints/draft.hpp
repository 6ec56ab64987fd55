/// \file
/// Filing: the three steps over a draft, and the receipt.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/view/complaints/categories.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// Telephone first: numbers of the category, then those of the settings.
struct Danger {
  std::vector<domain::EmergencyPhone> phones = {};
  std::string text = {};  ///< of the category, or empty
};

/// Step 1. The spans must outlive the call.
struct DraftForm {
  std::string action = {};
  std::string saved = {};  ///< mark of the words this form changes, or empty
  const domain::ComplaintDraft& draft;
  std::span<const domain::Category> categories;
  std::span<const domain::Kecamatan> kecamatan;
  std::span<const domain::Village> villages;
  std::span<const domain::Opd> opds;
  Danger danger = {};
  std::string accused_answer = {};  ///< "ya", "tidak", or empty: as ticked
  std::string accused_typed = {};   ///< value of the select of bodies
  bool asking = false;              ///< came back for the questions of the category
  Proposals proposals = {};         ///< for one who chose no category
};
/// templates/complaints/form.tpl
[[nodiscard]] std::string draft_form(const Pages& pages, const Chrome& chrome,
                                     const DraftForm& form, const domain::FieldErrors& errors);

/// templates/complaints/phone_first.tpl
struct PhoneFirst {
  std::string token = {};  ///< of the draft
  Danger danger = {};
  std::optional<domain::Instant> reads_from = {};  ///< nothing: at once
  bool signed_in = false;                          ///< else nothing is sent before that
  bool quick_exit = false;
};
[[nodiscard]] std::string phone_first(const Pages& pages, const Chrome& chrome,
                                      const PhoneFirst& page, const domain::FieldErrors& errors);

/// templates/complaints/sign_in_first.tpl
struct SignInFirst {
  std::string token = {};  ///< of the draft
  bool quick_exit = false;
};
[[nodiscard]] std::string sign_in_first(const Pages& pages, const Chrome& chrome,
                                        const SignInFirst& first);

struct DraftFile {
  std::int64_t id = 0;
  std::string name = {};
  std::int64_t size_bytes = 0;
};

/// templates/complaints/files.tpl
struct DraftFiles {
  std::string token = {};
  std::vector<DraftFile> files = {};
  bool quick_exit = false;
};
[[nodiscard]] std::string draft_files(const Pages& pages, const Chrome& chrome,
                                      const DraftFiles& files, const domain::FieldErrors& errors);

/// templates/complaints/preview.tpl
struct DraftPreview {
  std::string token = {};
  const domain::ComplaintDraft& draft;
  const domain::Category& category;
  std::string kecamatan = {};  ///< names, or empty
  std::string village = {};
  std::string accused = {};  ///< name of the body, or empty
  std::string opd = {};      ///< the body that is likely to handle it, or empty
  domain::Desk desk = domain::Desk::triage;
  bool unseen_by_triage = false;
  bool emergency = false;
  std::optional<domain::Instant> reads_from = {};  ///< nothing: at once
  std::vector<DraftFile> files = {};
};
[[nodiscard]] std::string draft_preview(const Pages& pages, const Chrome& chrome,
                                        const DraftPreview& preview,
                                        const domain::FieldErrors& errors);

/// templates/complaints/receipt.tpl
/// What only the page right after sending says.
struct SentJustNow {
  bool emergency = false;
  std::optional<domain::Instant> reads_from = {};  ///< of an emergency; nothing: at once
};

struct Receipt {
  std::string code = {};
  std::string title = {};
  std::string category = {};
  std::string kecamatan = {};
  std::string village = {};
  std::string place = {};  ///< as typed
  std::string name = {};   ///< of the reporter
  domain::Privacy privacy = domain::Privacy::open;
  domain::Instant received_at = {};
  domain::Instant due_at = {};
  std::optional<SentJustNow> just_now = {};  ///< absent: opened again later
  bool quick_exit = false;
};
[[nodiscard]] std::string receipt(const Pages& pages, const Chrome& chrome, const Receipt& receipt);

/// "1,4 MB", "380 kB".
[[nodiscard]] std::string file_size(std::int64_t bytes);

/// "Depan pasar, Desa Kaligending, Kec. Karangsambung"; whatever of it is known, `words` as typed.
[[nodiscard]] std::string place_line(std::string_view words, std::string_view village,
                                     std::string_view kecamatan);

}  // namespace view
