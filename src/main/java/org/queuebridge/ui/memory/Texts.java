package org.queuebridge.ui.memory;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The texts of what is remembered. Each reader throws an {@link IllegalArgumentException} where a text is another. */
final class Texts {
    private Texts() {}

    static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    static int number(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    static String shares(double[] shares) {
        return Arrays.stream(shares).mapToObj(Texts::share).collect(Collectors.joining(" "));
    }

    static double[] shares(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Texts::share).toArray();
    }

    static double share(String text) {
        double share = Double.parseDouble(text);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }
}
