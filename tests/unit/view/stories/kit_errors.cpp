// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What cannot be served, and what was typed meanwhile: the pages, and the heads they go out with.

#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"
#include "handlers/view/kit/try_again.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::Role;
using fcgi::Status;
using view::Chrome;

void errors(Storybook& book) {
  const auto tell = [&](const std::string& name, const Chrome& chrome, const fcgi::HttpError& error,
                        const view::FailedRequest& attempt) {
    book.answer("kit/" + name, view::error_answer(book.pages(), chrome, error, attempt));
  };
  for (const auto status : {Status::bad_request, Status::forbidden, Status::not_found,
                            Status::method_not_allowed, Status::conflict, Status::gone,
                            Status::too_large, Status::unprocessable, Status::too_many_requests,
                            Status::internal_error, Status::not_implemented, Status::unavailable}) {
    const auto number = std::to_string(static_cast<int>(status));
    const fcgi::HttpError error(status, "http." + number, {{"Allow", "GET, HEAD"}});
    tell("error_" + number, view::public_chrome("/"), error, {.incident = "7f3kq2mx"});
    tell("error_" + number + "_desk", given::desk(Role::triage), error, {.incident = "7f3kq2mx"});
  }
  const view::FailedRequest attempt{
      .path = "/lapor",
      .safe = false,
      .fields = {{"csrf", "lama"},
                 {"nonce", "sekali-pakai-yang-sudah-lama"},
                 {"title", "Lampu mati"},
                 {"story", "Lampu mati sejak Sabtu malam.\nGelap sekali."},
                 {"email_or_pin", "tidak ikut"},
                 {"password", "tidak ikut"}}};
  tell("resubmit_sign_in", given::guest(), fcgi::SignInNeeded(), attempt);
  tell("resubmit_sign_in_desk", given::door(), fcgi::SignInNeeded(), attempt);
  tell("resubmit_token", given::citizen(), fcgi::WrongToken(), attempt);
  tell("resubmit_token_desk", given::desk(Role::opd_head), fcgi::WrongToken(), attempt);
  tell("token_without_form", given::citizen(), fcgi::WrongToken(), {});
  tell("to_sign_in", given::guest(), fcgi::SignInNeeded(), {.path = "/laporan-saya?a=1&b=2"});
  tell("to_sign_in_desk", given::door(), fcgi::SignInNeeded(), {.path = "/triase"});
  tell("error_with_reason", given::citizen(),
       fcgi::HttpError(Status::forbidden, "refusal.not_allowed"), {});
  tell("error_with_reason_and_more", given::citizen(),
       fcgi::HttpError(Status::too_large, "err.file.none"), {});
  tell("error_with_reason_half", given::citizen(),
       fcgi::HttpError(Status::too_many_requests, "err.files.many_day"), {});
  tell("error_with_reason_unknown", given::citizen(),
       fcgi::HttpError(Status::not_found, "no.such.key"), {});
}

void refusals(Storybook& book) {
  for (const auto refusal : domain::kAllRefusals)
    book.answer(
        "kit/refusal_" + std::string(to_word(refusal)),
        view::refusal_answer(book.pages(), given::citizen(), refusal, "/laporan-saya/7F3KQ2MX4H0"));
  book.answer("kit/refusal_desk_not_found",
              view::refusal_answer(book.pages(), given::desk(Role::opd_officer),
                                   domain::Refusal::not_found, "/opd"));
}

std::string lines(const view::Carried& fields) {
  std::string all;
  for (const auto& [name, value] : fields) all += name + "=" + value + "\n";
  return all;
}

/// What travels through a page in between, on its way there and back.
void carried(Storybook& book) {
  const view::Carried fields{{"csrf", "lama"},        {"story", "Lampu mati sejak Sabtu."},
                             {"password_new", "x"},   {"pin", "482913"},
                             {"email_or_pin", "x"},   {"nonce", "sekali"},
                             {"isian.title", "Lampu"}};
  book.text("kit/carried.txt", lines(view::travelling(fields)) + "--\n" +
                                   lines(view::prefixed(fields)) + "--\n" +
                                   lines(view::carried_from(fields)));
  book.page("kit/resubmit_after_sign_in",
            view::resubmit(book.pages(), given::citizen(), "/lapor", fields));
  std::string next;
  for (const auto* path : {"/lapor", "//lain.test", "https://lain.test", "/\\lain.test", "", "/a b",
                           "/laporan-saya?halaman=2"})
    next += std::string(path) + " -> " + paths::own_path_or(path, "/") + "\n";
  book.text("kit/own_paths.txt", next);
}

}  // namespace

void stories::kit_errors(Storybook& book) {
  errors(book);
  refusals(book);
  carried(book);
}
