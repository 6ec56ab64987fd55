// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/smtp.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <string_view>

#include "handlers/courier/address.hpp"

namespace courier {
namespace {

constexpr long kConnectMilliseconds = 5'000;
constexpr long kWholeMilliseconds = 25'000;  // less than what a process is given to stop

/// What was said on the line, as far as it decides whether the server refused this mail.
struct Talk {
  bool recipient_named = false;  ///< a 5xx before this is not about this mail
  std::string refusal;           ///< the last 4xx or 5xx line
};

/// What is left of the message to send.
struct Source {
  std::string_view rest;
};

int listen(CURL* /*curl*/, curl_infotype kind, char* data, std::size_t size, void* user) {
  auto& talk = *static_cast<Talk*>(user);
  const std::string_view line(data, size);
  if (kind == CURLINFO_HEADER_OUT && line.starts_with("RCPT TO")) talk.recipient_named = true;
  if (kind == CURLINFO_HEADER_IN && (line.starts_with('4') || line.starts_with('5')))
    talk.refusal = line;
  return 0;
}

std::size_t read_message(char* buffer, std::size_t size, std::size_t count, void* user) {
  auto& source = *static_cast<Source*>(user);
  const auto taken = std::min(size * count, source.rest.size());
  std::memcpy(buffer, source.rest.data(), taken);
  source.rest.remove_prefix(taken);
  return taken;
}

Delivery judge(CURLcode code, long answer, const Talk& talk, const Parcel& parcel) {
  if (code == CURLE_OK) return {Fate::accepted, ""};
  const bool about_this_mail =
      talk.recipient_named && answer >= 500 &&
      (code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY || code == CURLE_RECV_ERROR);
  const auto reason = talk.refusal.empty() ? curl_easy_strerror(code) : talk.refusal;
  return {about_this_mail ? Fate::refused : Fate::later, without_address(reason, parcel.recipient)};
}

struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

}  // namespace

struct SmtpTransport::Session {
  CURL* curl = curl_easy_init();
  Session() {
    if (curl == nullptr) throw std::runtime_error("libcurl does not start");
  }
  ~Session() { curl_easy_cleanup(curl); }
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
};

SmtpTransport::SmtpTransport(std::string url)
    : url_(std::move(url)), session_(std::make_unique<Session>()) {
  if (!url_.starts_with("smtp://") && !url_.starts_with("smtps://"))
    throw std::runtime_error("mail.smtp_url must begin with smtp:// or smtps://");
  auto* curl = session_->curl;
  curl_easy_setopt(curl, CURLOPT_URL, url_.c_str());
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt(curl, CURLOPT_PROXY, "");  // the environment has no say here
  curl_easy_setopt(curl, CURLOPT_USE_SSL, is_loopback(url_) ? CURLUSESSL_NONE : CURLUSESSL_ALL);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, kConnectMilliseconds);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, kWholeMilliseconds);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);  // to `listen`, never to stderr
  curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, listen);
  curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_message);
}

SmtpTransport::~SmtpTransport() = default;

Delivery SmtpTransport::send(const Parcel& parcel) {
  if (!is_plain_address(parcel.recipient)) return {Fate::refused, "the recipient is no address"};
  if (!is_plain_address(parcel.return_path)) return {Fate::later, "mail.from is no address"};
  auto* curl = session_->curl;
  Talk talk;
  Source source{parcel.message};
  const std::unique_ptr<curl_slist, FreeList> recipients(
      curl_slist_append(nullptr, ("<" + parcel.recipient + ">").c_str()));
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ("<" + parcel.return_path + ">").c_str());
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
  curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &talk);
  curl_easy_setopt(curl, CURLOPT_READDATA, &source);
  curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(parcel.message.size()));
  const auto code = curl_easy_perform(curl);
  long answer = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
  return judge(code, answer, talk, parcel);
}

}  // namespace courier
