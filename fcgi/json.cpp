// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/json.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <utility>

#include "fcgi/utf8.hpp"

namespace json {
namespace {

using Library = nlohmann::json;

std::string text_of(const Library& value) {
  return value.dump(-1, ' ', false, Library::error_handler_t::replace);
}

/// Takes one flat object; stops at the first thing that is none of its.
class FlatObject : public nlohmann::json_sax<Library> {
 public:
  [[nodiscard]] Fault fault() const { return fault_; }
  [[nodiscard]] Texts take() { return std::move(object_); }

  bool start_object(std::size_t) override {
    if (std::exchange(open_, true)) return refuse(Fault::too_deep);
    return true;
  }
  bool end_object() override { return true; }
  bool key(string_t& name) override {
    name_ = std::move(name);
    return true;
  }
  bool string(string_t& text) override {
    if (!open_) return refuse(Fault::malformed);
    object_[std::move(name_)] = std::move(text);
    return true;
  }
  bool start_array(std::size_t) override {
    return refuse(open_ ? Fault::too_deep : Fault::malformed);
  }
  bool end_array() override { return refuse(Fault::malformed); }
  bool null() override { return refuse(Fault::malformed); }
  bool boolean(bool) override { return refuse(Fault::malformed); }
  bool number_integer(number_integer_t) override { return refuse(Fault::malformed); }
  bool number_unsigned(number_unsigned_t) override { return refuse(Fault::malformed); }
  bool number_float(number_float_t, const string_t&) override { return refuse(Fault::malformed); }
  bool binary(binary_t&) override { return refuse(Fault::malformed); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    return refuse(Fault::malformed);
  }

 private:
  bool refuse(Fault fault) {
    fault_ = fault;
    return false;
  }

  bool open_ = false;
  std::string name_;
  Texts object_;
  Fault fault_ = Fault::malformed;
};

}  // namespace

std::string_view to_sentence(Fault fault) {
  switch (fault) {
    case Fault::too_large:
      return "JSON that is too large";
    case Fault::too_deep:
      return "JSON that is too deep";
    case Fault::encoding:
      return "JSON that is not UTF-8";
    case Fault::malformed:
      break;
  }
  return "not a flat JSON object of texts";
}

std::string write(const Texts& object) {
  auto text = text_of(Library(object));
  if (text.size() > kMostBytes) throw std::length_error("a JSON object that could not be read");
  return text;
}

std::string write(const std::vector<std::string>& texts) {
  return text_of(Library(texts));
}

std::string write(const std::vector<List>& lists) {
  std::string text = "{";
  for (const auto& list : lists) {
    text += text.size() > 1 ? ",\n" : "";
    text += text_of(Library(list.name)) + ":[\n";
    for (const auto& object : list.objects) {
      text += &object == &list.objects.front() ? "" : ",\n";
      auto shown = object;
      for (auto& [name, value] : shown) value = fcgi::printable(value);
      text += text_of(Library(shown));
    }
    text += "\n]";
  }
  return text + "}\n";
}

std::variant<Texts, Fault> read(std::string_view text) {
  if (text.size() > kMostBytes) return Fault::too_large;
  if (!fcgi::is_clean_utf8(text)) return Fault::encoding;
  FlatObject object;
  if (!Library::sax_parse(text, &object)) return object.fault();
  return object.take();
}

}  // namespace json
