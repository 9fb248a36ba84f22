import FoundationEssentials
import Workbench

/// Many requests in one process: a JSON object a line with the names of the options as keys, one
/// JSON answer a line. An error is an answer too, and the batch goes on.
enum Batch {
  /// - Parameter answer: gives the code that the single command would have ended with.
  /// - Returns: `done`, or `negative` when a line had an error or a negative answer.
  static func run(
    _ path: String, in language: Language,
    _ answer: (Request, inout JSONText) throws -> ExitCode
  ) throws -> ExitCode {
    let bytes = try TextFile.input(path)
    var failed = false
    var output: [UInt8] = []
    for line in lines(bytes) {
      var json = JSONText()
      do {
        if try answer(try request(line), &json) != .done { failed = true }
      } catch {
        failed = true
        json = JSONText()
        write(error, language, &json)
      }
      output += json.bytes
      output.append(UInt8(ascii: "\n"))
      if output.count > 1 << 16 {
        Console.out(bytes: output)
        output.removeAll(keepingCapacity: true)
      }
    }
    Console.out(bytes: output)
    return failed ? .negative : .done
  }

  /// Every line is a request, an empty one too; only the end of the last line begins none.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    guard !bytes.isEmpty else { return [] }
    let whole = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    return whole.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private static let decoder = JSONDecoder()

  private static func request(_ line: ArraySlice<UInt8>) throws -> Request {
    if let fields = PlainObject.fields(of: line) { return try Request(fields) }
    guard let fields = try? decoder.decode([String: BatchValue].self, from: Data(line)) else {
      throw UsageProblem("line", .notObject)
    }
    if let unread = fields.filter({ $0.value.texts == nil }).keys.min() {
      throw UsageProblem(unread, .notReadable(field: unread))
    }
    if let twice = JSONKeys.repeated(in: line) {
      throw UsageProblem(twice, .saidTwice(field: twice))
    }
    return try Request(fields.mapValues { $0.texts ?? [] })
  }

  private static func write(
    _ error: any Error, _ language: Language, _ json: inout JSONText
  ) {
    let (field, message) = told(error, language)
    json.object { json in
      json.key("error")
      json.object { json in
        json.key("field")
        json.value(field)
        json.key("message")
        json.value(message)
      }
    }
  }

  /// What has no field of its own is about the moment: no edition, no calendar.
  private static func told(
    _ error: any Error, _ language: Language
  ) -> (field: String, message: String) {
    switch error {
    case let problem as UsageProblem: (problem.field, language.say(problem.words))
    case let failure as CommandFailure: ("at", language.say(failure.words))
    default: ("at", language.say(FailureWords.unexpected(kind: "\(type(of: error))")))
    }
  }
}

/// A value of a batch line: a text, a whole number, a list of texts or an object of texts; `null` is as
/// good as no key. Nothing else is read, and nothing is read past: another answer would look right.
private struct BatchValue: Decodable {
  /// `nil` for a value of a kind that no option has.
  let texts: [String]?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      texts = []
    } else if let text = try? container.decode(String.self) {
      texts = [text]
    } else if let number = try? container.decode(Int.self) {
      texts = [String(number)]
    } else if let list = try? container.decode([String].self) {
      texts = list
    } else if let pairs = try? container.decode([String: String].self) {
      texts = pairs.map { "\($0.key)=\($0.value)" }
    } else {
      texts = nil
    }
  }
}
