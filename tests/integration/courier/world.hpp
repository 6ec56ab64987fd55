// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What surrounds a courier in a test: a clock that stands still, a mail server that is none,
/// files.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "handlers/courier/app.hpp"
#include "handlers/courier/stop.hpp"
#include "handlers/courier/transport.hpp"
#include "tests/support/database.hpp"
#include "tests/support/given.hpp"

namespace world {

class FixedClock : public courier::Clock {
 public:
  explicit FixedClock(domain::Instant at) : at_(at) {}
  [[nodiscard]] domain::Instant now() const override { return at_; }
  [[nodiscard]] domain::Beat beat() const override { return {boot_, at_, up_}; }
  void set(domain::Instant at) { at_ = at; }
  /// Time passes, for the machine too.
  void pass(std::chrono::milliseconds time) {
    at_ += time;
    up_ += time;
  }
  /// The machine starts anew.
  void restart(std::string boot) {
    boot_ = std::move(boot);
    up_ = {};
  }

 private:
  domain::Instant at_;
  std::string boot_ = "first";
  std::chrono::milliseconds up_{};
};

/// Takes every parcel, unless told otherwise for an address.
class Recorder : public courier::MailTransport {
 public:
  [[nodiscard]] courier::Delivery send(const courier::Parcel& parcel) override;
  void answer(const std::string& address, courier::Delivery delivery) {
    answers_[address] = std::move(delivery);
  }
  [[nodiscard]] const std::vector<courier::Parcel>& taken() const { return taken_; }
  /// The subjects of what was taken, in order.
  [[nodiscard]] std::vector<std::string> subjects() const;

 private:
  std::map<std::string, courier::Delivery> answers_;
  std::vector<courier::Parcel> taken_;
};

/// Asks to leave at the so-manieth question, and ever after; by default never.
class NeverStop : public courier::Stop {
 public:
  [[nodiscard]] bool within(std::chrono::milliseconds) override {
    if (left_ > 0) --left_;
    return left_ == 0;
  }
  void at(int questions) { left_ = questions; }

 private:
  int left_ = -1;
};

/// A folder that goes with the test.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

const view::Pages& pages();

/// One courier with the rights of its own database account.
struct Courier {
  explicit Courier(support::Database& db, domain::Instant at = given::kNow);
  mysql::Connection connection;
  FixedClock clock;
  Recorder mail;
  NeverStop stop;
  Folder folder;
  courier::App app;
};

/// The value of a header of a message, continuation lines joined; empty if it has none.
[[nodiscard]] std::string header(const std::string& message, const std::string& name);

/// A message with the soft line breaks of quoted-printable taken out.
[[nodiscard]] std::string unfolded(std::string message);

/// Puts a notice to `email` into the outbox.
void tell(support::Database& db, const std::string& email, domain::Instant at = given::kNow);

}  // namespace world
