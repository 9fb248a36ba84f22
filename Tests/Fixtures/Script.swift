import Glibc

/// A program of the test's own making, in place of one of the system.
package enum Script {
  /// Puts a shell script where it is found under its name.
  package static func install(_ name: String, _ text: String, in folder: TemporaryFolder) throws {
    try folder.write("#!/bin/sh\n\(text)\n", to: name)
    chmod(folder.file(name), 0o755)
  }
}
