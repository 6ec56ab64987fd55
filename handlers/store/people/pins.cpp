// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/pins.hpp"

#include "fcgi/crypto.hpp"
#include "handlers/domain/people/pin.hpp"

namespace store {
namespace {

/// Bytes from here on would make the low digits likelier than the others.
constexpr unsigned kEven = 250;

std::optional<PinSeen> seen_from(const mysql::Row& row) {
  if (row.is_null("pin_seen_at")) return std::nullopt;
  return PinSeen{row.instant("pin_seen_at"), row.id<domain::StaffId>("pin_seen_by")};
}

}  // namespace

Pin new_pin() {
  std::string digits;
  while (digits.size() < domain::kPinDigits)
    for (const char byte : crypto::random_bytes(domain::kPinDigits * 2))
      if (const auto value = static_cast<unsigned char>(byte);
          value < kEven && digits.size() < domain::kPinDigits)
        digits += static_cast<char>('0' + value % 10);
  auto hash = crypto::password_hash(digits);
  return {std::move(digits), std::move(hash)};
}

const mysql::Query kNoteSeen{"pins.note_seen", R"sql(
    UPDATE reporter SET pin_seen_at = ?, pin_seen_by = ?
     WHERE complaint_id = ? AND is_first = 1 AND contact_id IS NOT NULL
)sql"};

void Pins::note_seen(mysql::Transaction& transaction, domain::ComplaintId complaint,
                     domain::StaffId by, domain::Instant now) {
  transaction.execute(kNoteSeen, now, by, complaint);
}

const mysql::Query kRenew{"pins.renew", R"sql(
    UPDATE reporter SET pin_hash = ?, pin_seen_at = ?, pin_seen_by = ?
     WHERE complaint_id = ? AND is_first = 1 AND account_id IS NULL AND erased_at IS NULL
)sql"};

bool Pins::renew(mysql::Transaction& transaction, domain::ComplaintId complaint,
                 const std::string& hash, domain::StaffId by, domain::Instant now) {
  return transaction.execute(kRenew, hash, now, by, complaint) == 1;
}

const mysql::Query kSeen{"pins.seen", R"sql(
    SELECT pin_seen_at, pin_seen_by FROM reporter WHERE id = ?
)sql"};

std::optional<PinSeen> Pins::seen(domain::ReporterId reporter) {
  const auto row = connection_.row(kSeen, reporter);
  return row ? seen_from(*row) : std::nullopt;
}

const mysql::Query kHolder{"pins.holder", R"sql(
    SELECT pin_seen_at, pin_seen_by FROM reporter
     WHERE complaint_id = ? AND is_first = 1 AND account_id IS NULL AND erased_at IS NULL
)sql"};

std::optional<Pins::Holder> Pins::holder(domain::ComplaintId complaint) {
  const auto row = connection_.row(kHolder, complaint);
  return row ? std::optional(Holder{seen_from(*row)}) : std::nullopt;
}

}  // namespace store
