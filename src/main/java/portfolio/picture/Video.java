package portfolio.picture;

/**
 * A short video without sound that is safe to publish.
 *
 * @param format MP4 or WebM
 * @param width the width as shown, in pixels
 * @param height the height as shown, in pixels
 * @param seconds the duration; 0 if the file does not say
 * @param bytes the file without its tags; the caller does not change it
 */
@SuppressWarnings("ArrayRecordComponent") // Large, and not compared.
public record Video(PictureFormat format, int width, int height, double seconds, byte[] bytes) {

    /** The most bytes of a video: 20 MB. */
    public static final int MAX_BYTES = 20_000_000;

    /** The longest video, in seconds: three minutes. */
    public static final int MAX_SECONDS = 180;

    /**
     * Reads a video.
     *
     * @param bytes the whole file
     * @throws PictureException if it is not a video, cut off, damaged, too large, too long, or has sound
     */
    public static Video read(byte[] bytes) {
        PictureFormat format = PictureFormat.of(bytes);
        if (!format.video()) {
            throw new PictureException("the file is a picture, not a video", null);
        }
        PictureHeader.requireSize(bytes.length, MAX_BYTES);
        Video video;
        boolean sound;
        if (format == PictureFormat.MP4) {
            Mp4File file = Mp4File.read(bytes);
            video = new Video(format, file.width(), file.height(), file.seconds(), file.cleaned());
            sound = file.sound();
        } else {
            WebmFile file = WebmFile.read(bytes);
            video = new Video(format, file.width(), file.height(), file.seconds(), file.cleaned());
            sound = file.sound();
        }
        if (video.width <= 0 || video.height <= 0) {
            throw new PictureException("the video has no picture", "export it again");
        }
        if (sound) {
            throw new PictureException(
                    "the video has sound",
                    "remove the sound, such as by: ffmpeg -i in." + format.extension() + " -an -c copy out."
                            + format.extension());
        }
        if (video.seconds > MAX_SECONDS) {
            throw new PictureException(
                    "the video takes " + Math.round(video.seconds) + " seconds, more than " + MAX_SECONDS,
                    "shorten it");
        }
        return video;
    }
}
