import Cases
import Law

/// Names that stand on paper, always in Kazakh.
package enum ServiceTitle {
  package static func kazakh(_ service: Service) -> String {
    switch service {
    case .home: "үйде жеке тегін оқытуды ұйымдастыру үшін құжаттар қабылдау"
    case .pmpk: "психологиялық-медициналық-педагогикалық тексеру және консультация"
    case .rehab: "оңалту және әлеуметтік бейімдеу"
    case .special: "арнайы білім беру ұйымдарына қабылдау"
    case .preschoolQueue: "мектепке дейінгі ұйымға кезекке қою"
    case .preschoolAdmission: "мектепке дейінгі ұйымға қабылдау"
    case .camp: "лагерьлерде демалу үшін жолдама беру"
    }
  }
}

package enum StudyLanguageTitle {
  package static func kazakh(_ language: StudyLanguage) -> String {
    switch language {
    case .kazakh: "қазақ тілі"
    case .russian: "орыс тілі"
    case .english: "ағылшын тілі"
    case .uighur: "ұйғыр тілі"
    case .uzbek: "өзбек тілі"
    case .tajik: "тәжік тілі"
    }
  }
}

package enum PaperStateTitle {
  package static func kazakh(_ state: PaperState) -> String {
    switch state {
    case .missing: "ұсынылмаған"
    case .shown: "көрсетілді"
    case .compared: "түпнұсқамен салыстырылды"
    case .originalHeld: "түпнұсқасы алынды"
    case .originalReturned: "түпнұсқасы қайтарылды, көшірмесі қалды"
    case .originalTaken: "түпнұсқа"
    case .copyTaken: "көшірме"
    case .electronic: "электрондық құжат"
    case .fromSystem: "мемлекеттік жүйеден алынды"
    case .expired: "қолданылу мерзімі өткен"
    case .saidNone: "жоқ"
    }
  }
}
