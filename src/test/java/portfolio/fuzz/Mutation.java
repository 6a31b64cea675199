package portfolio.fuzz;

import java.util.List;

/**
 * A mutation of a file. The text of a file has one character for each byte, so that invalid UTF-8 can be processed like
 * any other text.
 */
@FunctionalInterface
interface Mutation {

    /** Returns the mutated file, which may be unchanged. */
    String of(String file, Dice dice, Corpus corpus);

    /** All mutations. Those that usually keep files readable occur several times. */
    List<Mutation> ALL = List.of(
            ByteMutations::flip,
            ByteMutations::cutFew,
            ByteMutations::cutMany,
            ByteMutations::truncate,
            ByteMutations::repeat,
            ByteMutations::insert,
            ByteMutations::insert,
            ByteMutations::insert,
            LineMutations::drop,
            LineMutations::repeat,
            LineMutations::swap,
            LineMutations::indent,
            LineMutations::join,
            LineMutations::splice,
            LineMutations::splice,
            YamlMutations::quoted,
            YamlMutations::quoted,
            YamlMutations::quoted,
            YamlMutations::quotedWord,
            YamlMutations::quotedWord,
            YamlMutations::quotedWord,
            YamlMutations::bare,
            YamlMutations::block,
            YamlMutations::structure,
            YamlMutations::listOfMany,
            YamlMutations::renamed,
            YamlMutations::added,
            YamlMutations::fromElsewhere,
            MarkdownMutations::value,
            MarkdownMutations::harmlessBody,
            MarkdownMutations::harmlessBody,
            MarkdownMutations::value,
            MarkdownMutations::value,
            MarkdownMutations::body,
            MarkdownMutations::body,
            MarkdownMutations::body,
            MarkdownMutations::bodyInstead);
}
