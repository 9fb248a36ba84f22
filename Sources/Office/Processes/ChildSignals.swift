import Glibc

/// What a program that is run from here finds of signals: none blocked, each with its ordinary effect.
/// The workstation itself blocks what it reads from a descriptor and ignores SIGPIPE; both would be
/// inherited (signal(7)), and a pager in a pipe would never end.
package enum ChildSignals {
  /// - Parameter flags: further `POSIX_SPAWN_` flags of the attributes.
  package static func makeOrdinary(_ attributes: inout posix_spawnattr_t, flags: Int32 = 0) {
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var ordinary = sigset_t()
    sigemptyset(&ordinary)
    for signal in [SIGPIPE, SIGXFSZ, SIGTSTP, SIGINT, SIGQUIT] { sigaddset(&ordinary, signal) }
    posix_spawnattr_setsigdefault(&attributes, &ordinary)
    posix_spawnattr_setflags(
      &attributes, Int16(flags | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }
}
