import Cases
import Law

extension Store {
  /// Records a choice of the office and shows the dates of every open case by it at once; they are
  /// counted before the desks have to wait for it. The clerk decides as the office knows him then.
  package func settle(_ choice: OfficeChoice, by clerk: Clerk, _ author: Author) throws {
    let now = try office()
    let events = try now.decide(choice, by: now.serving(clerk))
    let counted =
      choice.changesDates ? try countedDates(events, at: author.moment) : nil
    try write(by: author) { writing in
      let office = writing.office
      let events = try office.decide(choice, by: office.serving(clerk))
      guard let counted else { return try writing.append(events) }
      _ = try writing.settle(events, counted)
    }
  }
}

extension Store {
  /// Every change of the words of a paper, with who made it and when.
  package func templateRecords() throws(StoreTrouble) -> [TemplateRecord] {
    TemplateRecord.list(try log.read(OfficeEvent.self, of: .office))
  }
}
