=== ready
{ stay == "forced":
    May, the small room. There is a deputy outside now, on the chair that could be seen through the glass. # place:da-room/day # people:person@near # face:person=blank # chapter:ready #l0119
- else:
    May, the small room. The radiator is off, and the window is open, because somebody asked. # place:da-room/day # people:person@near # face:person=serious # chapter:ready #l0120
}
“What do I have to say?” asks {who}. # speaker:person # decisive #l0121
* (rough_up) [Play Sokol, harder than he would ever be himself. # approach:confront@person # minutes:20 # clock:hearing]
    You are good at it. It takes some time afterward to become who you were, and one can see that it has not quite worked. # face:person=wary #l0122
    -> hearing
* (no_rehearsal) [Say that it’s best fresh, and leave it at that. # approach:dismiss@person # minutes:20 # clock:hearing]
    “Fresh,” says {who}. “Like fish.” # speaker:person # face:person=tired #l0123
    -> hearing
* (show_seats) [Show the room, the seats, and what he’ll surely ask. # event:prepared-openly # approach:give-control@person # minutes:20 # clock:hearing]
    You walk over while it is empty. {who} tries the chair, and the microphone, and then sits for a good while in the one that is {boss}’s. #l0124
    -> hearing
* (good_words) [Give {who} three phrases that a jury likes to hear. # event:coached # minutes:20 # clock:hearing]
    ~ coached = true
    They are said back to you without a mistake. It is how one talks to whoever decides. # face:person=blank #l0125
    -> hearing

=== ready_paper
May. Navarro has the papers on the floor of the hallway, in the order in which they hang together, with a path left free for the copier. # place:da-hall/day # people:navarro@near # face:navarro=explaining # chapter:ready #l0126
“So who says it?” he asks. “If nobody says it.” # speaker:navarro # decisive #l0127
* (keepers) [The bank clerk, the phone company’s man, whoever keeps each. # event:records-laid # minutes:20 # clock:hearing]
    ~ shown = true
    There are five of them, and each is nervous and exact. Nobody has ever asked them about the thing that they do all day. #l0128
    -> hearing
* (old_words) [What {who} said to the officer can be read out. # event:statement-instead # minutes:20 # clock:hearing]
    “And who gets asked about it?” says Navarro. “The binder?” # speaker:navarro # face:navarro=serious #l0129
    -> hearing
* (whoever_else) [Find out who else was there, and have them served. # event:summoned-cold # minutes:20 # clock:hearing]
    There were others, there always were. They learn from a stranger at the door that they are in this. #l0130
    -> hearing

=== hearing
{ held or stay == "forced":
    ~ coached = false
}
{ held:
    ~ stay = "paper"
    ~ shown = false
}
{ hole:
- "taken":
    June, Division Four, the motion. “By whose leave?” asks the judge. It is the property clerk’s question, and it is still a good one. # place:courthouse/day # people:sokol@left # face:sokol=serious # chapter:hearing #l0131
- "promised":
    June, Division Four, the motion. Sokol plays the sentence from the recording, and then plays it again, a little slower. # place:courthouse/day # people:sokol@left # face:sokol=serious # chapter:hearing #l0132
- "tied":
    June, Division Four, the motion. “Through whom?” asks the judge, and you tell her, and she writes for a long time. # place:courthouse/day # people:sokol@left # face:sokol=serious # chapter:hearing #l0133
- "labels":
    June, Division Four, the motion. Sokol reads out page two. He leaves a pause behind the word, the width of a hand. # place:courthouse/day # people:sokol@left # face:sokol=serious # chapter:hearing #l0134
- else:
    June, Division Four, the motion. Sokol has not much of one. He asks about page four and page nine, because somebody has to. # place:courthouse/day # people:sokol@left # face:sokol=tired # chapter:hearing #l0135
}
She looks over at your table. # decisive #l0136
* (line_by_line) [Contest it line by line, as far as it goes. # minutes:15 # clock:last]
    { hole:
    - "none":
        ~ ruled = "stands"
        It goes as far as noon, and nothing has moved. #l0137
    - "taken":
        ~ ruled = "out"
        It goes as far as noon. By then what was taken is out, and what it led to, and she has stopped looking at you. #l0138
    - else:
        ~ ruled = "hurt"
        It goes as far as noon. By then everybody in the room knows it by heart. #l0139
    }
    -> last
* (say_first) [Say it yourself, first, and in words that are plain. # event:weakness-owned # minutes:15 # clock:last]
    { hole == "taken":
        ~ ruled = "out"
        It takes you two sentences. What was taken is out, says the judge, and she lets stand what you have from elsewhere, one sheet at a time. #l0140
    - else:
        ~ ruled = "stands"
        It takes you two sentences. Sokol has eleven pages for it, and puts them back. #l0141
    }
    -> last
* (the_deputy) [Say that the officer ought to have known better there. # event:officer-blamed # minutes:15 # clock:last]
    { hole:
    - "taken":
        ~ ruled = "out"
    - "none":
        ~ ruled = "stands"
    - else:
        ~ ruled = "hurt"
    }
    The officer is in the second row, in a jacket that is kept for this. #l0142
    -> last

=== prelim
June, Division Four. “Counsel,” says the judge, “of your three, show me the second.” She means the means. # place:courthouse/day # people:sokol@left # face:sokol=serious # chapter:hearing #l0143
{ matter == "tally":
    Orozco is in the first row, in good shoes. In the last one sit nine people who have lost a day’s pay to sit there. #l0144
- else:
    Corinne Pettiford is in the first row, with a binder. In the last sits Tuya, because somebody had to bring him, with Gus. #l0145
}
* (still_argue) [Argue that it’s in all of it, taken all together. # event:charged-past-proof # approach:talk-past@person # minutes:15]
    She hears you to the end. That is what one does. #l0146
    -> end_want
* (say_not_there) [Say that it isn’t there, and move to dismiss yourself. # event:weakness-owned # minutes:15]
    It is a short motion. You have a page and a half for it, from a night on which you nearly wrote it. #l0147
    -> end_want
* (swap_theft) [Ask to put theft of wages in its place, today. # event:charge-as-leverage # minutes:15]
    “Today?” says the judge. She looks at the last row, and then at you. #l0148
    -> end_want

=== plea
May, the corridor. “Guilty to your one page,” says Sokol. “Costs, and a class. Today, while the coffee’s hot.” # place:courthouse/day # people:sokol@near # face:sokol=explaining # chapter:last # decisive #l0149
* (one_hour) [Ask for an hour, and ask {who} before you answer. # event:plea-conferred # approach:own-risk-judgment@person # minutes:20]
    -> plea_asked
* (done_today) [Take it: it is one more, and it is done. # event:plea-unconferred # minutes:20]
    -> end_pled
* (with_money) [Take it, if the money is paid in before noon. # event:plea-unconferred # approach:talk-past@person # minutes:20]
    -> end_pled
* (not_enough) [Turn it down, and have the twelve see the page. # event:against-wish # minutes:20]
    -> one_page

=== plea_asked
{
- stay == "forced":
    -> end_mute
- held:
    -> end_struck
- stay == "with":
    -> end_agreed
}
-> end_pled

=== one_page
{
- stay == "forced":
    -> end_mute
- held:
    -> end_struck
- stay == "with":
    -> end_stood
- shown:
    -> end_paper
}
-> end_left_out

=== last
{ held or stay == "forced":
    ~ hole = "none"
    ~ ruled = "stands"
}
{ charge == "top":
    July, the corridor. The coffee is iced now. “You’ve one count, and it’s for twenty years,” says Sokol. “We’d plead to the papers, and restitution over five. Or they get yours, and nothing beside it.” # place:courthouse/day # people:sokol@near # face:sokol=explaining # chapter:last # decisive #l0288
- else:
    July, the corridor. The coffee is iced now. “The second count,” says Sokol, “and restitution over five years. My client is tired. Aren’t we all.” # place:courthouse/day # people:sokol@near # face:sokol=explaining # chapter:last # decisive #l0150
}
* (no_deal) [Turn it down; let twelve people look at it once. # minutes:20]
    -> to_trial
* (hour_first) [Ask for an hour, and put it to {who} first. # event:plea-conferred # approach:own-risk-judgment@person # minutes:20]
    -> conferred
* (shake_hands) [Shake on it, before the man has finished his cup. # event:plea-unconferred # approach:talk-past@person # minutes:20]
    -> shaken
* (pay_up_front) [Say yes, if all of it is paid today. # event:plea-unconferred # minutes:20]
    -> shaken

=== to_trial
{
- held:
    -> end_struck
- stay == "forced":
    -> end_mute
- charge == "top" or coached:
    -> end_bare
- stay == "with" and (ruled != "out" or shown):
    -> end_stood
- shown and ruled != "hurt":
    -> end_paper
}
-> end_left_out

=== conferred
{
- held:
    -> end_struck
- stay == "forced":
    -> end_mute
- ruled == "out" and not shown:
    -> end_left_out
- stay == "with":
    -> end_agreed
- charge == "top":
    -> end_bare
}
-> end_paper

=== shaken
{
- held:
    -> end_struck
- stay == "forced":
    -> end_mute
- ruled == "out" and not shown:
    -> end_left_out
}
-> end_pled
