import Law
import Letters

/// A field that keeps a draft from being registered.
package struct FieldProblem: Error, Equatable, Sendable {
  package let field: IntakeField
  package let kind: Kind

  package enum Kind: String, Sendable {
    case missing
    /// A name needs a surname and a given name.
    case incompleteName = "incomplete-name"
    case notADate = "not-a-date"
    case wrongLength = "wrong-length"
    /// A sign that no paper can show.
    case unprintable
  }

  package init(field: IntakeField, kind: Kind) {
    self.field = field
    self.kind = kind
  }
}

/// A draft with everything registration needs.
package struct CompletedIntake: Equatable, Sendable {
  package let service: Service
  package let channel: Channel
  package let residency: Residency
  package let received: Moment
  package let child: PersonFacts
  package let applicant: PersonFacts
  package let knownChild: PersonID?
  package let knownApplicant: PersonID?
  package let relation: Relation
  package let schooling: CaseEvent.Schooling?
  package let visit: VisitID?
  package let visitArrivedAt: Moment?
  package let supervisorReason: String?
  package let record: Record

  package init(
    service: Service, channel: Channel, residency: Residency, received: Moment,
    child: PersonFacts, applicant: PersonFacts, knownChild: PersonID?, knownApplicant: PersonID?,
    relation: Relation, schooling: CaseEvent.Schooling?, visit: VisitID?,
    visitArrivedAt: Moment?, supervisorReason: String?, record: Record = Record()
  ) {
    self.service = service
    self.channel = channel
    self.residency = residency
    self.received = received
    self.child = child
    self.applicant = applicant
    self.knownChild = knownChild
    self.knownApplicant = knownApplicant
    self.relation = relation
    self.schooling = schooling
    self.visit = visit
    self.visitArrivedAt = visitArrivedAt
    self.supervisorReason = supervisorReason
    self.record = record
  }

  package func intake(child: PersonID, applicant: PersonID) -> Intake {
    Intake(
      service: service, channel: channel, received: received, arrivedAt: visitArrivedAt,
      child: child, applicant: applicant, relation: relation, residency: residency,
      schooling: schooling, visit: visit, supervisorReason: supervisorReason,
      record: record)
  }
}

extension IntakeDraft {
  /// The fields this service asks for.
  package var fields: [IntakeField] {
    var fields: [IntakeField] = isAtDesk || isOffered ? [] : [.filedAt]
    fields += [.childIIN, .childName, .childBirth]
    if asksResidency { fields.append(.residency) }
    if asksSchooling { fields += [.grade, .language] }
    return fields + [.applicantName, .relation, .phone, .address]
  }

  /// Forms 2 and 3 of home schooling have blanks for class and language.
  package var asksSchooling: Bool { service == .home }

  /// Only where the papers of residents and of others differ is it asked which the family is.
  package var asksResidency: Bool {
    service.flatMap(RuleBook.newest)?.documents.documents.contains {
      $0.applicants == [.nonResident]
    } ?? false
  }

  /// Everything registration needs, or the first field that is wanting.
  ///
  /// - Parameters:
  ///   - now: the moment of receipt of an application handed in at the desk.
  ///   - place: the kind of office, on which it depends what the service asks for.
  package func completed(
    at now: Moment, place: Place = .school
  ) throws(FieldProblem) -> CompletedIntake {
    guard let service else { throw FieldProblem(field: .service, kind: .missing) }
    guard let relation else { throw FieldProblem(field: .relation, kind: .missing) }
    return CompletedIntake(
      service: service, channel: channel, residency: residency, received: try received(now),
      child: try childFacts(), applicant: try applicantFacts(),
      knownChild: knownChild, knownApplicant: knownApplicant, relation: relation,
      schooling: try completedSchooling(), visit: visit, visitArrivedAt: visitArrivedAt,
      supervisorReason: supervisorReason.isEmpty ? nil : supervisorReason,
      record: record(at: place))
  }

  private func received(_ now: Moment) throws(FieldProblem) -> Moment {
    if isAtDesk || isOffered { return now }
    guard !self[.filedAt].isEmpty else { throw FieldProblem(field: .filedAt, kind: .missing) }
    guard let filedAt else { throw FieldProblem(field: .filedAt, kind: .notADate) }
    return filedAt
  }

  private func childFacts() throws(FieldProblem) -> PersonFacts {
    let iin = self[.childIIN]
    guard iin.isEmpty || childIIN != nil else {
      throw FieldProblem(field: .childIIN, kind: .wrongLength)
    }
    let typed = self[.childBirth]
    guard typed.isEmpty || childBirth != nil else {
      throw FieldProblem(field: .childBirth, kind: .notADate)
    }
    return PersonFacts(
      name: try completedName(.childName), iin: iin.isEmpty ? nil : iin, birthDate: childBirth,
      sex: childIIN?.sex)
  }

  private func applicantFacts() throws(FieldProblem) -> PersonFacts {
    let phone = self[.phone]
    guard phone.isEmpty || phone.count == 10 else {
      throw FieldProblem(field: .phone, kind: .wrongLength)
    }
    guard unprintableWord(.address) == nil else {
      throw FieldProblem(field: .address, kind: .unprintable)
    }
    return PersonFacts(
      name: try completedName(.applicantName), phone: phone.isEmpty ? nil : "+7" + phone,
      address: address)
  }

  /// What was said of the applicant's address; a paper with a blank for it needs an answer.
  package var address: Known<String> {
    get {
      let typed = self[.address].tidied
      if !typed.isEmpty { return .value(typed) }
      return addressIsWithheld == true ? .absent : .unanswered
    }
    set {
      self[.address] = newValue.value ?? ""
      switch newValue {
      case .absent: addressIsWithheld = true
      case .unanswered, .value: addressIsWithheld = nil
      }
    }
  }

  private func completedName(_ field: IntakeField) throws(FieldProblem) -> FullName {
    guard !self[field].tidied.isEmpty else { throw FieldProblem(field: field, kind: .missing) }
    guard unprintableWord(field) == nil else {
      throw FieldProblem(field: field, kind: .unprintable)
    }
    guard let name = name(field) else { throw FieldProblem(field: field, kind: .incompleteName) }
    return name
  }

  private func completedSchooling() throws(FieldProblem) -> CaseEvent.Schooling? {
    guard asksSchooling else { return nil }
    guard let schooling else {
      let isGradeThere = self[.grade].contains(where: \.isNumber)
      throw FieldProblem(field: isGradeThere ? .language : .grade, kind: .missing)
    }
    return schooling
  }
}
