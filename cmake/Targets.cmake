# The two shapes of target this house has.

# laporbup_library(NAME LINK target...): every .cpp of the folder and its rooms, one static library.
function(laporbup_library name)
  cmake_parse_arguments(ARG "" "" "LINK;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE})
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
  install(TARGETS ${name} RUNTIME DESTINATION lib/laporbup/bin)
endfunction()
