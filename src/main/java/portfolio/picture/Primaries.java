package portfolio.picture;

/**
 * The matrices between the light of three primary colours and the CIE XYZ of profiles, whose white is D50. Row by row.
 */
final class Primaries {

    /** D50, the white of profiles. */
    private static final double[] D50 = {0.9642, 1.0, 0.8249};

    private static final double[] BRADFORD = {0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296
    };

    /** XYZ with white D50 to linear sRGB. */
    static final double[] XYZ_TO_SRGB = inverse(toXyz(0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06));

    /** Linear Display P3 to linear sRGB. */
    static final double[] P3_TO_SRGB =
            times(XYZ_TO_SRGB, toXyz(0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060));

    /** How far a matrix may be from no change. Profiles of sRGB round their numbers differently. */
    private static final double TOLERANCE = 0.004;

    private Primaries() {}

    /** Returns the matrix to XYZ with white D50, from the chromaticities of white, red, green and blue. */
    static double[] toXyz(
            double whiteX,
            double whiteY,
            double redX,
            double redY,
            double greenX,
            double greenY,
            double blueX,
            double blueY) {
        double[] primaries = {
            redX / redY,
            greenX / greenY,
            blueX / blueY,
            1,
            1,
            1,
            (1 - redX - redY) / redY,
            (1 - greenX - greenY) / greenY,
            (1 - blueX - blueY) / blueY
        };
        double[] white = {whiteX / whiteY, 1, (1 - whiteX - whiteY) / whiteY};
        double[] amounts = apply(inverse(primaries), white);
        double[] scaled = new double[9];
        for (int i = 0; i < 9; i++) {
            scaled[i] = primaries[i] * amounts[i % 3];
        }
        double[] from = apply(BRADFORD, white);
        double[] to = apply(BRADFORD, D50);
        double[] adapted = {to[0] / from[0], 0, 0, 0, to[1] / from[1], 0, 0, 0, to[2] / from[2]};
        return times(times(inverse(BRADFORD), times(adapted, BRADFORD)), scaled);
    }

    static boolean isIdentity(double[] matrix) {
        for (int i = 0; i < 9; i++) {
            if (Math.abs(matrix[i] - (i % 4 == 0 ? 1 : 0)) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    static double[] apply(double[] m, double[] v) {
        return new double[] {
            m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
            m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
            m[6] * v[0] + m[7] * v[1] + m[8] * v[2]
        };
    }

    static double[] times(double[] a, double[] b) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < 3; i++) {
                    product[3 * row + column] += a[3 * row + i] * b[3 * i + column];
                }
            }
        }
        return product;
    }

    static double[] inverse(double[] m) {
        double a = m[4] * m[8] - m[5] * m[7];
        double b = m[5] * m[6] - m[3] * m[8];
        double c = m[3] * m[7] - m[4] * m[6];
        double det = m[0] * a + m[1] * b + m[2] * c;
        return new double[] {
            a / det, (m[2] * m[7] - m[1] * m[8]) / det, (m[1] * m[5] - m[2] * m[4]) / det,
            b / det, (m[0] * m[8] - m[2] * m[6]) / det, (m[2] * m[3] - m[0] * m[5]) / det,
            c / det, (m[1] * m[6] - m[0] * m[7]) / det, (m[0] * m[4] - m[1] * m[3]) / det
        };
    }
}
