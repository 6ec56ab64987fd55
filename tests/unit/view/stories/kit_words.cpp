// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Addresses, times, numbers and states in words, one a line.

#include <sstream>

#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/mail_values.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// Addresses, one a line: they stand in mails and bookmarks.
void addresses(Storybook& book) {
  namespace paths = paths;
  const std::string token(given::kToken);
  const auto code = given::row().code;
  std::string all;
  for (const auto& path : {paths::home(),
                           paths::reports(),
                           paths::report(code),
                           paths::statistics(),
                           paths::service_standard(),
                           paths::privacy_notice(),
                           paths::help(),
                           paths::source_code(),
                           paths::photo("a.jpg"),
                           paths::feed(),
                           paths::register_account(),
                           paths::sign_in("/lapor?kategori=a&b"),
                           paths::sign_out(),
                           paths::forgotten_password(),
                           paths::new_password(token),
                           paths::profile(),
                           paths::confirm_email(token),
                           paths::stop_email(token),
                           paths::my_data(),
                           paths::my_copies(),
                           paths::register_sent(),
                           paths::end_session(7),
                           paths::activation(token),
                           paths::resend_activation(),
                           paths::recovery(token),
                           paths::stop_request(token),
                           paths::own_request(7),
                           paths::new_report("lampu-jalan"),
                           paths::categories(),
                           paths::suggest_categories(),
                           paths::draft(token, "berkas"),
                           paths::my_reports(),
                           paths::my_report(code, "jawaban"),
                           paths::link_report(),
                           paths::track(),
                           paths::track_another(code),
                           paths::close_tracking(),
                           paths::tracked(code, "jawaban"),
                           paths::answer(token),
                           paths::rate(token),
                           paths::follow(code),
                           paths::support(code),
                           paths::support_instead(token, code),
                           paths::unsubscribe(token),
                           paths::triage(),
                           paths::triage_new(),
                           paths::opd(),
                           paths::desk(),
                           paths::inspectorate(),
                           paths::leader(),
                           paths::staff_sign_in("/triase"),
                           paths::staff_sign_out(),
                           paths::staff_new_password(token),
                           paths::staff_account(7, "tautan"),
                           paths::roster_week("2026-11-20"),
                           paths::shift(7, "pemulihan"),
                           paths::administration("opd")})
    all += path + "\n";
  book.text("kit/addresses.txt", all);
}

/// The same of each desk.
void desk_addresses(Storybook& book) {
  namespace paths = paths;
  const auto code = given::row().code;
  std::string all;
  for (const auto role : domain::kAllRoles) {
    if (paths::desk_home(role) == paths::home()) continue;
    for (const auto& path :
         {paths::desk_home(role), paths::desk_report(role, code),
          paths::desk_report(role, code, "foto"), paths::desk_file(role, code, 7),
          paths::desk_thumbnail(role, code, 7), paths::desk_photos(role, code),
          paths::desk_photo(role, code, 7), paths::desk_photo_result(role, code, 7),
          paths::enter(role), paths::entered_slip(role, code), paths::suggest(role),
          paths::tell(role), paths::told(role, 7), paths::tell_contact(role, 7),
          paths::tell_answer(role, 7), paths::tell_answer(role, 7, "12.13")})
      all += std::string(to_word(role)) + " " + path + "\n";
  }
  for (const auto& path :
       {paths::import_batch(), paths::import_batch(given::kToken), paths::desk_requests(),
        paths::desk_requests("baru"), paths::appeals(), paths::appeals(7)})
    all += path + "\n";
  book.text("kit/addresses_of_desks.txt", all);
}
/// Each way to say a time, of instants near and far.
void times(Storybook& book) {
  std::string all;
  for (const milliseconds back :
       std::initializer_list<milliseconds>{seconds(20), minutes(12), hours(2), hours(14), hours(30),
                                           days(11), days(400), -minutes(40), -days(3)}) {
    const auto at = given::kNow - back;
    for (const auto& said :
         {view::ago(at, given::kNow), view::short_moment(at, given::kNow),
          view::near_moment(at, given::kNow), view::moment(at), view::long_date(at),
          view::clock_time(at), view::machine_time(at), view::span(back)})
      all += said + "\n";
  }
  for (const auto* value : {"2026-11-20 02:30:00.000", "2026-12-11 16:59:59.000", "2026-12-01",
                            "2026-13-45", "besok", ""})
    all += view::time_in_words(value) + " | " + view::date_in_words(value) + "\n";
  for (const auto number : {0LL, 999LL, 1'234LL, 1'234'567LL, -1'234LL})
    all += view::number(number) + " " + view::percent(number, 1'300) + "\n";
  book.text("kit/times.txt", all);
}

/// Every state and step, as everybody and as the reporter is told of it.
void states(Storybook& book) {
  const auto& messages = book.pages().messages();
  std::string all;
  for (const auto event : domain::all_events())
    all += std::string(to_word(event)) + ": " + view::event_label(messages, event) + "\n";
  for (const auto state : domain::kAllPartStates) {
    const auto tag = view::part_tag(messages, state);
    all += tag.word + " " + std::string(tag.shape) + " " + std::string(tag.tone) + "\n";
  }
  for (const auto& tag : {view::emergency_tag(messages), view::late_tag(messages, 0),
                          view::late_tag(messages, 3), view::reopened_tag(messages, 2),
                          view::state_tag(messages, domain::ReportState::rejected, {}, true)})
    all += tag.word + " " + std::string(tag.shape) + " " + std::string(tag.tone) + "\n";
  for (const auto reader : {domain::Reader::reporter, domain::Reader::anyone})
    for (const auto& shown : given::every_state())
      for (const auto clocks : given::kAllClocks) {
        std::ostringstream line;
        const auto standing = given::standing(shown, reader, clocks);
        line << shown << " " << static_cast<int>(clocks) << ": "
             << view::state_sentence(messages, standing) << "\n";
        if (standing.next.late)
          line << "  " << view::late_sentence(messages, *standing.next.late) << "\n";
        all += line.str();
      }
  book.text("kit/states.txt", all);
}

/// How a sentence names a field.
void names(Storybook& book) {
  std::string all;
  for (const auto* field : {"title", "accused", "shift_officer", "unheard_of", "rating.words"})
    all += std::string(field) + ": " + book.pages().messages().name_of_field(field) + "\n";
  book.text("kit/names_of_fields.txt", all);
}

}  // namespace

void stories::kit_words(Storybook& book) {
  addresses(book);
  desk_addresses(book);
  times(book);
  states(book);
  names(book);
}
