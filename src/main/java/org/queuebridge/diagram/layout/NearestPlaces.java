package org.queuebridge.diagram.layout;

/**
 * Isotonic regression by pooling adjacent violators: the numbers nearest to the wanted ones, by the sum of squares,
 * none of which is less than the one before it. Takes time in proportion to their count.
 */
final class NearestPlaces {
    private NearestPlaces() {}

    static double[] rising(double[] wanted) {
        double[] means = new double[wanted.length];
        int[] sizes = new int[wanted.length];
        int pools = 0;
        for (double value : wanted) {
            means[pools] = value;
            sizes[pools] = 1;
            pools++;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                int size = sizes[pools - 2] + sizes[pools - 1];
                means[pools - 2] = (means[pools - 2] * sizes[pools - 2] + means[pools - 1] * sizes[pools - 1]) / size;
                sizes[pools - 2] = size;
                pools--;
            }
        }
        double[] rising = new double[wanted.length];
        int next = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < sizes[pool]; i++) {
                rising[next++] = means[pool];
            }
        }
        return rising;
    }
}
