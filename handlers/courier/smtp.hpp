// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// SMTP by libcurl; smtp.cpp is the only file that includes it.
#pragma once

#include <memory>
#include <string>

#include "handlers/courier/transport.hpp"

namespace courier {

/// `url`: `smtp://host:port` or `smtps://host:port`, with `user:password@` where the server asks
/// for it. Except on loopback the connection is encrypted (STARTTLS for `smtp://`) and the
/// certificate is checked; without encryption nothing is sent. The connection is kept for the next
/// mail.
class SmtpTransport : public MailTransport {
 public:
  explicit SmtpTransport(std::string url);
  ~SmtpTransport() override;
  SmtpTransport(const SmtpTransport&) = delete;
  SmtpTransport& operator=(const SmtpTransport&) = delete;

  [[nodiscard]] Delivery send(const Parcel& parcel) override;

 private:
  struct Session;
  std::string url_;
  std::unique_ptr<Session> session_;
};

}  // namespace courier
