# SPDX-License-Identifier: AGPL-3.0-or-later
# The shapes of target this house has, and where a binary is installed.

# laporbup_library(NAME LINK target...): every .cpp of the folder and its rooms, one static library.
function(laporbup_library name)
  cmake_parse_arguments(ARG "" "" "LINK;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE})
endfunction()

# laporbup_install(NAME): the binary NAME, by its kind in deploy/binaries.txt. What answers the web
# stands apart from what must not, so that lib/laporbup/bin can be copied into a cgi-bin as a whole.
function(laporbup_install name)
  set(list ${CMAKE_SOURCE_DIR}/deploy/binaries.txt)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
  file(STRINGS ${list} line REGEX "^${name} ")
  if(line MATCHES " fcgi$")
    set(folder bin)
  elseif(line MATCHES " (loop|tool)$")
    set(folder sbin)
  else()
    message(FATAL_ERROR "${name} has no kind in ${list}")
  endif()
  target_link_libraries(${name} PRIVATE version)
  install(TARGETS ${name} RUNTIME DESTINATION lib/laporbup/${folder})
endfunction()

# laporbup_handler(NAME LINK target...): the actions of the folder and its rooms as a library that
# tests can link (NAME_actions), and the binary NAME with main.cpp.
function(laporbup_handler name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(${name}_actions STATIC ${sources})
  target_link_libraries(${name}_actions PUBLIC ${ARG_LINK})
  add_executable(${name} main.cpp)
  target_link_libraries(${name} PRIVATE ${name}_actions)
  laporbup_install(${name})
endfunction()

# laporbup_embed(TARGET SOURCE FILE): FILE, lists of words or a text, as a header that SOURCE alone
# includes: "NAME.words.hpp" of NAME.words (cmake/embed.py).
function(laporbup_embed target source file)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(from ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  get_filename_component(folder ${file} DIRECTORY)
  get_filename_component(name ${file} NAME)
  set(header ${CMAKE_CURRENT_BINARY_DIR}/made/${folder}/${name}.hpp)
  add_custom_command(
    OUTPUT ${header}
    COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_SOURCE_DIR}/cmake/embed.py ${from} ${header}
    DEPENDS ${CMAKE_SOURCE_DIR}/cmake/embed.py ${from}
    COMMENT "Making a header of ${file}"
    VERBATIM)
  target_sources(${target} PRIVATE ${header})
  set_source_files_properties(${source} PROPERTIES
    INCLUDE_DIRECTORIES ${CMAKE_CURRENT_BINARY_DIR}/made/${folder} OBJECT_DEPENDS ${header})
endfunction()
