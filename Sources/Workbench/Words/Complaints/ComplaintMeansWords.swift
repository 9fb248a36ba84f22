import Cases
import Law

/// How it came.
struct ComplaintMeansWords: Phrase {
  private let means: ComplaintMeans

  init(_ means: ComplaintMeans) { self.means = means }

  var kazakh: String {
    switch means {
    case .written: "жазбаша"
    case .oral: "ауызша"
    case .portal: "портал арқылы"
    }
  }

  var russian: String {
    switch means {
    case .written: "письменно"
    case .oral: "устно"
    case .portal: "через портал"
    }
  }

  var english: String {
    switch means {
    case .written: "in writing"
    case .oral: "by word of mouth"
    case .portal: "through the portal"
    }
  }
}
