import Fixtures
import Glibc
import Office
import Testing

@Suite("Signals of programs that are run from here")
struct ChildSignalsTests {
  /// The workstation ignores SIGPIPE; a pager or an editor that inherits that never ends in a pipe.
  @Test("None is ignored and none is blocked, whatever the workstation does with its own")
  func ordinary() throws {
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    let result = try ChildProcess("grep", ["-E", "^Sig(Ign|Blk)", "/proc/self/status"]).run()
    #expect(result.status == 0)
    for line in result.output.split(separator: "\n") {
      let digits = line.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
      let mask = try #require(UInt64(digits, radix: 16))
      for number in [SIGPIPE, SIGTSTP, SIGINT, SIGQUIT] {
        #expect(mask & (1 << UInt64(number - 1)) == 0, "\(line)")
      }
    }
    #expect(result.output.split(separator: "\n").count == 2)
  }
}
