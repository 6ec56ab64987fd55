// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/other_category.hpp"

#include <boost/test/unit_test.hpp>

using domain::Category;
using domain::ComplaintDraft;
using domain::Kind;
using domain::Privacy;
using domain::under_category;

namespace {

Category category(std::int64_t id, Privacy privacy, bool locked = false,
                  Kind kind = Kind::complaint) {
  Category category;
  category.id = {id};
  category.kind = kind;
  category.privacy = privacy;
  category.privacy_locked = locked;
  return category;
}

const Category kOpen = category(1, Privacy::open);
const Category kSecret = category(2, Privacy::secret, false, Kind::report);
const Category kLocked = category(3, Privacy::secret_anonymous, true);

ComplaintDraft draft(std::optional<Privacy> privacy, std::optional<Kind> kind) {
  ComplaintDraft draft;
  draft.title = "Lampu mati";
  draft.privacy = privacy;
  draft.kind = kind;
  return draft;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(other_category)

BOOST_AUTO_TEST_CASE(what_followed_from_the_one_before_follows_the_new_one) {
  const auto now = under_category(draft(Privacy::open, Kind::complaint), &kOpen, kSecret);
  BOOST_TEST((now.category == kSecret.id));
  BOOST_TEST(!now.privacy);
  BOOST_TEST(!now.kind);
  BOOST_TEST(now.title == "Lampu mati");
}

BOOST_AUTO_TEST_CASE(what_was_chosen_stays) {
  const auto now = under_category(draft(Privacy::anonymous, Kind::proposal), &kOpen, kSecret);
  BOOST_TEST((now.privacy == Privacy::anonymous));
  BOOST_TEST((now.kind == Kind::proposal));
  // Without a category before, whatever is ticked was chosen.
  BOOST_TEST((under_category(draft(Privacy::open, {}), nullptr, kSecret).privacy == Privacy::open));
}

BOOST_AUTO_TEST_CASE(a_lock_is_stronger_than_a_choice) {
  BOOST_TEST(!under_category(draft(Privacy::open, {}), nullptr, kLocked).privacy);
  BOOST_TEST(!under_category(draft(Privacy::anonymous, {}), &kOpen, kLocked).privacy);
}

BOOST_AUTO_TEST_CASE(of_an_accused_body_the_preset_is_another) {
  auto accusing = draft(Privacy::secret_anonymous, {});
  accusing.accused = domain::Accused(domain::BodyKind::leadership);
  BOOST_TEST(!under_category(accusing, &kOpen, kSecret).privacy);
}

BOOST_AUTO_TEST_SUITE_END()
