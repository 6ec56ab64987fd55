// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/demo_seed/drawing.hpp"

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

#include "fcgi/child.hpp"
#include "fcgi/crypto.hpp"

namespace demo_seed {
namespace {

/// One drawing: SVG pieces, and the chance that makes two of a kind differ.
class Sheet {
 public:
  explicit Sheet(unsigned number) : chance_(number * 7919U + 17U) {}

  template <class... Args>
  void add(fmt::format_string<Args...> piece, Args&&... args) {
    svg_ += fmt::format(piece, std::forward<Args>(args)...);
  }
  /// The same draw for the same number and order of asking.
  int between(int low, int high) {
    return low + static_cast<int>(chance_() % static_cast<unsigned>(high - low + 1));
  }
  [[nodiscard]] std::string finish() const {
    return R"(<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720">)" + svg_ + "</svg>";
  }

 private:
  std::minstd_rand chance_;
  std::string svg_;
};

void tree(Sheet& sheet, int x, int y, int size, int lean) {
  sheet.add(R"svg(<g transform="translate({} {}) rotate({})">)svg", x, y, lean);
  sheet.add(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="#6b4a2f"/>)", -size / 12, -size,
            size / 6, size);
  sheet.add(R"(<circle cx="0" cy="{}" r="{}" fill="#3e7a45"/>)", -size - size / 3, size / 2);
  sheet.add(R"(<circle cx="{}" cy="{}" r="{}" fill="#4f9055"/></g>)", size / 3, -size, size / 3);
}

void background(Sheet& sheet, bool night) {
  constexpr std::array kSky{"#bfe0ea", "#d9e7ee", "#cfe3f4", "#e8e3d2"};
  const auto sky = static_cast<std::size_t>(sheet.between(0, 3));
  const int hill = sheet.between(120, 760);
  sheet.add(R"(<rect width="960" height="720" fill="{}"/>)", night ? "#182033" : kSky.at(sky));
  sheet.add(R"(<ellipse cx="{}" cy="400" rx="460" ry="190" fill="{}"/>)", hill,
            night ? "#1f2c2b" : "#8fb58f");
  sheet.add(R"(<ellipse cx="{}" cy="420" rx="380" ry="130" fill="{}"/>)", 960 - hill,
            night ? "#243330" : "#7aa67d");
  sheet.add(R"(<rect y="400" width="960" height="320" fill="{}"/>)", night ? "#26302a" : "#93ab72");
}

void house(Sheet& sheet, int x, bool night) {
  sheet.add(R"(<rect x="{}" y="300" width="150" height="110" fill="{}"/>)", x,
            night ? "#39404a" : "#efe2cb");
  sheet.add(R"(<path d="M{} 305l95-70 95 70z" fill="{}"/>)", x - 20, night ? "#2b2620" : "#a4552f");
  sheet.add(R"(<rect x="{}" y="340" width="34" height="70" fill="{}"/>)", x + 22,
            night ? "#20242b" : "#7a5a3c");
  sheet.add(R"(<rect x="{}" y="335" width="40" height="34" fill="{}"/>)", x + 85,
            night ? "#d9b45a" : "#a9c7d6");
}

void road(Sheet& sheet, bool night) {
  sheet.add(R"(<path d="M380 400h200l330 320H50z" fill="{}"/>)", night ? "#33363c" : "#75777b");
  for (int line = 0; line < 5; ++line)
    sheet.add(R"(<path d="M{} {}h{}v{}h-{}z" fill="#e9e6dc"/>)", 477 - line * 2, 420 + line * 60,
              6 + line * 4, 22 + line * 5, 6 + line * 4);
}

void roadside(Sheet& sheet, bool night = false) {
  background(sheet, night);
  house(sheet, sheet.between(60, 160), night);
  house(sheet, sheet.between(700, 770), night);
  road(sheet, night);
}

void broken_road(Sheet& sheet, bool mended) {
  roadside(sheet);
  for (int hole = 0; hole < 3; ++hole) {
    const int x = sheet.between(330, 620);
    const int y = 500 + hole * 70;
    const int wide = sheet.between(50, 90) + hole * 15;
    if (mended) {
      sheet.add(R"(<rect x="{}" y="{}" width="{}" height="{}" rx="6" fill="#4b4d52"/>)", x - wide,
                y - wide / 3, wide * 2, wide * 2 / 3);
      continue;
    }
    sheet.add(R"(<ellipse cx="{}" cy="{}" rx="{}" ry="{}" fill="#54493d"/>)", x, y, wide, wide / 3);
    sheet.add(R"(<ellipse cx="{}" cy="{}" rx="{}" ry="{}" fill="#8a7f72"/>)", x, y + wide / 9,
              wide * 3 / 4, wide / 5);
  }
}

void street_lamp(Sheet& sheet, bool lit) {
  roadside(sheet, true);
  const int x = sheet.between(200, 300);
  if (lit) sheet.add(R"(<path d="M{} 190l-130 480h380z" fill="#f6dd8a" opacity=".35"/>)", x + 110);
  sheet.add(R"(<path d="M{} 690V170h100" fill="none" stroke="#8b93a1" stroke-width="12"/>)", x);
  sheet.add(R"(<ellipse cx="{}" cy="182" rx="36" ry="14" fill="{}"/>)", x + 110,
            lit ? "#fff3c4" : "#3f4652");
  if (lit) sheet.add(R"(<circle cx="{}" cy="186" r="70" fill="#ffe9a3" opacity=".45"/>)", x + 110);
}

void litter(Sheet& sheet, bool clean) {
  roadside(sheet);
  if (clean) {
    for (int bin = 0; bin < 2; ++bin)
      sheet.add(R"(<path d="M{} 540h70l-8 110h-54z" fill="{}"/>)", 90 + bin * 100,
                bin == 0 ? "#2d7f54" : "#e0a52a");
    return;
  }
  constexpr std::array kBags{"#2c2f33", "#d9d5cb", "#3c6e91", "#b8433a", "#e6c35c", "#5c6166"};
  for (int bag = 0; bag < 16; ++bag)
    sheet.add(R"(<ellipse cx="{}" cy="{}" rx="{}" ry="{}" fill="{}"/>)", sheet.between(60, 360),
              sheet.between(560, 680), sheet.between(26, 48), sheet.between(20, 36),
              kBags.at(static_cast<std::size_t>(sheet.between(0, 5))));
}

void ditch(Sheet& sheet, bool flows) {
  background(sheet, false);
  house(sheet, sheet.between(80, 640), false);
  sheet.add(R"(<path d="M420 400h120l180 320H240z" fill="#9b9a94"/>)");
  sheet.add(R"(<path d="M440 400h80l130 320H310z" fill="{}"/>)", flows ? "#7db0c4" : "#7c6a4c");
  if (flows) {
    for (int wave = 0; wave < 6; ++wave)
      sheet.add(R"(<path d="M{} {}q20-10 40 0" fill="none" stroke="#d5eaf2" stroke-width="4"/>)",
                sheet.between(400, 520), 450 + wave * 42);
    return;
  }
  for (int piece = 0; piece < 14; ++piece)
    sheet.add(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="{}"/>)", sheet.between(370, 560),
              sheet.between(470, 690), sheet.between(20, 70), sheet.between(8, 18),
              piece % 2 == 0 ? "#4f5a34" : "#d8d2c2");
}

void leaning_tree(Sheet& sheet, bool safe) {
  roadside(sheet);
  const int x = sheet.between(180, 260);
  if (safe) {
    sheet.add(R"(<rect x="{}" y="560" width="60" height="36" fill="#8a6341"/>)", x);
    sheet.add(R"(<ellipse cx="{}" cy="560" rx="30" ry="10" fill="#c79d6d"/>)", x + 30);
    tree(sheet, x - 90, 600, 130, 0);
    return;
  }
  tree(sheet, x, 600, 260, sheet.between(28, 42));
}

void landslide(Sheet& sheet, bool cleared) {
  background(sheet, false);
  sheet.add(R"(<path d="M0 160Q260 220 420 430L300 720H0z" fill="#7d6b49"/>)");
  road(sheet, false);
  if (cleared) {
    for (int row = 0; row < 3; ++row)
      for (int box = 0; box < 3; ++box)
        sheet.add(R"(<rect x="{}" y="{}" width="84" height="46" fill="#8f9296" stroke="#5f6266"/>)",
                  70 + box * 86 + row * 20, 600 - row * 48);
    return;
  }
  sheet.add(R"(<path d="M90 330Q330 400 560 560T520 700L120 720z" fill="#8a6f45"/>)");
  for (int stone = 0; stone < 12; ++stone)
    sheet.add(R"(<circle cx="{}" cy="{}" r="{}" fill="#6d6a63"/>)", sheet.between(200, 520),
              sheet.between(520, 690), sheet.between(8, 26));
}

void pipe(Sheet& sheet, bool tight) {
  roadside(sheet);
  sheet.add(R"(<rect x="60" y="600" width="420" height="34" rx="8" fill="#4b82a3"/>)");
  sheet.add(R"(<rect x="250" y="592" width="46" height="50" rx="6" fill="{}"/>)",
            tight ? "#2d5f7d" : "#7b5b45");
  if (tight) return;
  sheet.add(R"(<ellipse cx="280" cy="668" rx="240" ry="34" fill="#9cc3d6"/>)");
  for (int jet = 0; jet < 7; ++jet)
    sheet.add(R"(<path d="M272 594q{} -150 {} 20" fill="none" stroke="#bfe0ee" stroke-width="5"/>)",
              -60 + jet * 20, -120 + jet * 40);
}

void building(Sheet& sheet, bool mended) {
  background(sheet, false);
  sheet.add(R"(<rect x="170" y="300" width="620" height="240" fill="#f1ead9"/>)");
  sheet.add(R"(<path d="M130 310l350-150 350 150z" fill="#b4603a"/>)");
  for (int window = 0; window < 4; ++window)
    sheet.add(R"(<rect x="{}" y="370" width="90" height="80" fill="#a9c7d6" stroke="#fff"/>)",
              205 + window * 150);
  if (mended) return;
  const int x = sheet.between(300, 560);
  sheet.add(R"(<path d="M{} 280l40-40 60 20 30 34-70 16z" fill="#33291f"/>)", x);
  for (int drop = 0; drop < 9; ++drop)
    sheet.add(R"(<rect x="{}" y="{}" width="4" height="26" fill="#6f9fb8"/>)", x + drop * 13,
              sheet.between(330, 500));
}

void road_sign(Sheet& sheet, bool there) {
  roadside(sheet);
  const int x = sheet.between(180, 260);
  sheet.add(R"(<rect x="{}" y="330" width="14" height="340" fill="#8b9096"/>)", x);
  if (!there) return;
  sheet.add(R"(<circle cx="{}" cy="330" r="66" fill="#fff" stroke="#b3262a" stroke-width="18"/>)",
            x + 7);
  sheet.add(R"(<path d="M{} 376l92-92" stroke="#b3262a" stroke-width="18"/>)", x - 39);
}

void fence(Sheet& sheet, bool whole) {
  background(sheet, false);
  sheet.add(R"(<rect y="470" width="960" height="250" fill="#8fb8cf"/>)");
  sheet.add(R"(<path d="M0 720V560h960v160z" fill="#9a8f7c"/>)");
  const int gap = sheet.between(3, 6);
  for (int post = 0; post < 10; ++post) {
    if (!whole && (post == gap || post == gap + 1)) continue;
    sheet.add(R"(<rect x="{}" y="430" width="16" height="170" fill="#5d6b74"/>)", 20 + post * 100);
    sheet.add(R"(<rect x="{}" y="460" width="100" height="12" fill="#5d6b74"/>)", 20 + post * 100);
    sheet.add(R"(<rect x="{}" y="530" width="100" height="12" fill="#5d6b74"/>)", 20 + post * 100);
  }
}

struct Scene {
  std::string_view name;
  void (*paint)(Sheet&, bool done);
};

constexpr std::array kScenes{Scene{"jalan", broken_road},  Scene{"lampu", street_lamp},
                             Scene{"sampah", litter},      Scene{"saluran", ditch},
                             Scene{"pohon", leaning_tree}, Scene{"longsor", landslide},
                             Scene{"pipa", pipe},          Scene{"gedung", building},
                             Scene{"rambu", road_sign},    Scene{"pagar", fence}};

std::string svg_of(std::string_view scene, unsigned number) {
  constexpr std::string_view kDone = "-baik";
  const bool done = scene.ends_with(kDone);
  if (done) scene.remove_suffix(kDone.size());
  for (const auto& one : kScenes) {
    if (one.name != scene) continue;
    Sheet sheet(number);
    one.paint(sheet, done);
    return sheet.finish();
  }
  throw std::runtime_error("demo: no scene " + std::string(scene));
}

}  // namespace

std::string draw(std::string_view scene, unsigned number, const std::string& work_folder) {
  const auto base = std::filesystem::path(work_folder) / ("scene-" + crypto::random_token());
  const auto svg = base.string() + ".svg";
  const auto jpeg = base.string() + ".jpg";
  std::ofstream(svg) << svg_of(scene, number);
  const auto drawn = fcgi::run_child(
      {"/usr/bin/vipsthumbnail", svg, "--size", "960x720", "-o", jpeg + "[Q=78,strip]"},
      {"PATH=/usr/bin:/bin", "VIPS_CONCURRENCY=1", "HOME=/nonexistent"}, {});
  std::ifstream file(jpeg, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::filesystem::remove(svg);
  std::filesystem::remove(jpeg);
  if (drawn.exit_code != 0 || bytes.empty())
    throw std::runtime_error("demo: vipsthumbnail could not draw " + std::string(scene));
  return bytes;
}

}  // namespace demo_seed
