#include "handlers/view/quick_exit.hpp"

namespace view {
namespace {

constexpr std::string_view kHarmless = "https://www.bmkg.go.id/";  // a page nobody asks about

}  // namespace

void put_exit(fcgi::Dictionary& html) {
  html.include("EXIT", "layout/exit.tpl").set("EXIT_HREF", kHarmless);
}

}  // namespace view
