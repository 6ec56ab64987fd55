#include "handlers/view/complaints/draft.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "handlers/domain/filing/position.hpp"
#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/text.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/pieces.hpp"
#include "handlers/view/kit/quick_exit.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

void put_danger(fcgi::Dictionary& html, const Messages& messages, const Danger& danger) {
  html.set("DANGER_ASK", messages.text("msg.emerg"));
  html.set("DANGER_NOT", messages.text("msg.emerg.not"));
  if (!danger.text.empty()) html.section("DANGER_OF").set("DANGER_TEXT", danger.text);
  for (const auto& phone : danger.phones) {
    auto link = html.section("PHONE_LINK");
    link.set("NUMBER", phone.number);
    link.set("PHONE_OF", phone.label);
  }
}

/// "Petugas membaca mulai Rabu, 25 November 2026 pukul 07.30 WIB; …"
std::string reading(const Messages& messages, const std::optional<domain::Instant>& from) {
  if (!from) return messages.text("emerg.read.now");
  return messages.text("emerg.read.from", {{"waktu", moment(*from)}});
}

std::string id_text(std::int64_t id) {
  return std::to_string(id);
}

Field category_field(const DraftForm& form, const domain::Category* chosen) {
  Field field{.input = Input::menu,
              .name = "category",
              .label = "field.category",
              .hint = "field.category.hint",
              .value = chosen == nullptr ? "" : id_text(chosen->id.value),
              .options = {{.value = "", .label = ""}}};
  for (const auto& category : form.categories)
    field.options.push_back(
        {.value = id_text(category.id.value), .label = category.name, .group = category.theme});
  return field;
}

Field question_field(const domain::ExtraQuestion& question, const domain::ComplaintDraft& draft) {
  const auto answer = draft.answers.find(question.key);
  Field field{.input = question.choices.empty() ? Input::text : Input::choices,
              .name = "extra_" + question.key,
              .label = question.label,
              .value = answer == draft.answers.end() ? "" : answer->second,
              .options = {},
              .optional = !question.required};
  for (const auto& choice : question.choices)
    field.options.push_back({.value = choice.word, .label = choice.label, .hint = choice.hint});
  return field;
}

/// Those of every category that has some; where script runs, they appear with the choice.
void put_questions(Page& page, const DraftForm& form, const domain::Category* chosen) {
  for (const auto& category : form.categories) {
    if (category.questions.empty()) continue;
    const bool is_chosen = &category == chosen;
    auto part = page.main().section("QUESTIONS");
    part.set("CATEGORY_ID", category.id.value);
    if (!is_chosen) part.show("OTHERS");
    for (const auto& question : category.questions) {
      auto field = question_field(question, form.draft);
      if (!is_chosen) field.id = field.name + "-" + id_text(category.id.value);
      page.field(part, "EXTRA_FIELD", field);
    }
  }
}

Field kind_field(const Messages& messages, const DraftForm& form, const domain::Category* chosen) {
  const auto kind = form.draft.kind     ? form.draft.kind
                    : chosen != nullptr ? std::optional(chosen->kind)
                                        : std::nullopt;
  Field field{.input = Input::choices,
              .name = "kind",
              .label = "field.kind",
              .hint = chosen == nullptr ? messages.text("draft.kind.hint") : "",
              .value = kind ? std::string(to_word(*kind)) : "",
              .options = {}};
  for (const auto one : domain::kAllKinds) {
    const auto key = "kind." + std::string(to_word(one));
    field.options.push_back({.value = std::string(to_word(one)),
                             .label = messages.text(key),
                             .hint = messages.text(key + ".hint")});
  }
  return field;
}

Field privacy_field(const Messages& messages, const DraftForm& form,
                    const domain::Category* chosen) {
  const bool locked = chosen != nullptr && chosen->privacy_locked;
  const auto privacy = form.draft.privacy  ? form.draft.privacy
                       : chosen != nullptr ? std::optional(preset_privacy(*chosen, std::nullopt))
                                           : std::nullopt;
  Field field{.input = Input::choices,
              .name = "privacy",
              .label = "field.privacy",
              .hint = locked              ? messages.text("priv.locked")
                      : chosen == nullptr ? messages.text("draft.privacy.hint")
                                          : "",
              .value = privacy ? std::string(to_word(*privacy)) : "",
              .options = {}};
  for (const auto one : domain::kAllPrivacies) {
    const auto key = "priv." + std::string(to_word(one));
    field.options.push_back({.value = std::string(to_word(one)),
                             .label = messages.text(key),
                             .hint = messages.text(key + ".hint"),
                             .disabled = locked && one != chosen->privacy});
  }
  return field;
}

