package io.parley.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Which of a number of things each of many requests is for; drawn the same in every run. */
final class Draws {

    private static final int DRAWS = 200_000;
    private static final long SEED = 20_261_201;

    private Draws() {
    }

    static IntStream uniform(int things) {
        return new SplittableRandom(SEED).ints(DRAWS, 0, things);
    }

    /** The thing of rank r is drawn in proportion to 1/r. */
    static IntStream zipf(int things) {
        double[] upTo = new double[things];
        for (int i = 0; i < things; i++) {
            upTo[i] = (i == 0 ? 0 : upTo[i - 1]) + 1.0 / (i + 1);
        }
        return new SplittableRandom(SEED).doubles(DRAWS, 0, upTo[things - 1]).mapToInt(drawn -> {
            int found = Arrays.binarySearch(upTo, drawn);
            return found < 0 ? -found - 1 : found;
        });
    }
}
