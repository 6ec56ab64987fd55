// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// SIGTERM and SIGINT, asked for between two mails and waited for between two rounds.
#pragma once

#include <chrono>

namespace courier {

/// Whether the process is asked to leave. A duty asks between two pieces of work, never within one.
class Stop {
 public:
  virtual ~Stop() = default;
  /// Waits up to `patience`; true as soon as the process is asked to leave, and ever after.
  [[nodiscard]] virtual bool within(std::chrono::milliseconds patience) = 0;
  [[nodiscard]] bool now() { return within(std::chrono::milliseconds{0}); }
};

/// By blocked signals: no handler runs in the middle of a mail.
class SignalStop : public Stop {
 public:
  /// Blocks SIGTERM and SIGINT for the process; made before any other thread.
  SignalStop();
  [[nodiscard]] bool within(std::chrono::milliseconds patience) override;

 private:
  bool asked_ = false;
};

}  // namespace courier
