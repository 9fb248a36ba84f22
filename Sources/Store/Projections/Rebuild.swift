import Cases
import Law

extension Store {
  /// Makes all lists again from the log, in one transaction. The lists come out the same as those
  /// that were kept day by day.
  package func rebuild() throws(StoreTrouble) {
    guard !isReadOnly else { throw .readOnly(path: path) }
    try changeWhole { () throws(StoreTrouble) in try remakeLists() }
  }

  /// Within a transaction.
  func remakeLists() throws(StoreTrouble) {
    try clearLists()
    try rebuildCases()
    try rebuildPlaces()
    try rebuildVisits()
    try rebuildComplaints()
    try rebuildMonitoring()
    try rebuildPortal()
    try rebuildTwins()
    try rebuildInquiries()
    try rebuildBookings()
  }

  private func clearLists() throws(StoreTrouble) {
    try database.execute(
      """
      DELETE FROM case_row; DELETE FROM visit_row; DELETE FROM complaint_row;
      DELETE FROM search_text; DELETE FROM case_original; DELETE FROM case_stage; DELETE FROM case_paper; DELETE FROM case_figure;
      DELETE FROM monitoring_row; DELETE FROM portal_row;
      DELETE FROM twin_row; DELETE FROM inquiry_row; DELETE FROM slot_row;
      DELETE FROM booking_row; DELETE FROM reminder_row;
      DELETE FROM queue_member; DELETE FROM queue_choice; DELETE FROM queue_referral;
      DELETE FROM queue_offer; DELETE FROM place_row;
      INSERT INTO search(search) VALUES ('rebuild');
      """)
  }

  private func rebuildCases() throws(StoreTrouble) {
    let office = try office()
    let projection = try caseProjection()
    let numbers = try streams(.application)
    for (done, number) in numbers.enumerated() {
      tellProgress(done, of: numbers.count)
      let id = CaseID(number)
      let events = try log.read(CaseEvent.self, of: .application(id))
      guard let folded = FoldedCase(id: id, events: events) else {
        throw .damaged(detail: "case \(number) has no registration")
      }
      try projection.write(folded.subject, office, decider: folded.decider)
    }
    progress?(100)
  }

  /// Once a percent.
  private func tellProgress(_ done: Int, of all: Int) {
    let percent = done * 100 / max(1, all)
    if done == 0 || percent != (done - 1) * 100 / max(1, all) { progress?(percent) }
  }

  private func rebuildVisits() throws(StoreTrouble) {
    let projection = VisitProjection(database: database)
    for number in try streams(.visit) {
      guard let visit = try visit(VisitID(number)) else {
        throw .damaged(detail: "visit \(number) has no arrival")
      }
      try projection.write(visit)
    }
  }

  private func rebuildPlaces() throws(StoreTrouble) {
    let projection = QueueProjection(database: database)
    for number in try streams(.vacancy) {
      guard let place = try freePlace(FreePlaceID(number)) else {
        throw .damaged(detail: "vacancy \(number) was not published")
      }
      try projection.write(place)
    }
  }

  private func rebuildComplaints() throws(StoreTrouble) {
    let office = try office()
    let projection = ComplaintProjection(database: database)
    for number in try streams(.complaint) {
      guard let subject = try complaint(ComplaintID(number)) else {
        throw .damaged(detail: "complaint \(number) has no registration")
      }
      try projection.write(subject, office)
    }
  }

  func caseProjection() throws(StoreTrouble) -> CaseProjection {
    CaseProjection(
      database: database, people: people,
      figures: CaseFigureTable(database: database, calendars: try calendarVersions()))
  }

  private func rebuildMonitoring() throws(StoreTrouble) {
    let projection = MonitoringProjection(database: database)
    for number in try streams(.monitoring) {
      guard let batch = try monitoringBatch(MonitoringBatchID(number)) else {
        throw .damaged(detail: "monitoring \(number) was not begun")
      }
      try projection.write(batch)
    }
  }

  func streams(_ kind: StreamKind) throws(StoreTrouble) -> [Int64] {
    let statement = try database.statement(
      "SELECT stream_id FROM event WHERE stream = ?1 AND version = 1 ORDER BY stream_id",
      .text(kind.rawValue))
    var numbers: [Int64] = []
    while try statement.step() { numbers.append(statement.integer(0)) }
    return numbers
  }
}
