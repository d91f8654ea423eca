package org.queuebridge.diagram.shape;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Cuts text to a width. Widths are estimated, on the generous side, from those of the font Inter: what a viewer of the
 * picture has for other scripts is not known here.
 */
public final class TextFit {
    private static final String ELLIPSIS = "…";
    private static final String NARROW = "iljI.,:;'|!`";
    private static final String SLIM = "ftr()[]{}/\\-\" *";
    private static final String BROAD = "mwMW@%&—…";

    private static final int LATIN = 0x250;
    private static final double[] EMS =
            IntStream.range(0, LATIN).mapToDouble(TextFit::latin).toArray();

    private TextFit() {}

    /** How wide it is about, in pixels. */
    public static double width(String text, double size) {
        return text.codePoints().mapToDouble(TextFit::ems).sum() * size;
    }

    /** The text, without its middle where it is too long: names often differ at the end. */
    public static String middle(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        List<String> letters = letters(text);
        double left = width - width(ELLIPSIS, size);
        int head = 0;
        int tail = 0;
        while (head + tail < letters.size()) {
            boolean front = head <= tail;
            String next = front ? letters.get(head) : letters.get(letters.size() - 1 - tail);
            left -= width(next, size);
            if (left < 0) {
                break;
            }
            head += front ? 1 : 0;
            tail += front ? 0 : 1;
        }
        return String.join("", letters.subList(0, head)).stripTrailing()
                + ELLIPSIS
                + String.join("", letters.subList(letters.size() - tail, letters.size()))
                        .stripLeading();
    }

    /** What people take for one letter is not torn apart. */
    private static List<String> letters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> letters = new ArrayList<>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            letters.add(text.substring(begin, end));
            begin = end;
        }
        return letters;
    }

    private static double ems(int letter) {
        if (letter < LATIN) {
            return EMS[letter];
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> letter >= 0x1F000 ? 1.4 : letter >= 0x1100 ? 1.05 : 0.68;
        };
    }

    private static double latin(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.29;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.4;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.61;
    }
}
