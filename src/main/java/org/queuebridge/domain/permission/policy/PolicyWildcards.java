package org.queuebridge.domain.permission.policy;

/** Matches the wildcards of policies: {@code *} stands for any text, {@code ?} for any one character. */
public final class PolicyWildcards {
    private PolicyWildcards() {}

    public static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    /** Whether the whole text fits; in time that grows with the product of both lengths at most. */
    static boolean fits(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** The same of ARNs: their first five parts are compared one by one, so that no star reaches over a colon there. */
    public static boolean arnFits(String pattern, String arn) {
        String[] patterns = pattern.split(":", 6);
        String[] parts = arn.split(":", 6);
        if (patterns.length != 6 || parts.length != 6) {
            return pattern.equals("*") || pattern.equals(arn);
        }
        for (int i = 0; i < 6; i++) {
            if (!fits(patterns[i], parts[i])) {
                return false;
            }
        }
        return true;
    }
}
