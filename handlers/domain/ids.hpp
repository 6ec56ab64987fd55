// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One type per identity, so that an OPD cannot be passed where a category is meant.
#pragma once

#include <compare>
#include <cstdint>

namespace domain {

struct ComplaintId {
  std::int64_t value{};
  auto operator<=>(const ComplaintId&) const = default;
};

struct PartId {
  std::int64_t value{};
  auto operator<=>(const PartId&) const = default;
};

struct EventId {
  std::int64_t value{};
  auto operator<=>(const EventId&) const = default;
};

struct PromiseId {
  std::int64_t value{};
  auto operator<=>(const PromiseId&) const = default;
};

struct ReporterId {
  std::int64_t value{};
  auto operator<=>(const ReporterId&) const = default;
};

struct ContactId {
  std::int64_t value{};
  auto operator<=>(const ContactId&) const = default;
};

struct IdentityId {
  std::int64_t value{};
  auto operator<=>(const IdentityId&) const = default;
};

struct ConsentId {
  std::int64_t value{};
  auto operator<=>(const ConsentId&) const = default;
};

struct AccountId {
  std::int64_t value{};
  auto operator<=>(const AccountId&) const = default;
};

struct StaffId {
  std::int64_t value{};
  auto operator<=>(const StaffId&) const = default;
};

struct OpdId {
  std::int64_t value{};
  auto operator<=>(const OpdId&) const = default;
};

struct CategoryId {
  std::int64_t value{};
  auto operator<=>(const CategoryId&) const = default;
};

struct DraftId {
  std::int64_t value{};
  auto operator<=>(const DraftId&) const = default;
};

struct AttachmentId {
  std::int64_t value{};
  auto operator<=>(const AttachmentId&) const = default;
};

struct OutboxId {
  std::int64_t value{};
  auto operator<=>(const OutboxId&) const = default;
};

struct RegistrationId {
  std::int64_t value{};
  auto operator<=>(const RegistrationId&) const = default;
};

struct SessionId {
  std::int64_t value{};
  auto operator<=>(const SessionId&) const = default;
};

struct EmailChangeId {
  std::int64_t value{};
  auto operator<=>(const EmailChangeId&) const = default;
};

struct ShiftId {
  std::int64_t value{};
  auto operator<=>(const ShiftId&) const = default;
};

struct KabariId {
  std::int64_t value{};
  auto operator<=>(const KabariId&) const = default;
};

struct DeskRequestId {
  std::int64_t value{};
  auto operator<=>(const DeskRequestId&) const = default;
};

struct SanctionId {
  std::int64_t value{};
  auto operator<=>(const SanctionId&) const = default;
};

}  // namespace domain
