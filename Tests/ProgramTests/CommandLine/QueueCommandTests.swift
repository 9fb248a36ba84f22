import Fixtures
import Testing

@Suite("qabyldau queue")
struct QueueCommandTests {
  private func application(
    _ id: String, _ number: Int, _ time: String, _ queueClass: String, preschools: String = "BG1"
  ) -> String {
    """
    {"id":"\(id)","number":\(number),"filed_at":"2026-03-02T\(time)+05:00","class":"\(queueClass)",
     "stream":"ordinary","birth_year":2022,"language":"kk","preschools":["\(preschools)"],"kind":null}
    """
  }

  private func run(
    _ applications: [String], referrals: String = "", words: [String] = ["--json"]
  ) throws -> ProgramRun {
    try ProgramRun(
      ["queue", "-", "--lang", "en"] + words,
      input:
        #"{"referrals":[\#(referrals)],"applications":[\#(applications.joined(separator: ","))]}"#
    )
  }

  @Test("A file of brackets without end is refused with its line", arguments: [511, 512, 200_000])
  func deep(brackets: Int) throws {
    let run = try ProgramRun(
      ["queue", "-", "--lang", "en"], input: "\n" + String(repeating: "[", count: brackets))
    #expect(run.code == 65, "\(run.ending)")
    #expect(run.error.contains("2"), "\(run.error)")
  }

