package org.queuebridge.report;

import java.util.List;
import org.queuebridge.diagram.shape.Picture;
import org.queuebridge.diagram.shape.SvgWriter;
import org.queuebridge.diagram.shape.XmlText;

/** A page that needs no other file, shows every text as it is, follows the reader's light or dark, and prints well. */
final class HtmlPage {
    private static final String STYLE = """
        :root { color-scheme: light dark; --line: #d0d7de; --muted: #57606a; --head: #f6f8fa; }
        body { font: 14px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1.25rem;
          background: #fff; color: #24292f; }
        h1 { font-size: 1.5rem; margin-bottom: .25rem; }
        h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
        p { margin: .35rem 0; max-width: 60rem; }
        .muted { color: var(--muted); }
        table { border-collapse: collapse; width: 100%; font-size: 13px; }
        th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
        th { background: var(--head); font-weight: 600; white-space: nowrap; }
        td { overflow-wrap: anywhere; white-space: pre-line; }
        .picture { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
        .picture svg { display: block; max-width: none; }
        @media (prefers-color-scheme: dark) {
          :root { --line: #30363d; --muted: #8b949e; --head: #161b22; }
          body { background: #0d1117; color: #e6edf3; }
        }
        @media print {
          body { margin: 0; max-width: none; font-size: 10pt; background: #fff; color: #000; }
          thead { display: table-header-group; }
          tr, .picture { break-inside: avoid; }
          h2 { break-after: avoid; }
          .picture { overflow: visible; border: 0; }
          .picture svg { max-width: 100%; height: auto; }
        }
        """;

    private final StringBuilder html = new StringBuilder(1 << 16);

    HtmlPage(String title) {
        html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(XmlText.escaped(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(XmlText.escaped(title))
                .append("</h1>\n");
    }

    void heading(String text) {
        html.append("<h2>").append(XmlText.escaped(text)).append("</h2>\n");
    }

    void paragraph(String text) {
        html.append("<p>").append(XmlText.escaped(text)).append("</p>\n");
    }

    void remark(String text) {
        html.append("<p class=\"muted\">").append(XmlText.escaped(text)).append("</p>\n");
    }

    void list(List<String> items) {
        html.append("<ul>\n");
        items.forEach(item -> html.append("<li>").append(XmlText.escaped(item)).append("</li>\n"));
        html.append("</ul>\n");
    }

    void picture(Picture picture) {
        html.append("<div class=\"picture\">\n")
                .append(SvgWriter.inline(picture))
                .append("</div>\n");
    }

    void table(List<String> columns, List<List<String>> rows) {
        html.append("<table>\n<thead>");
        row("th scope=\"col\"", "th", columns);
        html.append("</thead>\n<tbody>\n");
        rows.forEach(cells -> row("td", "td", cells));
        html.append("</tbody>\n</table>\n");
    }

    /** What was added since the last part, for pages that are long. */
    String part() {
        String part = html.toString();
        html.setLength(0);
        return part;
    }

    /** The page, or what follows the last part. */
    String text() {
        return html + "</body>\n</html>\n";
    }

    private void row(String begin, String end, List<String> cells) {
        html.append("<tr>");
        cells.forEach(cell -> html.append('<')
                .append(begin)
                .append('>')
                .append(XmlText.escaped(cell))
                .append("</")
                .append(end)
                .append('>'));
        html.append("</tr>\n");
    }
}
