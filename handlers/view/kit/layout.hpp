// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The frame of every page, and how a view function is written.
///
/// One function per template, with the page's data as its parameters; it answers the whole HTML:
///
///     /// templates/accounts/sign_in.tpl; `email` is what was typed.
///     std::string sign_in(const Pages& pages, const Chrome& chrome, std::string_view email,
///                         const domain::FieldErrors& errors) {
///       Page page(pages, chrome, "accounts/sign_in.tpl", "Masuk sebagai warga", errors);
///       page.main().set("FORGOTTEN_HREF", paths::forgotten_password());
///       page.field("EMAIL_FIELD", {.input = Input::email, .name = "email", .label = "field.email",
///                                  .value = std::string(email), .autocomplete = "username"});
///       page.field("PASSWORD_FIELD", {.input = Input::password, .name = "password",
///                                     .label = "field.password",
///                                     .autocomplete = "current-password"});
///       return page.render();
///     }
///
/// and its template holds, inside a `<div class="narrow page">` with the `<h1>`,
///
///     <form method="post" action="/akun/masuk" novalidate>
///     <input type="hidden" name="csrf" value="{{CSRF}}">
///     {{>EMAIL_FIELD}}{{>PASSWORD_FIELD}}
///     <div class="acts"><button class="btn">Masuk</button></div></form>
///
/// CSRF and NONCE are global: every template may use them. The action wraps the text:
/// `return fcgi::html(view::sign_in(...), errors.empty() ? Status::ok : Status::unprocessable);`
/// The flash, the error summary on top, "Galat: " in the title and each field's error come by
/// themselves. Words with line breaks go as `{{TEXT:p}}` into an element of class `words`.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/config.hpp"
#include "fcgi/page.hpp"
#include "fcgi/session.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/view/kit/field.hpp"
#include "handlers/view/kit/messages.hpp"

namespace view {

/// What the configuration says of the service itself.
struct Service {
  std::string name = {};     ///< "LaporBup Kebumen"
  std::string regency = {};  ///< "Kabupaten Kebumen"
  std::string office = {};   ///< "Dinas Komunikasi dan Informatika Kabupaten Kebumen"
  std::string address = {};
  std::string phone = {};     ///< as shown: "(0287) 383349"
  std::string base_url = {};  ///< without a slash at its end
  bool demo = false;          ///< says DATA CONTOH on every page

  /// The regency without its rank: "Kebumen".
  [[nodiscard]] std::string place() const;
  /// The name without the place, for the mark: "LaporBup".
  [[nodiscard]] std::string mark() const;
};

/// Everything pages are made of; built once per process.
class Pages {
 public:
  /// Keys: `service.*`, `paths.templates`, `paths.statics` (a folder with `manifest.toml`; without
  /// the key statics keep their plain names). Throws fcgi::ConfigError or what fcgi::Templates
  /// throws.
  explicit Pages(const fcgi::Config& config, fcgi::Watch watch = {});

  [[nodiscard]] const fcgi::Templates& templates() const { return templates_; }
  [[nodiscard]] const Messages& messages() const { return messages_; }
  [[nodiscard]] const Service& service() const { return service_; }
  /// The address of a file of nginx/static by its plain name ("gaya.css").
  [[nodiscard]] std::string static_address(std::string_view name) const;

 private:
  fcgi::Templates templates_;
  Messages messages_;
  Service service_;
  std::map<std::string, std::string, std::less<>> statics_;
};

struct Link {
  std::string label = {};
  std::string href = {};
};

/// What surrounds a page and depends on who looks at it.
struct Chrome {
  enum class Header { public_page, guest, citizen, staff };
  Header header = Header::public_page;
  std::string path = {};         ///< of this request: marks the link one is at
  std::string csrf = {};         ///< fcgi::csrf::token_for(session); empty on public pages
  std::string nonce = {};        ///< for writing forms; empty where there is none
  std::string flash = {};        ///< key of the sentence left by the last act, or empty
  std::string who = {};          ///< staff: the name on the menu
  std::vector<Link> links = {};  ///< staff: the desk's own pages
  bool no_referrer = false;      ///< fcgi::Visit::address_is_secret
};

/// The frame of pages that are the same bytes for everybody: no session, no token, no flash.
[[nodiscard]] Chrome public_chrome(std::string_view path);

/// The frame for a citizen, or for one who is not signed in (yet).
[[nodiscard]] Chrome citizen_chrome(const fcgi::Session& session, std::string csrf,
                                    std::string_view path);

/// The frame of a desk: the links are those of the officer's role.
[[nodiscard]] Chrome staff_chrome(const fcgi::Session& session, std::string csrf,
                                  std::string_view path, const domain::Officer& officer);

/// A staff page before signing in.
[[nodiscard]] Chrome staff_door(const fcgi::Session& session, std::string csrf,
                                std::string_view path);

/// One page on its way: the frame, its main template and its form's fields.
class Page {
 public:
  /// `title` is text, without the service's name; with `errors` it begins with "Galat: ".
  Page(const Pages& pages, const Chrome& chrome, std::string_view file, std::string_view title,
       const domain::FieldErrors& errors = {});

  /// The dictionary of the page's own template.
  [[nodiscard]] fcgi::Dictionary& main() { return main_; }

  /// Expands `{{>MARKER}}` of the main template, or of a section of it, as a form field.
  void field(std::string_view marker, const Field& field) { this->field(main_, marker, field); }
  void field(fcgi::Dictionary& where, std::string_view marker, const Field& field);

  [[nodiscard]] const Messages& messages() const { return pages_.messages(); }
  /// A sentence of the catalogue.
  [[nodiscard]] std::string text(std::string_view key, const domain::Values& values = {}) const;

  /// The sentence of an error whose field the template draws itself; the summary links to that
  /// name.
  [[nodiscard]] std::string say(const domain::FieldError& error);

  /// Marks an error page: "Galat: " and not to be indexed.
  void say_error();

  /// The whole HTML. Errors of fields that no `field` named stand in the summary all the same.
  [[nodiscard]] std::string render();

 private:
  void frame(const Chrome& chrome);
  void navigation(const Chrome& chrome);
  void summarise(const domain::FieldErrors& errors);

  const Pages& pages_;
  fcgi::Dictionary root_;
  fcgi::Dictionary main_;
  std::string title_;
  bool error_ = false;
  domain::FieldErrors errors_;
  std::vector<std::string> shown_;
  std::vector<std::pair<std::string, std::string>> summary_;  ///< id (or empty), sentence
};

}  // namespace view
