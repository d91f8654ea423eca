package org.queuebridge.diagram.shape;

import java.util.Locale;
import org.queuebridge.diagram.shape.Shape.Sign;

/** The outline of a sign as the path of an SVG, relative to its upper left corner. */
final class SignPath {
    private SignPath() {}

    static String of(Sign sign, double size) {
        String path = switch (sign) {
            case SQUARE -> "h%1$.1fv%1$.1fh-%1$.1fz";
            case HALF ->
                "h%1$.1fv1.5h-%1$.1fzv%2$.1fh1.5v-%2$.1fzm%4$.1f 0v%2$.1fh1.5v-%2$.1fzm-%4$.1f"
                        + " %2$.1fh%1$.1fv%2$.1fh-%1$.1fz";
            case DIAMOND -> "m%2$.1f -1l%3$.1f %3$.1fl-%3$.1f %3$.1fl-%3$.1f -%3$.1fz";
            case CROSS -> "l%1$.1f %1$.1fm-%1$.1f 0l%1$.1f -%1$.1f";
            case DASH -> "m0 %2$.1fh%1$.1f";
        };
        double half = size / 2;
        double out = sign == Sign.DIAMOND ? half + 1 : half;
        return String.format(Locale.ROOT, path, size, half, out, size - 1.5);
    }
}
