/// An answer of a field that offers answers. Nothing is ever preselected.
package enum Choice: String, CaseIterable, Sendable, Codable {
  // How an application came whose rules are not here.
  case inPerson = "in-person"
  case byPost = "by-post"
  case electronically
  case throughOffice = "through-office"
  // Kind of examination.
  case first
  case repeated
  // How the family took part in a hearing.
  case came
  case absent
  case objectedInWriting = "objected-in-writing"
  case waived
  // Who asked for another day.
  case family
  case office
  // How a course ended.
  case completed
  case early
  // What was shown at the State Corporation.
  case identityDocument = "identity-document"
  case powerOfAttorney = "power-of-attorney"
  // What came back from the provider.
  case voucher
  case refusal
  // Place in a preschool.
  case permanent
  case temporary
  // Kind of preschool.
  case ordinary
  case special
  case sanatorium
  // What the PMPK recommends a special preschool for (preschool.rule.10.p4).
  case severeVision = "severe-vision"
  case severeHearing = "severe-hearing"
  case severeSpeech = "severe-speech"
  case musculoskeletal
  case intellectual
  case delayedDevelopment = "delayed-mental-development"
  // What a supervisor decides.
  case takesUp = "takes-up"
  case drops
  case returns
  case archives
  // How a family answers a proactive offer.
  case phone
  case textMessage = "text-message"
  // The other ways in which a contract is signed (preschool.rule.22.p10.2).
  case digitalSignature = "digital-signature"
  case qrCode = "qr-code"
  // The other way in which an application of the portal is certified (camp.req.8.portal.1).
  case oneTimePassword = "one-time-password"
  // Types of preschool organisations.
  case nursery
  case kindergarten
  case sanatoriumNursery = "sanatorium-nursery"
  case smallCentre = "small-centre"
  case specialNursery = "special-nursery"
  case specialKindergarten = "special-kindergarten"
  // Hours of work a day.
  case fourHours = "4"
  case nineHours = "9"
  case tenAndHalfHours = "10.5"
  case twelveHours = "12"
  case roundTheClock = "24"
  // Types of groups.
  case earlyAge = "early-age"
  case youngerGroup = "younger"
  case middleGroup = "middle"
  case olderGroup = "older"
  case preparatoryGroup = "preparatory"
  case mixedAges = "mixed-ages"
  case specialGroup = "special-group"
}
