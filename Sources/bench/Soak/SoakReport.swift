import Glibc

/// What one process of the soak saw, as lines of a word and a number.
struct SoakReport {
  var events = 0
  var clashes = 0
  var failures = 0
  var checks = 0
  var wrong = 0
  /// Microseconds of each write, or of each reading of the board.
  var times: [Int64] = []
  /// Microseconds from an event to the board that shows it.
  var lags: [Int64] = []

  init() {}

  init(readingFrom path: String) {
    guard let file = fopen(path, "r") else { return }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
      guard words.count == 2, let number = Int64(words[1]) else { continue }
      take(words[0], number)
    }
  }

  private mutating func take(_ word: Substring, _ number: Int64) {
    switch word {
    case "events": events = Int(number)
    case "clashes": clashes = Int(number)
    case "failures": failures = Int(number)
    case "checks": checks = Int(number)
    case "wrong": wrong = Int(number)
    case "time": times.append(number)
    case "lag": lags.append(number)
    default: break
    }
  }

  func write() {
    print("events \(events)\nclashes \(clashes)\nfailures \(failures)")
    print("checks \(checks)\nwrong \(wrong)")
    for time in times { print("time \(time)") }
    for lag in lags { print("lag \(lag)") }
  }
}
