/// What a row behind figures shows.
struct FigureText: Sendable {
  var code = ""
  var content = ""
  var organisation = ""
  /// Where it leads to, from the site's root.
  var address = ""
  var day = ""
}
