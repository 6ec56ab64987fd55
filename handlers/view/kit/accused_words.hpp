// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The accused body in words and fields: wherever a report is filed, previewed or read.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/accused.hpp"
#include "handlers/domain/filing/place.hpp"
#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// What can be chosen; outside bodies among `opds` are left out.
struct AccusedChoices {
  std::span<const domain::Kecamatan> kecamatan;
  std::span<const domain::Village> villages;
  std::span<const domain::Opd> opds;
};

/// The kinds of body as answers to *Apakah laporan ini tentang perilaku petugas atau pejabat?*
[[nodiscard]] std::vector<Option> accused_kinds(const Messages& messages);

/// The names of the fields that say which body it is.
inline constexpr std::array<std::string_view, 4> kAccusedFields{
    "accused_opd", "accused_village", "accused_name", "accused_kecamatan"};

/// These fields, in that order, none of them filled in.
[[nodiscard]] std::vector<Field> accused_body_fields(const AccusedChoices& choices);

/// Villages under the name of their kecamatan: their own names occur more than once.
[[nodiscard]] std::vector<Option> village_options(std::span<const domain::Kecamatan> kecamatan,
                                                  std::span<const domain::Village> villages);
[[nodiscard]] std::vector<Option> kecamatan_options(std::span<const domain::Kecamatan> all);

/// "Pemerintah Desa Kutosari, Kecamatan Kebumen".
[[nodiscard]] std::string body_name(const Messages& messages, const domain::NamedBody& body);

/// Who cannot see a report about it, as a sentence; and that everybody can, where it goes public.
[[nodiscard]] std::string hidden_from(const Messages& messages, const domain::NamedBody& body,
                                      domain::Privacy privacy);

/// What is promised while the draft is written.
[[nodiscard]] domain::Knowledge once_forwarded(domain::Privacy privacy, domain::Reader reader);

/// Who reads it first and handles it, and whether Diskominfo sees it too, as sentences.
[[nodiscard]] std::string desk_reads(const Messages& messages, domain::Desk desk,
                                     bool unseen_by_triage);

/// What the handling OPD, called `opd`, reads under `privacy`, as a sentence.
[[nodiscard]] std::string opd_reads(const Messages& messages, domain::Privacy privacy,
                                    const std::string& opd);

/// What whoever does triage's work sees of the person, as a sentence.
[[nodiscard]] std::string desk_knows(const Messages& messages, domain::Privacy privacy);

}  // namespace view
