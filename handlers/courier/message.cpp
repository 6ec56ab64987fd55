// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/message.hpp"

#include <gmime/gmime.h>

#include <chrono>
#include <memory>
#include <mutex>

#include "fcgi/utf8.hpp"
#include "handlers/view/kit/mail_values.hpp"

namespace courier {
namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeOptions {
  void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};
struct FreeTime {
  void operator()(GDateTime* time) const { g_date_time_unref(time); }
};
struct FreeZone {
  void operator()(GTimeZone* zone) const { g_time_zone_unref(zone); }
};
struct FreeText {
  void operator()(char* text) const { g_free(text); }
};

void start_library() {
  static std::once_flag started;
  std::call_once(started, [] { g_mime_init(); });
}

void set_header(GMimeMessage* message, const char* name, const std::string& value) {
  g_mime_object_set_header(GMIME_OBJECT(message), name, value.c_str(), "utf-8");
}

/// As it stands: a long address would be cut into encoded words, which no mail program puts
/// together.
void set_raw_header(GMimeMessage* message, const char* name, const std::string& value) {
  set_header(message, name, value);
  auto* list = g_mime_object_get_header_list(GMIME_OBJECT(message));
  g_mime_header_set_raw_value(g_mime_header_list_get_header(list, name),
                              ("\n " + value + "\n").c_str());
}

// Not by g_mime_text_part_set_text, which chooses another charset than the one asked for.
void add_part(GMimeMultipart* parts, const char* subtype, const std::string& content) {
  const Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype(subtype));
  g_mime_text_part_set_charset(part.get(), "utf-8");
  const Owned<GMimeStream> stream(
      g_mime_stream_mem_new_with_buffer(content.data(), content.size()));
  const Owned<GMimeDataWrapper> wrapper(
      g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
  g_mime_part_set_content(GMIME_PART(part.get()), wrapper.get());
  g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  g_mime_multipart_add(parts, GMIME_OBJECT(part.get()));
}

/// The date in local time, as a person reads it in the head of a mail.
void set_date(GMimeMessage* message, domain::Instant at) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
  const std::unique_ptr<GDateTime, FreeTime> utc(g_date_time_new_from_unix_utc(seconds));
  const std::unique_ptr<GTimeZone, FreeZone> wib(g_time_zone_new_offset(
      static_cast<gint32>(std::chrono::seconds(domain::kWibOffset).count())));
  const std::unique_ptr<GDateTime, FreeTime> local(g_date_time_to_timezone(utc.get(), wib.get()));
  g_mime_message_set_date(message, local.get());
}

std::string in_header(std::string_view value) {
  return fcgi::printable(view::one_line(value));
}

void set_headers(GMimeMessage* message, const Sender& sender, const Mail& mail) {
  g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, in_header(sender.name).c_str(),
                             in_header(sender.address).c_str());
  const auto to_name = in_header(mail.to_name);
  g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO,
                             to_name.empty() ? nullptr : to_name.c_str(),
                             in_header(mail.to_address).c_str());
  g_mime_message_set_subject(message, in_header(mail.subject).c_str(), "utf-8");
  set_date(message, mail.at);
  g_mime_message_set_message_id(message, in_header(mail.message_id).c_str());
  set_header(message, "Auto-Submitted", "auto-generated");
  if (!mail.thread.empty()) {
    set_header(message, "In-Reply-To", "<" + in_header(mail.thread) + ">");
    set_header(message, "References", "<" + in_header(mail.thread) + ">");
  }
  if (!mail.unsubscribe.empty()) {
    set_raw_header(message, "List-Unsubscribe", "<" + in_header(mail.unsubscribe) + ">");
    set_header(message, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
  }
}

}  // namespace

std::string Sender::domain() const {
  if (!message_id_domain.empty()) return message_id_domain;
  const auto at = address.rfind('@');
  return at == std::string::npos ? address : address.substr(at + 1);
}

std::string compose(const Sender& sender, const Mail& mail) {
  start_library();
  const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
  set_headers(message.get(), sender, mail);
  const Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("alternative"));
  add_part(parts.get(), "plain", mail.text);
  add_part(parts.get(), "html", mail.html);
  g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(parts.get()));
  const std::unique_ptr<GMimeFormatOptions, FreeOptions> options(g_mime_format_options_new());
  g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
  const std::unique_ptr<char, FreeText> text(
      g_mime_object_to_string(GMIME_OBJECT(message.get()), options.get()));
  return text.get();
}

}  // namespace courier
