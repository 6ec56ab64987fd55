// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <system_error>

namespace fcgi {
namespace {

constexpr std::size_t kMaxOutput = 4096;
constexpr int kCannotStart = 127;

using Clock = std::chrono::steady_clock;

std::vector<char*> pointers(const std::vector<std::string>& texts) {
  std::vector<char*> result;
  result.reserve(texts.size() + 1);
  for (const auto& text : texts) result.push_back(const_cast<char*>(text.c_str()));
  result.push_back(nullptr);
  return result;
}

void limit(decltype(RLIMIT_CPU) what, rlim_t value) {
  const rlimit both{.rlim_cur = value, .rlim_max = value};
  setrlimit(what, &both);
}

// Between fork and execve: async-signal-safe calls only.
[[noreturn]] void become(char* const* arguments, char* const* environment, int output,
                         const ChildLimits& limits) {
  const int nothing = open("/dev/null", O_RDWR);
  dup2(nothing, STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  dup2(nothing, STDERR_FILENO);
  close_range(3, ~0U, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  limit(RLIMIT_CPU, limits.cpu_seconds);
  limit(RLIMIT_FSIZE, limits.file_bytes);
  limit(RLIMIT_CORE, 0);
#ifndef LAPORBUP_SANITIZE
  limit(RLIMIT_AS, limits.memory_bytes);
#endif
  execve(arguments[0], arguments, environment);
  _exit(kCannotStart);
}

// Reads until the child closes its end; false when the time is over.
bool read_all(int from, std::string& into, Clock::time_point until) {
  char buffer[1024];
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
    if (left.count() <= 0) return false;
    pollfd waiting{.fd = from, .events = POLLIN, .revents = 0};
    const int ready = poll(&waiting, 1, static_cast<int>(left.count()));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return false;
    const auto got = read(from, buffer, sizeof buffer);
    if (got <= 0) return true;
    if (into.size() < kMaxOutput) into.append(buffer, static_cast<std::size_t>(got));
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

}  // namespace

ChildResult run_child(const std::vector<std::string>& arguments,
                      const std::vector<std::string>& environment, const ChildLimits& limits) {
  const auto argv = pointers(arguments);
  const auto envp = pointers(environment);
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw std::system_error(errno, std::system_category(), "pipe");
  const auto until = Clock::now() + limits.wait;
  const pid_t child = fork();
  if (child < 0) {
    const int fault = errno;
    close(ends[0]);
    close(ends[1]);
    throw std::system_error(fault, std::system_category(), "fork");
  }
  if (child == 0) become(argv.data(), envp.data(), ends[1], limits);
  close(ends[1]);
  ChildResult result;
  result.timed_out = !read_all(ends[0], result.output, until);
  close(ends[0]);
  if (result.timed_out) kill(child, SIGKILL);
  const int status = wait_for(child);
  if (WIFEXITED(status) && !result.timed_out) result.exit_code = WEXITSTATUS(status);
  return result;
}

}  // namespace fcgi