/// What the script needs that takes the phone's position, and what it has taken.
void put_position(fcgi::Dictionary& html, const DraftForm& form) {
  std::string offices;
  for (const auto& one : form.kecamatan)
    offices += fmt::format("{},{:.3f},{:.3f};", one.code, one.latitude, one.longitude);
  html.set("OFFICES", offices);
  const auto answer = form.draft.answers.find(domain::kPositionAnswer);
  if (answer == form.draft.answers.end()) return;
  const auto position = domain::position_from(answer->second);
  html.set("LATITUDE", position ? domain::degrees_text(position->latitude) : "");
  html.set("LONGITUDE", position ? domain::degrees_text(position->longitude) : "");
}

/// *Keluar cepat*: at once if what is chosen or proposed needs it, else for the script to show.
void put_way_out(fcgi::Dictionary& html, const DraftForm& form, const domain::Category* chosen) {
  std::string exits;
  for (const auto& one : form.categories)
    if (one.quick_exit) exits += id_text(one.id.value) + " ";
  html.set("QUICK", exits);
  const auto needs = [](const auto* one) { return one->quick_exit; };
  if ((chosen != nullptr && needs(chosen)) || std::ranges::any_of(form.proposals, needs)) {
    put_exit(html);
    html.show("FORGETFUL");
  } else if (!exits.empty()) {
    put_exit_unseen(html);
  }
}

void put_place_fields(Page& page, const DraftForm& form) {
  Field kecamatan{.input = Input::menu,
                  .name = "kecamatan",
                  .label = "field.kecamatan",
                  .value = form.draft.kecamatan,
                  .options = {{.value = "", .label = ""}}};
  Field village{.input = Input::menu,
                .name = "village",
                .label = "field.village",
                .value = form.draft.village,
                .options = {{.value = "", .label = ""}},
                .optional = true};
  for (const auto& one : form.kecamatan) {
    kecamatan.options.push_back({.value = one.code, .label = one.name});
    for (const auto& inside : form.villages)
      if (inside.kecamatan == one.code)
        village.options.push_back({.value = inside.code, .label = inside.name, .group = one.name});
  }
  page.field("KECAMATAN_FIELD", kecamatan);
  page.field("VILLAGE_FIELD", village);
  page.field("PLACE_FIELD", {.input = Input::text,
                             .name = "place",
                             .label = "field.place",
                             .hint = "field.place.hint",
                             .value = form.draft.place,
                             .options = {},
                             .optional = true,
                             .limit = static_cast<int>(domain::kPlaceLength.most)});
}

void put_accused_fields(Page& page, const Messages& messages, const DraftForm& form) {
  page.field("ACCUSED_FIELD",
             {.input = Input::choices,
              .name = "accused",
              .label = "field.accused",
              .value = form.accused_answer,
              .options = {{.value = "tidak", .label = messages.text("field.accused.no")},
                          {.value = "ya",
                           .label = messages.text("field.accused.yes"),
                           .hint = messages.text("field.accused.yes.hint")}}});
  Field body{.input = Input::menu,
             .name = "accused_opd",
             .label = "field.accused_opd",
             .hint = "field.accused_opd.hint",
             .value = form.accused_typed,
             .options = {{.value = "", .label = ""}},
             .optional = true};
  for (const auto& opd : form.opds)
    body.options.push_back({.value = id_text(opd.id.value), .label = opd.name});
  page.field("ACCUSED_OPD_FIELD", body);
}

