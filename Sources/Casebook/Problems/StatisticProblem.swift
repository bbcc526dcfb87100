import Diagnostics

/// Figures that do not add up. They are published as they are, with a mark; the program corrects none.
enum StatisticProblem: ContentProblem {
  case ratioStated(DecimalNumber, computed: DecimalNumber)
  case discrepancy(Statistic.Check)

  var code: String {
    switch self {
    case .ratioStated: "statistic.ratio"
    case .discrepancy(let discrepancy): discrepancy.subject.code
    }
  }

  var severity: Severity { .warning }

  var message: Wording {
    switch self {
    case .ratioStated(let stated, let computed):
      Wording(
        vi: "giá trị ghi \(stated.vietnamese), mà tử số trên mẫu số là \(computed.vietnamese)",
        en: "the value says \(stated.plain), but numerator and denominator give \(computed.plain)")
    case .discrepancy(let discrepancy):
      discrepancy.wording
    }
  }

  var help: Wording? {
    switch self {
    case .ratioStated:
      Wording(vi: "sửa giá trị, hoặc bỏ đi để chương trình tính", en: "mend it, or leave it out to have it computed")
    case .discrepancy:
      Wording(vi: "đối chiếu lại với báo cáo gốc", en: "compare it with the original report")
    }
  }
}

extension Statistic.Subject {
  fileprivate var code: String {
    switch self {
    case .total: "statistic.total"
    case .wholeOfShares: "statistic.shares"
    case .closing: "statistic.closing"
    case .change: "statistic.change"
    case .percentage: "statistic.percentage"
    }
  }
}

extension Statistic.Check {
  /// Both figures and the difference, in a sentence.
  fileprivate var wording: Wording {
    let (stated, computed) = (self.stated, self.computed)
    let difference = self.difference.magnitude
    let sentence =
      switch subject {
      case .total:
        Wording(
          vi: "tổng ghi \(stated.vietnamese), mà các phần cộng lại là \(computed.vietnamese)",
          en: "the total says \(stated.plain), but the parts add up to \(computed.plain)")
      case .wholeOfShares:
        Wording(
          vi: "các tỷ lệ cộng lại là \(computed.vietnamese), không phải \(stated.vietnamese)",
          en: "the shares add up to \(computed.plain), not to \(stated.plain)")
      case .closing:
        Wording(
          vi: "cuối kỳ ghi \(stated.vietnamese), mà đầu kỳ cộng tăng trừ giảm là \(computed.vietnamese)",
          en: "the closing figure says \(stated.plain), but opening, gains and losses give \(computed.plain)")
      case .change:
        Wording(
          vi: "chênh lệch ghi \(stated.vietnamese), mà tăng trừ giảm là \(computed.vietnamese)",
          en: "the change says \(stated.plain), but gains less losses are \(computed.plain)")
      case .percentage:
        Wording(
          vi: "tỷ lệ ghi \(stated.vietnamese) %, mà tử số trên mẫu số là \(computed.vietnamese) %",
          en: "the percentage says \(stated.plain), but numerator and denominator give \(computed.plain)")
      }
    return Wording(
      vi: "\(sentence.vi), lệch \(difference.vietnamese)", en: "\(sentence.en), a difference of \(difference.plain)")
  }
}
