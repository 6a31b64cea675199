package portfolio.jsonresume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;
import portfolio.json.JsonNode.Member;
import portfolio.jsonresume.Shape.Keys;

/** The parts of a person's data that other programs keep apart: the parts of the name, and a key for each network. */
final class PersonParts {

    private static final String NAME = "name";
    private static final String PROFILES = "profiles";
    private static final Pattern USER_NAME = Pattern.compile("@?[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

    /** Keys for the parts of a name, in lower case without separators, in the order of the whole name. */
    private static final List<Set<String>> NAME_PARTS = List.of(
            Set.of("firstname", "givenname", "forename", "first", "given"),
            Set.of("middlename", "middle"),
            Set.of("lastname", "familyname", "surname", "last", "family"));

    /** Networks whose names occur as keys, in lower case without separators, with their names. */
    private static final Map<String, String> NETWORKS = Map.ofEntries(
            Map.entry("linkedin", "LinkedIn"),
            Map.entry("github", "GitHub"),
            Map.entry("gitlab", "GitLab"),
            Map.entry("bitbucket", "Bitbucket"),
            Map.entry("codeberg", "Codeberg"),
            Map.entry("codepen", "CodePen"),
            Map.entry("stackoverflow", "Stack Overflow"),
            Map.entry("twitter", "Twitter"),
            Map.entry("mastodon", "Mastodon"),
            Map.entry("bluesky", "Bluesky"),
            Map.entry("xing", "Xing"),
            Map.entry("facebook", "Facebook"),
            Map.entry("instagram", "Instagram"),
            Map.entry("youtube", "YouTube"),
            Map.entry("medium", "Medium"),
            Map.entry("dribbble", "Dribbble"),
            Map.entry("behance", "Behance"),
            Map.entry("kaggle", "Kaggle"),
            Map.entry("orcid", "ORCID"),
            Map.entry("researchgate", "ResearchGate"),
            Map.entry("googlescholar", "Google Scholar"),
            Map.entry("skype", "Skype"),
            Map.entry("telegram", "Telegram"));

    private final ImportRemarks remarks;

    PersonParts(ImportRemarks remarks) {
        this.remarks = remarks;
    }

    /** Returns whether a key holds such a part. */
    static boolean isOne(String name) {
        String bare = Keys.bare(name);
        return NETWORKS.containsKey(bare) || NAME_PARTS.stream().anyMatch(part -> part.contains(bare));
    }

    /** Returns {@code basics} with one name, and with all networks among its profiles. */
    JsonObject repaired(JsonObject basics) {
        return withUserNames(withNetworks(withName(basics)));
    }

    /** Makes user names of those that stand where a profile has its address, such as {@code "url": "@ida"}. */
    private JsonObject withUserNames(JsonObject basics) {
        Member profiles = basics.members().get(PROFILES);
        if (profiles == null || !(profiles.value() instanceof JsonArray list)) {
            return basics;
        }
        List<JsonNode> entries =
                list.elements().stream().map(this::withUserName).toList();
        return basics.with(PROFILES, new Member(profiles.name(), new JsonArray(list.place(), list.pointer(), entries)));
    }

    private JsonNode withUserName(JsonNode node) {
        if (!(node instanceof JsonObject profile) || profile.members().containsKey("username")) {
            return node;
        }
        Member url = profile.members().get("url");
        if (url == null
                || !(url.value() instanceof JsonString text)
                || !USER_NAME.matcher(text.text().strip()).matches()) {
            return node;
        }
        remarks.moved(url.name(), text.pointer(), "it is now the 'username'");
        return profile.without(Set.of("url")).with("username", url);
    }

    /** Joins the parts of a name, which are members of {@code basics} or of the object that is its {@code name}. */
    private JsonObject withName(JsonObject basics) {
        Keys keys = ResumeSchema.REPAIRED_BASICS;
        Map.Entry<String, Member> whole = basics.members().entrySet().stream()
                .filter(entry -> NAME.equals(keys.meantBy(entry.getKey()))
                        && !Absent.is(entry.getValue().value()))
                .findFirst()
                .orElse(null);
        if (whole != null && whole.getValue().value() instanceof JsonObject object) {
            return joinedName(object)
                    .map(name -> basics.with(
                            whole.getKey(), new Member(whole.getValue().name(), name)))
                    .orElse(basics);
        }
        return whole != null
                ? basics
                : joinedName(basics)
                        .map(name -> basics.without(nameParts(basics)).with(NAME, new Member(name.place(), name)))
                        .orElse(basics);
    }

    private Optional<JsonString> joinedName(JsonObject object) {
        List<JsonString> parts = new ArrayList<>();
        for (Set<String> names : NAME_PARTS) {
            object.members().entrySet().stream()
                    .filter(entry -> names.contains(Keys.bare(entry.getKey())))
                    .map(entry -> entry.getValue().value())
                    .filter(value -> value instanceof JsonString && !Absent.is(value))
                    .findFirst()
                    .ifPresent(value -> parts.add((JsonString) value));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String name = parts.stream().map(part -> part.text().strip()).collect(Collectors.joining(" "));
        parts.forEach(part -> remarks.moved(part.place(), part.pointer(), "it is part of 'name'"));
        return Optional.of(new JsonString(parts.get(0).place(), parts.get(0).pointer(), name));
    }

    /** Returns the members of an object that are joined into the name. */
    private static Set<String> nameParts(JsonObject object) {
        return object.members().entrySet().stream()
                .filter(entry -> entry.getValue().value() instanceof JsonString
                        && NAME_PARTS.stream().anyMatch(part -> part.contains(Keys.bare(entry.getKey()))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Makes profiles of members such as {@code "github": "ida"}. */
    private JsonObject withNetworks(JsonObject basics) {
        List<JsonNode> profiles = new ArrayList<>();
        Set<String> networks = new LinkedHashSet<>();
        basics.members().forEach((name, member) -> {
            String network = NETWORKS.get(Keys.bare(name));
            if (network != null && member.value() instanceof JsonString account && !Absent.is(account)) {
                remarks.moved(member.name(), account.pointer(), "it is now one of the 'profiles'");
                profiles.add(profile(network, member, account));
                networks.add(name);
            }
        });
        if (profiles.isEmpty()) {
            return basics;
        }
        JsonObject rest = basics.without(networks);
        Member old = rest.members().get(PROFILES);
        if (old == null) {
            JsonNode first = profiles.get(0);
            return rest.with(
                    PROFILES,
                    new Member(first.place(), new JsonArray(first.place(), basics.pointer() + "/profiles", profiles)));
        }
        List<JsonNode> all =
                new ArrayList<>(old.value() instanceof JsonArray array ? array.elements() : List.of(old.value()));
        all.addAll(profiles);
        return rest.with(
                PROFILES,
                new Member(
                        old.name(),
                        new JsonArray(old.value().place(), old.value().pointer(), all)));
    }

    private static JsonObject profile(String network, Member member, JsonString account) {
        boolean isAddress = account.text().contains("/");
        Map<String, Member> members = new LinkedHashMap<>();
        members.put("network", new Member(member.name(), new JsonString(member.name(), account.pointer(), network)));
        members.put(isAddress ? "url" : "username", new Member(member.name(), account));
        return new JsonObject(account.place(), account.pointer(), members);
    }
}
