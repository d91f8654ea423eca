package org.queuebridge.diagram.shape;

/** Text within XML or HTML, as an element's content or an attribute's value. */
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The text with its special characters escaped; what XML 1.0 cannot hold at all is replaced. */
    public static String escaped(String text) {
        if (text.chars().allMatch(XmlText::plain)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(letter) ? letter : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean plain(int letter) {
        boolean special = letter == '&' || letter == '<' || letter == '>' || letter == '"' || letter == '\'';
        return letter >= ' ' && letter < 0xD800 && !special;
    }

    private static boolean allowed(int letter) {
        boolean control = letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
        boolean surrogate = letter >= 0xD800 && letter <= 0xDFFF;
        return !control && !surrogate && letter != 0xFFFE && letter != 0xFFFF;
    }
}
