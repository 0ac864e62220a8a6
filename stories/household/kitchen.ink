=== kitchen
A white kitchen, not a crumb in it. Your coffee is poured before you have found a chair; Selam sets it down and stays on her feet. # place:kitchen/night # people:stephen@left marianne@mid selam@right # face:stephen=smile # face:marianne=calm # face:selam=blank # chapter:kitchen # cue:tidy-house #l0043
On the refrigerator hangs a card: HOUSE RULES. Be kind. Shoes off. Phones in the basket. All of them have signed, one with a dinosaur. # cue:house-rules #l0044
“She won’t speak before the lady of the house,” says Marianne. “It’s cultural. We’ve given up fighting it.” # speaker:marianne # people:marianne@near-left selam@right stephen@mid # face:smile # cue:culture #l0045
-> kitchen_hub

=== kitchen_hub
- (cup)
{ cup > 2:
    -> teddy
}
* (hear_stephen) [Let Mr. Coyle tell how she came to be here. # event:employer-account # minutes:6]
    “I wrote to the consulate myself. Four years with us in Addis; then our visa, our tickets, our roof, until they post us again in June.” # speaker:stephen # people:stephen@near-left marianne@mid selam@right # face:explaining # cue:brought-her #l0046
    “She’s family. She’s never so much as had to take a bus.” # speaker:stephen # face:smile # cue:never-alone #l0047
    -> cup
* (read_pantry) [Read the other list, inside the open pantry door. # thing:pantry-list # event:posted-recorded # minutes:6]
    S.: 5:30 steps, bins; 6 Ruth, tablets; 7 Teddy. Every hour has a word beside it until 9, floors. Then one more line: Nights, Ruth. # cue:pantry-list #l0048
    Below that, in the same round hand: mail to me, callers to me, walks with Ruth only. # cue:callers-to-me #l0049
    -> cup
* (hear_marianne) [Let Mrs. Coyle tell about wages and time off. # event:employer-account # minutes:6]
    “We keep her wages for her, in with ours. She’d send it all home, and then where would she be?” # speaker:marianne # people:marianne@near-left stephen@mid selam@right # face:explaining # cue:kept-wages #l0050
    “Some nights I do hear Ruth,” she adds. “I lie there, and I’m so grateful.” # speaker:marianne # face:tired #l0294
    “Her daughter’s school we pay ourselves, every term. I have the receipts.” # speaker:marianne # face:calm # cue:school-fees #l0051
    -> cup
* (see_bins) [Ask for the back way out, to where the bins are. # thing:back-door # minutes:6]
    “Straight through,” says Stephen. No keypad here: a bolt, drawn back. Anybody inside could walk out. # speaker:stephen # cue:back-bolt #l0052
    One line of slipper prints goes to the bins. From there it goes on to the fence, stands a while, and comes back. #l0053
    -> cup

=== teddy
“Did you get locked out again?” says a voice from under the table. A pair of dinosaur slippers is down there, and a boy in them. # speaker:teddy # people:stephen@left marianne@near-left selam@right # face:marianne=smile # decisive #l0054
“She isn’t allowed to do the door,” the boy explains to your boots. “I do the numbers.” # speaker:teddy # cue:teddy-numbers #l0055
“Teddy,” says his mother, and laughs, and looks at Selam. # speaker:marianne #l0056
* (ask_teddy) [Get down to his level and ask whose rule that is. # event:child-questioned # minutes:3]
    He looks at all the slippers in the room to see what the answer is. “I forget,” he says. # speaker:teddy #l0057
    -> room
* (selam_answers) [Give Selam the chance to answer that for herself. # event:asked-in-earshot # approach:exposed-question@selam # minutes:3]
    “He is a very good doorman,” says Selam. “I recommend him to everybody.” Marianne’s shoulders come down. # speaker:selam # people:selam@near marianne@left # face:calm #l0058
    -> room
* (note_words) [Put down the words and the time; ask nothing more. # event:child-heard # minutes:3]
    “Have you got a dinosaur?” Teddy asks. Yours is at home, you say. Marianne has stopped laughing, and is reading your pen. # face:marianne=serious #l0059
    -> room
* (ask_mother) [Find out what his mother means by that laugh. # event:hand-shown # minutes:3]
    “It’s for Ruth, all of it. So the numbers stay with us, and Teddy is our doorman.” Since you asked, she has been standing between you and Selam. # speaker:marianne # face:serious #l0290
    -> room
