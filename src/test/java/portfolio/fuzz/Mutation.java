package portfolio.fuzz;

import java.util.List;

/**
 * One accident of a file. Files are texts in which each character stands for a byte, so that what is no UTF-8 can be
 * written and cut like everything else.
 */
@FunctionalInterface
interface Mutation {

    /** The file after the accident; it may be the same. */
    String of(String file, Dice dice, Corpus corpus);

    /** All kinds there are; those that keep most files readable are there more often. */
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
