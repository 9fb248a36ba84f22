/// The way an application comes. The registered mobile phone and the objects of informatisation
/// are the portal's (`home.req.2.3`).
package enum Channel: String, CaseIterable, Sendable, Codable {
  case walkIn = "walk-in"
  case portal
  case proactive
  case stateCorporation = "state-corporation"
}
