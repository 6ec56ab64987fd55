// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// All cryptography of the service, by libsodium. Byte strings are std::string; keys are 32 bytes.
namespace crypto {

/// `size_bytes` random bytes.
[[nodiscard]] std::string random_bytes(std::size_t size_bytes);
/// 32 random bytes as 43 characters base64url: activation links, secrets, nonces.
[[nodiscard]] std::string random_token();
/// True if `text` has the form of one: a database would find it with spaces behind it, too.
[[nodiscard]] bool is_token(std::string_view text);

[[nodiscard]] std::string base64url(std::string_view bytes);
/// Absent input or a wrong character throws std::invalid_argument.
[[nodiscard]] std::string from_base64url(std::string_view text);
[[nodiscard]] std::string hex(std::string_view bytes);

/// BLAKE2b-256 of `message`, keyed with `key` (0–64 bytes). 32 bytes.
[[nodiscard]] std::string hash(std::string_view message, std::string_view key = {});
/// The hash a table keeps instead of a token or a secret.
[[nodiscard]] inline std::string token_hash(std::string_view token) {
  return hash(token);
}
/// Equal, in time that depends on the lengths only.
[[nodiscard]] bool equal(std::string_view a, std::string_view b);

/// Argon2id (m = 19 MiB, t = 2, p = 1) in its printable form. Source: OWASP Password Storage.
[[nodiscard]] std::string password_hash(std::string_view password);
[[nodiscard]] bool password_matches(std::string_view hash, std::string_view password);
/// Takes as long as a real check and always fails: for an account that does not exist.
void password_check_in_vain(std::string_view password);

/// Argon2id(text, pepper) as a 32-byte key: finds a text again without a fast oracle, which matters
/// where there are few such texts. `use` keeps the keys of one kind apart from those of another;
/// `pepper` is 32 bytes.
[[nodiscard]] std::string slow_lookup(std::string_view use, std::string_view text,
                                      std::string_view pepper);

struct KeyPair {
  std::string public_key;
  std::string secret_key;
};
[[nodiscard]] KeyPair new_key_pair();
/// Sealed so that only the holder of the secret half opens it (crypto_box_seal).
[[nodiscard]] std::string seal(std::string_view text, std::string_view public_key);
/// Throws std::runtime_error if it was not sealed to this pair.
[[nodiscard]] std::string open(std::string_view sealed, std::string_view public_key,
                               std::string_view secret_key);

/// `secret` split in two shares, both needed (XOR).
struct Shares {
  std::string first;
  std::string second;
};
[[nodiscard]] Shares split(std::string_view secret);

}  // namespace crypto
