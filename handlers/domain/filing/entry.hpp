// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What staff add when they enter what somebody wrote or said elsewhere, and what may be left to
/// us.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/accused.hpp"
#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/filing/category.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

/// Where people write or speak, the most frequent first. The site and Open311 file by themselves.
inline constexpr std::array kEntryChannels{Channel::whatsapp, Channel::facebook, Channel::instagram,
                                           Channel::tiktok,   Channel::x,        Channel::phone,
                                           Channel::walk_in,  Channel::letter,   Channel::email,
                                           Channel::radio,    Channel::other};

/// How the person can be told.
enum class ContactKind {
  whatsapp,
  phone,
  email,
  letter,   ///< a postal address
  account,  ///< a profile in a social medium, or the link of the post
  none      ///< looks for himself, with code and PIN
};

inline constexpr std::array kAllContactKinds{ContactKind::whatsapp, ContactKind::phone,
                                             ContactKind::email,    ContactKind::letter,
                                             ContactKind::account,  ContactKind::none};

[[nodiscard]] std::string_view to_word(ContactKind kind);
[[nodiscard]] std::optional<ContactKind> contact_kind_from(std::string_view word);

/// How one is told who wrote there, unless the officer says otherwise.
[[nodiscard]] std::optional<ContactKind> usual_contact(Channel channel);

/// Of a postal address, or of what names a person in words.
inline constexpr Length kContactAddressLength{5, 200};
/// Of a post or a profile: what tells posts apart may stand at the end.
inline constexpr Length kLinkLength{5, 2'000};
/// Behind the `@`: who has three letters has them everywhere.
inline constexpr Length kHandleLength{3, 100};

/// What is wrong with a link: `check_text` with kLinkLength, `err.link.scheme` if it is none that
/// one follows (`javascript:`, `data:`).
void check_link(FieldErrors& errors, std::string_view field, std::string_view typed);

/// What is wrong with an address that is no telephone and no mailbox: a handle if it begins with
/// `@`, a link if it is one word with a scheme, or with a full stop and a slash or a question mark,
/// else words; by `check_text`, a link by `check_link`.
void check_contact_address(FieldErrors& errors, std::string_view field, std::string_view typed);

/// True where somebody speaks with us while it is entered: then it is received now.
[[nodiscard]] bool is_spoken(Channel channel);

struct OnBehalf {
  std::optional<Channel> channel;
  std::optional<Instant> received_at;  ///< when it reached that channel
  std::optional<ContactKind> contact_kind;
  std::string contact;  ///< number, address or profile, as typed; empty with `none`
  std::string name;
};

/// Everything wrong with it: channel `err.required`, `err.choice` if nobody writes there;
/// received_at `err.required`, `err.date.future`, `err.received.ahead` (today, but later),
/// `err.received.old` {n} (more days back than
/// `policy.received_back_calendar_days`);
/// contact_kind `err.required` if a contact was typed without it; contact `err.required`,
/// phone_fault (landlines allowed, but not as WhatsApp), `err.email`, check_contact_address; name
/// 2–100 unless empty. A person may leave nothing.
[[nodiscard]] FieldErrors check_on_behalf(const OnBehalf& entry, Instant now,
                                          const SlaPolicy& policy);

/// The contact as it is kept; all empty with `none`. `check_on_behalf` found nothing wrong.
struct Contact {
  std::optional<Channel>
      channel;  ///< by which the person is reached, if it is not the report's own
  std::string email;
  std::string phone;    ///< E.164
  std::string address;  ///< of a letter, a profile or a post
};
[[nodiscard]] Contact contact_of(const OnBehalf& entry);

/// *Who may know* where nobody chose: the more private of the category's (with an accused body
/// secret and anonymous) and the channel's.
[[nodiscard]] Privacy entry_privacy(const Category& category, const std::optional<Accused>& accused,
                                    Privacy of_channel);

}  // namespace domain
