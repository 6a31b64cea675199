package portfolio.markdown;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Output of the items of a list. A {@code marker} function returns the bullet or number of an item by its index, from
 * 0.
 */
final class Items {

    private Items() {}

    static void appendHtml(StringBuilder html, List<List<Block>> items, Block.Setting setting) {
        for (List<Block> item : items) {
            html.append(isTask(item) ? "<li class=\"task\">" : "<li>");
            item.forEach(block -> block.appendHtml(html, setting));
            html.append("</li>\n");
        }
    }

    static String plain(List<List<Block>> items, Markup markup, IntFunction<String> marker) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> MarkdownText.hanging(marker.apply(i), plain(items.get(i), markup)))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(List<Block> item, Markup markup) {
        return item.stream()
                .map(block -> block.plain(markup))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String markdown(List<List<Block>> items, IntFunction<String> marker, Block.Setting setting) {
        String separator = items.stream().allMatch(Items::isTight) ? "\n" : "\n\n";
        return IntStream.range(0, items.size())
                .mapToObj(i -> MarkdownText.hanging(
                        marker.apply(i),
                        items.get(i).stream()
                                .map(block -> block.markdown(setting))
                                .collect(Collectors.joining(separator))))
                .collect(Collectors.joining(separator));
    }

    private static boolean isTask(List<Block> item) {
        return !item.isEmpty()
                && item.get(0) instanceof Block.Paragraph paragraph
                && !paragraph.content().isEmpty()
                && paragraph.content().get(0) instanceof Phrase.Box;
    }

    private static boolean isTight(List<Block> item) {
        return item.stream()
                .allMatch(block -> block instanceof Block.BulletList
                        || block instanceof Block.NumberedList
                        || (block instanceof Block.Paragraph paragraph && paragraph.tight()));
    }
}
