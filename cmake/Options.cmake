# SPDX-License-Identifier: AGPL-3.0-or-later
# Language level, warnings and sanitizers, for every target of ours.
if(CMAKE_SOURCE_DIR STREQUAL CMAKE_BINARY_DIR)
  message(FATAL_ERROR "Build outside the source tree: cmake --preset dev")
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Compiled once, used by every clone of this machine: paths are told relative to the checkout. The
# folder of a debug build is left out too; gdb finds the sources of any checkout by it.
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
    CCACHE_NOHASHDIR=true ${CCACHE})
endif()

option(LAPORBUP_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)
option(LAPORBUP_COVERAGE "Build for gcov" OFF)
option(LAPORBUP_FUZZ "Build the libFuzzer targets (clang only)" OFF)

add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  # g++ 12, optimising, sees overlaps in "text" + std::string (GCC bug 105651) and unset values in
  # an empty std::optional (GCC bug 80635) that are not there.
  add_compile_options(-Wno-restrict -Wno-maybe-uninitialized)
endif()
add_compile_definitions(_GLIBCXX_ASSERTIONS)

# A program at an address nobody knows before (PIE), with its tables of addresses read-only before main (full RELRO), no
# stack that runs as code, a guard on each frame that holds an array, and the C library's checked copies.
# tests/system/test_binaries.py reads all of it off the built binaries.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
if(CMAKE_BUILD_TYPE STREQUAL Release)
  add_compile_options(-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
  add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
endif()

if(LAPORBUP_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  add_compile_definitions(LAPORBUP_SANITIZE)
endif()
if(LAPORBUP_FUZZ)
  # Every branch is counted, so that the fuzzer sees which input goes a new way.
  add_compile_options(-fsanitize=fuzzer-no-link)
  add_link_options(-fsanitize=fuzzer-no-link)
endif()
if(LAPORBUP_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
