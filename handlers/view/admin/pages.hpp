// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Pages of the administrator.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/filing/category.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/opd.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// templates/admin/home.tpl.
struct AdminFigures {
  long long active_staff = 0;
  std::vector<std::string> on_duty = {};  ///< names
  long long bodies = 0;
  long long categories = 0;
  domain::Instant now = {};  ///< by the machine's clock
  bool held = false;         ///< which moved on its own and waits for a word
};
[[nodiscard]] std::string admin_home(const Pages& pages, const Chrome& chrome,
                                     const AdminFigures& figures);

/// One account of staff in the list.
struct StaffRow {
  domain::StaffId id;
  std::string name = {};
  std::string email = {};
  domain::Role role = domain::Role::clerk;
  std::string body = {};
  bool active = true;
  bool is_self = false;  ///< nobody locks himself out
};

/// templates/admin/staff_list.tpl.
[[nodiscard]] std::string staff_list(const Pages& pages, const Chrome& chrome,
                                     const std::vector<StaffRow>& people);

/// The form of a new account as typed; `role` and `opd` are the form's words.
struct StaffTyped {
  std::string name = {};
  std::string email = {};
  std::string role = {};
  std::string opd = {};
};

/// templates/admin/staff_form.tpl; `bodies` to choose from.
[[nodiscard]] std::string staff_form(const Pages& pages, const Chrome& chrome,
                                     const StaffTyped& typed,
                                     const std::vector<domain::Opd>& bodies,
                                     const domain::FieldErrors& errors);

/// templates/admin/opd_list.tpl.
[[nodiscard]] std::string opd_list(const Pages& pages, const Chrome& chrome,
                                   const std::vector<domain::Opd>& bodies);

/// templates/admin/category_list.tpl; `bodies` names those who handle.
[[nodiscard]] std::string category_list(const Pages& pages, const Chrome& chrome,
                                        const std::vector<domain::Category>& categories,
                                        const std::vector<domain::Opd>& bodies);

}  // namespace view
