import FoundationEssentials
import Glibc
import Law

/// `qabyldau queue`: the order of the preschool queues, from a file of applications and referrals.
enum QueueCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let input = try read(try arguments.word(1, "FILE"))
    let order = QueueOrder()
    let queues = order.subQueues(of: input.applications, referrals: input.referrals)
    let answer = QueueAnswer(
      order: order, queues: queues, applications: input.applications,
      explains: arguments.has("explain"))
    if arguments.has("json") { answer.printJSON() } else { answer.printTable() }
    return .done
  }

  private static func read(_ path: String) throws -> QueueInput {
    let bytes: [UInt8]
    if path == "-" {
      bytes = TextFile.readAll(STDIN_FILENO)
    } else {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw CommandFailure(code: .missing, message: "cannot read \(path)")
      }
      defer { close(descriptor) }
      bytes = TextFile.readAll(descriptor)
    }
    do {
      return try JSONDecoder().decode(QueueFile.self, from: Data(bytes)).checked()
    } catch let problem as UsageProblem {
      throw problem
    } catch {
      throw CommandFailure(code: .badData, message: "\(path): \(QueueFile.message(error))")
    }
  }
}

/// The applications and referrals of a file, checked.
struct QueueInput {
  let applications: [QueueApplication]
  let referrals: [QueueReferral]
}

/// The file as it is written.
private struct QueueFile: Decodable {
  let referrals: [Referral]?
  let applications: [Application]

  struct Referral: Decodable {
    let subQueue: String
    let queueClass: QueueClass

    enum CodingKeys: String, CodingKey {
      case subQueue = "sub_queue"
      case queueClass = "class"
    }
  }

  struct Application: Decodable {
    let id: String
    let number: Int
    let filedAt: String
    let queueClass: QueueClass
    let stream: QueueStream?
    let birthYear: Int
    let language: String
    let preschools: [String]
    let kind: String?

    enum CodingKeys: String, CodingKey {
      case id, number, stream, language, preschools, kind
      case filedAt = "filed_at"
      case queueClass = "class"
      case birthYear = "birth_year"
    }
  }

  func checked() throws -> QueueInput {
    QueueInput(
      applications: try applications.map(application),
      referrals: try (referrals ?? []).map { referral in
        guard let key = SubQueueKey(referral.subQueue) else {
          throw UsageProblem(
            field: "sub_queue", message: "sub_queue: “\(referral.subQueue)” is no sub-queue")
        }
        return QueueReferral(key: key, queueClass: referral.queueClass)
      })
  }

  private func application(_ read: Application) throws -> QueueApplication {
    guard let filedAt = Moment(iso: read.filedAt) else {
      throw UsageProblem(
        field: "filed_at", message: "filed_at: “\(read.filedAt)” of \(read.id) is not a moment")
    }
    guard QueueApplication.preschoolLimit.contains(read.preschools.count),
      Set(read.preschools).count == read.preschools.count
    else {
      throw UsageProblem(
        field: "preschools",
        message: "preschools: \(read.id) names \(read.preschools.count); one to four different"
          + " ones are allowed (preschool.rule.10.p1.limit)")
    }
    return QueueApplication(
      id: read.id, number: read.number, filedAt: filedAt, queueClass: read.queueClass,
      stream: read.stream ?? .ordinary, birthYear: read.birthYear, language: read.language,
      preschools: read.preschools, kind: read.kind)
  }

  static func message(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "“\(key.stringValue)” is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "“\(context.codingPath.last?.stringValue ?? "")” has another type"
    case DecodingError.dataCorrupted(let context):
      "“\(context.codingPath.last?.stringValue ?? "the file")” cannot be read"
    default: "not a JSON object"
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
      json.strings(
        QueueOrder.clauses(application.queueClass, queue.stream).map(\.text))
      if explains, let place = order.place(index + 1, in: queue, of: applications) {
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
      }
    }
  }

  func printTable() {
    for queue in queues {
      Console.out(queue.key.description)
      Console.table(
        ["place", "id", "class", "filed_at", "clauses"],
        queue.order.enumerated().map { index, place in
          let application = applications[place]
          return [
            "\(index + 1)", application.id, application.queueClass.rawValue,
            application.filedAt.iso,
            QueueOrder.clauses(application.queueClass, queue.stream).map(\.text)
              .joined(separator: " "),
          ]
        })
    }
  }
}