void put_words_fields(Page& page, const domain::ComplaintDraft& draft) {
  page.field("TITLE_FIELD", {.input = Input::text,
                             .name = "title",
                             .label = "field.title",
                             .hint = "field.title.hint",
                             .value = draft.title,
                             .options = {},
                             .autocomplete = "off",
                             .limit = static_cast<int>(domain::kTitleLength.most)});
  page.field("STORY_FIELD", {.input = Input::long_text,
                             .name = "story",
                             .label = "field.story",
                             .hint = "field.story.hint",
                             .value = draft.story,
                             .options = {},
                             .limit = static_cast<int>(domain::kStoryLength.most)});
  page.field("DATE_FIELD", {.input = Input::date,
                            .name = "happened_on",
                            .label = "field.happened_on",
                            .value = draft.happened_on ? machine_date(*draft.happened_on)
                                                       : draft.happened_on_typed,
                            .options = {},
                            .optional = true});
}

void put_file_row(fcgi::Dictionary& html, const DraftFile& file) {
  html.set("FILE_NAME", file.name);
  html.set("FILE_SIZE", file_size(file.size_bytes));
}

std::string label_of(const domain::ExtraQuestion& question, const std::string& answer) {
  for (const auto& choice : question.choices)
    if (choice.word == answer) return choice.label;
  return answer;
}

/// What the handling OPD will see, as a sentence.
std::string opd_sees(const Messages& messages, const DraftPreview& preview,
                     domain::Privacy privacy) {
  const auto sight = visible(privacy, domain::Viewer::handling_opd);
  const std::string_view key = sight.text == domain::TextSight::redacted ? "see.opd.redacted"
                               : sight.identity == domain::IdentitySight::nothing ? "see.opd.text"
                                                                                  : "see.opd.all";
  const auto opd = preview.opd.empty() ? messages.text("see.opd.someone") : preview.opd;
  auto sentence = messages.text(key, {{"opd", opd}});
  if (!preview.accused.empty())
    sentence += " " + messages.text("see.opd.accused", {{"instansi", preview.accused}});
  return sentence;
}

std::string triage_sees(const Messages& messages, const DraftPreview& preview,
                        domain::Privacy privacy) {
  const std::string desk(to_word(preview.desk));
  std::string sentence = messages.text("see.desk." + desk);
  if (preview.desk != domain::Desk::triage)
    sentence +=
        " " + messages.text(preview.unseen_by_triage ? "see.desk.unseen" : "see.desk.clock");
  const auto sight = visible(privacy, domain::Viewer::triage);
  const std::string_view key = sight.identity == domain::IdentitySight::masked ? "see.masked"
                               : sight.identity == domain::IdentitySight::masked_two
                                   ? "see.masked_two"
                                   : "see.all";
  return sentence + " " + messages.text(key);
}

void put_facts(fcgi::Dictionary& html, const Messages& messages, const DraftPreview& preview,
               domain::Privacy privacy) {
  const auto& draft = preview.draft;
  const auto nothing = messages.text("draft.nothing");
  const auto or_nothing = [&](const std::string& text) { return text.empty() ? nothing : text; };
  html.set("TITLE", draft.title);
  html.set("STORY", draft.story);
  html.set("KIND",
           draft.kind ? messages.text("kind." + std::string(to_word(*draft.kind))) : nothing);
  html.set("CATEGORY", preview.category.name);
  html.set("DATE", draft.happened_on ? date(*draft.happened_on) : nothing);
  html.set("PLACE_NAME", or_nothing(place_line(draft.place, preview.village, preview.kecamatan)));
  html.set("PRIVACY", messages.text("priv." + std::string(to_word(privacy))));
  for (const auto& question : preview.category.questions) {
    const auto answer = draft.answers.find(question.key);
    auto row = html.section("ANSWER");
    row.set("QUESTION", question.label);
    row.set("ANSWER_TEXT", answer == draft.answers.end()
                               ? nothing
                               : or_nothing(label_of(question, answer->second)));
  }
  if (const auto at = draft.answers.find(domain::kPositionAnswer); at != draft.answers.end()) {
    auto row = html.section("ANSWER");
    row.set("QUESTION", messages.text("field.position"));
    row.set("ANSWER_TEXT", at->second);
  }
  if (!preview.accused.empty()) html.section("ACCUSED").set("ACCUSED_NAME", preview.accused);
  for (const auto& file : preview.files) {
    auto row = html.section("FILE_ROW");
    put_file_row(row, file);
  }
  if (preview.files.empty()) html.show("NO_FILE");
}

