package portfolio.picture;

import org.jspecify.annotations.Nullable;

/**
 * What the samples of a picture mean, as linear sRGB: red, green and blue light from 0 to 1, below and above for
 * colours that sRGB cannot show. All arithmetic is in {@code double} and {@link StrictMath}, because the colour engine
 * of the JDK gives other values in each version.
 */
interface ColorProfile {

    /** sRGB for one (gray) or three samples. */
    ColorProfile SRGB = new Matrix(new Curve[] {Curve.SRGB, Curve.SRGB, Curve.SRGB}, null);

    /** Inks without a profile: each takes away its part of the light of sRGB. */
    ColorProfile INKS = new ColorProfile() {
        @Override
        public void toLinear(double[] samples, double[] rgb) {
            for (int i = 0; i < 3; i++) {
                rgb[i] = Curve.SRGB.at((1 - samples[i]) * (1 - samples[3]));
            }
        }
    };

    /**
     * Converts one pixel.
     *
     * @param samples one sample from 0 to 1 for each component: gray, red to blue, or cyan to black (1 is full ink)
     * @param rgb receives linear sRGB
     */
    void toLinear(double[] samples, double[] rgb);

    /** A profile with a curve for each component, and the linear values mixed by a matrix. */
    @SuppressWarnings("ArrayRecordComponent") // Not compared.
    record Matrix(Curve[] curves, double @Nullable [] matrix) implements ColorProfile {

        @Override
        public void toLinear(double[] samples, double[] rgb) {
            if (curves.length == 1 || samples.length < 3) {
                double light = curves[0].at(samples[0]);
                rgb[0] = light;
                rgb[1] = light;
                rgb[2] = light;
                return;
            }
            double r = curves[0].at(samples[0]);
            double g = curves[1].at(samples[1]);
            double b = curves[2].at(samples[2]);
            if (matrix == null) {
                rgb[0] = r;
                rgb[1] = g;
                rgb[2] = b;
                return;
            }
            for (int i = 0; i < 3; i++) {
                rgb[i] = matrix[3 * i] * r + matrix[3 * i + 1] * g + matrix[3 * i + 2] * b;
            }
        }

        /**
         * Returns {@link #SRGB} if this is sRGB as exactly as profiles write it: it converts faster, and changes no
         * value.
         */
        ColorProfile simplified() {
            for (Curve curve : curves) {
                if (!curve.isSrgb()) {
                    return this;
                }
            }
            return matrix == null || Primaries.isIdentity(matrix) ? SRGB : this;
        }
    }
}
