import Law

/// One change of the words of a paper: an office's own words, or the program's again.
package struct TemplateRecord: Equatable, Sendable {
  package let form: FormID
  /// `nil` for the words of the program.
  package let text: String?
  package let signature: CalendarRecord.Signature

  /// Every change, in the order of the log.
  package static func list(_ events: [Recorded<OfficeEvent>]) -> [TemplateRecord] {
    events.compactMap { event in
      let signature = CalendarRecord.Signature(clerk: event.clerk, at: event.at)
      switch event.body {
      case .templateSet(let form, let text):
        return TemplateRecord(form: form, text: text.words ?? "", signature: signature)
      case .templateReset(let form):
        return TemplateRecord(form: form, text: nil, signature: signature)
      case .setUp, .clerkAdded, .clerkRetired, .roleChanged, .settingsChanged, .policySet,
        .calendarEntryAdded, .calendarEntryRemoved, .dayClosed, .orderNewsReceived,
        .preschoolsListed, .clockMoved,
        .personChanged:
        return nil
      }
    }
  }
}
