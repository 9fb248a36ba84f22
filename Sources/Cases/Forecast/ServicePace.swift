import func Glibc.erfc
import func Glibc.exp
import func Glibc.log

import Law

/// How long one serving takes here, as a log-normal distribution: most end soon, some take long.
///
/// It rests on the servings of this service that ended today. While there are few of them, those of
/// earlier days count with at most ``earlierWeight`` servings, and a careful guess with
/// ``guessWeight``, so that the first visitor of a new office is forecast as well.
package struct ServicePace: Equatable, Sendable {
  /// Mean and spread of the logarithm of minutes.
  let logMean: Double
  let logSpread: Double
  /// Servings of today it rests on.
  package let today: Int
  /// Servings of earlier days that were looked at.
  package let earlier: Int

  /// - Parameters:
  ///   - today: milliseconds of each serving that ended today.
  ///   - earlier: the same of earlier days.
  ///   - limit: the limit of serving; without one, fifteen minutes are the guess's measure.
  package init(today: [Int64], earlier: [Int64], limit: Limit?) {
    let guess = Sample(
      weight: Self.guessWeight, mean: log(Double(limit?.minutes ?? 15) * 0.6), spread: 0.6)
    let before = guess.adding(earlier).capped(at: Self.earlierWeight)
    let all = before.adding(today)
    self.init(
      logMean: all.mean, logSpread: min(0.9, max(0.3, all.variance.squareRoot())),
      today: today.count, earlier: earlier.count)
  }

  private init(logMean: Double, logSpread: Double, today: Int, earlier: Int) {
    self.logMean = logMean
    self.logSpread = logSpread
    self.today = today
    self.earlier = earlier
  }

  /// The pace of servings of which nobody knows yet for which of these services they are.
  static func mixed(_ paces: [ServicePace]) -> ServicePace? {
    guard let first = paces.first else { return nil }
    guard paces.contains(where: { $0 != first }) else { return first }
    let count = Double(paces.count)
    let mean = paces.reduce(0) { $0 + $1.logMean } / count
    let variance =
      paces.reduce(0) { sum, pace in
        let distance = pace.logMean - mean
        return sum + pace.logSpread * pace.logSpread + distance * distance
      } / count
    return ServicePace(
      logMean: mean, logSpread: variance.squareRoot(), today: paces.map(\.today).max() ?? 0,
      earlier: paces.map(\.earlier).max() ?? 0)
  }

  /// Half of the servings end within so many milliseconds.
  package var median: Int64 { Int64(exp(logMean) * 60_000) }

  /// The share of servings that end within so many minutes.
  func shareEnded(by minutes: Double) -> Double {
    minutes <= 0 ? 0 : 0.5 * erfc((logMean - log(minutes)) / (logSpread * 1.414_213_562_373_095))
  }

  static let guessWeight = 5.0
  static let earlierWeight = 20.0
}

/// Weighted logarithms of servings. A serving below half a minute is a slip of the key and counts
/// as half a minute.
private struct Sample {
  var weight: Double
  var sum: Double
  var squares: Double

  init(weight: Double, mean: Double, spread: Double) {
    self.weight = weight
    sum = weight * mean
    squares = weight * (mean * mean + spread * spread)
  }

  var mean: Double { sum / weight }
  var variance: Double { max(0, squares / weight - mean * mean) }

  func adding(_ milliseconds: [Int64]) -> Sample {
    var sample = self
    for value in milliseconds {
      let minutes = log(max(0.5, Double(value) / 60_000))
      sample.weight += 1
      sample.sum += minutes
      sample.squares += minutes * minutes
    }
    return sample
  }

  func capped(at most: Double) -> Sample {
    guard weight > most else { return self }
    var sample = self
    sample.sum *= most / weight
    sample.squares *= most / weight
    sample.weight = most
    return sample
  }
}
