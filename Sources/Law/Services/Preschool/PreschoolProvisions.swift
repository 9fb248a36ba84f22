/// Single clauses of order № 254 that no other table states.
extension Preschool {
  static let queueProvisions =
    [
      Provision("preschool.rule.2", .appliesTo([.underSix, .stateOrderPlaces])),
      Provision("preschool.rule.3.2", .definition(.archive)),
      Provision("preschool.rule.3.3", .vacancy(Vacancy.Field.allCases)),
      Provision("preschool.rule.3.8", .definition(.vacancyInAcceptance)),
      Provision("preschool.rule.3.9", .definition(.queueNumber)),
      Provision("preschool.rule.3.11", .definition(.queue)),
      Provision("preschool.rule.3.12", .definition(.referral)),
      Provision("preschool.rule.3.15", .definition(.temporaryVacancy)),
      Provision("preschool.rule.5.p3", .appliesTo([.nonResidents])),
      Provision("preschool.rule.5.p6", .refusalForm("preschool.form.3")),
      Provision("preschool.rule.6.p5", .states([.date, .time, .queueNumber])),
      Provision("preschool.rule.7.2", .consentFirst),
      Provision("preschool.rule.12", .applicantMay([.chooseAnother])),
      Provision("preschool.rule.15.2", .applicantMay([.stateEntryAge])),
      Provision("preschool.rule.15.3", .applicantMay([.confirmInterest])),
      Provision("preschool.rule.15.4", .applicantMay([.withdraw])),
      Provision("preschool.rule.15.5", .applicantMay([.changePreschools])),
      Provision("preschool.rule.15.8", .applicantMay([.answerOffer])),
      Provision("preschool.rule.16.5", .states([.checkUnderWay])),
      Provision("preschool.rule.17.2", .queue(.keptPlace)),
      Provision("preschool.rule.23.p1", .queue(.toTheEnd)),
      Provision("preschool.rule.23.p2", .queue(.outOfTurnOnTransfer)),
      Provision("preschool.rule.23.p3", .queue(.returnByMoment)),
      Provision("preschool.rule.24", .appliesTo([.wholeYearsAtYearEnd])),
      Provision("preschool.rule.26", .queue(.siblingsTogether)),
      Provision("preschool.rule.29", .appliesTo([.allYear])),
      Provision("preschool.queue-req.7.2", .roundTheClock([.portal])),
      Provision("preschool.queue-req.7.3", .roundTheClock([.portal, .proactive])),
    ] + consents

  static let admissionProvisions =
    [
      Provision("preschool.rule.22.p4", .definition(.vacancyInAcceptance)),
      Provision("preschool.rule.22.p9.1", .recordedIn(.unifiedBase)),
      Provision("preschool.rule.22.p9.2", .states([.status, .resultDate, .resultTime])),
      Provision(
        "preschool.rule.22.p10.2", .applicantMay([.signByMessage, .signByKey, .signByCode])),
      Provision("preschool.rule.22.p10.3", .states([.admission])),
      Provision("preschool.rule.29", .appliesTo([.allYear])),
      Provision("preschool.admission-req.7.1", .roundTheClock([.portal])),
      Provision("preschool.admission-req.7.2", .roundTheClock([.portal])),
    ] + consents

  private static let consents = [
    Provision("preschool.form.1.consent", .consentScope([.restricted])),
    Provision(
      "preschool.form.5.processing",
      .consentScope([.collection, .processing, .access, .crossBorder, .applicant, .child])),
    Provision("preschool.form.5.restricted", .consentScope([.restricted])),
    Provision("preschool.form.5.validity", .consentScope([.untilResult])),
  ]
}
