import Cases
import Law

/// `qabyldau queue`: the order of the preschool queues, from a file of applications and referrals.
enum QueueCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let input = try read(try arguments.word(1, "FILE"))
    let order = QueueOrder(try arguments.office()?.policies ?? PolicySettings())
    let queues = order.subQueues(of: input.applications, referrals: input.referrals)
    let answer = QueueAnswer(
      order: order, queues: queues, applications: input.applications,
      explains: arguments.has("explain"))
    if arguments.has("json") { answer.printJSON() } else { answer.printTable() }
    return .done
  }

  private static func read(_ path: String) throws -> QueueInput {
    let bytes = try TextFile.input(path)
    do {
      return try QueueInput(json: bytes)
    } catch let problem as UsageProblem {
      throw problem
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.badData, .badFile(path: path, QueueFile.shape(error, in: bytes)))
    }
  }
}

/// The ordered queues as the contract writes them.
private struct QueueAnswer {
  let order: QueueOrder
  let queues: [SubQueue]
  let applications: [QueueApplication]
  let explains: Bool

  func printJSON() {
    var json = JSONText()
    json.object { json in
      json.key("sub_queues")
      json.array(queues) { json, queue in
        json.object { json in
          json.key("key")
          json.value(queue.key.description)
          json.key("order")
          json.array(Array(queue.order.indices)) { write($1, queue, &$0) }
        }
      }
    }
    Console.out(json.text)
  }

  private func write(_ index: Int, _ queue: SubQueue, _ json: inout JSONText) {
    let application = applications[queue.order[index]]
    json.object { json in
      json.key("place")
      json.value(index + 1)
      json.key("id")
      json.value(application.id)
      json.key("class")
      json.value(application.queueClass.rawValue)
      json.key("clauses")
      json.strings(QueueOrder.clauses(application.queueClass, queue.stream).map(\.text))
      if explains, let place = order.place(index + 1, in: queue, of: applications) {
        write(place, &json)
      }
    }
  }

  private func write(_ place: QueuePlace, _ json: inout JSONText) {
    json.key("before")
    json.object { json in
      json.key("O")
      json.value(place.outOfTurnBefore)
      json.key("F")
      json.value(place.firstTurnBefore)
      json.key("G")
      json.value(place.generalBefore)
    }
    json.key("filed_at")
    json.value(place.filedAt.iso)
    json.key("policy")
    json.value(place.dealtBefore == nil ? nil : place.ratio.rawValue)
    json.key("why")
    json.value(PlaceSentence(place).text)
  }

  func printTable() {
    guard Console.isTerminal else {
      Console.table(
        ["sub_queue"] + head,
        queues.flatMap { queue in rows(queue).map { [queue.key.description] + $0 } })
      return
    }
    for queue in queues {
      Console.out(queue.key.description)
      Console.table(head, rows(queue))
    }
  }

  private var head: [String] {
    ["place", "id", "class", "filed_at", "clauses"] + (explains ? ["why"] : [])
  }

  private func rows(_ queue: SubQueue) -> [[String]] {
    queue.order.enumerated().map { index, place in
      let application = applications[place]
      let clauses = QueueOrder.clauses(application.queueClass, queue.stream).map(\.text)
      let why = explains ? order.place(index + 1, in: queue, of: applications) : nil
      return [
        "\(index + 1)", application.id, application.queueClass.rawValue, application.filedAt.iso,
        clauses.joined(separator: " "),
      ] + [why.map { PlaceSentence($0).text }].compactMap(\.self)
    }
  }
}

/// Why a place is what it is, in one line: «place 7: 2 out of turn before; first turn 1 in 4, …».
struct PlaceSentence {
  let text: String

  init(_ place: QueuePlace) {
    var parts = ["place \(place.number): \(place.outOfTurnBefore) out of turn before"]
    switch place.queueClass {
    case .outOfTurn: parts = ["place \(place.number): out of turn, before all others"]
    case .firstTurn, .general:
      if let dealt = place.dealtBefore { parts.append(Self.pattern(place, dealt)) }
    }
    parts.append(
      "\(place.firstTurnBefore) first turn and \(place.generalBefore) general before")
    parts.append("filed \(place.filedAt.iso)")
    text = parts.joined(separator: "; ")
  }

  /// Where in the pattern of four the place falls.
  private static func pattern(_ place: QueuePlace, _ dealt: Int) -> String {
    let (single, many) =
      switch place.ratio {
      case .oneFirstTurnPerThreeGeneral: ("first turn", "general")
      case .threeFirstTurnPerOneGeneral: ("general", "first turn")
      }
    let isMany = (place.queueClass == .general) == (many == "general")
    guard isMany else {
      return dealt < 3 ? "no \(many) is left to come before" : "\(single) 1 in 4"
    }
    return dealt < 3
      ? "\(many) \(dealt + 1) of 3 between \(single)" : "no \(single) is left to come before"
  }
}
