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
      ["queue", "-"] + words,
      input:
        #"{"referrals":[\#(referrals)],"applications":[\#(applications.joined(separator: ","))]}"#
    )
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

  @Test("The same order as lines for people")
  func lines() throws {
    let run = try run([application("A", 1, "09:00:00.000", "G")], words: [])
    #expect(run.code == 0)
    #expect(run.output.contains("BG1/2022/kk"))
    #expect(run.output.contains("1\tA\tG"))
  }

  @Test(
    "A file that says something else is refused with the field",
    arguments: [
      (#"{"applications":[{"id":"A"}]}"#, "missing"), ("not json", "read"),
      (#"{"applications":7}"#, "applications"),
    ])
  func refused(text: String, word: String) throws {
    let run = try ProgramRun(["queue", "-"], input: text)
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

  @Test("A missing file is said to be missing")
  func missing() throws {
    #expect(try ProgramRun(["queue", "/nowhere/queue.json"]).code == 66)
    #expect(try ProgramRun(["queue"]).code == 64)
  }
}
