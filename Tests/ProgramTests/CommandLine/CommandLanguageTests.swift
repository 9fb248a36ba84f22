import Fixtures
import Testing

@Suite("The command line in the clerk's language")
struct CommandLanguageTests {
  /// A line that is refused, and what is said in each language.
  struct Refused: CustomTestStringConvertible, Sendable {
    let words: [String]
    let code: Int32
    let kazakh: String
    let russian: String
    let english: String
    var testDescription: String { words.joined(separator: " ") }

    init(
      _ words: String, _ code: Int32, _ kazakh: String, _ russian: String, _ english: String
    ) {
      self.words = words.split(separator: " ").map(String.init)
      self.code = code
      (self.kazakh, self.russian, self.english) = (kazakh, russian, english)
    }
  }

  static let refused = [
    Refused(
      "nosuch", 64, "«nosuch» деген пәрмен жоқ; qabyldau help қараңыз",
      "команды «nosuch» нет; см. qabyldau help",
      "there is no command “nosuch”; see qabyldau help"),
    Refused(
      "term --nosuch", 64, "белгісіз параметр: --nosuch; qabyldau help қараңыз",
      "неизвестный параметр --nosuch; см. qabyldau help",
      "unknown option --nosuch; see qabyldau help"),
    Refused(
      "term --service", 64, "--service: мәні жазылмаған", "--service: нет значения",
      "--service needs a value"),
    Refused("term", 64, "service керек", "service: нужно указать", "service is needed"),
    Refused(
      "term --service home --via pigeon", 64,
      "via: «pigeon» бұлардың бірі емес: walk-in, portal",
      "via: «pigeon» — не одно из: walk-in, portal",
      "via: “pigeon” is not one of walk-in, portal"),
    Refused(
      "term --service home --via walk-in --at 24.11.2026", 64,
      "at: «24.11.2026» күн мен уақыт емес; былай жазыңыз: 2026-10-23T19:00",
      "at: «24.11.2026» — не дата и время; пишите так: 2026-10-23T19:00",
      "at: “24.11.2026” is not a moment; write 2026-10-23T19:00"),
    Refused(
      "term --service home --via walk-in --at 2024-11-25T10:00", 64,
      "at: 2024-11-25 күні home редакциясы жоқ; біріншісі 2025-03-14 күнінен қолданылады",
      "at: на 2024-11-25 нет редакции home; первая применяется с 2025-03-14",
      "at: no edition of home on 2024-11-25; the first applies from 2025-03-14"),
    Refused(
      "term --service home --via walk-in --at 2028-03-01T10:00", 64,
      "at: күнтізбе 2028-03-01 күнін білмейді; білетіні: 2024-03-01 – 2027-12-31",
      "at: календарь не знает 2028-03-01; известно с 2024-03-01 по 2027-12-31",
      "at: the calendar does not know 2028-03-01; it knows 2024-03-01 to 2027-12-31"),
    Refused(
      "term --service special --via walk-in --at 2026-11-24T10:00", 64,
      "service: special ережелері жүктелмеген: бұйрығы мұнда жоқ.",
      "service: правила special не загружены: приказа здесь нет.",
      "service: the rules of special are not loaded: its order is not here."),
    Refused(
      "calendar 2199", 64, "year: күнтізбе 2199 жылын білмейді; білетіні: 2024–2027",
      "year: календарь не знает 2199 года; известны 2024–2027",
      "year: the calendar does not know 2199; it knows 2024 to 2027"),
    Refused(
      "calendar soon", 64, "year: «soon» жыл емес", "year: «soon» — не год",
      "year: “soon” is not a year"),
    Refused(
      "checklist --service home --via walk-in --fact consent", 64,
      "fact: «consent» KEY=VALUE түрінде емес", "fact: «consent» — не вида KEY=VALUE",
      "fact: “consent” is not KEY=VALUE"),
    Refused(
      "law home.req.99", 1, "id: «home.req.99» тармағы жоқ", "id: пункта «home.req.99» нет",
      "id: there is no clause “home.req.99”"),
    Refused(
      "iin --batch /nosuch", 66, "оқу мүмкін емес: /nosuch", "не читается /nosuch",
      "cannot read /nosuch"),
    Refused(
      "init", 64, "--name керек", "--name: нужно указать", "--name is needed"),
    Refused(
      "themes", 64, "themes: «themes check» деп жазыңыз", "themes: пишите «themes check»",
      "themes: say “themes check”"),
  ]

  @Test("Each refusal is said in the language asked for, and names the field", arguments: refused)
  func languages(line: Refused) throws {
    for (language, words) in [("kk", line.kazakh), ("ru", line.russian), ("en", line.english)] {
      let run = try ProgramRun(["--lang", language] + line.words)
      #expect(run.code == line.code)
      #expect(run.error.hasPrefix("qabyldau: " + words), "\(run.error)")
      #expect(run.output.isEmpty)
    }
  }

