package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
  private static final String STORY =
      "The lake council met in Orvel on Monday and agreed to share the costs of the new sluice.";

  private static Block.Kind kind(String line) {
    Text text = new Text(STORY + "\n\n" + line + "\n\n" + STORY);
    return Layout.of(text, 0, Optional.empty()).blocks().get(1).kind();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Lake #Council #Orvel",
        "You May Also Like",
        "More From Author",
        "Add yours",
        "+ There are no comments",
        "12 Comments",
        "Leave a Reply",
        "Share this article",
        "Share on Facebook",
        "Facebook Twitter WhatsApp",
        "426 shares",
        "Tweet",
        "Advertisement",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Continue reading the main story",
        "Sign up for our newsletter",
        "Sign up for The Orvel Briefing, sent every weekday.",
        "Subscribe to our channel",
        "Get our top stories in your inbox every morning. Sign up",
        "Read more:",
        "Read more: Lake level falls again",
        "READ ALSO: Sluice costs double",
        "Read the full story here.",
        "See also » Ferries return",
        "Related articles",
        "Follow us on Twitter",
        "Follow @orveltimes",
        "Follow Ada Orne on Twitter: @adaorne",
        "Like us on Facebook and never miss a story",
        "Twitter: @adaorne",
        "ada@orvel.example",
        "https://orvel.example/news/1",
        "© 2021 Orvel Times. All rights reserved.",
        "Copyright 2019 Orvel Media Group",
        "(Photo: Orvel Times)",
        "Photo by Ada Orne/Getty Images",
        "Image: Orvel Archive",
        "Getty Images",
        "AFP/Getty Images",
        "Home | News | Sport | Opinion",
        "Home > World > Europe",
        "Skip to content",
        "Back to top",
        "Privacy Policy",
        "Log in",
        "Terms of Use | Privacy Policy | Contact Us",
        "Please enable JavaScript to play this video",
        "We use cookies to give you the best experience on our site.",
        "5 min read",
        "Loading...",
        "Published: 3 November 2021, 10:15 GMT",
        "Updated 2 hours ago",
        "Tags: lake, council, Orvel",
        "___",
        "* * *",
        "Be the first to comment",
        "Comments are closed.",
        "Next article »",
        "This story has been updated with the council's reply.",
        "Check back for updates.",
        "A version of this article appears in print on Page A4.",
        "Scroll down for video",
        "Newsletter Podcasts Weather Traffic Obituaries Jobs Cars Homes Classifieds Archive Help"
            + " Shop"
      })
  void knowsFurniture(String line) {
    assertThat(kind(line)).isEqualTo(Block.Kind.FURNITURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares of the water company fell by 3 percent.",
        "Share prices fell on Monday.",
        "Comments by the mayor angered the fishermen.",
        "There are no comments from the ministry on the arrests.",
        "Read more slowly, the teacher told the boy.",
        "More from the council is expected on Tuesday.",
        "Follow the money, the lawyer said.",
        "Like other activists on Telegram, he was questioned by the police in Orvel.",
        "Like his brother, he joined the army at 17.",
        "Join the army or go home, they were told.",
        "Video by residents showed police beating a man near the sluice.",
        "Video of the attack was shown on state television.",
        "Photos showed the bridge in ruins.",
        "Images via satellite show three ships.",
        "Reuters could not verify the report",
        "Reuters photographer wounded near the front",
        "AP says two of its reporters were freed",
        "Reprints of the map sold out in days.",
        "Request permission first, the guide warned.",
        "Register to vote by Friday, officials urged.",
        "Sign of peace",
        "Advertisement of the posts began in May.",
        "Loading of the grain ships began on Sunday.",
        "Next, the council turned to the ferry.",
        "Related charges were dropped.",
        "Get out, he shouted.",
        "Copyright law was the subject of the talks.",
        "The council published its report on November 3, 2021.",
        "On Monday, November 3, 2021, the dam broke.",
        "Two killed as dam breaks",
        "Total dead: 10",
        "The search for survivors went on.",
        "World leaders met in Orvel.",
        "\"Watch out!\" he cried.",
        "Save the lake, the banner said.",
        "Print workers went on strike.",
        "Email servers failed across the ministry.",
        "Loss of trust",
        "The news agency, in a tweet, said: “All rights have been respected.”",
        "“We use cookies,” the baker said, “to feed the children.”"
      })
  void sentencesAndSubheadsAreRead(String line) {
    assertThat(kind(line)).isEqualTo(Block.Kind.PARAGRAPH);
  }
}
