import Law

/// `qabyldau iin`: what an identification number tells. A wrong one is a warning, not an error.
enum IINCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    if let batch = arguments["batch"] {
      return try Batch.run(batch, in: arguments.tongue()) { request, json in
        let number = try request.text("number") ?? request.required("iin")
        write(number, &json)
        return code(number)
      }
    }
    let number = try arguments.word(1, "NUMBER")
    if arguments.has("json") {
      var json = JSONText()
      write(number, &json)
      Console.out(json.text)
    } else {
      print(number)
    }
    return code(number)
  }

  private static func code(_ number: String) -> ExitCode {
    IIN(number)?.controlDigitFits == true ? .done : .negative
  }

  private static func warnings(_ number: String) -> [IIN.Warning] {
    IIN(number)?.warnings() ?? [.notTwelveDigits]
  }

  private static func write(_ number: String, _ json: inout JSONText) {
    let iin = IIN(number)
    json.object { json in
      json.key("well_formed")
      json.value(iin != nil)
      json.key("control_digit_ok")
      json.value(iin?.controlDigitFits ?? false)
      json.key("birth_date")
      json.value(iin?.birthDate?.iso)
      json.key("sex")
      json.value(iin?.sex?.rawValue)
      json.key("warnings")
      json.strings(warnings(number).map(\.rawValue))
    }
  }

  private static func print(_ number: String) {
    let iin = IIN(number)
    Console.table(
      ["well_formed", "control_digit_ok", "birth_date", "sex", "warnings"],
      [
        [
          "\(iin != nil)", "\(iin?.controlDigitFits ?? false)", iin?.birthDate?.iso ?? "",
          iin?.sex?.rawValue ?? "", warnings(number).map(\.rawValue).joined(separator: " "),
        ]
      ])
  }
}
