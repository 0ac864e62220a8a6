=== room
Upstairs, on the left, a door stands open. “Go through the room, if you like,” Corinne calls from below. “I pay for it.” # place:upstairs/night # people:tuya@near # face:tuya=calm # chapter:room #l0107
Tuya is lacing a shoe, on a made bed; on the night table lies a long green book. Inside the door there is a bolt, bright with use, and over it hangs her ring of keys: front door, back door, this one. # cue:own-key #l0108
On the sill a telephone with a cracked face buzzes itself along. “The wedding hall,” she says. “They want to know, where is the mutton.” # speaker:tuya # cue:own-phone #l0109
-> room_hub

=== room_hub
- (lace)
{ lace > 2:
    -> does_it_count
}
* (ask_quit) [Ask what she thinks would happen if she simply quit. # approach:own-risk-judgment@tuya # minutes:4]
    “There is a family in Aspen with an elevator. They have asked me three times.” She finds it on the telephone for you. “But they have no piano.” # speaker:tuya # face:smile # cue:two-offers #l0110
    -> lace
* (ask_scorebook) { willing_tuya < 2 } [Ask about the long green book on the night table. # thing:scorebook # minutes:4]
    “The score,” she says, and puts her coat down on it. # speaker:tuya # face:wary #l0111
    -> lace
* (turn_pages) { willing_tuya >= 2 } [See if she would turn the green book’s pages for your camera. # thing:scorebook # event:worker-record # approach:consent-per-item@tuya # minutes:4]
    ~ book = "pictured"
    A scorebook, two columns. Home: bells. Visitors: sleep. A hundred and thirty-one nights, and the visitors have won four. # face:tuya=serious # cue:night-book #l0112
    “He may ring,” she says. “I want it only to be in the score.” # speaker:tuya #l0113
    -> lace
* (look_drawers) [Look into the drawers, as the daughter said you might. # thing:dresser # event:search-without-authority # approach:take-without-asking@tuya # minutes:8]
    { harm == "none":
        ~ harm = "searched"
    }
    Socks in pairs; a medal in a sock; slips from a bank, eight hundred dollars a month to Ulaanbaatar. She has come to hold the drawer for you, like a door. # face:tuya=contempt # cue:sends-money #l0114
    -> lace
* (tongue_numbers) [Ask which language she’d want to do the numbers in. # event:neutral-interpreter # approach:right-language@tuya # minutes:8]
    “For numbers? In Mongolian.” The language line takes a while to wake somebody. Then she does a week in one breath. # speaker:tuya # face:explaining #l0115
    “Excuse me,” the interpreter says. “She says that this was one night?” # speaker:interpreter #l0116
    -> lace

=== does_it_count
Below them the bell goes, once. She waits for the second, and it does not come. # decisive #l0117
“So. You have heard both benches,” says Tuya. “Does a night count, or does it not?” # speaker:tuya # face:serious #l0118
* (say_usual) [Say that live-in pay is mostly flat, nights and all. # event:wage-judged # approach:talk-past@tuya # minutes:4]
    ~ wage = "judged"
    “Mostly,” says Tuya. She says it again on the stairs, to each of them. # speaker:tuya # face:blank #l0119
    -> stairs
* (whose_call) [Say whose call that is, and where they can be reached. # event:wage-way-shown # approach:no-promise@tuya # minutes:4]
    ~ wage = "way"
    You cannot settle it; the wage agency can, and you read out its number. She puts it inside the cover. #l0120
    “Another referee,” she says. “Good. The hours they may have. The name I bring them myself.” # speaker:tuya # face:calm #l0121
    -> stairs
* (say_yes) [Say that it counts; she’ll be paid all of it. # event:wage-judged # approach:over-promise@tuya # minutes:4]
    ~ wage = "judged"
    “Good.” She has stood up. “You tell her? Now, while you are here?” # speaker:tuya # face:smile #l0122
    -> stairs
* (say_private) [Say that’s between her and them, and no police matter. # event:wage-waved-off # approach:dismiss@tuya # minutes:4]
    “For whom is it, then?” asks Tuya. She waits for a name, with a pencil. # speaker:tuya # face:wary #l0123
    -> stairs

=== stairs
Corinne has come as far as the foot of the stairs. Tuya goes past her to the bell, without a word, and Corinne waits until she is out of hearing. # place:scullery/dusk # people:corinne@near # face:corinne=worried # chapter:stairs #l0245
“What did she tell you up there?” she asks. “Is she leaving us? Just say if she’s leaving.” # speaker:corinne # decisive #l0246
* (nobody_kept) [Remind her that nobody can be kept in a job. # approach:accuse@corinne # minutes:4]
    “Kept?” says Corinne. “I can’t even get her to stay.” # speaker:corinne # face:blank #l0247
    -> columns
* (her_turn) [Find out what it would be for her if so. # approach:open-question@corinne # minutes:4]
    “I’d be finding him on the floor,” says Corinne. “I promised my mother there’d be no home. I know what one costs by the month, too. I do that kind of thing for a living.” # speaker:corinne # face:sad #l0248
    -> columns
* (ask_tuya_that) [Say only Tuya could answer that, and to her face. # approach:show-respect@tuya # minutes:4]
    “I did ask her,” says Corinne. “At twenty past four.” And, after a moment: “Loudly.” # speaker:corinne # face:tired #l0249
    -> columns
* (pass_on) [Give her the gist of it, so she can plan. # event:told-controller # approach:side-with-controller@tuya # minutes:4]
    “Thank you,” she says, and means it, and goes into the front room with it as with a bill. “So you told the police,” you hear; and then nothing at all from Tuya. # speaker:corinne # face:serious #l0250
    -> columns

=== columns
By the time you are in the front room they are at it again, across the piano: a sheet on the lid, a green book on the keys, and the old man between them with his eyes shut. # place:parlor/dusk # people:corinne@far gus@seat-left=sitting tuya@mid # face:corinne=angry # face:tuya=angry # face:gus=tired # chapter:columns #l0257
“Eight hours’ sleep. It’s in the leaflet.” # speaker:corinne #l0258
“Then I sleep them standing up,” says Tuya. # speaker:tuya #l0259
* (hush_corinne) [Tell Corinne to keep it down, there’s a sick man here. # approach:accuse@corinne # minutes:4]
    Corinne shuts her mouth, like a drawer. # face:corinne=blank #l0272
    “Sick?” says Gus, and opens one eye. “I’m the only one here who’s on pitch.” # speaker:gus # face:contempt #l0260
    -> leaving
* (count_aloud) [Take down both their counts aloud, line after line. # event:wages-recorded # minutes:4]
    With somebody writing, they take turns. Tuya reads; Corinne reads. At March they both stop, look, and say the same number. # face:corinne=tired # face:tuya=serious #l0261
    “There,” says Gus. “That’s an A.” # speaker:gus # face:smile #l0262
    -> leaving
* (who_fears) [Step in and ask who here’s afraid of whom. # event:asked-in-earshot # approach:exposed-question@tuya # minutes:4]
    “Of her?” they say, in one breath, each with a thumb at the other. It is the first thing they have agreed on since twenty past four. # face:corinne=contempt # face:tuya=contempt #l0263
    -> leaving
* (let_run) [Let it run; it is loud, and they know how. # approach:show-respect@corinne # minutes:8]
    It runs for eight minutes. Somewhere in the sixth Corinne names a number, and Tuya another. You have the feeling that nobody in this house has ever gotten as far as two numbers. # face:corinne=tired # face:tuya=calm #l0264
    -> leaving
