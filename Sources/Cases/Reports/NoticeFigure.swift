import Law

/// One line of the register of notices.
package struct NoticeFigure: Equatable, Sendable {
  package let number: ApplicationNumber
  package let at: Moment
  package let clerk: ClerkID
  package let record: NoticeRecord

  package init(number: ApplicationNumber, at: Moment, clerk: ClerkID, record: NoticeRecord) {
    self.number = number
    self.at = at
    self.clerk = clerk
    self.record = record
  }
}
