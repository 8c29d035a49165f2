import Foundation
import Glibc

/// Starts a program with no signal blocked and none passed over, and with these files open.
///
/// `Process` of Foundation would hand it the blocked signals of the thread it is started from:
/// neither tmux nor the program in it would hear that they are to end.
func spawn(
  _ words: [String], environment: [String: String], inItsOwnSession: Bool = false,
  opening: (inout posix_spawn_file_actions_t) -> Void
) throws -> pid_t {
  var files = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&files)
  defer { posix_spawn_file_actions_destroy(&files) }
  opening(&files)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var (none, all) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  let session: Int32 = inItsOwnSession ? 0x80 : 0  // POSIX_SPAWN_SETSID, which Swift does not see
  posix_spawnattr_setflags(
    &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | session))
  var arguments = words.map { strdup($0) } + [nil]
  var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
  defer { (arguments + variables).forEach { free($0) } }
  var program = pid_t()
  let failure = posix_spawnp(&program, words[0], &files, &attributes, &arguments, &variables)
  guard failure == 0 else {
    throw ScreenTools.Failed(words: words, status: failure, output: "it could not be started")
  }
  return program
}
