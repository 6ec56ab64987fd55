/// \file
/// Writes every mail to a folder, whole and with next to no values: to be read as people read them.

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "handlers/view/mail.hpp"
#include "tests/unit/courier/given.hpp"

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
  std::ofstream(file) << text;
}

void write_mail(const std::filesystem::path& folder, const view::Letter& letter,
                const std::string& suffix) {
  const auto mail = view::mail(given::pages(), letter);
  write(folder / (letter.key + suffix + ".txt"), "Subjek: " + mail.subject + "\n\n" + mail.text);
  write(folder / (letter.key + suffix + ".html"), mail.html);
}

}  // namespace

int main(int count, char** words) try {
  if (count != 2) {
    std::cerr << "usage: mailbook FOLDER\n";
    return 2;
  }
  const std::filesystem::path folder(words[1]);
  std::filesystem::create_directories(folder);
  for (const auto& key : given::mail_keys()) {
    write_mail(folder, {.key = key, .name = "Siti Rahayu", .values = given::values()}, "");
    write_mail(folder, {.key = key, .values = given::code_only()}, ".sparse");
  }
  return 0;
} catch (const std::exception& fault) {
  std::cerr << fault.what() << '\n';
  return 1;
}
