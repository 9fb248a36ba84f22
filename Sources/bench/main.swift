import Glibc

// bench [all|rules|queue|store FILE [APPLICATIONS]]: prints tab-separated figures in milliseconds.
// bench write FILE: writes to a demo store for ever and names each event that is durable.
// Measure with a release build: swift run -c release bench.
let words = Array(CommandLine.arguments.dropFirst())

func usage() -> Never {
  print("usage: bench [all | rules | queue | store FILE [APPLICATIONS] | write FILE]")
  exit(64)
}

func storeBench(_ path: String, _ applications: Int) throws {
  try StoreBench(path: path, applications: applications).run(Stopwatch())
}

do {
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
  case "all":
    try RulesBench().run(Stopwatch())
    QueueBench().run(Stopwatch())
    var folder = Array("/tmp/qabyldau-bench-XXXXXX".utf8CString)
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
