import Cases
import Law
import Letters
import Notices
import Office
import Store
import Workbench

/// `qabyldau templates`: papers for which no act prescribes the words, and whether the office has
/// its own; `show`, `set` and `reset` one; `log` tells who changed them and when.
enum TemplatesCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    guard arguments.words.count > 1 else { return try list(arguments) }
    switch arguments.words[1] {
    case "show": return try show(try form(arguments), arguments)
    case "set": return try set(try form(arguments), arguments)
    case "reset":
      return try OfficeChoiceCommand.settle(.standardTemplate(try form(arguments)), arguments)
    case "log": return try printLog(arguments)
    default:
      throw UsageProblem.unknown(
        "templates", arguments.words[1], known: ["show", "set", "reset", "log"])
    }
  }

  private static func form(_ arguments: Arguments) throws -> FormID {
    let name = try arguments.word(2, "FORM")
    guard let form = FormID(rawValue: name) else {
      throw UsageProblem.unknown("FORM", name, known: TemplateCheck.replaceable.map(\.rawValue))
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
      TemplateCheck.replaceable.map { form in
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
      json.array(TemplateCheck.replaceable) { json, form in
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

  private static func printLog(_ arguments: Arguments) throws -> ExitCode {
    let records = try StoreAccess(arguments).store.templateRecords()
    guard arguments.has("json") else {
      Console.table(
        ["at", "clerk", "form", "words"],
        records.map { record in
          [
            record.signature.at.iso, record.signature.clerk.account, record.form.rawValue,
            record.text == nil ? "standard" : "own",
          ]
        })
      return .done
    }
    Console.out(json(records).text)
    return .done
  }

  private static func json(_ records: [TemplateRecord]) -> JSONText {
    var json = JSONText()
    json.object { json in
      json.key("changes")
      json.array(records) { json, record in
        json.object { json in
          json.key("at")
          json.value(record.signature.at.iso)
          json.key("clerk")
          json.value(record.signature.clerk.account)
          json.key("form")
          json.value(record.form.rawValue)
          json.key("text")
          json.value(record.text)
        }
      }
    }
    return json
  }

  /// Nothing is kept of a text that lacks what the law wants.
  private static func set(_ form: FormID, _ arguments: Arguments) throws -> ExitCode {
    let path = try arguments.word(3, "FILE")
    let bytes = try TextFile.input(path)
    let text = String(decoding: bytes, as: UTF8.self).withPlainLineEnds.trimmingLineEnds
    let problems = TemplateCheck.problems(form, text)
    guard problems.isEmpty else { throw CommandFailure(.negative, problems) }
    let maker = PaperMaker(FontFinder.standard(Paths.variable))
    if let problem = maker.problem(of: form, text) {
      throw CommandFailure(.negative, [problem])
    }
    return try OfficeChoiceCommand.settle(.template(form, text), arguments)
  }
}
