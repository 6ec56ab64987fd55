// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/integration/courier/world.hpp"

#include "handlers/store/post/outbox.hpp"

namespace world {

courier::Delivery Recorder::send(const courier::Parcel& parcel) {
  const auto found = answers_.find(parcel.recipient);
  if (found != answers_.end() && found->second.outcome != courier::Fate::accepted)
    return found->second;
  taken_.push_back(parcel);
  return {courier::Fate::accepted, ""};
}

std::vector<std::string> Recorder::subjects() const {
  std::vector<std::string> all;
  all.reserve(taken_.size());
  for (const auto& parcel : taken_) all.push_back(header(parcel.message, "Subject"));
  return all;
}

Folder::Folder()
    : path_(std::filesystem::temp_directory_path() /
            ("laporbup-courier-" + crypto::hex(crypto::random_bytes(8)))) {
  std::filesystem::create_directories(path_);
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

const view::Pages& pages() {
  static const view::Pages all(
      fcgi::Config({{"service.name", "LaporBup Kebumen"},
                    {"service.regency", "Kabupaten Kebumen"},
                    {"service.office", "Dinas Komunikasi dan Informatika"},
                    {"service.address", "Jalan Hasyim Ash'ari Nomor 6 Panjer Kebumen 54311"},
                    {"service.phone", "(0287) 383349"},
                    {"service.base_url", "https://laporbup.example"},
                    {"paths.templates", LAPORBUP_TEMPLATES}}));
  return all;
}

Courier::Courier(support::Database& db, domain::Instant at)
    : connection(db.address_of("courier")),
      clock(at),
      app{{connection, clock, pages(), mail},
          {"laporbup@contoh.test", "LaporBup Kebumen"},
          {support::Database::outbox_keys().public_key, support::Database::outbox_keys().secret_key,
           std::string(32, 'l')},
          {.private_files = (folder.path() / "private").string(),
           .public_files = (folder.path() / "public").string(),
           .cache = (folder.path() / "cache").string()},
          courier::new_worker()} {
  for (const auto* name : {"private", "public", "cache"})
    std::filesystem::create_directories(folder.path() / name);
}

std::string header(const std::string& message, const std::string& name) {
  const auto all = "\r\n" + message.substr(0, message.find("\r\n\r\n"));
  const auto start = all.find("\r\n" + name + ":");
  if (start == std::string::npos) return {};
  auto value = all.substr(start + name.size() + 3);
  auto end = value.find("\r\n");
  while (end != std::string::npos && (value[end + 2] == ' ' || value[end + 2] == '\t')) {
    value.erase(end, 2);
    end = value.find("\r\n", end);
  }
  value = value.substr(0, end);
  return value.substr(std::min(value.size(), value.find_first_not_of(' ')));
}

std::string unfolded(std::string message) {
  for (auto at = message.find("=\r\n"); at != std::string::npos; at = message.find("=\r\n", at))
    message.erase(at, 3);
  return message;
}

void tell(support::Database& db, const std::string& email, domain::Instant at) {
  store::Outbox outbox(db.connection(), support::Database::outbox_keys().public_key);
  domain::Notice notice;
  notice.to.audience = domain::Audience::address;
  notice.to.email = email;
  notice.template_key = "account_welcome";
  mysql::transact(db.connection(), [&](mysql::Transaction& transaction) {
    outbox.add(transaction, notice, "Siti Rahayu", at);
  });
}

}  // namespace world
