import Glibc

/// A program of the test's own making, in place of one of the system.
package enum Script {
  /// Puts a shell script where it is found under its name.
  ///
  /// The file is written by a child: a descriptor of this process that is open for writing could be
  /// inherited by another test's child at that moment, and a file that anybody has open for writing
  /// cannot be run (`execve(2)`, `ETXTBSY`).
  package static func install(_ name: String, _ text: String, in folder: TemporaryFolder) throws {
    try folder.write("#!/bin/sh\n\(text)\n", to: "\(name).text")
    var process: pid_t = 0
    let words = ["install", "-m", "755", folder.file("\(name).text"), folder.file(name)]
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawnp(&process, "install", nil, nil, arguments, environ) == 0 else {
      throw Failure.notInstalled(name)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw Failure.notInstalled(name) }
  }

  package enum Failure: Error {
    case notInstalled(String)
  }
}