void put_public(fcgi::Dictionary& html, const domain::ComplaintDraft& draft,
                domain::Privacy privacy) {
  if (visible(privacy, domain::Viewer::anyone).text == domain::TextSight::nothing)
    return html.show("PUBLIC_NOTHING");
  auto shown = html.section("PUBLIC_TEXT_SHOWN");
  const auto title = domain::mask_findings(draft.title);
  const auto body = domain::mask_findings(draft.story);
  shown.set("PUBLIC_TITLE", title);
  shown.set("PUBLIC_BODY", body);
  if (title != draft.title || body != draft.story) shown.show("MASKED");
}

}  // namespace

std::string file_size(std::int64_t bytes) {
  if (bytes < 1'000'000) return fmt::format("{} kB", std::max<std::int64_t>(1, bytes / 1000));
  return fmt::format("{},{} MB", bytes / 1'000'000, bytes / 100'000 % 10);
}

std::string place_line(std::string_view words, std::string_view village,
                       std::string_view kecamatan) {
  std::string line(words);
  const auto add = [&line](std::string_view piece) {
    if (!line.empty()) line += ", ";
    line += piece;
  };
  if (!kecamatan.empty() && !village.empty()) add(village);
  if (!kecamatan.empty()) add(fmt::format("Kec. {}", kecamatan));
  return line;
}

std::string draft_form(const Pages& pages, const Chrome& chrome, const DraftForm& form,
                       const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  const auto* chosen =
      form.draft.category ? find_category(form.categories, *form.draft.category) : nullptr;
  Page page(pages, chrome, "complaints/form.tpl", messages.text("nav.new"), errors);
  auto& html = page.main();
  html.set("ACTION", form.action);
  html.set("SAVED", form.saved);
  put_way_out(html, form, chosen);
  auto danger = html.section("DANGER");
  put_danger(danger, messages, form.danger);
  if (form.asking) html.show("ASKING");
  html.set("LIST_HREF", paths::categories());
  html.set("SUGGEST_HREF", paths::suggest_categories());
  html.set("FORM_JS", pages.static_address("lapor.js"));
  page.field("CATEGORY_FIELD", category_field(form, chosen));
  html.set("ASKED", chosen == nullptr ? "" : id_text(chosen->id.value));
  put_proposals(html, "PROPOSALS", messages, form.proposals, form.draft.category);
  put_questions(page, form, chosen);
  put_words_fields(page, form.draft);
  put_position(html, form);
  put_place_fields(page, form);
  page.field("KIND_FIELD", kind_field(messages, form, chosen));
  put_accused_fields(page, messages, form);
  page.field("PRIVACY_FIELD", privacy_field(messages, form, chosen));
  return page.render();
}

std::string phone_first(const Pages& pages, const Chrome& chrome, const PhoneFirst& page,
                        const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  Page html(pages, chrome, "complaints/phone_first.tpl", messages.text("emerg.h"), errors);
  auto& main = html.main();
  put_danger(main, messages, page.danger);
  if (page.quick_exit) put_exit(main);
  main.set("READING", reading(messages, page.reads_from));
  if (!page.signed_in) main.show("NOT_SENT_YET");
  main.set("ACTION", paths::draft(page.token, "bahaya"));
  main.set("CHANGE_HREF", paths::draft(page.token));
  return html.render();
}

std::string sign_in_first(const Pages& pages, const Chrome& chrome, const SignInFirst& first) {
  Page page(pages, chrome, "complaints/sign_in_first.tpl", pages.messages().text("nav.new"));
  if (first.quick_exit) put_exit(page.main());
  const auto here = paths::draft(first.token, "berkas");
  page.main().set("REGISTER_HREF", paths::register_account());
  page.main().set("SIGN_IN_HREF", paths::sign_in(here));
  page.main().set("CHANGE_HREF", paths::draft(first.token));
  return page.render();
}

std::string draft_files(const Pages& pages, const Chrome& chrome, const DraftFiles& files,
                        const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  Page page(pages, chrome, "complaints/files.tpl", messages.text("field.attach"), errors);
  auto& html = page.main();
  html.set("ACTION", paths::draft(files.token, "berkas"));
  html.set("BACK_HREF", paths::draft(files.token));
  html.set("NEXT_HREF", paths::draft(files.token, "periksa"));
  if (files.quick_exit) put_exit(page.main());
  if (!files.files.empty()) {
    auto have = html.section("HAVE");
    for (const auto& file : files.files) {
      auto row = have.section("FILE_ROW");
      put_file_row(row, file);
      row.set("FILE_ID", id_text(file.id));
    }
  }
  if (files.files.size() >= static_cast<std::size_t>(domain::kMaxFiles)) {
    html.show("FULL");
    return page.render();
  }
  auto room = html.section("ROOM");
  room.set("MOST", static_cast<int>(domain::kMaxFiles));
  page.field(room, "FILE_FIELD",
             {.input = Input::file,
              .name = "file",
              .label = "field.attach",
              .hint = messages.text("field.attach.hint",
                                    {{"n", std::to_string(domain::kMaxFiles)}, {"m", "8"}}),
              .options = {}});
  return page.render();
}

std::string draft_preview(const Pages& pages, const Chrome& chrome, const DraftPreview& preview,
                          const domain::FieldErrors& errors) {
  const auto& messages = pages.messages();
  const auto privacy = preview.draft.privacy.value_or(preview.category.privacy);
  Page page(pages, chrome, "complaints/preview.tpl", messages.text("review.h"), errors);
  auto& html = page.main();
  html.set("ACTION", paths::draft(preview.token, "kirim"));
  html.set("CHANGE_HREF", paths::draft(preview.token));
  html.set("FILES_HREF", paths::draft(preview.token, "berkas"));
  if (preview.category.quick_exit) put_exit(page.main());
  if (preview.emergency) {
    auto urgent = html.section("URGENT");
    urgent.set("READING", reading(messages, preview.reads_from));
    urgent.set("DANGER_HREF", paths::draft(preview.token, "bahaya"));
    put_tag(urgent, "TAGS", emergency_tag(messages));
  }
  put_facts(html, messages, preview, privacy);
  put_public(html, preview.draft, privacy);
  html.set("OPD_SEES", opd_sees(messages, preview, privacy));
  html.set("TRIAGE_SEES", triage_sees(messages, preview, privacy));
  page.field("TRUTH_FIELD", {.input = Input::tick,
                             .name = "truth",
                             .label = "field.truth",
                             .value = preview.draft.truth ? "ya" : "",
                             .options = {}});
  return page.render();
}

std::string receipt(const Pages& pages, const Chrome& chrome, const Receipt& receipt) {
  const auto& messages = pages.messages();
  const auto& heading = messages.text(receipt.just_now ? "done.h" : "done.again");
  Page page(pages, chrome, "complaints/receipt.tpl", heading);
  if (receipt.quick_exit) put_exit(page.main());
  auto& html = page.main();
  html.set("HEADING", heading);
  html.set("CODE", receipt.code);
  html.set("TITLE", receipt.title);
  html.set("CATEGORY", receipt.category);
  const auto place = place_line(receipt.place, receipt.village, receipt.kecamatan);
  html.set("PLACE_NAME", place.empty() ? messages.text("draft.nothing") : place);
  html.set("NAME", receipt.name);
  html.set("PRIVACY", messages.text("priv." + std::string(to_word(receipt.privacy))));
  html.set("RECEIVED", moment(receipt.received_at));
  html.set("DUE", moment(receipt.due_at));
  html.set("OWN_HREF", paths::my_report(receipt.code));
  html.set("SITE", pages.service().base_url);
  if (!receipt.just_now) return page.render();
  auto fresh = html.section("NEW");
  if (flags_of(receipt.privacy).hidden_from_public) fresh.show("SECRET");
  if (const auto& sent = *receipt.just_now; sent.emergency) {
    auto urgent = html.section("URGENT");
    urgent.set("READING",
               sent.reads_from ? reading(messages, sent.reads_from) : messages.text("emerg.told"));
    put_tag(urgent, "TAGS", emergency_tag(messages));
  }
  return page.render();
}

}  // namespace view
