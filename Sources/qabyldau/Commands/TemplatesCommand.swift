import Cases
import Glibc
import Law
import Notices
import Store
import Workbench

/// `qabyldau templates`: papers for which no act prescribes the words, and whether the office has
/// its own; `show`, `set` and `reset` one.
enum TemplatesCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    guard arguments.words.count > 1 else { return try list(arguments) }
    switch arguments.words[1] {
    case "show": return try show(try form(arguments), arguments)
    case "set": return try set(try form(arguments), arguments)
    case "reset":
      return try OfficeChoiceCommand.settle(.standardTemplate(try form(arguments)), arguments)
    default:
      throw UsageProblem.unknown(
        "templates", arguments.words[1], known: ["show", "set", "reset"])
    }
  }

  private static var replaceable: [FormID] {
    // The papers about a complaint are put together from parts, and not an office's to rewrite.
    FormID.allCases.filter { $0.nature.words == .free && !LegalPart.needed(by: $0).isEmpty }
  }

  private static func form(_ arguments: Arguments) throws -> FormID {
    let name = try arguments.word(2, "FORM")
    guard let form = FormID(rawValue: name) else {
      throw UsageProblem.unknown("FORM", name, known: replaceable.map(\.rawValue))
    }
    return form
  }

  private static func office(_ arguments: Arguments) throws -> Office {
    arguments["store"] == nil ? Office() : try StoreAccess(arguments).store.office()
  }

  private static func list(_ arguments: Arguments) throws -> ExitCode {
    let office = try office(arguments)
    guard !arguments.has("json") else {
      printJSON(office)
      return .done
    }
    Console.table(
      ["form", "words", "legal_parts"],
      replaceable.map { form in
        [
          form.rawValue, office.templates[form] == nil ? "standard" : "own",
          LegalPart.needed(by: form).map(\.blank).joined(separator: " "),
        ]
      })
    return .done
  }

  private static func printJSON(_ office: Office) {
    var json = JSONText()
    json.object { json in
      json.key("templates")
      json.array(replaceable) { json, form in
        json.object { json in
          json.key("form")
          json.value(form.rawValue)
          json.key("own")
          json.value(office.templates[form] != nil)
          json.key("blanks")
          json.strings(FormCatalogue.template(form, in: office).blanks)
          json.key("legal_parts")
          json.strings(LegalPart.needed(by: form).map(\.blank))
        }
      }
    }
    Console.out(json.text)
  }

  private static func show(_ form: FormID, _ arguments: Arguments) throws -> ExitCode {
    let office = arguments.has("standard") ? Office() : try office(arguments)
    Console.out(FormCatalogue.template(form, in: office).text)
    return .done
  }

  /// Nothing is kept of a text that lacks what the law wants.
  private static func set(_ form: FormID, _ arguments: Arguments) throws -> ExitCode {
    let path = try arguments.word(3, "FILE")
    let bytes = path == "-" ? TextFile.readAll(STDIN_FILENO) : TextFile.read(bytes: path)
    guard let bytes else { throw CommandFailure(.missing, .cannotRead(path: path)) }
    let text = String(decoding: bytes, as: UTF8.self).trimmingLineEnds
    let problems = TemplateCheck.problems(form, text)
    guard problems.isEmpty else { throw CommandFailure(.negative, problems) }
    return try OfficeChoiceCommand.settle(.template(form, text), arguments)
  }
}

extension String {
  fileprivate var trimmingLineEnds: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
