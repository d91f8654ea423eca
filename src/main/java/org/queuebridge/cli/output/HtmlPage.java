package org.queuebridge.cli.output;

import java.util.List;

/** A page that needs no other file, and shows every text as it is. */
final class HtmlPage {
    private static final String STYLE = """
        body { font: 14px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
        h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid #8884; padding: .35rem .6rem; text-align: left; vertical-align: top; }
        td { overflow-wrap: anywhere; }
        @media (prefers-color-scheme: dark) { body { background: #16181d; color: #e6e8eb; } }
        """;

    private final StringBuilder html = new StringBuilder();

    HtmlPage(String title) {
        html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
    }

    void heading(String text) {
        html.append("<h2>").append(escaped(text)).append("</h2>\n");
    }

    void paragraph(String text) {
        html.append("<p>").append(escaped(text)).append("</p>\n");
    }

    void table(List<String> columns, List<List<String>> rows) {
        html.append("<table>\n<thead>");
        row("th scope=\"col\"", "th", columns);
        html.append("</thead>\n<tbody>\n");
        rows.forEach(cells -> row("td", "td", cells));
        html.append("</tbody>\n</table>\n");
    }

    String text() {
        return html + "</body>\n</html>\n";
    }

    private void row(String begin, String end, List<String> cells) {
        html.append("<tr>");
        cells.forEach(cell -> html.append('<')
                .append(begin)
                .append('>')
                .append(escaped(cell))
                .append("</")
                .append(end)
                .append('>'));
        html.append("</tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
