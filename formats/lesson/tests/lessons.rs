use lesson::{render, render_in};

#[test]
fn headings_start_at_two() {
    let html = render("# One\n\n## Two\n\n###### Deep").html;
    assert!(html.contains("<h2>One</h2>") && html.contains("<h3>Two</h3>") && html.contains("<h6>Deep</h6>"), "{html}");
    assert!(render("### Only").html.contains("<h2>Only</h2>"));
}

#[test]
fn a_customers_voice() {
    let html = render("> [!voice] Third call & more\n> I have *told* this twice.\n\n> An ordinary quote.").html;
    assert!(html.contains("<blockquote class=\"voice\"><p class=\"voice-who\">Third call &amp; more</p>"), "{html}");
    assert!(html.contains("<em>told</em>") && !html.contains("[!voice]"), "{html}");
    assert!(html.contains("<blockquote>\n<p>An ordinary quote.</p>"), "{html}");
    let bare = render("> [!voice]\n> 我都打第三次了。").html;
    assert!(bare.contains("class=\"voice\"") && !bare.contains("voice-who") && bare.contains("第三次"), "{bare}");
}

#[test]
fn nothing_that_runs_gets_through() {
    for text in [
        "<script>alert(1)</script>",
        "Hi <img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html;base64,AAAA)",
        "![x](https://tracker.example/p.png)",
        "![x](/files/../admin)",
        "<p style=\"position:fixed\">x</p>",
        "<blockquote class=\"toast\">x</blockquote>",
        "\u{E000}<script>alert(1)</script>",
        "<div>\u{E000}<iframe src=//x></iframe></div>",
        "> [!voice] <script>alert(1)</script>\n> x",
    ] {
        harmless(&render(text).html);
    }
}

#[test]
fn images_and_links() {
    let html =
        render("![The desk](/files/ab12/desk.png) [site](https://example.org) ![gone](http://x.example/a.png)").html;
    assert!(html.contains("<img src=\"/files/ab12/desk.png\" alt=\"The desk\">"), "{html}");
    assert!(html.contains("rel=\"noopener noreferrer\"") && html.contains("<span>gone</span>"), "{html}");
}

#[test]
fn tables_lists_and_code_stay() {
    let html = render("| a | b |\n|---|---|\n| 1 | 2 |\n\n3. x\n\n`code`").html;
    assert!(
        html.contains("<table>") && html.contains("<ol start=\"3\">") && html.contains("<code>code</code>"),
        "{html}"
    );
}

#[test]
fn reading_time() {
    let english = render_in(&"word ".repeat(500), "en");
    assert_eq!((english.words, english.minutes), (500, 3));
    let chinese = render(&"先让客户把话说完".repeat(100));
    assert_eq!((chinese.words, chinese.minutes), (800, 4));
    assert_eq!(render("").minutes, 0);
    assert_eq!(render("# A heading").words, 2);
}

/// What a filter that knows nothing of HTML would look for, and every tag that was let through.
fn harmless(html: &str) {
    let lower = html.to_ascii_lowercase();
    for never in ["<script", "<style", "<svg", "<iframe", "<div", "javascript:", "\u{E000}"] {
        assert!(!lower.contains(never), "{never} in {html}");
    }
    for (at, _) in lower.match_indices('=') {
        let before = lower[..at].trim_end();
        let letters = before.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
        let name = &before[before.len() - letters..];
        assert!(!name.starts_with("on") || name.len() < 3, "{name}= in {html}");
    }
    for tag in lower.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or("")) {
        assert!(!tag.contains(" style=") && !tag.contains("\"data:") && !tag.contains("class=\"toast"), "{tag}");
    }
    for image in lower.split("<img").skip(1) {
        assert!(image.trim_start().starts_with("src=\"/files/"), "{html}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]
    #[test]
    fn hostile_markdown_stays_harmless(parts in proptest::collection::vec(proptest::sample::select(vec![
        "<script>", "</script>", "<img src=x onerror=alert(1)>", "[a](", "javascript:alert(1)", ")", "![", "](", "> [!voice] ", "\n", "\n\n", "<", ">", "\"", "'",
        "on", "click=", "&#x6a;avascript:", "&lt;script&gt;", "`", "```", "* ", "# ", "|", "|--|\n", "\u{E000}", "<svg/onload=x>", "<!--", "-->", "data:text/html,", "/files/a.png",
        "<a href=\"javascript:x\">", "style=\"x\"", "<style>", "\\", "\0", "文", "<math><mtext></p>", "<p class=\"voice-who\" onclick = x>",
    ]), 0..30)) {
        harmless(&render(&parts.concat()).html);
    }

    #[test]
    fn any_text_renders(text in "\\PC{0,200}") {
        harmless(&render(&text).html);
    }
}
