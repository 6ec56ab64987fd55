// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/pages/texts.hpp"

#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/accused_words.hpp"

namespace view {
std::string service_standard(const Pages& pages) {
  Page page(pages, public_chrome(paths::service_standard()), "pages/service_standard.tpl",
            pages.messages().text("nav.standard"));
  return page.render();
}

std::string privacy_notice(const Pages& pages) {
  Page page(pages, public_chrome(paths::privacy_notice()), "pages/privacy.tpl",
            pages.messages().text("nav.privacy"));
  page.main().set("SAFE_HREF", paths::report_safely());
  return page.render();
}

std::string help(const Pages& pages, const std::vector<domain::EmergencyPhone>& emergency) {
  Page page(pages, public_chrome(paths::help()), "pages/help.tpl",
            pages.messages().text("nav.help"));
  page.main().set("SAFE_HREF", paths::report_safely());
  if (!emergency.empty()) {
    auto danger = page.main().section("DANGER");
    for (const auto& phone : emergency) {
      auto number = danger.section("EMERGENCY");
      number.set("PHONE_NUMBER", phone.number);
      number.set("PHONE_TEXT", phone.number + " " + phone.label);
    }
  }
  return page.render();
}

namespace {

// Numbers of no real body: the rules only ask which is which.
constexpr domain::Bodies kBodies{domain::OpdId{1}, domain::OpdId{2}, domain::OpdId{3},
                                 domain::OpdId{4}};
constexpr domain::OpdId kSomeOpd{5};
constexpr domain::OpdId kSomeKecamatan{6};

/// A body of this kind, the OPD that `opd` names if it is one.
domain::Accused some(domain::BodyKind kind, domain::OpdId opd) {
  domain::Accused accused(kind);
  if (kind == domain::BodyKind::opd) accused.opd = opd;
  accused.opd = holder_of(accused, kSomeKecamatan, kBodies);
  return accused;
}

std::string blind_to(const Messages& messages, const domain::Accused& accused,
                     const Offices& offices) {
  using domain::BlindAccounts;
  switch (blind_accounts(accused.kind)) {
    case BlindAccounts::itself:
      return messages.text("blind.itself");
    case BlindAccounts::kecamatan:
      return messages.text("blind.kecamatan");
    case BlindAccounts::health:
      return messages.text("blind.office", {{"instansi", offices.health}});
    case BlindAccounts::education:
      return messages.text("blind.office", {{"instansi", offices.education}});
    case BlindAccounts::leaders:
      break;
  }
  return messages.text("blind.leaders");
}

void put_body(Page& page, const std::string& label, const domain::Accused& accused,
              const Offices& offices) {
  const auto& messages = page.messages();
  const domain::Category plain{};
  const auto course = course_of(plain, accused, kBodies);
  auto row = page.main().section("BODY");
  row.set("NAME", label);
  row.set("BLIND", blind_to(messages, accused, offices));
  row.set("DESK", desk_reads(messages, course.desk, course.unseen_by_triage));
}

}  // namespace

std::string report_safely(const Pages& pages, const Offices& offices) {
  const auto& messages = pages.messages();
  Page page(pages, public_chrome(paths::report_safely()), "pages/report_safely.tpl",
            messages.text("safe.title"));
  for (const auto kind : domain::kAllBodyKinds)
    put_body(page, messages.text("safe.body." + std::string(to_word(kind))), some(kind, kSomeOpd),
             offices);
  // Of the two bodies at which reports are handled something else is true.
  using domain::BodyKind;
  put_body(page, messages.text("safe.body.diskominfo"), some(BodyKind::opd, kBodies.diskominfo),
           offices);
  put_body(page, messages.text("safe.body.inspektorat"), some(BodyKind::opd, kBodies.inspektorat),
           offices);
  const auto privacy = preset_privacy(domain::Category{}, some(BodyKind::opd, kSomeOpd));
  auto& html = page.main();
  html.set("QUESTION", messages.text("field.accused"));
  html.set("PRIVACY", messages.text("priv." + std::string(to_word(privacy))));
  html.set("PRIVACY_MEANS", messages.text("priv." + std::string(to_word(privacy)) + ".hint"));
  html.set("OPD_READS", opd_reads(messages, privacy, messages.text("safe.other_opd")));
  html.set("DESK_KNOWS", desk_knows(messages, privacy));
  html.set("ALL_READ", messages.text("see.accused.public"));
  html.set("NEW_HREF", paths::new_report());
  return page.render();
}

std::string source_code(const Pages& pages, std::string_view version,
                        const std::optional<SourceArchive>& archive) {
  Page page(pages, public_chrome(paths::source_code()), "pages/source.tpl",
            pages.messages().text("nav.source"));
  page.main().set("VERSION", version);
  if (archive) {
    constexpr std::uint64_t kKilobyte = 1000;
    auto given = page.main().section("ARCHIVE");
    given.set("HREF", pages.static_address(archive->name));
    given.set("KILOBYTES", std::to_string((archive->bytes + kKilobyte - 1) / kKilobyte));
  } else {
    page.main().show("NO_ARCHIVE");
  }
  return page.render();
}

std::string feed(const Pages& pages, const std::vector<ReportRow>& latest, domain::Instant now) {
  const auto& service = pages.service();
  fcgi::Dictionary html;
  html.set("SERVICE", service.name);
  html.set("HOME", service.base_url + paths::home());
  html.set("SELF", service.base_url + paths::feed());
  html.set("UPDATED", machine_time(latest.empty() ? now : latest.front().at));
  for (const auto& row : latest) {
    auto entry = html.section("ENTRY");
    entry.set("TITLE", row.title);
    entry.set("HREF", service.base_url + paths::report(row.code));
    entry.set("ISO", machine_time(row.at));
    entry.set("CATEGORY", row.category);
    entry.set("SUMMARY", state_tag(pages.messages(), row.state, row.outcome, row.unproven).word);
  }
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" +
         pages.templates().render("pages/feed.atom.tpl", html);
}

}  // namespace view
