// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/filing/files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>

#include "fcgi/crypto.hpp"

namespace store {
namespace {

constexpr std::size_t kDigits = 32;

[[noreturn]] void fail(const std::string& path) {
  throw std::system_error(errno, std::system_category(), path);
}

class Descriptor {
 public:
  Descriptor(const std::string& path, int flags, mode_t mode)
      : number_(open(path.c_str(), flags | O_CLOEXEC, mode)) {
    if (number_ < 0) fail(path);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(number_); }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

void write_and_sync(const std::string& path, std::string_view bytes) {
  const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL, 0660);
  while (!bytes.empty()) {
    const auto written = write(file.number(), bytes.data(), bytes.size());
    if (written < 0) fail(path);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  if (fsync(file.number()) != 0) fail(path);
}

void sync_folder(const std::filesystem::path& folder) {
  const Descriptor open_folder(folder.string(), O_RDONLY | O_DIRECTORY, 0);
  if (fsync(open_folder.number()) != 0) fail(folder.string());
}

}  // namespace

std::string Files::path_below(std::string_view name) {
  const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto digits = name.substr(0, kDigits);
  const auto ending = name.substr(digits.size());
  const bool ours = digits.size() == kDigits &&
                    std::all_of(digits.begin(), digits.end(), is_digit) && ending.size() >= 2 &&
                    ending.size() <= 6 && ending.front() == '.' &&
                    std::all_of(ending.begin() + 1, ending.end(), is_letter);
  if (!ours) throw std::invalid_argument("not a stored file's name");
  return std::string(name.substr(0, 2)) + "/" + std::string(name.substr(2, 2)) + "/" +
         std::string(name);
}

std::string Files::put(std::string_view bytes, std::string_view ending) const {
  const auto name = crypto::hex(crypto::random_bytes(kDigits / 2)) + std::string(ending);
  const std::filesystem::path path = folder_ + "/" + path_below(name);
  std::filesystem::create_directories(path.parent_path());
  try {
    write_and_sync(path.string(), bytes);
  } catch (const std::system_error&) {
    std::error_code ignored;  // the first fault is the one to report
    std::filesystem::remove(path, ignored);
    throw;
  }
  sync_folder(path.parent_path());
  return name;
}

std::string Files::get(std::string_view name) const {
  std::ifstream file(folder_ + "/" + path_below(name), std::ios::binary);
  if (!file) throw std::runtime_error("a stored file is missing");
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

void Files::remove(std::string_view name) const {
  std::filesystem::remove(folder_ + "/" + path_below(name));
}

}  // namespace store
