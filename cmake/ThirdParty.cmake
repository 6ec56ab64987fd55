# SPDX-License-Identifier: AGPL-3.0-or-later
# What others wrote, all from Debian; why each is here stands in docs/dependencies.md.
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS unit_test_framework)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)

pkg_check_modules(FCGI REQUIRED IMPORTED_TARGET fcgi)
pkg_check_modules(CGICC REQUIRED IMPORTED_TARGET cgicc)
pkg_check_modules(CTEMPLATE REQUIRED IMPORTED_TARGET libctemplate)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(BROTLI REQUIRED IMPORTED_TARGET libbrotlienc)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl)

find_library(MYSQLCPPCONN_LIBRARY mysqlcppconn REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
