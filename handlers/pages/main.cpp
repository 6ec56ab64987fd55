/// \file
/// The binary `pages`: what everybody may read.

#include <optional>

#include "fcgi/server.hpp"
#include "handlers/pages/actions.hpp"

int main() {
  std::optional<pages::App> app;
  return fcgi::run("pages", {}, [&](const fcgi::Config& config) {
    return pages::application(app.emplace(config));
  });
}
