/// \file
/// Who may know what of a report.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/privacy.hpp"

using namespace domain;

BOOST_AUTO_TEST_SUITE(who_may_know)

BOOST_AUTO_TEST_CASE(the_table_of_the_contract) {
  using T = TextSight;
  using I = IdentitySight;
  struct Row {
    Privacy privacy;
    Sight anyone, opd, triage, leader;
  };
  const std::vector<Row> table{{Privacy::open,
                                {T::public_text, I::nothing},
                                {T::full, I::name_and_phone},
                                {T::full, I::all},
                                {T::full, I::nothing}},
                               {Privacy::anonymous,
                                {T::public_text, I::nothing},
                                {T::full, I::nothing},
                                {T::full, I::masked},
                                {T::full, I::nothing}},
                               {Privacy::secret,
                                {T::nothing, I::nothing},
                                {T::full, I::name_and_phone},
                                {T::full, I::all},
                                {T::full, I::nothing}},
                               {Privacy::secret_anonymous,
                                {T::nothing, I::nothing},
                                {T::redacted, I::nothing},
                                {T::full, I::masked_two},
                                {T::figures, I::nothing}}};
  for (const auto& row : table) {
    BOOST_TEST((visible(row.privacy, Viewer::anyone) == row.anyone));
    BOOST_TEST((visible(row.privacy, Viewer::handling_opd) == row.opd));
    BOOST_TEST((visible(row.privacy, Viewer::triage) == row.triage));
    BOOST_TEST((visible(row.privacy, Viewer::leader) == row.leader));
    BOOST_TEST((privacy_of(flags_of(row.privacy)) == row.privacy));
  }
}

BOOST_AUTO_TEST_CASE(joined_hides_what_either_hides_and_no_more) {
  for (const auto one : kAllPrivacies) {
    BOOST_TEST((joined(one, one) == one));
    BOOST_TEST((joined(one, Privacy::open) == one));
    for (const auto other : kAllPrivacies) {
      const auto both = joined(one, other);
      BOOST_TEST((both == joined(other, one)));
      BOOST_TEST(at_least_as_private(one, both));
      BOOST_TEST(at_least_as_private(other, both));
    }
  }
  BOOST_TEST((joined(Privacy::secret, Privacy::anonymous) == Privacy::secret_anonymous));
}

BOOST_AUTO_TEST_SUITE_END()
