// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>

/// What the environment says of how this process was started.
namespace fcgi {

/// The folder of the settings: the variable LAPORBUP_ETC, else /etc/laporbup.
[[nodiscard]] std::string settings_folder();

/// True if a web server started the process: REQUEST_METHOD or GATEWAY_INTERFACE (CGI/1.1, RFC 3875
/// sections 4.1.4 and 4.1.12) is set, be it to nothing.
[[nodiscard]] bool is_started_by_web_server();

}  // namespace fcgi
