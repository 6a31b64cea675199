package portfolio.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListItemsTest {

    @Test
    void theTextOfAnItemGetsAnElement() {
        assertThat(ListItems.wrapped("<ul><li>One <b>two</b></li></ul>"))
                .isEqualTo("<ul><li><div>One <b>two</b></div></li></ul>");
    }

    @Test
    void textBesideAnInnerListGetsItsOwn() {
        assertThat(ListItems.wrapped("<ul><li>One<ol><li>two</li></ol>three</li></ul>"))
                .isEqualTo("<ul><li><div>One</div><ol><li><div>two</div></li></ol><div>three</div></li></ul>");
    }

    @Test
    void textInOtherBlocksStaysAsItIs() {
        String xhtml = "<div><p>One</p>\n<table><tr><td>two</td></tr></table>\n<ul><li><p>three</p></li></ul></div>";

        assertThat(ListItems.wrapped(xhtml)).isEqualTo(xhtml);
    }
}