  @Test("The order of a sub-queue: out of turn, then one first-turn to three, each with its clause")
  func order() throws {
    let answer = try run([
      application("G1", 1, "09:00:00.000", "G"), application("G2", 2, "09:00:01.000", "G"),
      application("F1", 3, "09:00:02.000", "F"), application("O1", 4, "09:00:03.000", "O"),
      application("G3", 5, "09:00:04.000", "G"), application("G4", 6, "09:00:05.000", "G"),
    ]).json()
    let queue = try #require(answer["sub_queues"]?[0])
    #expect(queue["key"] == "BG1/2022/kk")
    let order = try #require(queue["order"]?.list)
    #expect(order.first?["id"] == "O1")
    #expect(Set(order.compactMap { $0["id"]?.string }) == ["G1", "G2", "G3", "G4", "F1", "O1"])
    #expect(order.map { $0["place"] } == (1...6).map { .number($0) })
    for place in order { #expect(place["clauses"]?.list.isEmpty == false) }
    let general = order.compactMap { $0["id"]?.string }.filter { $0.hasPrefix("G") }
    #expect(general == ["G1", "G2", "G3", "G4"])
  }

  @Test("Earlier referrals turn the order on")
  func referrals() throws {
    let applications = [
      application("G1", 1, "09:00:00.000", "G"), application("F1", 2, "09:00:01.000", "F"),
    ]
    func first(_ classes: String...) throws -> String? {
      let referrals = classes.map { #"{"sub_queue":"BG1/2022/kk","class":"\#($0)"}"# }
      return try run(applications, referrals: referrals.joined(separator: ",")).json()[
        "sub_queues"]?[0]?["order"]?[0]?["id"]?.string
    }
    let orders = [try first(), try first("F"), try first("F", "G", "G", "G")]
    #expect(Set(orders.compactMap { $0 }) == ["F1", "G1"])
    #expect(orders[0] == orders[2])
  }

  @Test("In a pipe all queues are one table with one head")
  func lines() throws {
    let run = try run([application("A", 1, "09:00:00.000", "G")], words: [])
    #expect(run.code == 0)
    #expect(run.lines.first == "sub_queue\tplace\tid\tclass\tfiled_at\tclauses")
    #expect(run.lines.last?.hasPrefix("BG1/2022/kk\t1\tA\tG\t2026-03-02T09:00:00") == true)
    #expect(run.lines.count == 2)
  }

  @Test("Every place is explained: who stands before, where in the pattern, and when it was filed")
  func explained() throws {
    let answer = try run(
      [
        application("O1", 1, "09:00:00.000", "O"), application("G1", 2, "09:00:01.000", "G"),
        application("F1", 3, "09:00:02.120", "F"), application("F2", 4, "09:00:03.000", "F"),
        application("G2", 5, "09:00:04.000", "G"), application("G3", 6, "09:00:05.000", "G"),
        application("G4", 7, "09:00:06.000", "G"),
      ], words: ["--json", "--explain"]
    ).json()
    let order = try #require(answer["sub_queues"]?[0]?["order"]?.list)
    #expect(order.map { $0["id"] } == ["O1", "F1", "G1", "G2", "G3", "F2", "G4"])
    #expect(
      order.map { $0["why"] } == [
        "place 1: out of turn, before all others; 0 first turn and 0 general before; filed 2026-03-02T09:00:00+05:00",
        "place 2: 1 out of turn before; first turn 1 in 4; 0 first turn and 0 general before; filed 2026-03-02T09:00:02.120+05:00",
        "place 3: 1 out of turn before; general 1 of 3 between first turn; 1 first turn and 0 general before; filed 2026-03-02T09:00:01+05:00",
        "place 4: 1 out of turn before; general 2 of 3 between first turn; 1 first turn and 1 general before; filed 2026-03-02T09:00:04+05:00",
        "place 5: 1 out of turn before; general 3 of 3 between first turn; 1 first turn and 2 general before; filed 2026-03-02T09:00:05+05:00",
        "place 6: 1 out of turn before; first turn 1 in 4; 1 first turn and 3 general before; filed 2026-03-02T09:00:03+05:00",
        "place 7: 1 out of turn before; general 1 of 3 between first turn; 2 first turn and 3 general before; filed 2026-03-02T09:00:06+05:00",
      ])
    #expect(order[1]["policy"] == "one-first-turn-per-three-general")
    #expect(order[0]["policy"] == .null)
    #expect(order[5]["before"] == .object(["O": 1, "F": 1, "G": 3]))
  }

  @Test("E5: when the general have run out, a first-turn one is not said to come one in four")
  func noGeneralLeft() throws {
    let answer = try run(
      [
        application("F1", 1, "09:00:00.000", "F"), application("F2", 2, "09:00:01.000", "F"),
        application("G1", 3, "09:00:02.000", "G"),
      ], words: ["--json", "--explain"]
    ).json()
    let order = try #require(answer["sub_queues"]?[0]?["order"]?.list)
    #expect(order.map { $0["id"] } == ["F1", "G1", "F2"])
    #expect(order[0]["why"]?.string?.contains("first turn 1 in 4") == true)
    #expect(order[2]["why"]?.string?.contains("no general is left to come before") == true)
    #expect(order[2]["why"]?.string?.contains("1 in 4") == false)
  }

  @Test("With no first-turn application left, a general one is not said to wait for one")
  func noFirstTurnLeft() throws {
    let answer = try run(
      [application("G1", 1, "09:00:00.000", "G"), application("G2", 2, "09:00:01.000", "G")],
      words: ["--json", "--explain"]
    ).json()
    let why = answer["sub_queues"]?[0]?["order"]?[1]?["why"]?.string ?? ""
    #expect(why.contains("no first turn is left to come before"))
  }

  @Test(
    "A value that the rules do not allow is refused with its field and the application",
    arguments: [
      (#""class":"F""#, #""class":"H""#, "class of A: “H” is not one of O, F, G"),
      (#""birth_year":2022"#, #""birth_year":-5"#, "birth_year of A: -5"),
      (#""language":"kk""#, #""language":"""#, "language of A"),
      (#"["BG1"]"#, #"["a/b"]"#, "preschools of A: “a/b” is no name"),
      (#""kind":null"#, #""kind":null,"klass":"F""#, "klass: no such key here"),
      (#""kind":null"#, #""kind":"K1""#, "kind of A"),
      (#""stream":"ordinary""#, #""stream":"special""#, "preschool.rule.10.p4"),
      (#""stream":"ordinary""#, #""stream":"sanatorium""#, "preschool.rule.10.p5"),
      (#""stream":"ordinary""#, #""stream":"other""#, "stream of A: “other” is not one of"),
      ("09:00:00.000", "25:00", "filed_at of A"),
    ])
  func wrongValue(old: String, new: String, message: String) throws {
    let text = application("A", 1, "09:00:00.000", "F").replacing(old, with: new)
    let run = try run([text])
    #expect(run.code == 64)
    #expect(run.error.contains(message), "\(run.error)")
  }

  @Test("Two applications of one name or number cannot be told apart")
  func twice() throws {
    let name = try run([
      application("A", 1, "09:00:00.000", "G"), application("A", 2, "09:00:01.000", "G"),
    ])
    #expect(name.code == 64)
    #expect(name.error.contains("id: “A” stands there twice"))
    let number = try run([
      application("A", 1, "09:00:00.000", "G"), application("B", 1, "09:00:01.000", "G"),
    ])
    #expect(number.code == 64)
    #expect(number.error.contains("number: “1” stands there twice"))
  }

  @Test("A preschool cannot be special for one family and a sanatorium for another")
  func oneStream() throws {
    func text(_ id: String, _ number: Int, _ stream: String) -> String {
      application(id, number, "09:00:0\(number).000", "G")
        .replacing(#""stream":"ordinary""#, with: #""stream":"\#(stream)""#)
        .replacing(#""kind":null"#, with: #""kind":"K1""#)
    }
    let run = try run([text("A", 1, "special"), text("B", 2, "sanatorium")])
    #expect(run.code == 64)
    #expect(run.error.contains("stream: B makes BG1/2022/kk/K1 sanatorium"), "\(run.error)")
    #expect(try self.run([text("A", 1, "special"), text("B", 2, "special")]).code == 0)
  }

  @Test(
    "A file that says something else is refused with the field",
    arguments: [
      (#"{"applications":[{"id":"A"}]}"#, "missing"), ("not json", "read"),
      (#"{"applications":7}"#, "applications"), ("[]", "not a JSON object"),
      (#"{"applications":[{"id":7}]}"#, "applications[0].id"),
    ])
  func refused(text: String, word: String) throws {
    let run = try ProgramRun(["queue", "-", "--lang", "en"], input: text)
    #expect(run.code == 65)
    #expect(run.error.contains(word), "\(run.error)")
  }

  @Test("Five preschools, or one twice, are against the rule, and the clause is named")
  func tooManyPreschools() throws {
    for list in [#"BG1","BG2","BG3","BG4","BG5"#, #"BG1","BG1"#] {
      let run = try run([application("A", 1, "09:00:00.000", "G", preschools: list)])
      #expect(run.code == 64)
      #expect(run.error.contains("preschool.rule.10.p1.limit"))
    }
    let four = try run([
      application("A", 1, "09:00:00.000", "G", preschools: #"BG1","BG2","BG3","BG4"#)
    ])
    #expect(four.code == 0)
    #expect(try four.json()["sub_queues"]?.list.count == 4)
  }

  @Test(
    "A number that is none to count by is named, and is not said to be no JSON",
    arguments: [("1.5", "1.5"), ("100000000000000000000", "1e+20"), ("0", "0"), ("-1", "-1")])
  func number(text: String, said: String) throws {
    let one = application("A", 1, "09:00:00.000", "G")
    let run = try run([one.replacing("\"number\":1", with: "\"number\":\(text)")])
    #expect(run.code == 64)
    #expect(run.error.contains("number: “\(said)”"), "\(run.error)")
  }

  @Test("A name that is blank or has a blank at an end would be another queue, and is refused")
  func blanks() throws {
    for list in [" ", #"BG1"," BG1"#, "BG1 "] {
      let run = try run([
        application("A", 1, "09:00:00.000", "G", preschools: list)
      ])
      #expect(run.code == 64)
      #expect(run.error.contains("preschools"), "\(run.error)")
    }
    let one = application("A", 1, "09:00:00.000", "G")
    let blank = try run([one.replacing("\"kk\"", with: "\" \"")])
    #expect(blank.code == 64 && blank.error.contains("language"))
    let inside = try run([application("A", 1, "09:00:00.000", "G", preschools: "BG 1")])
    #expect(inside.code == 0)
  }

  @Test("A missing file is said to be missing")
  func missing() throws {
    #expect(try ProgramRun(["queue", "/nowhere/queue.json"]).code == 66)
    #expect(try ProgramRun(["queue"]).code == 64)
  }

  // MARK: Lines of the file

  /// Every application on a line of its own, the first on line 2.
  private func file(_ applications: String...) -> String {
    let lines = applications.map { $0.replacing("\n", with: "") }
    return "{\"applications\":[\n" + lines.joined(separator: ",\n") + "\n]}"
  }

  @Test(
    "What is wrong with a value is said with its line, in the clerk's language",
    arguments: [
      ("en", "line 3: class of B: “H” is not one of O, F, G"),
      ("ru", "строка 3: class, B: «H» — не одно из: O, F, G"),
      ("kk", "3-жол: class, B: «H» бұлардың бірі емес: O, F, G"),
    ])
  func lineOfValue(language: String, message: String) throws {
    let text = file(
      application("A", 1, "09:00:00.000", "G"), application("B", 2, "09:00:01.000", "H"))
    let run = try ProgramRun(["queue", "-", "--lang", language], input: text)
    #expect(run.code == 64)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.output.isEmpty)
  }

  @Test("The second of two, a strange key and a second stream are named with their lines")
  func linesOfOthers() throws {
    func error(_ applications: String...) throws -> String {
      let lines = applications.map { $0.replacing("\n", with: "") }.joined(separator: ",\n")
      return try ProgramRun(
        ["queue", "-", "--lang", "en"], input: "{\"applications\":[\n\(lines)\n]}"
      ).error
    }
    let first = application("A", 1, "09:00:00.000", "G")
    #expect(try error(first, first).contains("line 3: id: “A” stands there twice"))
    let strange = application("B", 2, "09:00:01.000", "G")
      .replacing(#""kind":null"#, with: #""kind":null,"klass":"F""#)
    #expect(try error(first, strange).contains("line 3: klass: no such key here"))
    let special = application("B", 2, "09:00:01.000", "G")
      .replacing(#""stream":"ordinary""#, with: #""stream":"special""#)
      .replacing(#""kind":null"#, with: #""kind":"K1""#)
    let sanatorium = special.replacing("special", with: "sanatorium")
      .replacing(#""id":"B","number":2"#, with: #""id":"C","number":3"#)
    #expect(try error(special, sanatorium).contains("line 3: stream: C makes"))
  }

  @Test(
    "A file of another shape is refused with the line on which it goes wrong",
    arguments: [
      (
        "{\"applications\":[\n{\"id\":\"A\"}\n]}",
        "line 2: “applications[0].number” is missing"
      ),
      ("{\"applications\":[\n{\"id\":7}\n]}", "line 2: “applications[0].id” has another type"),
      ("{\n\"applications\":7}", "line 2: “applications” has another type"),
      ("{\"applications\":[\n\n,]}", "line 3: the file cannot be read as JSON"),
      ("{\"applications\":[]}\n}", "line 2: the file cannot be read as JSON"),
      ("{\"applications\":[\n\"", "line 2: the file cannot be read as JSON"),
      ("{}", "line 1: “applications” is missing"), ("", "line 1: the file cannot be read"),
    ])
  func lineOfShape(text: String, message: String) throws {
    let run = try ProgramRun(["queue", "-", "--lang", "en"], input: text)
    #expect(run.code == 65)
    #expect(run.error.contains(message), "\(run.error)")
  }

  @Test("A referral of no queue is named with its line too")
  func lineOfReferral() throws {
    let text = "{\"referrals\":[\n{\"sub_queue\":\"BG1\",\"class\":\"F\"}],\n\"applications\":[]}"
    let run = try ProgramRun(["queue", "-", "--lang", "en"], input: text)
    #expect(run.code == 64)
    #expect(run.error.contains("line 2: sub_queue: “BG1” is no sub-queue"), "\(run.error)")
  }

  @Test(
    "A referral of a queue that cannot be is named, not lost in silence",
    arguments: [
      "/2022/kk", "BG1/2022/", "BG1/2022/kk/", "BG1/1/kk", "BG1/1999/kk", "BG1//kk", "//",
    ])
  func impossibleQueue(name: String) throws {
    let text =
      "{\"referrals\":[{\"sub_queue\":\"\(name)\",\"class\":\"F\"}],\"applications\":[]}"
    let run = try ProgramRun(["queue", "-", "--lang", "en"], input: text)
    #expect(run.code == 64)
    #expect(run.error.contains("sub_queue: “\(name)” is no sub-queue"), "\(run.error)")
  }

  // MARK: The reading of the office

  @Test("P8: with the store of an office its reading of «үшке бір» orders the queue, and is named")
  func readingOfTheOffice() throws {
    let office = try OfficeOnDisk(demo: 0)
    let text = file(
      application("G1", 1, "09:00:00.000", "G"), application("F1", 2, "09:00:01.000", "F"),
      application("F2", 3, "09:00:02.000", "F"))
    func order() throws -> [JSONValue?] {
      let run = try ProgramRun(
        ["queue", "-", "--json", "--explain", "--store", office.store],
        environment: OfficeOnDisk.now, input: text)
      let places = try #require(try run.json()["sub_queues"]?[0]?["order"]?.list)
      return places.map { $0["id"] } + [places.first?["policy"]]
    }
    #expect(try order() == ["F1", "G1", "F2", "one-first-turn-per-three-general"])
    let set = try office.run(
      "policies", "set", "first-turn-ratio", "three-first-turn-per-one-general", "--clerk",
      "zhaqsybaeva")
    #expect(set.code == 0, "\(set.error)")
    #expect(try order() == ["F1", "F2", "G1", "three-first-turn-per-one-general"])
  }
}
