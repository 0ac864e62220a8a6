=== opening
Wednesday, nine. The twelve come in by their own door, in the order of their chairs. {boss} has a good jacket on. “Counsel,” says the judge. # speaker:judge # place:trial/day # people:sokol@right # face:sokol=calm # chapter:trial # decisive #l0111
* (the_word) [Say the word for it, and what it has meant before. # event:word-for-fact # minutes:20]
    ~ film = hardened(film)
    It is a large word, and it fills the room. Behind it they look for something of that size. #l0112
    -> on_stand
* (the_thread) [Say what was held, in whose hand, and since when. # event:thread-told # minutes:20]
    You hold up one sheet, and say what is on it. Number eleven leans forward to see, and you give it time. #l0113
    -> on_stand
* (by_calendar) [Tell it as it went, from the first day on. # minutes:20]
    It is clear, and it is long. In the fourth month number three looks at the clock. #l0114
    -> on_stand
* (why_stay) [Tell them what fear is, and why nobody runs. # event:case-argued # minutes:20]
    “Is there evidence of that coming?” asks Sokol, half out of his chair. There will be some. It will have to be as large as what you have just said. # speaker:sokol #l0115
    -> on_stand

=== on_stand
{
- stand == "gone":
    -> by_paper
- stand == "held":
    -> by_deputy
}
{ matter:
- "farm":
    Rosalba is sworn. The voice by telephone swears too. In the third row on the aisle sits a woman with a flour bag on her knees. # people:person@near sokol@right # face:person=serious # decisive #l0116
- "household":
    Selam is sworn. She reads the oath before she says it. The neighbor is there, in the third row, in a tie with herons on it. # people:person@near sokol@right # face:person=serious # decisive #l0117
- else:
    Jordan is sworn. He has a borrowed jacket on, and keeps the sleeves down with his thumbs. In the third row sits an old woman in a hat. # people:person@near sokol@right # face:person=serious # decisive #l0118
}
* (lead_through) [Lead, one sentence at a time, to have it exact. # event:leading-question # minutes:60]
    ~ stand = "thin"
    It is exact. All of the sentences are yours, and all of the answers are “yes.” # face:person=blank #l0119
    -> his_case
* (say_break) [Say that one may stop at any time; then ask. # event:break-offered # approach:give-control@person # minutes:60]
    -> told
* (in_order) [Ask what happened, and let it have its own order. # event:own-account # approach:open-question@person # minutes:60]
    -> told
* (where_hurts) [Begin where it hurts, so that they feel it. # event:hurt-used # approach:press@person # minutes:60]
    ~ stand = "thin"
    They feel it. They would like it to stop, and so they look away, and miss the next ten minutes, which have the dates in them. # face:person=blank #l0120
    -> his_case

=== told
{
- stand == "words":
    It goes well until the first of the three lines. It comes out whole. By the third, number twelve has put down her needles. # face:person=blank #l0121
- stand == "thin":
    It comes in short pieces, with {boss}’s chair in the corner of each. You wait between them. So do the twelve. # face:person=tired #l0122
- matter == "farm":
    It comes with a price in it, and a child’s shoes. “I could go out,” she says. “The field at home could not.” Nobody writes. # speaker:person # face:person=explaining #l0123
- matter == "household":
    “The door was open,” says Selam. “I was the one who was shut.” She thinks. “No. That’s too pretty. I had no passport, and it was January.” # speaker:person # face:person=explaining #l0124
- else:
    “Sure I came back,” says Jordan. “She knew my grandmother’s church. So did I. Only one of us was ever going to write to it.” # speaker:person # face:person=explaining #l0125
}
-> his_case

=== by_deputy
{who} comes in by the side door, between two deputies, and is sworn. “I would like to say something,” says {who}. It is that this is the second time of being brought somewhere so as to be of use. # people:person@near sokol@right # face:person=blank # decisive #l0126
* (ask_on) [Ask your eleven questions, one after the other, all the same. # approach:press@person # minutes:60]
    Eleven times nobody answers. The twelve learn to look at the clock in between. # face:person=contempt #l0127
    -> his_case
* (let_go) [Ask the court to let {who} go home this morning. # approach:accept-refusal@person # minutes:60]
    “Granted,” says the judge, at once. {who} walks out by the front door. It takes quite long, and everybody watches. # people:sokol@right #l0128
    -> his_case
* (read_earlier) [Have what was said to the officer read out instead. # event:statement-instead # minutes:60]
    “And whom do I ask about it?” says Sokol. The judge would like to know that too. # speaker:sokol #l0129
    -> his_case

=== by_paper
The chair stays empty. Sokol has noticed, and has turned his own a little toward it. # people:sokol@right # face:sokol=serious # decisive #l0130
* (say_why_empty) [Tell the twelve why that chair is empty today. # event:case-argued # minutes:60]
    ~ door = hardened(door)
    “You don’t know that, counsel,” says the judge. You do. It is not evidence. # speaker:judge #l0131
    -> his_case
* (who_keeps) [Call whoever keeps each paper, and the one other person. # event:records-laid # minutes:60]
    They are nervous and exact. One has brought a ruler. Nobody has ever asked them about what they do all day. #l0132
    -> his_case
* (old_words) [Have what was said to the officer read out instead. # event:statement-instead # minutes:60]
    ~ gain = hardened(gain)
    “And whom do I ask about it?” says Sokol. He asks the chair. Three people smile, and then are sorry. # speaker:sokol #l0133
    -> his_case

=== his_case
{ matter:
- "farm":
    After the break Sokol will come to the dentist, and to the gate that had no lock. He has the dentist’s bill before him. # people:sokol@near-left # face:sokol=explaining # decisive #l0134
- "household":
    After the break Sokol will come to the school in Addis Ababa, and to the bolt on the inside. He has the school’s letter before him. # people:sokol@near-left # face:sokol=explaining # decisive #l0135
- else:
    After the break Sokol will come to five hours in an emergency room, and to the bus back from Grandmother’s. He has the ticket before him. # people:sokol@near-left # face:sokol=explaining # decisive #l0136
}
* (object_each) [Object to it each time, and as often as it comes. # event:truth-objected # minutes:40 # clock:last]
    ~ gain = hardened(gain)
    You are sustained twice. Each time number two looks at you, as at somebody who pulls a cloth over a tray. #l0137
    -> closing
* (let_him) [Let him have it, and ask nothing more about it. # minutes:40 # clock:last]
    He has it, and holds it up to the light. It lies there over lunch. #l0138
    -> closing
* (say_it_first) [Say it yourself before he does, in the same words. # event:weakness-owned # minutes:40 # clock:last]
    “Yes, that was kind,” you say, “and there wasn’t a lock.” Sokol has eleven pages about it. He uses four of them, and gets no taller. # face:sokol=tired #l0139
    -> closing

=== closing
At two the room is warm, and you have forty minutes. The judge’s instructions lie on the rail, a copy for each chair. # people:sokol@right # chapter:last # decisive #l0140
* (send_message) [Ask them to tell this county what it thinks of such people. # event:outrage-asked # minutes:40]
    It is well said. “Such people,” they look for, at the table across from you, and find a jacket. #l0141
    -> verdict
* (own_questions) [Go by what these twelve have asked, exhibit by exhibit. # event:closing-answers # minutes:40]
    { gain == "quiet":
        ~ gain = "met"
    }
    You have it from your sheet, in their own words, and point at nobody. Somebody in the second row nods at a date. #l0142
    -> verdict
* (read_the_law) [Read each element with them, slowly, from their own copy. # event:law-left # minutes:40]
    { film == "quiet":
        ~ film = "met"
    }
    Twelve heads go down to twelve pages. “Or,” you read; “or; or.” Somebody underlines it. #l0143
    -> verdict
* (their_place) [Ask each of them to be {who}, just for one night. # event:outrage-asked # minutes:40]
    ~ door = hardened(door)
    “Sustained,” says the judge. It is the one thing that one may not ask. They do it all the same, and each is quite sure of having walked. # speaker:judge #l0144
    -> verdict
