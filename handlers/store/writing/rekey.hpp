// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Keys that were made by the rules of an older release, made anew: the words by which reports are
/// found, and the keys of identities. May run again and again, beside everything else that runs.
/// Reads and writes by the rights of the binary `complaints`. Source: docs/decisions/0021 and 0053.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"

namespace store {

struct WordsRekeyed {
  std::int64_t reports = 0;
  std::int64_t originals = 0;  ///< whose reporter's words were listed by older rules
  std::int64_t released = 0;   ///< whose released words were
};

/// Compares the lists of every report with its words; with `commit` writes those that differ anew,
/// each in a transaction of its own.
[[nodiscard]] WordsRekeyed rekey_words(mysql::Connection& connection, bool commit);

/// A contact whose key by today's rules is not its identity's.
struct Misnamed {
  domain::ContactId contact;
  std::optional<domain::IdentityId> identity;  ///< its own; absent: none
  std::optional<domain::IdentityId> holder;    ///< who has that key already; absent: nobody
  bool nameless = false;                       ///< today's rules give no key at all
};

/// What is to be done with it. Equal keys are told and never merged (docs/decisions/0053).
enum class Remedy {
  renamed,  ///< its identity gets the new key
  found,    ///< it had no identity and gets one of its own
  alike     ///< it would be another's, or nobody's: a person decides, nothing is changed
};
[[nodiscard]] Remedy remedy_of(const Misnamed& contact);

/// Every contact that differs, by its number; with `commit` those that are no `alike` are mended.
[[nodiscard]] std::vector<Misnamed> rekey_identities(mysql::Connection& connection, bool commit);

}  // namespace store
