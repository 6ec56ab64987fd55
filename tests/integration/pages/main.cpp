#define BOOST_TEST_MODULE integration_pages
#include <boost/test/unit_test.hpp>
