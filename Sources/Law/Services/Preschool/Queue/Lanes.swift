/// All sub-queues of a list of applications.
///
/// A million applications name the same few thousand preschools. So names are turned into small
/// numbers once, the size of every sub-queue is counted, and then each application is put straight
/// into its place of one common list: no list grows, and the memory is walked in order.
struct Lanes {
  private var keys: [SubQueueKey] = []
  private var streams: [QueueStream] = []
  /// Where the entries of each sub-queue begin in the common list, and where the last one ends.
  private var starts: [Int]
  private let entries: [Lane.Entry]

  /// - Parameter order: the places of the applications, by moment of filing.
  init(_ applications: [QueueApplication], inOrder order: [Int]) {
    var names = LaneNames(applications)
    let choices = LaneChoices(applications, &names)
    keys = names.keys
    streams = names.streams
    starts = choices.starts(of: keys.count)
    entries = choices.sorted(applications, order, starts)
  }

  /// The sub-queues by the names of their keys.
  var byName: [Lane] {
    let named = keys.indices.map { (name: keys[$0].description, place: $0) }
    return named.sorted { $0.name < $1.name }.map { lane($0.place) }
  }

  private func lane(_ place: Int) -> Lane {
    Lane(
      key: keys[place], stream: streams[place], entries: entries[starts[place]..<starts[place + 1]])
  }
}

/// Which sub-queues every application stands in, by small numbers.
private struct LaneChoices {
  /// Where the choices of each application begin, and where the last one ends.
  private var firsts: [Int32] = [0]
  private var lanes: [Int32] = []

  init(_ applications: [QueueApplication], _ names: inout LaneNames) {
    firsts.reserveCapacity(applications.count + 1)
    lanes.reserveCapacity(applications.count * 2)
    for application in applications {
      names.add(application, to: &lanes)
      firsts.append(Int32(truncatingIfNeeded: lanes.count))
    }
  }

  func starts(of count: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: count + 1)
    for lane in lanes { starts[Int(lane) + 1] += 1 }
    for place in 0..<count { starts[place + 1] += starts[place] }
    return starts
  }

  /// The entries of all sub-queues one behind the other, each in the order of filing.
  func sorted(
    _ applications: [QueueApplication], _ order: [Int], _ starts: [Int]
  ) -> [Lane.Entry] {
    var next = starts
    let classes = applications.map(\.queueClass)
    var entries = [Lane.Entry](
      repeating: Lane.Entry(index: 0, queueClass: .general), count: lanes.count)
    for index in order {
      let entry = Lane.Entry(
        index: Int32(truncatingIfNeeded: index), queueClass: classes[index])
      for choice in Int(firsts[index])..<Int(firsts[index + 1]) {
        let lane = Int(lanes[choice])
        entries[next[lane]] = entry
        next[lane] += 1
      }
    }
    return entries
  }
}

/// Small numbers for the names of preschools, languages and kinds, and for what they make together.
private struct LaneNames {
  private(set) var keys: [SubQueueKey] = []
  private(set) var streams: [QueueStream] = []
  private var numbers: [Short: Int32] = [:]
  private var names: [String: Int32] = [:]

  private struct Short: Hashable {
    let preschool: Int32
    let birthYear: Int32
    let language: Int32
    let kind: Int32
    let stream: QueueStream
  }

  init(_ applications: [QueueApplication]) { numbers.reserveCapacity(applications.count / 8) }

  /// Appends the numbers of the sub-queues in which the application stands.
  mutating func add(_ application: QueueApplication, to lanes: inout [Int32]) {
    let language = number(of: application.language)
    let kind =
      application.stream == .ordinary
      ? -1 : number(of: application.kind ?? application.stream.rawValue)
    for preschool in application.preschools {
      let short = Short(
        preschool: number(of: preschool),
        birthYear: Int32(truncatingIfNeeded: application.birthYear), language: language,
        kind: kind, stream: application.stream)
      lanes.append(lane(short, application, preschool))
    }
  }

  private mutating func lane(
    _ short: Short, _ application: QueueApplication, _ preschool: String
  ) -> Int32 {
    if let known = numbers[short] { return known }
    let number = Int32(truncatingIfNeeded: keys.count)
    numbers[short] = number
    keys.append(
      SubQueueKey(
        preschool: preschool, birthYear: application.birthYear, language: application.language,
        kind: application.stream == .ordinary
          ? nil : application.kind ?? application.stream.rawValue))
    streams.append(application.stream)
    return number
  }

  private mutating func number(of name: String) -> Int32 {
    if let known = names[name] { return known }
    let number = Int32(truncatingIfNeeded: names.count)
    names[name] = number
    return number
  }
}
