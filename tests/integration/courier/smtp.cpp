// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A real mail server: what its answers mean, and what a killed courier leaves behind.

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <thread>

#include <boost/test/unit_test.hpp>

#include "handlers/courier/duties.hpp"
#include "handlers/courier/smtp.hpp"
#include "tests/integration/courier/world.hpp"

using namespace std::chrono_literals;

namespace {

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool appears(const std::filesystem::path& file, std::chrono::seconds patience = 15s) {
  const auto end = std::chrono::steady_clock::now() + patience;
  while (!std::filesystem::exists(file)) {
    if (std::chrono::steady_clock::now() > end) return false;
    std::this_thread::sleep_for(20ms);
  }
  return true;
}

/// A child process, ended with the test.
class Child {
 public:
  Child(const std::vector<std::string>& words, const std::vector<std::string>& environment = {}) {
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    pid_ = fork();
    if (pid_ != 0) return;
    for (std::size_t i = 0; i + 1 < environment.size(); i += 2)
      setenv(environment[i].c_str(), environment[i + 1].c_str(), 1);
    execv(arguments[0], arguments.data());
    _exit(127);
  }
  ~Child() {
    if (pid_ > 0) end(SIGKILL);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// Sends the signal and waits; the exit code, or 128 and the signal it died of.
  int end(int signal) {
    kill(pid_, signal);
    return wait();
  }
  int wait() {
    int status = 0;
    waitpid(pid_, &status, 0);
    pid_ = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }

 private:
  pid_t pid_ = 0;
};

struct Server {
  world::Folder folder;
  Child process{{"/usr/bin/python3", LAPORBUP_SMTP_SERVER, folder.path().string()}};
  std::string url;
  Server() {
    BOOST_REQUIRE_MESSAGE(appears(folder.path() / "port"), "the mail server does not start");
    url = "smtp://127.0.0.1:" + content(folder.path() / "port");
  }
  std::filesystem::path mail(int number) const {
    return folder.path() / (std::to_string(number) + ".eml");
  }
};

courier::Parcel parcel(const std::string& to) {
  return {.return_path = "laporbup@contoh.test",
          .recipient = to,
          .message = "Subject: coba\r\nMessage-Id: <a@contoh.test>\r\n\r\nHalo\r\n.\r\n..dua\r\n"};
}

/// The settings of the binary: everything `deploy/up` would write.
void configure(support::Database& db, const std::filesystem::path& etc, const std::string& url) {
  const auto address = db.address_of("courier");
  const auto& keys = support::Database::outbox_keys();
  std::ofstream(etc / "common.toml")
      << "[service]\nname = \"LaporBup Kebumen\"\nregency = \"Kabupaten Kebumen\"\n"
         "office = \"Dinas Komunikasi dan Informatika\"\naddress = \"Panjer\"\n"
         "phone = \"(0287) 383349\"\nbase_url = \"https://laporbup.example\"\n"
         "[paths]\ntemplates = \"" LAPORBUP_TEMPLATES "\"\n[database]\nsocket = \""
      << address.socket << "\"\nschema = \"" << address.schema << "\"\n";
  std::ofstream(etc / "courier.toml")
      << "[database]\nuser = \"" << address.user << "\"\npassword = \"" << address.password
      << "\"\n[mail]\nsmtp_url = \"" << url
      << "\"\nfrom = \"laporbup@contoh.test\"\nfrom_name = \"LaporBup Kebumen\"\n"
         "[keys]\noutbox_public = \""
      << crypto::base64url(keys.public_key) << "\"\noutbox_secret = \""
      << crypto::base64url(keys.secret_key) << "\"\nlink_secret = \""
      << crypto::base64url(std::string(32, 'l')) << "\"\n";
}

domain::Instant real_now() {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(smtp, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_servers_answer_decides) {
  Server server;
  courier::SmtpTransport transport(server.url);
  using courier::Fate;

  BOOST_TEST((transport.send(parcel("siti@contoh.test")).outcome == Fate::accepted));
  const auto refused = transport.send(parcel("refused@contoh.test"));
  BOOST_TEST((refused.outcome == Fate::refused));
  BOOST_TEST(refused.reason == "550 5.1.1 ...: no such user");
  const auto busy = transport.send(parcel("busy@contoh.test"));
  BOOST_TEST((busy.outcome == Fate::later));
  BOOST_TEST(busy.reason == "450 4.2.1 try again later");
  BOOST_TEST((transport.send(parcel("spam@contoh.test")).outcome == Fate::refused));
  BOOST_TEST((transport.send(parcel("a@b\r\nDATA")).outcome == Fate::refused));
  BOOST_TEST((transport.send(parcel("budi@contoh.test")).outcome == Fate::accepted));

  BOOST_TEST(content(server.mail(1)).ends_with("Halo\r\n.\r\n..dua\r\n"));
  BOOST_TEST(content(server.mail(2)).starts_with("X-Recipient: budi@contoh.test"));
}

BOOST_AUTO_TEST_CASE(nobody_there_means_later) {
  courier::SmtpTransport transport("smtp://127.0.0.1:1");
  const auto delivery = transport.send(parcel("siti@contoh.test"));
  BOOST_TEST((delivery.outcome == courier::Fate::later));
  BOOST_TEST(!delivery.reason.empty());
}

BOOST_AUTO_TEST_CASE(only_smtp_addresses_are_taken) {
  BOOST_CHECK_THROW(courier::SmtpTransport("http://contoh.test"), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(the_binary_sends_what_is_due_and_ends) {
  support::Database db;
  Server server;
  world::Folder etc;
  configure(db, etc.path(), server.url);
  world::tell(db, "siti@contoh.test", real_now());

  Child once({LAPORBUP_COURIER, "--once"}, {"LAPORBUP_ETC", etc.path().string()});

  BOOST_TEST(once.wait() == 0);
  const auto mail = content(server.mail(1));
  BOOST_TEST(
      (mail.find("Subject: Akun LaporBup Kebumen Anda sudah aktif\r\n") != std::string::npos));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE state = 'sent'") == 1);
}

BOOST_AUTO_TEST_CASE(the_loop_sends_within_two_seconds_and_leaves_when_asked) {
  support::Database db;
  Server server;
  world::Folder etc;
  configure(db, etc.path(), server.url);
  Child loop({LAPORBUP_COURIER}, {"LAPORBUP_ETC", etc.path().string()});
  world::tell(db, "siti@contoh.test", real_now());
  BOOST_REQUIRE(appears(server.mail(1)));

  const auto asked = std::chrono::steady_clock::now();
  world::tell(db, "budi@contoh.test", real_now());
  BOOST_TEST(appears(server.mail(2), 2s));
  BOOST_TEST((std::chrono::steady_clock::now() - asked < 2s));

  BOOST_TEST(loop.end(SIGTERM) == 0);
}

BOOST_AUTO_TEST_CASE(a_courier_killed_in_mid_send_sends_again_with_the_same_message_id) {
  support::Database db;
  Server server;
  world::Folder etc;
  configure(db, etc.path(), server.url);
  world::tell(db, "slow@contoh.test", real_now());
  {
    Child killed({LAPORBUP_COURIER}, {"LAPORBUP_ETC", etc.path().string()});
    BOOST_REQUIRE(appears(server.mail(1)));
    BOOST_TEST(killed.end(SIGKILL) == 128 + SIGKILL);
  }
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE state = 'queued'") == 1);

  world::Courier next(db, real_now());
  BOOST_TEST(courier::deliver(next.app, next.stop) == 0);  // still leased to the dead one
  next.clock.set(next.clock.now() + 4min);
  BOOST_TEST(courier::deliver(next.app, next.stop) == 1);

  BOOST_REQUIRE(next.mail.taken().size() == 1U);
  const auto first = world::header(content(server.mail(1)), "Message-Id");
  BOOST_TEST(!first.empty());
  BOOST_TEST(world::header(next.mail.taken()[0].message, "Message-Id") == first);
}

BOOST_AUTO_TEST_SUITE_END()
