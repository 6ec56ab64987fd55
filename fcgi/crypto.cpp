// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/crypto.hpp"

#include <sodium.h>

#include <stdexcept>

namespace crypto {
namespace {

constexpr unsigned long long kOperations = 2;
constexpr std::size_t kMemory = std::size_t{19} * 1024 * 1024;

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

void start() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
}

void require_key(std::string_view key) {
  if (key.size() != crypto_box_PUBLICKEYBYTES) throw std::invalid_argument("a key has 32 bytes");
}

}  // namespace

std::string random_bytes(std::size_t size_bytes) {
  start();
  std::string result(size_bytes, '\0');
  randombytes_buf(result.data(), result.size());
  return result;
}

std::string random_token() {
  return base64url(random_bytes(32));
}

bool is_token(std::string_view text) {
  constexpr std::size_t kLength = 43;  // 32 bytes in base64url
  constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return text.size() == kLength && text.find_first_not_of(kAlphabet) == std::string_view::npos;
}

std::string base64url(std::string_view bytes) {
  constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string result(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
  sodium_bin2base64(result.data(), result.size(), bytes_of(bytes), bytes.size(), kVariant);
  result.pop_back();  // the terminating NUL counts in the length
  return result;
}

std::string from_base64url(std::string_view text) {
  std::string result(text.size(), '\0');
  std::size_t length = 0;
  if (sodium_base642bin(bytes_of(result), result.size(), text.data(), text.size(), nullptr, &length,
                        nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0) {
    throw std::invalid_argument("not base64url");
  }
  result.resize(length);
  return result;
}

std::string hex(std::string_view bytes) {
  std::string result(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(result.data(), result.size(), bytes_of(bytes), bytes.size());
  result.pop_back();
  return result;
}

std::string hash(std::string_view message, std::string_view key) {
  start();
  std::string result(32, '\0');
  if (crypto_generichash(bytes_of(result), result.size(), bytes_of(message), message.size(),
                         key.empty() ? nullptr : bytes_of(key), key.size()) != 0) {
    throw std::invalid_argument("a hash key has at most 64 bytes");
  }
  return result;
}

bool equal(std::string_view a, std::string_view b) {
  return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

std::string password_hash(std::string_view password) {
  start();
  std::string result(crypto_pwhash_STRBYTES, '\0');
  if (crypto_pwhash_str(result.data(), password.data(), password.size(), kOperations, kMemory) !=
      0) {
    throw std::runtime_error("no memory for a password hash");
  }
  result.resize(result.find('\0'));
  return result;
}

bool password_matches(std::string_view hash, std::string_view password) {
  start();
  const std::string terminated(hash);
  return crypto_pwhash_str_verify(terminated.c_str(), password.data(), password.size()) == 0;
}

void password_check_in_vain(std::string_view password) {
  static const std::string kNobody = password_hash("an account that does not exist");
  if (password_matches(kNobody, std::string(password) + "x")) return;
}

std::string slow_lookup(std::string_view use, std::string_view text, std::string_view pepper) {
  start();
  if (pepper.size() != 32) throw std::invalid_argument("a pepper has 32 bytes");
  const auto salt = hash(use, pepper).substr(0, crypto_pwhash_SALTBYTES);
  const auto keyed = hash(text, pepper);
  std::string result(32, '\0');
  if (crypto_pwhash(bytes_of(result), result.size(), keyed.data(), keyed.size(), bytes_of(salt),
                    kOperations, kMemory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::runtime_error("no memory for a lookup hash");
  }
  return result;
}

KeyPair new_key_pair() {
  start();
  KeyPair pair{std::string(crypto_box_PUBLICKEYBYTES, '\0'),
               std::string(crypto_box_SECRETKEYBYTES, '\0')};
  crypto_box_keypair(bytes_of(pair.public_key), bytes_of(pair.secret_key));
  return pair;
}

std::string seal(std::string_view text, std::string_view public_key) {
  start();
  require_key(public_key);
  std::string result(text.size() + crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal(bytes_of(result), bytes_of(text), text.size(), bytes_of(public_key)) != 0) {
    throw std::runtime_error("cannot seal");
  }
  return result;
}

std::string open(std::string_view sealed, std::string_view public_key,
                 std::string_view secret_key) {
  start();
  require_key(public_key);
  require_key(secret_key);
  if (sealed.size() < crypto_box_SEALBYTES) throw std::runtime_error("not a sealed text");
  std::string result(sealed.size() - crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal_open(bytes_of(result), bytes_of(sealed), sealed.size(), bytes_of(public_key),
                           bytes_of(secret_key)) != 0) {
    throw std::runtime_error("sealed to another key");
  }
  return result;
}

Shares split(std::string_view secret) {
  Shares shares{random_bytes(secret.size()), std::string(secret)};
  for (std::size_t i = 0; i < secret.size(); ++i) {
    shares.second[i] = static_cast<char>(shares.second[i] ^ shares.first[i]);
  }
  return shares;
}

}  // namespace crypto
