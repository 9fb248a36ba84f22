import Glibc

// bench [all|rules|queue|store FILE [APPLICATIONS]|preschool FILE [APPLICATIONS]]: prints tab-separated figures in milliseconds.
// bench soak FILE SECONDS [DESKS [APPLICATIONS]]: desks, a supervisor and an administrator as processes
// on one store.
// bench year FOLDER: a year of one office, 20,000 applications and 60,000 visits, and its reports.
// bench write FILE: writes to a demo store for ever and names each event that is durable.
// Measure with a release build: swift run -c release bench.
let words = Array(CommandLine.arguments.dropFirst())

func usage() -> Never {
  print(
    "usage: bench [all | rules | queue | store FILE [APPLICATIONS]"
      + " | preschool FILE [APPLICATIONS] | year FOLDER"
      + " | soak FILE SECONDS [DESKS [APPLICATIONS]] | write FILE]")
  exit(64)
}

func storeBench(_ path: String, _ applications: Int) throws {
  try StoreBench(path: path, applications: applications).run(Stopwatch())
}

/// Processes of the soak, and the soak itself: a store, seconds, desks.
func soak(_ words: [String]) throws {
  let numbers = words.dropFirst(2).map { Int($0) ?? 0 }
  guard words.count > 2, !numbers.contains(0) else { usage() }
  switch words[0] {
  case "soak-desk":
    guard numbers.count == 2 else { usage() }
    var desk = try SoakDesk(path: words[1], number: numbers[0], seconds: numbers[1])
    desk.run()
  case "soak-calendar":
    var calendar = try SoakCalendar(path: words[1], seconds: numbers[0])
    try calendar.run()
  case "soak-board":
    var board = try SoakBoard(path: words[1], seconds: numbers[0])
    try board.run()
  case "soak-recount":
    var recount = try SoakRecount(path: words[1], seconds: numbers[0])
    try recount.run()
  default:
    let soak = SoakBench(
      path: words[1], seconds: numbers[0], desks: numbers.count > 1 ? numbers[1] : 8,
      applications: numbers.count > 2 ? numbers[2] : 0)
    let isSound = try soak.run()
    exit(isSound ? 0 : 1)
  }
}

do {
  if words.first?.hasPrefix("soak") == true {
    try soak(words)
    exit(0)
  }
  if words.first == "write" {
    guard words.count == 2 else { usage() }
    try WritingDesk(path: words[1]).run()
  }
  Stopwatch.printHeading()
  switch words.first ?? "all" {
  case "rules": try RulesBench().run(Stopwatch())
  case "queue": QueueBench().run(Stopwatch())
  case "store":
    guard words.count > 1, let count = Int(words.count > 2 ? words[2] : "20000") else { usage() }
    try storeBench(words[1], count)
  case "preschool":
    guard words.count > 1, let count = Int(words.count > 2 ? words[2] : "6000") else { usage() }
    try PreschoolBench(path: words[1], applications: count).run(Stopwatch())
  case "year":
    guard words.count == 2 else { usage() }
    try YearBench(folder: words[1]).run(Stopwatch())
  case "all":
    try RulesBench().run(Stopwatch())
    QueueBench().run(Stopwatch())
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // mkdtemp(3) puts a name of its own in place of the six signs at the end.
    let place = String(repeating: "X", count: 6)
    var folder = Array("\(root)/qabyldau-bench-\(place)".utf8CString)
    guard mkdtemp(&folder) != nil else { exit(73) }
    let path = String(decoding: folder.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    try storeBench(path + "/store.sqlite", 20_000)
    for ending in ["", "-wal", "-shm", "-queue"] { unlink(path + "/store.sqlite" + ending) }
    rmdir(path)
  default: usage()
  }
} catch {
  print("bench: \(error)")
  exit(70)
}
