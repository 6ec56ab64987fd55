// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/accused_words.hpp"

#include "handlers/domain/text/text.hpp"
#include "handlers/view/kit/act_fields.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

std::vector<Option> opd_options(std::span<const domain::Opd> all) {
  std::vector<Option> options;
  for (const auto& opd : all)
    if (opd.kind != domain::OpdKind::outside)
      options.push_back({.value = std::to_string(opd.id.value), .label = opd.name});
  return with_none(std::move(options));
}

Field field_of(Input input, std::string_view name, std::vector<Option> options) {
  const auto key = "field." + std::string(name);
  return {.input = input,
          .name = std::string(name),
          .label = Label::keyed(key),
          .hint = Label::keyed(key + ".hint"),
          .options = std::move(options)};
}

}  // namespace

std::vector<Option> accused_kinds(const Messages& messages) {
  return word_options(messages, "accused", domain::kAllBodyKinds);
}

std::vector<Option> kecamatan_options(std::span<const domain::Kecamatan> all) {
  std::vector<Option> options;
  for (const auto& one : all) options.push_back({.value = one.code, .label = one.name});
  return with_none(std::move(options));
}

std::vector<Option> village_options(std::span<const domain::Kecamatan> kecamatan,
                                    std::span<const domain::Village> villages) {
  std::vector<Option> options;
  for (const auto& one : kecamatan)
    for (const auto& village : villages)
      if (village.kecamatan == one.code)
        options.push_back({.value = village.code, .label = village.name, .group = one.name});
  return with_none(std::move(options));
}

std::vector<Field> accused_body_fields(const AccusedChoices& choices) {
  const auto& [opd, village, name, kecamatan] = kAccusedFields;
  auto typed = field_of(Input::text, name, {});
  typed.autocomplete = "off";
  typed.limit = static_cast<int>(domain::kNameLength.most);
  return {field_of(Input::menu, opd, opd_options(choices.opds)),
          field_of(Input::menu, village, village_options(choices.kecamatan, choices.villages)),
          std::move(typed), field_of(Input::menu, kecamatan, kecamatan_options(choices.kecamatan))};
}

std::string body_name(const Messages& messages, const domain::NamedBody& body) {
  auto key = "body." + std::string(to_word(body.kind));
  if (body.kelurahan) key += ".kelurahan";
  return messages.text(key, {{"nama", body.name}, {"kecamatan", body.kecamatan}});
}

std::string hidden_from(const Messages& messages, const domain::NamedBody& body,
                        domain::Privacy privacy) {
  const bool leaders = blind_accounts(body.kind) == domain::BlindAccounts::leaders;
  auto sentence = leaders ? messages.text("see.accused.leaders")
                  : body.holder.empty()
                      ? messages.text("see.accused.none")
                      : messages.text("see.opd.accused", {{"instansi", body.holder}});
  if (once_forwarded(privacy, domain::Reader::anyone).text() != domain::TextSight::nothing)
    sentence += " " + messages.text("see.accused.public");
  return sentence;
}

domain::Knowledge once_forwarded(domain::Privacy privacy, domain::Reader reader) {
  return {privacy, reader, !domain::flags_of(privacy).hidden_from_public};
}

std::string desk_reads(const Messages& messages, domain::Desk desk, bool unseen_by_triage) {
  if (desk == domain::Desk::triage) return messages.text("see.desk.triage");
  return messages.text("see.desk.handled", {{"siapa", desk_name(messages, desk)}}) + " " +
         messages.text(unseen_by_triage ? "see.desk.unseen" : "see.desk.clock");
}

std::string opd_reads(const Messages& messages, domain::Privacy privacy, const std::string& opd) {
  const auto text = once_forwarded(privacy, domain::Reader::handling_opd).text();
  const std::string_view key = text == domain::TextSight::public_text ? "see.opd.redacted"
                               : text == domain::TextSight::handling  ? "see.opd.text"
                                                                      : "see.opd.all";
  return messages.text(key, {{"opd", opd}});
}

std::string desk_knows(const Messages& messages, domain::Privacy privacy) {
  const auto identity = once_forwarded(privacy, domain::Reader::desk).identity();
  const std::string_view key = identity == domain::IdentitySight::masked       ? "see.masked"
                               : identity == domain::IdentitySight::masked_two ? "see.masked_two"
                                                                               : "see.all";
  return messages.text(key);
}

}  // namespace view
