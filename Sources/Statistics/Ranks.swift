/// The median: the middle value, or the mean of the two in the middle; nil of no values.
package func median(_ values: [Double]) -> Double? {
  values.isEmpty ? nil : medianOfSorted(values.sorted())
}

/// The median of values in order; there is at least one.
func medianOfSorted(_ sorted: [Double]) -> Double {
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2)
    ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}

/// The rank of each value, from 1; equal values share the mean of the ranks they take up.
package func midRanks(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var result = [Double](repeating: 0, count: values.count)
  for group in tieGroups(order.map { values[$0] }) {
    let rank = Double(group.lowerBound + 1 + group.upperBound) / 2
    for place in group { result[order[place]] = rank }
  }
  return result
}

/// The runs of equal values among values in order.
func tieGroups(_ sorted: [Double]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var start = 0
  for place in sorted.indices where place + 1 == sorted.count || sorted[place + 1] != sorted[place]
  {
    result.append(start..<place + 1)
    start = place + 1
  }
  return result
}

/// Hodges and Lehmann's shift: the median of all differences after − before; nil where a side is
/// empty.
package func hodgesLehmannShift(before: [Double], after: [Double]) -> Double? {
  median(after.flatMap { later in before.map { later - $0 } })
}
