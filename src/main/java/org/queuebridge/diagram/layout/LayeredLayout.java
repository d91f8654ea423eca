package org.queuebridge.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places nodes in columns, such that lines between neighboring columns cross little and are short, and no two nodes
 * overlap. After Sugiyama: each column is sorted by the middle of its neighbors, several times; then the column that
 * needs most room is stacked, and the others come as near to their neighbors as there is room.
 */
public final class LayeredLayout {
    private static final int SWEEPS = 4;

    private final List<double[]> heights;
    private final List<List<Link>> links;
    private final double gap;
    private final List<List<Integer>> orders = new ArrayList<>();

    /** A line from a node of a column to one of the next column, by their positions in the lists. */
    public record Link(int from, int to) {}

    /**
     * Where nodes are.
     *
     * @param tops for each column and node, the upper edge
     * @param height of the whole
     */
    public record Placed(List<List<Double>> tops, double height) {
        public Placed {
            tops = tops.stream().map(List::copyOf).toList();
        }
    }

    private LayeredLayout(List<double[]> heights, List<List<Link>> links, double gap) {
        this.heights = heights;
        this.links = links;
        this.gap = gap;
        heights.forEach(
                column -> orders.add(IntStream.range(0, column.length).boxed().toList()));
    }

    /**
     * Places the nodes.
     *
     * @param heights the height of each node, column by column
     * @param links for each column but the last one, the lines to the next
     * @param gap the least distance of two nodes of a column
     */
    public static Placed of(List<List<Double>> heights, List<List<Link>> links, double gap) {
        List<double[]> columns = heights.stream()
                .map(column -> column.stream().mapToDouble(each -> each).toArray())
                .toList();
        return new LayeredLayout(columns, links, gap).place();
    }

    private Placed place() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int column = 1; column < heights.size(); column++) {
                sort(column, true, false);
            }
            for (int column = heights.size() - 2; column >= 0; column--) {
                sort(column, column > 0, true);
            }
        }
        return stacked();
    }

    /** Nodes without a line stay at the end, in their order. */
    private void sort(int column, boolean byLeft, boolean byRight) {
        double[] wanted = middles(
                column, byLeft ? ranks(column - 1) : new double[0], byRight ? ranks(column + 1) : new double[0]);
        List<Integer> order = new ArrayList<>(orders.get(column));
        order.sort(Comparator.comparingDouble(node -> Double.isNaN(wanted[node]) ? Double.MAX_VALUE : wanted[node]));
        orders.set(column, order);
    }

    /** The place of each node in its column, from 0 to 1, so that columns of different lengths compare. */
    private double[] ranks(int column) {
        List<Integer> order = orders.get(column);
        double[] ranks = new double[order.size()];
        for (int i = 0; i < order.size(); i++) {
            ranks[order.get(i)] = (i + 0.5) / order.size();
        }
        return ranks;
    }

    /**
     * The mean of each node's neighbors; not a number where it has none.
     *
     * @param left values of the column before; empty where it does not count
     * @param right values of the column behind; empty where it does not count
     */
    private double[] middles(int column, double[] left, double[] right) {
        double[] sums = new double[heights.get(column).length];
        int[] counts = new int[sums.length];
        if (left.length > 0) {
            for (Link link : links.get(column - 1)) {
                sums[link.to()] += left[link.from()];
                counts[link.to()]++;
            }
        }
        if (right.length > 0) {
            for (Link link : links.get(column)) {
                sums[link.from()] += right[link.to()];
                counts[link.from()]++;
            }
        }
        for (int node = 0; node < sums.length; node++) {
            sums[node] = counts[node] == 0 ? Double.NaN : sums[node] / counts[node];
        }
        return sums;
    }

    private Placed stacked() {
        int tallest = IntStream.range(0, heights.size())
                .boxed()
                .max(Comparator.comparingDouble(column -> needed(column)))
                .orElse(0);
        double[][] tops = new double[heights.size()][];
        for (int column = tallest; column < heights.size(); column++) {
            tops[column] = column == tallest ? stack(column) : near(column, centers(column - 1, tops), new double[0]);
        }
        for (int column = tallest - 1; column >= 0; column--) {
            tops[column] = near(column, new double[0], centers(column + 1, tops));
        }
        double least = Arrays.stream(tops).flatMapToDouble(Arrays::stream).min().orElse(0);
        List<List<Double>> placed = new ArrayList<>();
        double height = 0;
        for (int column = 0; column < tops.length; column++) {
            for (int node = 0; node < tops[column].length; node++) {
                tops[column][node] -= least;
                height = Math.max(height, tops[column][node] + heights.get(column)[node]);
            }
            placed.add(Arrays.stream(tops[column]).boxed().toList());
        }
        return new Placed(placed, height);
    }

    private double needed(int column) {
        return Arrays.stream(heights.get(column)).map(each -> each + gap).sum();
    }

    private double[] stack(int column) {
        double[] tops = new double[heights.get(column).length];
        double next = 0;
        for (int node : orders.get(column)) {
            tops[node] = next;
            next += heights.get(column)[node] + gap;
        }
        return tops;
    }

    private double[] centers(int column, double[][] tops) {
        double[] centers = new double[tops[column].length];
        for (int node = 0; node < centers.length; node++) {
            centers[node] = tops[column][node] + heights.get(column)[node] / 2;
        }
        return centers;
    }

    /** As near to the neighbors as the order and the gaps allow; see {@link NearestPlaces}. */
    private double[] near(int column, double[] left, double[] right) {
        double[] wanted = middles(column, left, right);
        List<Integer> order = orders.get(column);
        double[] distances = stack(column);
        double[] shifts = new double[order.size()];
        double last = 0;
        for (int i = 0; i < shifts.length; i++) {
            int node = order.get(i);
            // One without neighbors goes right behind the one before it.
            last = Double.isNaN(wanted[node]) ? last : wanted[node] - heights.get(column)[node] / 2 - distances[node];
            shifts[i] = last;
        }
        double[] placed = NearestPlaces.rising(shifts);
        double[] tops = new double[shifts.length];
        for (int i = 0; i < shifts.length; i++) {
            int node = order.get(i);
            tops[node] = placed[i] + distances[node];
        }
        return tops;
    }
}
