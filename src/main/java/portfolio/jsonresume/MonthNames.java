package portfolio.jsonresume;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The names of the months and their abbreviations, in the languages in which most résumés are written. */
final class MonthNames {

    /** The fewest letters of an abbreviation. Shorter ones, such as {@code ma}, are ambiguous. */
    private static final int MIN_LENGTH = 3;

    /**
     * The names from January to December, one language per element. A bar separates forms of the same month. The first
     * language that knows a word decides.
     */
    private static final List<String> LANGUAGES = List.of(
            "january february march april may june july august september october november december",
            "januar|jänner februar|feber märz|maerz april mai juni juli august september oktober november dezember",
            "janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart|mrt april mei juni juli augustus september oktober november december",
            "januari februari mars april maj juni juli augusti september oktober november december",
            "januar februar marts|mars april maj|mai juni juli august september oktober november desember|december",
            "styczeń|stycznia luty|lutego marzec|marca kwiecień|kwietnia maj|maja czerwiec|czerwca lipiec|lipca"
                    + " sierpień|sierpnia wrzesień|września październik|października listopad|listopada"
                    + " grudzień|grudnia",
            "leden|ledna únor|února březen|března duben|dubna květen|května červen|června červenec|července"
                    + " srpen|srpna září říjen|října listopad|listopadu prosinec|prosince",
            "январь|января февраль|февраля март|марта апрель|апреля май|мая июнь|июня июль|июля август|августа"
                    + " сентябрь|сентября октябрь|октября ноябрь|ноября декабрь|декабря",
            "січень|січня лютий|лютого березень|березня квітень|квітня травень|травня червень|червня липень|липня"
                    + " серпень|серпня вересень|вересня жовтень|жовтня листопад|листопада грудень|грудня",
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
            "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
            "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月");

    private static final List<List<List<String>>> NAMES =
            LANGUAGES.stream().map(MonthNames::forms).toList();

    private MonthNames() {}

    private static List<List<String>> forms(String language) {
        return List.of(language.split(" ", -1)).stream()
                .map(month -> List.of(month.split("\\|", -1)))
                .toList();
    }

    /**
     * Returns the month, 1 to 12, for a name or its abbreviation in lower case; empty if the word is no month, or is
     * ambiguous.
     */
    static OptionalInt month(String word) {
        for (List<List<String>> language : NAMES) {
            List<Integer> months = months(language, word);
            if (months.size() == 1) {
                return OptionalInt.of(months.get(0));
            }
        }
        return OptionalInt.empty();
    }

    private static List<Integer> months(List<List<String>> language, String word) {
        List<Integer> begun = new ArrayList<>();
        for (int month = 1; month <= language.size(); month++) {
            List<String> forms = language.get(month - 1);
            if (forms.contains(word)) {
                return List.of(month);
            }
            if (word.length() >= MIN_LENGTH && forms.stream().anyMatch(form -> form.startsWith(word))) {
                begun.add(month);
            }
        }
        return begun;
    }
}
