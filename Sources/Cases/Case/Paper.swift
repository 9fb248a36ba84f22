import Law

/// What a clerk records of one paper of the checklist.
package struct PaperMark: Equatable, Sendable, Codable {
  package let document: DocumentID
  package let state: PaperState
  package let details: PaperDetails

  package init(document: DocumentID, state: PaperState, details: PaperDetails = PaperDetails()) {
    self.document = document
    self.state = state
    self.details = details
  }
}

/// The states of a paper, in the words of the checklist.
package enum PaperState: String, CaseIterable, Sendable, Codable {
  case missing
  /// Seen and given back, nothing kept.
  case shown
  /// Compared with the original; the copy stays.
  case compared
  /// The original is with the office until it is given back.
  case originalHeld = "original-held"
  case originalReturned = "original-returned"
  /// The original stays in the file.
  case originalTaken = "original-taken"
  case copyTaken = "copy-taken"
  case electronic
  case fromSystem = "from-system"
  case expired
  /// The family says that there is none.
  case saidNone = "said-none"

  /// Whether the paper counts as handed in.
  package var isThere: Bool {
    switch self {
    case .shown, .compared, .originalHeld, .originalReturned, .originalTaken, .copyTaken,
      .electronic, .fromSystem:
      true
    case .missing, .expired, .saidNone: false
    }
  }
}

/// Date, issuer, number of a paper, and what it says. None of it names a person.
package struct PaperDetails: Equatable, Sendable, Codable {
  package var issuedOn: CivilDate?
  package var issuer: FreeText?
  package var number: FreeText?
  /// The conclusion says that it recommends home schooling.
  package var recommends: Bool?
  /// The last day on which the paper is valid, by its own words.
  package var validUntil: CivilDate?
  /// A passport, a birth certificate, a residence permit.
  package var kind: FreeText?
  /// The country that has issued it.
  package var country: FreeText?
  package var note: FreeText?

  package init(
    issuedOn: CivilDate? = nil, issuer: FreeText? = nil, number: FreeText? = nil,
    recommends: Bool? = nil, validUntil: CivilDate? = nil, kind: FreeText? = nil,
    country: FreeText? = nil, note: FreeText? = nil
  ) {
    self.issuedOn = issuedOn
    self.issuer = issuer
    self.number = number
    self.recommends = recommends
    self.validUntil = validUntil
    self.kind = kind
    self.country = country
    self.note = note
  }

  /// The details a rule asks for that are not recorded yet.
  package func missing(of needed: Set<DocumentDetail>) -> Set<DocumentDetail> {
    needed.filter { detail in
      switch detail {
      case .issuedOn: issuedOn == nil
      case .issuer: issuer?.words?.isEmpty ?? true
      case .recommendation: recommends == nil
      // Their lack holds nothing up; a lapsed paper is shown, and the clerk decides.
      case .number, .validUntil, .paperKind, .country: false
      }
    }
  }

  /// Whether the paper says that it was valid until a day before this one.
  package func hasLapsed(on day: CivilDate) -> Bool { validUntil.map { $0 < day } ?? false }
}
