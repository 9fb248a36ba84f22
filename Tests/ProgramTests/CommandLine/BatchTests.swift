import Fixtures
import Testing

@Suite("A batch: one JSON object a line in, one answer a line out")
struct BatchTests {
  private func run(_ command: String, _ lines: String...) throws -> ProgramRun {
    try ProgramRun(
      [command, "--batch", "-"], input: lines.joined(separator: "\n") + "\n")
  }

  @Test("Each line is answered in its place, as the single command answers it")
  func terms() throws {
    let run = try run(
      "term", #"{"service":"home","via":"walk-in","at":"2026-11-24T10:30"}"#,
      #"{"service":"camp","via":"portal","at":"2026-10-23T19:00","week":6}"#)
    #expect(run.code == 0)
    let single = try ProgramRun([
      "term", "--service", "home", "--via", "walk-in", "--at", "2026-11-24T10:30", "--json",
    ])
    let answers = try run.lines.map { try JSONValue($0) }
    #expect(answers.count == 2)
    #expect(try answers.first == single.json())
    #expect(answers.last?["service"] == "camp")
  }

  @Test("A line that is wrong is answered with the field and the reason, and the others go on")
  func errors() throws {
    let run = try run(
      "term", "nonsense", #"{"service":"nope","via":"walk-in","at":"2026-11-24T10:30"}"#,
      #"{"service":"home","via":"walk-in","at":"2026-11-24T10:30"}"#)
    #expect(run.code == 1)
    let answers = try run.lines.map { try JSONValue($0) }
    #expect(answers.count == 3)
    #expect(answers.first?["error"]?["field"] == "line")
    #expect(answers.dropFirst().first?["error"]?["field"] == "service")
    #expect(answers.last?["terms"]?[0]?["due"] == "2026-11-26")
  }

  @Test("An empty line is a request too, and gets its answer; the end of the last line is none")
  func emptyLine() throws {
    let good = #"{"service":"home","via":"walk-in","at":"2026-11-24T10:30"}"#
    let run = try run("term", good, "", good)
    #expect(run.code == 1)
    let answers = try run.lines.map { try JSONValue($0) }
    #expect(answers.count == 3)
    #expect(answers.dropFirst().first?["error"]?["field"] == "line")
    #expect(answers.first == answers.last)
  }

  @Test(
    "However a request is written, the answer is the same",
    arguments: [
      #"{ "service" : "home", "via" : "portal", "at" : "2026-11-24T19:00" }"#,
      #"{"service":"home","via":"portal","at":"2026-11-24T19:00:00+05:00"}"#,
      #"{"at":"2026-11-24 19:00","via":"portal","service":"home"}"#,
      #"{"service":"home","via":"portal","at":"2026-11-24T19:00","week":5}"#,
      #"{"service":"\u0068ome","via":"portal","at":"2026-11-24T19:00"}"#,
      #"{"service":["home"],"via":"portal","at":"2026-11-24T19:00","place":null}"#,
      "\t{\"service\":\"home\",\"via\":\"portal\",\"at\":\"2026-11-24T19:00\"} \r",
    ])
  func written(line: String) throws {
    let plain = #"{"service":"home","via":"portal","at":"2026-11-24T19:00"}"#
    let lines = try run("term", plain, line).lines
    #expect(lines.count == 2)
    #expect(lines.first == lines.last)
  }

  @Test(
    "What is no object is told as such, be it nearly one",
    arguments: [
      #"{"service":"home","via":"portal","at":"2026-11-24T19:00""#,
      #"{"service":"home","via":"portal","at":"2026-11-24T19:00"}}"#,
      #"{"service":"home" "via":"portal"}"#, #"{"service":"home}"#, #"{"service"}"#, "{", "[]",
    ])
  func broken(line: String) throws {
    let run = try run("term", line)
    #expect(run.code == 1)
    #expect(try JSONValue(run.output)["error"]?["field"] == "line")
  }

  @Test("A key that nobody reads is an error, as it is on the command line")
  func unknownKey() throws {
    let run = try run(
      "term", #"{"service":"home","via":"walk-in","at":"2026-11-24T10:30","wek":6}"#)
    #expect(run.code == 1)
    #expect(try JSONValue(run.output)["error"]?["field"] == "wek")
  }

  @Test(
    "A value of a kind that no option has is an error at its field, never another answer",
    arguments: [
      (#""week":[6]"#, "week"), (#""week":5.5"#, "week"), (#""week":{"a":1}"#, "week"),
      (#""week":false"#, "week"), (#""week":true"#, "week"), (#""event":[1]"#, "event"),
      (#""event":{"complaint-received":1}"#, "event"),
      (#""place":[["state-corporation-duty"]]"#, "place"), (#""week":6,"week":5"#, "week"),
      (#""event":["complaint-received=2026-03-20","complaint-received=2026-03-23"]"#, "event"),
      (#""event":["registration=2026-03-19"]"#, "event"),
    ])
  func unreadable(member: String, field: String) throws {
    let line = #"{"service":"camp","via":"portal","at":"2026-03-20T10:00",\#(member)}"#
    let run = try run("term", line)
    #expect(run.code == 1)
    #expect(try JSONValue(run.output)["error"]?["field"]?.string == field, "\(run.output)")
  }

  @Test("A value that is null is as good as none, and a week may be a number or a text")
  func readable() throws {
    let head = #"{"service":"home","via":"portal","at":"2026-03-20T10:00""#
    let run = try run(
      "term", head + "}", head + #","week":null,"event":null}"#, head + #","week":6}"#,
      head + #","week":"6"}"#, head + #","event":{"complaint-received":"2026-03-20"}}"#)
    #expect(run.code == 0, "\(run.output)")
    let answers = try run.lines.map { try JSONValue($0) }
    #expect(answers[0] == answers[1])
    #expect(answers[2] == answers[3])
    #expect(answers[0] != answers[2])
  }

  @Test("The same fact twice is an error on the command line too; a quote in a value is no key")
  func twice() throws {
    let twice = try ProgramRun([
      "checklist", "--service", "home", "--via", "walk-in", "--fact", "consent=given", "--fact",
      "consent=declined",
    ])
    #expect(twice.code == 64)
    #expect(twice.error.contains("consent"))
    let quoted = try run(
      "checklist",
      #"{"service":"home","via":"walk-in","fact":["consent=\"via\":"],"applicant":"resident"}"#)
    #expect(try JSONValue(quoted.output)["error"]?["field"] == "fact consent")
  }

  @Test("Checklists and numbers come in batches too")
  func others() throws {
    let checklists = try run(
      "checklist",
      #"{"service":"home","via":"walk-in","fact":["medical-commission-conclusion=not-found"]}"#)
    #expect(checklists.code == 0, "\(checklists.output)")
    #expect(try JSONValue(checklists.output)["rows"]?.list.isEmpty == false)
    let numbers = try run("iin", #"{"number":"350101500013"}"#, #"{"number":350101600010}"#)
    #expect(numbers.code == 0)
    #expect(try numbers.lines.map { try JSONValue($0)["sex"] } == ["male", "female"])
  }

  @Test("A doubtful number is a negative answer in a batch, as it is alone")
  func doubtfulNumber() throws {
    let run = try run("iin", #"{"number":"350101500014"}"#, #"{"number":"350101500013"}"#)
    #expect(run.code == 1)
    #expect(try run.lines.map { try JSONValue($0)["control_digit_ok"] } == [false, true])
    #expect(try self.run("iin", #"{"number":"350101500013"}"#).code == 0)
  }

  @Test("A file is read as standard input is, and a missing one is named")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("requests")
    try folder.write(#"{"number":"350101500013"}"#, to: "requests")
    #expect(try ProgramRun(["iin", "--batch", path]).lines.count == 1)
    let missing = try ProgramRun(["iin", "--batch", folder.file("none")])
    #expect(missing.code == 66)
    #expect(missing.error.contains("none"))
  }

  @Test("An empty batch has no answers and is no error")
  func empty() throws {
    let run = try ProgramRun(["term", "--batch", "-"])
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
  }
}
