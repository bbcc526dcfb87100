/// A number in decimal digits without an exponent, in as few as tell it from all others; empty where it is not finite.
func decimalDigits(of number: Double, mark: String) -> String {
  guard number.isFinite else { return "" }
  // The description is of the form `-12.5` or `-1.25e-07`.
  let parts = number.magnitude.description.split(separator: "e")
  let mantissa = (parts.first ?? "0").split(separator: ".")
  let whole = mantissa.first ?? "0"
  let decimals = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
  let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  let digits = whole + decimals
  let pointPlace = whole.count + exponent

  let text: String
  if pointPlace <= 0 {
    text = "0" + mark + String(repeating: "0", count: -pointPlace) + digits
  } else if pointPlace >= digits.count {
    text = digits + String(repeating: "0", count: pointPlace - digits.count)
  } else {
    text = digits.prefix(pointPlace) + mark + digits.dropFirst(pointPlace)
  }
  return number < 0 ? "-" + text : text
}
