import Cases

/// The template of each form.
package enum FormCatalogue {
  package static func template(_ form: FormID) -> FormTemplate {
    switch form {
    case .talon: FreeForms.talon
    case .packageRefusal: FreeForms.packageRefusal
    case .homeReceipt: FreeForms.receipt
    case .homeRefusal: HomeForms.refusal
    case .homeAdmission: HomeForms.admission
    }
  }
}
