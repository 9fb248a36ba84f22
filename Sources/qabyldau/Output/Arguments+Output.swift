extension Arguments {
  /// Writes what a command has made into the file that `--output` names, in place of what lies there,
  /// else to standard output. One rule for papers, reports and registers: whoever names a file by hand
  /// means that one (as of `sort -o`). It is replaced in one step: until the new one is whole, the old one
  /// lies there.
  func put(_ bytes: [UInt8]) throws(CommandFailure) {
    guard let output = self["output"] else { return Console.out(bytes: bytes) }
    guard TextFile.write(bytes, to: output) else {
      throw CommandFailure(.cannotCreate, .cannotWrite(path: output))
    }
  }
}
