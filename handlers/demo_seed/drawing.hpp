// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Pictures for the demo, drawn and not taken: nobody's house, nobody's face.
#pragma once

#include <string>
#include <string_view>

namespace demo_seed {

/// A drawn scene as a JPEG of 960 x 720 without metadata.
///
/// `scene`: jalan, lampu, sampah, saluran, pohon, longsor, pipa, gedung, rambu or pagar; with
/// `-baik` behind it the same place when the work is done. `number` varies hills, light and
/// details, the same for the same number, so that before and after show one place.
/// Errors: std::runtime_error for another scene, or when `vipsthumbnail` cannot draw it.
[[nodiscard]] std::string draw(std::string_view scene, unsigned number,
                               const std::string& work_folder);

}  // namespace demo_seed
