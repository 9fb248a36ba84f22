import Law

/// The news that an order was changed, as the authorised body sends it to the provider within three
/// working days of registration (`home.rule.8.2`, `pmpk.rule.13.2`, `rehab.rule.11.2`,
/// `camp.rule.13-1.p4`).
package struct OrderNews: Equatable, Sendable, Codable {
  package let service: Service
  /// «№ 40»: the amending order.
  package let act: FreeText
  /// The first day on which the new edition applies.
  package let appliesFrom: CivilDate

  package init(service: Service, act: FreeText, appliesFrom: CivilDate) {
    self.service = service
    self.act = act
    self.appliesFrom = appliesFrom
  }
}

/// Why the news is not recorded.
package enum OrderNewsRefusal: Error, Equatable, Sendable {
  case supervisorOnly
  case missingText
}

extension OrderNews {
  package func decide(by clerk: Clerk) throws(OrderNewsRefusal) -> OfficeEvent {
    guard clerk.role.supervises else { throw .supervisorOnly }
    guard act.words?.isEmpty == false else { throw .missingText }
    return .orderNewsReceived(self)
  }
}

extension Office {
  /// Orders that apply on a day and whose edition the program does not have: cases would run under
  /// an old one.
  package func newsNotInProgram(on day: CivilDate) -> [OrderNews] {
    orderNews.filter { news in
      day >= news.appliesFrom && news.act.words != RuleBook.newest(news.service)?.edition.id
    }
  }
}
