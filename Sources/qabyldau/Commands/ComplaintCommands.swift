import Cases
import Law
import Store
import Workbench

/// `qabyldau list complaints`: the complaints that are not closed, most urgent first.
enum ComplaintList {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let access = try StoreAccess(arguments)
    let rows = try access.store.complaints()
    guard arguments.has("json") else {
      Console.table(
        ["number", "due", "application", "stage", "handler", "complainant"],
        rows.map { row in
          [
            row.number.description, row.due.date?.iso ?? "-",
            row.application?.description ?? "-", row.stage.rawValue, row.handler?.account ?? "-",
            row.complainant,
          ]
        })
      return .done
    }
    var list = JSONText()
    list.object { json in
      json.key("complaints")
      json.array(rows) { write($1, &$0) }
    }
    Console.out(list.text)
    return .done
  }

  private static func write(_ row: ComplaintRow, _ json: inout JSONText) {
    json.object { json in
      json.key("number")
      json.value(row.number.description)
      json.key("application")
      json.value(row.application?.description)
      json.key("stage")
      json.value(row.stage.rawValue)
      json.key("due")
      json.value(row.due.date?.iso)
      json.key("handler")
      json.value(row.handler?.account)
      json.key("complainant")
      json.value(row.complainant)
    }
  }
}

/// `qabyldau show Ш26-00012`: one complaint with its terms and its history.
enum ComplaintShow {
  static func run(
    _ number: ComplaintNumber, _ access: StoreAccess, _ arguments: Arguments
  ) throws -> ExitCode {
    guard let id = try access.store.complaintID(of: number),
      let history = try access.store.complaintHistory(id)
    else {
      throw CommandFailure(.negative, .noComplaint(number))
    }
    let model = try access.model(arguments)
    let terms = (try? history.subject.deadlines(model.office.calendar)) ?? []
    if arguments.has("json") {
      Console.out(json(history, terms, ComplaintHistoryText(model)))
    } else {
      write(history, terms, ComplaintHistoryText(model))
    }
    return .done
  }

  private static func write(
    _ history: ComplaintHistory, _ terms: [ComplaintDeadline], _ text: ComplaintHistoryText
  ) {
    let subject = history.subject
    Console.out("number      \(subject.number)")
    Console.out("addressee   \(subject.facts.addressee.rawValue)")
    Console.out("stage       \(subject.stage.rawValue)")
    Console.out("received    \(subject.facts.received.iso)")
    Console.out("registered  \(subject.facts.registered)")
    Console.out("application \(history.application?.description ?? "-")")
    Console.out("against     \(subject.facts.against?.account ?? "-")")
    Console.out("handler     \(subject.handler?.account ?? "-")")
    for term in terms {
      let source = term.term.clauses.map(\.text) + [term.term.article.rawValue]
      Console.out(
        "due         \(term.due.date)  \(term.term.duty.rawValue)  \(state(term))"
          + "  \(source.joined(separator: " "))")
    }
    Console.out("complainant \(subject.facts.complainant.words ?? "-")")
    Console.out("")
    for event in history.events {
      Console.out("\(event.at.iso)  \(event.clerk)  \(text.text(event))")
    }
  }

  private static func state(_ term: ComplaintDeadline) -> String {
    switch term.state {
    case .running: "running"
    case .done(let moment): "done \(moment.iso)"
    case .notNeeded: "not-needed"
    case .elsewhere: "elsewhere"
    }
  }

  private static func json(
    _ history: ComplaintHistory, _ terms: [ComplaintDeadline], _ text: ComplaintHistoryText
  ) -> String {
    let subject = history.subject
    var json = JSONText()
    json.object { json in
      json.key("number")
      json.value(subject.number.description)
      json.key("addressee")
      json.value(subject.facts.addressee.rawValue)
      json.key("stage")
      json.value(subject.stage.rawValue)
      json.key("received")
      json.value(subject.facts.received.iso)
      json.key("registered")
      json.value(subject.facts.registered.iso)
      json.key("application")
      json.value(history.application?.description)
      json.key("against")
      json.value(subject.facts.against?.account)
      json.key("handler")
      json.value(subject.handler?.account)
      json.key("outcome")
      json.value(subject.outcome?.rawValue)
      json.key("terms")
      json.array(terms) { json, term in
        json.object { json in
          json.key("id")
          json.value(term.term.duty.rawValue)
          json.key("clauses")
          json.strings(term.term.clauses.map(\.text) + [term.term.article.rawValue])
          json.key("due")
          json.value(term.due.date.iso)
          json.key("state")
          json.value(state(term))
        }
      }
      json.key("events")
      json.array(history.events) { json, event in
        json.event(
          at: event.at, by: event.clerk, desk: event.desk, event.body.kind, text.text(event))
      }
    }
    return json.text
  }
}
