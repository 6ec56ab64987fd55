#include "handlers/followups/refuse.hpp"

#include "handlers/followups/report.hpp"
#include "handlers/view/errors.hpp"
#include "handlers/view/followups_act.hpp"

namespace followups {
namespace {

constexpr std::size_t kLastSteps = 3;

std::vector<std::string> typed_words(const fcgi::Form& form) {
  std::vector<std::string> kept;
  for (const auto name : {"text", "public_title", "public_text", "word_quotation"})
    if (auto words = form.paragraphs(name); !words.empty()) kept.push_back(std::move(words));
  return kept;
}

}  // namespace

fcgi::Response refuse(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                      const store::Complaint& report, domain::Refusal refusal) {
  const auto chrome = chrome_of(visit, officer);
  if (refusal == domain::Refusal::not_found || refusal == domain::Refusal::not_allowed)
    return view::refusal_answer(app.pages, chrome, refusal, address_of(report, officer));

  auto steps = steps_for(app, report, officer, app.history.for_staff(report.id), {});
  if (steps.size() > kLastSteps) steps.resize(kLastSteps);
  const auto key = refusal == domain::Refusal::already_changed ? std::string("desk.conflict")
                                                               : domain::message_key(refusal);
  return fcgi::html(view::conflict(app.pages, chrome,
                                   {.text = app.pages.messages().text(key),
                                    .href = address_of(report, officer),
                                    .steps = std::move(steps),
                                    .kept = typed_words(visit.form()),
                                    .now = visit.now}),
                    fcgi::Status::conflict);
}

}  // namespace followups
