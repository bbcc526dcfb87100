import Diagnostics
import Markdown

/// Reads a text as a file.
func markdown(_ text: String, _ extensions: MarkdownExtensions = .all) -> MarkdownDocument {
  MarkdownDocument(parsing: SourceFile(path: "a.md", text: text), extensions: extensions)
}

/// Renders a text.
func html(
  _ text: String, _ policy: MarkdownHTMLRenderer.Policy = .safe, _ extensions: MarkdownExtensions = .all
) -> String {
  html(markdown(text, extensions), MarkdownHTMLRenderer(policy: policy))
}

func html(_ document: MarkdownDocument, _ renderer: MarkdownHTMLRenderer = MarkdownHTMLRenderer(policy: .safe))
  -> String
{
  var output: [UInt8] = []
  renderer.render(document, into: &output)
  return String(decoding: output, as: UTF8.self)
}
