# SPDX-License-Identifier: AGPL-3.0-or-later
# The version in every program, and the archive that /kode-sumber gives (docs/decisions/0066). Looked at in each build: a
# commit needs no new configuration. The number stands in project(VERSION), nowhere else.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(version_source ${CMAKE_BINARY_DIR}/source/version.cpp)
set(source_maker ${Python3_EXECUTABLE} -B ${CMAKE_SOURCE_DIR}/cmake/source.py)

add_custom_target(version_text
  COMMAND ${source_maker} version ${CMAKE_SOURCE_DIR} ${PROJECT_VERSION} ${version_source}
  BYPRODUCTS ${version_source}
  COMMENT "Naming what is built"
  VERBATIM)
# An object, not a library: it stands before the runtime's own, which says that nothing was named.
add_library(version OBJECT ${version_source})
target_include_directories(version PRIVATE ${CMAKE_SOURCE_DIR})
add_dependencies(version version_text)

add_custom_target(source_archive ALL
  COMMAND ${source_maker} archive ${CMAKE_SOURCE_DIR} ${PROJECT_VERSION} ${CMAKE_BINARY_DIR}/source/archive
  COMMENT "Packing the source"
  VERBATIM)
install(DIRECTORY ${CMAKE_BINARY_DIR}/source/archive/ DESTINATION share/laporbup/statics)
