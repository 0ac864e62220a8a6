=== function loud()
~ return (film == "loud") + (door == "loud") + (gain == "loud")

=== function quiet()
~ return (film == "quiet") + (door == "quiet") + (gain == "quiet")

=== verdict
{
- withheld:
    -> end_mistrial
- stand == "held":
    -> end_side_door
- barred:
    -> end_reversed
}
The long table again, and somebody on each chair. What is said in here nobody may ask. Suppose that one could hear it. # part:aftermath # place:jury-room/late # people:tanaka@near boyd@left # face:tanaka=calm # face:boyd=serious #l0145
{
- film == "hand":
    “Nobody laid a hand on anyone,” says number one. “I told them that on Monday.” He looks around for somebody who will say that he had not. # speaker:okafor #l0146
- film == "loud":
    “So where was the lock?” asks somebody who has waited for it since Monday. “We were told such a lot about what it’s not.” #l0147
- film == "quiet":
    “I kept waiting for the bad part,” says somebody, and several nod. “It doesn’t look like what they show you.” Nobody says what that was. #l0148
- else:
    “I don’t need a basement,” says somebody by the window. “I need who had what in whose drawer.” A sheet goes around. #l0149
}
{ door:
- "loud":
    “I know what I’m meant to think about fear,” says another. “I was told. I’d have walked.” It has an edge that it did not have on Monday. #l0150
- "quiet":
    “I walked off a job once,” says another. “Whoever can walk isn’t kept.” Nobody has an answer ready, and nobody gives one. #l0151
- else:
    “He had the title to my truck,” says Curtis Boyd. “I could walk fine.” He says it to the table, and the table lets it lie. # speaker:boyd #l0152
}
{ gain:
- "loud":
    “And there was something in it after all,” says a third. “We had to hear that from the other one. What else don’t we have?” #l0153
- "quiet":
    “People say things, for a paper or a ticket,” says a third. It lies there. It is not an argument. It is only the last thing that somebody said. #l0154
- else:
    “The dates,” says June Tanaka. “It was said in the one month, and offered in another. I’ve put them side by side.” # speaker:tanaka # face:tanaka=explaining #l0155
}
{ stand:
- "words":
    “That was learned,” says June Tanaka. “Three times. I’ve typed enough of it to know.” She is sorry to say so. # speaker:tanaka # face:tanaka=sad #l0156
    -> end_phrases
- "gone":
    Somebody has pulled a thirteenth chair to the end of the table. It was only in the way. #l0157
- "thin":
    “It was a yes and a yes,” says somebody. “I’d have liked to hear it once in a sentence.” #l0158
- else:
    “I believed that,” says somebody, quite low. “Not all. The part with ‘I don’t know.’” #l0159
}
{
- loud() >= 2:
    -> end_forty
- film == "hand":
    -> end_eleven
- loud() == 1 and stand == "own" and paper == "kept":
    -> end_second
- loud() == 1:
    -> end_eleven
- stand == "own" and quiet() <= 1:
    -> end_both
- stand == "own" and quiet() == 2 and paper == "kept":
    -> end_both
- stand == "thin" and quiet() <= 1 and paper == "kept":
    -> end_both
- paper == "kept":
    -> end_second
}
-> end_not_proved

=== end_both
It takes them two days. On the second they ask for the judge’s page on the means, and pass it around, and each reads the word “or” aloud. “On the first count,” says June Tanaka, who has become the one who says it: “guilty. On the second: guilty.” #l0160
{ paper == "kept":
    Nobody looks at you. They look at the sheet, which somebody has straightened. #l0161
- else:
    There was not much to hold. They held what there was, and it was an answer in its own order. #l0162
}
Curtis Boyd waits at the elevator. “Nobody was in a hurry,” he says. From him that is a good deal. #l0163
-> tonight

=== end_second
On the large count they stay two whole days, and cannot get all of them across it. On the second they need an hour. It has a bag in it, or a safe, or a console, and whose hand was on it. #l0164
It is worth a year. {boss} has folded the good jacket over one arm before it is read out. #l0165
“Was that what you wanted?” asks Curtis Boyd on the stairs. It is the first time that anybody has asked you that. #l0166
-> tonight

