import Cases
import Store
import Workbench

extension Performer {
  func perform(_ effect: ExchangeEffect, _ store: Store) throws -> ExchangeAnswer {
    switch effect {
    case .countStages: .stageCount(try store.openStageCount())
    case .loadStages(let limit): .stages(try store.openStages(limit: limit))
    }
  }
}
