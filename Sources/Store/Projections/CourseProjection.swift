import Cases
import Law

/// Keeps the stages and the papers of a case in step with the log.
struct CourseProjection {
  let database: Database

  /// What a clerk has told the monitoring system by hand goes before what a file has told it; a stage
  /// that a file has told stays told.
  func writeStages(of subject: Case) throws(StoreTrouble) {
    for (place, entry) in subject.stages.enumerated() {
      let next = subject.stages.dropFirst(place + 1).first
      try database.run(
        """
        INSERT INTO case_stage(case_id, place, stage, waits, at, until, reported)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT DO UPDATE SET until = ?6, reported = coalesce(?7, reported)
        WHERE until IS NOT ?6 OR reported IS NOT coalesce(?7, reported)
        """,
        .integer(subject.id.number), .integer(place), .text(entry.stage.rawValue),
        .flag(entry.stage.waitsForOthers), .integer(entry.at.milliseconds), .moment(next?.at),
        .moment(entry.reportedAt))
    }
  }

  func writePapers(of subject: Case) throws(StoreTrouble) {
    for (form, record) in subject.lastPapers {
      try database.run(
        """
        INSERT INTO case_paper(case_id, form, copy, outcome, is_out) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT DO UPDATE SET copy = ?3, outcome = ?4, is_out = ?5
        WHERE copy <> ?3 OR outcome <> ?4 OR is_out <> ?5
        """,
        .integer(subject.id.number), .text(form.rawValue), .integer(record.copy),
        .text(record.outcome.word), .flag(subject.hasComeOut(form)))
    }
  }

  func writeOriginals(of subject: Case) throws(StoreTrouble) {
    let id = SQLValue.integer(subject.id.number)
    try database.run("DELETE FROM case_original WHERE case_id = ?1", id)
    for (document, since) in subject.heldOriginals {
      try database.run(
        "INSERT INTO case_original(case_id, document, since) VALUES (?1, ?2, ?3)", id,
        .text(document.rawValue), .moment(since))
    }
  }
}

extension PrintOutcome {
  /// What somebody wrote by hand is on paper like what was printed.
  fileprivate var word: String {
    switch self {
    case .queued: "queued"
    case .printed, .writtenByHand: "printed"
    case .savedToFile: "saved"
    case .failed: "failed"
    }
  }
}

extension SQLValue {
  static func moment(_ moment: Moment?) -> SQLValue {
    moment.map { .integer($0.milliseconds) } ?? .null
  }
}