  @Test("Without --lang the user's own language counts, and without one Kazakh")
  func own() throws {
    #expect(try ProgramRun(["term"]).error == "qabyldau: service керек\n")
    let folder = try TemporaryFolder()
    try folder.makeFolder("qabyldau")
    try folder.write("language = ru\n", to: "qabyldau/settings")
    let own = ["XDG_CONFIG_HOME": folder.path]
    #expect(
      try ProgramRun(["term"], environment: own).error == "qabyldau: service: нужно указать\n")
    #expect(
      try ProgramRun(["term", "--lang=en"], environment: own).error
        == "qabyldau: service is needed\n")
    #expect(try ProgramRun(["help"], environment: own).output.contains("что говорит ИИН"))
  }

  @Test("A language that is none is told in the user's own")
  func noLanguage() throws {
    let run = try ProgramRun(["keys", "--lang", "de"])
    #expect(run.code == 64)
    #expect(run.error == "qabyldau: lang: «de» бұлардың бірі емес: kk, ru, en\n")
  }

  @Test("A number that the register does not have, in each language")
  func noApplication() throws {
    let office = try OfficeOnDisk(demo: 1)
    for (language, words) in [
      ("kk", "number: 26-00999 өтініші жоқ"), ("ru", "number: заявления 26-00999 нет"),
      ("en", "number: there is no application 26-00999"),
    ] {
      let run = try office.run("show", "999", "--lang", language)
      #expect(run.code == 1)
      #expect(run.error == "qabyldau: \(words)\n")
    }
  }

  @Test("Trouble with the store is told in the language asked for too")
  func trouble() throws {
    for (language, words) in [
      ("kk", "Файл жоқ: /nosuch"), ("ru", "Файла нет: /nosuch"),
      ("en", "There is no file: /nosuch"),
    ] {
      let run = try ProgramRun(["list", "--store", "/nosuch", "--lang", language])
      #expect(run.code == 66)
      #expect(run.error.contains(words), "\(run.error)")
    }
  }

  @Test("An error of a batch is in the language of its command line")
  func batch() throws {
    for (language, words) in [
      ("kk", "line: JSON объектісі емес"), ("ru", "line: не объект JSON"),
      ("en", "line: not a JSON object"),
    ] {
      let run = try ProgramRun(["term", "--batch", "-", "--lang", language], input: "nonsense\n")
      #expect(try JSONValue(run.output)["error"]?["message"]?.string == words)
    }
  }

  @Test("A file of queues is corrected in the clerk's language")
  func queue() throws {
    let file =
      #"{"applications":[{"id":"A","number":1,"filed_at":"soon","class":"G","birth_year":2022,"#
      + #""language":"kk","preschools":["BG1"]}]}"#
    for (language, words) in [
      ("kk", "1-жол: filed_at, A: «soon» күн мен уақыт емес"),
      ("ru", "строка 1: filed_at, A: «soon» — не дата и время"),
      ("en", "line 1: filed_at of A: “soon” is not a moment"),
    ] {
      let run = try ProgramRun(["queue", "-", "--lang", language], input: file)
      #expect(run.code == 64)
      #expect(run.error == "qabyldau: \(words)\n")
    }
  }

  @Test("Help of a command, the codes and the manual come in three languages")
  func help() throws {
    for (language, purpose, code, section) in [
      ("kk", "келіп түскендер", "75\tбасқа терезе сақтап жатыр", "түссіз"),
      ("ru", "поступившие заявления", "75\tсохраняет другое окно", "без цветов"),
      ("en", "the inbox", "75\tanother desk is saving", "no colours"),
    ] {
      let help = try ProgramRun(["help", "list", "--lang", language])
      #expect(
        help.lines == [
          "qabyldau list [FILTER|complaints|monitoring|vacancies|preschools|archive] [--clerk ID] [--store FILE] [--json]",
          "  " + purpose,
        ])
      #expect(try ProgramRun(["list", "--help", "--lang", language]).output == help.output)
      #expect(
        try ProgramRun(["help", "exit-codes", "--lang", language]).output.contains(code))
      let page = try ProgramRun(["man", "--lang", language]).output
      #expect(page.contains(section))
      #expect(page.contains(".SH NAME"))
    }
  }

  @Test("What a check found is summed up in the clerk's language")
  func check() throws {
    let office = try OfficeOnDisk(demo: 1)
    #expect(try office.run("check").output.hasSuffix("келуші: дұрыс\n"))
    #expect(try office.run("check", "--lang", "ru").output.hasSuffix(": в порядке\n"))
    #expect(try office.run("check", "--lang", "en").output.hasSuffix("visits: sound\n"))
  }
}