=== end_not_proved
They go through it as one would wish. Twice somebody says “I think,” and is asked by the others for the exhibit. There is not enough of it. “Not proved,” says June Tanaka, and turns the page, and it is the same for the second. #l0167
It was done right, by you and by them. What was missing was missing before Monday. #l0168
{ stand == "gone":
    The judge thanks them. Nobody says a word about the chair. #l0169
- else:
    “I’m sorry,” says number twelve in passing, not to you. #l0170
}
-> tonight

=== end_eleven
{ film == "hand":
    Eleven to one, and on Friday still. The one is number one. On Monday he had said that he couldn’t, and then that he would try. He has tried. #l0228
- else:
    Eleven to one, and on Friday still. The one is not stupid, and not hard. The one has a thing that happened once, and nobody in there has another that would weigh as much. #l0229
}
“A mistrial,” says the judge; “in January, if the People wish.” She asks whether {who} will be there. You say that you’ll ask. #l0172
On your chart from Monday stands what you know of each of them. You look for a line that would have told you, and count the lines that you have. #l0173
-> tonight

=== end_forty
Forty minutes, and in that is lunch. They are not angry. They have known since Monday what it looks like, and it never came. #l0174
{ paper == "kept":
    The sheets lie in their folder, in the order in which you gave them. The second one has a ring on it, from a cup. #l0175
- else:
    The photographs lie on the table, face down, as somebody left them. #l0176
}
“Not guilty,” says a man whose trade you never did find out. {boss} cries. It is not played. #l0177
-> tonight

=== end_phrases
After that they do not get back to anything else. If that was learned, what was not? The sheets are good; nobody reads them now. By four it is no on both. #l0178
It had been meant to help. All three lines were true. #l0179
Sokol says nothing to you in the corridor. He holds the door. #l0180
-> tonight

=== end_side_door
What is said in the jury room nobody may ask. But they were gone for an hour, and came out with a question: might they know where {who} had slept on Tuesday? # part:aftermath # place:jury-room/late # people:boyd@near # face:boyd=contempt #l0181
The judge tells them that it is not evidence. They nod. It is no, on both counts, and Curtis Boyd reads it out, because they have made him foreman. “Somebody was in a hurry,” he says, which is not on the form. # speaker:boyd #l0182
{boss} looks down at the table. It would be easier if one could see a smile there. #l0183
-> tonight

=== end_reversed
They are out for a day and a half. Guilty, on both. June Tanaka says it, and you think: so it did not matter. # part:aftermath # place:jury-room/late # people:tanaka@near # face:tanaka=calm #l0184
It takes three other judges a year and two months. They need four pages, and all four are about one chair, and a sentence said by an open door. Of what was done to {who} there is not a word in them. It is as if nobody had spoken. #l0185
A copy goes to the man from that chair. He had told his daughter that he was not picked because he knew too much about the matter. Now he reads what it was. #l0186
-> tonight

=== end_mistrial
On Thursday at eleven a motel clerk, called for something else, is asked who paid for room six. She looks it up. She is a person who looks things up. # part:aftermath # place:trial/day # people:sokol@near-left # face:sokol=serious #l0187
“I’d have liked to ask about it,” says Sokol to the judge. “It’s three nights. I’d have lost.” The twelve are thanked and sent home. Number two stays sitting a moment longer. # speaker:sokol #l0188
There will be another Monday, it is said, in spring. On your desk lies a letter with your name in it. #l0189
-> tonight

=== tonight
{ matter:
- "farm":
    That night Rosalba sleeps over the farmworker center, the lamp on. In the bunks by the field lie others, in another county, and somebody counts them. #l0190
- "household":
    That night Selam sleeps behind a door with her own key. Ruth is awake at one, in a home, and asks for her by the wrong name. #l0191
- else:
    That night Jordan sleeps on his grandmother’s couch, his shoes beside it. Tasha sleeps in nine. #l0192
}
-> own_words
