package org.queuebridge.ui.theme;

/** The widths of the window at which the layout of screens changes, in pixels at the usual size of letters. */
public final class WindowBreakpoints {
    /** From here on the navigation shows names beside its icons. */
    public static final double NAMES_IN_NAVIGATION = 1280;

    /** From here on details stand beside their list, not below it. */
    public static final double DETAIL_BESIDE_LIST = 1400;

    /** From here on live events stand beside what is checked, not below it. */
    public static final double EVENTS_BESIDE_CHECKS = 1200;

    /** From here on the two parts of a screen stand side by side, such as the pattern beside the queues. */
    public static final double SIDE_BY_SIDE = 850;

    /** From here on the plan stands beside the pattern. */
    public static final double PLAN_BESIDE_PATTERN = 1600;

    private WindowBreakpoints() {}
}
