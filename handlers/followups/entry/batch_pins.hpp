/// \file
/// The PINs of a file of messages and what a list says of each: many PINs do not fit into a cookie,
/// so they lie sealed beside the batch, and the cookie holds the key.
#pragma once

#include <string>
#include <vector>

#include "fcgi/crypto.hpp"
#include "fcgi/response.hpp"
#include "handlers/followups/base/app.hpp"
#include "handlers/followups/entry/entry_form.hpp"
#include "handlers/view/followups/import.hpp"

namespace followups {

[[nodiscard]] std::string sealed(const std::vector<store::Pin>& pins, std::string_view public_key);

/// Sets the key for ten minutes, in the officer's own browser.
void set_pin_key(fcgi::Response& answer, const App& app, const crypto::KeyPair& keys);

/// The PINs in the order of the rows; empty if this browser holds no key of theirs.
[[nodiscard]] std::vector<std::string> open_pins(const App& app, const fcgi::Visit& visit,
                                                 const store::EntryBatch& batch);

/// A row before it is entered, and a report afterwards.
[[nodiscard]] view::ImportRow described(App& app, const Entry& entry);
void describe(const App& app, const store::ComplaintLine& line, view::ImportRow& row);

}  // namespace followups
