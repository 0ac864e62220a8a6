=== corner_early
A glass roof on the corner of Ninth, a bench, a timetable. Tuya has stood the suitcase beside her, like a second passenger. You have a form to finish, and the rain to do it in. # place:shelter/night # people:tuya@near # face:tuya=tired # chapter:early #l0031
She plays with a ring of keys, and a steel whistle on it: front door, back door, her own. # cue:own-key #l0032
-> early_hub

=== early_hub
- (wait)
{ wait > 2:
    -> early_question
}
* (ask_free) [Ask her whether she’s free to get on that bus. # approach:label-question@tuya # minutes:4]
    “I have a pass,” she says, and shows it: April, all zones, a photograph in which she is not smiling either. # speaker:tuya # face:contempt # cue:own-pass #l0033
    -> wait
* (pour_coffee) [Share the rest of the coffee from your car first. # approach:needs-first@tuya # minutes:4]
    She holds the cup under her chin. “You should sleep, too,” she says. # speaker:tuya # face:smile #l0034
    -> wait
* (see_papers) [See some papers, so that the form can be closed. # approach:papers-first@tuya # minutes:4]
    A state card, dry, from an inside pocket; she has had it out before you say the word. “For a quarrel?” she asks. # speaker:tuya # face:wary #l0035
    -> wait
* (ask_quarrel) [Go back to what they had been fighting about there. # approach:open-question@tuya # minutes:4]
    “Last night he rang eleven times. On her sheet it is called sleep.” She says it to the timetable. # speaker:tuya # face:serious # cue:told-eleven #l0036
    -> wait

=== early_question
Far down Ninth two headlights turn in. She gets up, and takes the handle. # decisive #l0037
“You said, about hours. So: does a night count, or does it not?” # speaker:tuya # face:serious #l0038
* (early_yes) [Say it does, and that all of it gets paid. # event:wage-judged # approach:over-promise@tuya # clock:again]
    ~ wage = "judged"
    “Good,” says Tuya. “From whom?” The doors close on what you say. # speaker:tuya #l0039
    -> dispatch_again
* (early_private) [Say that is something she must settle with the daughter. # event:wage-waved-off # approach:dismiss@tuya # clock:again]
    “We were settling it,” says Tuya. “Somebody called the police.” # speaker:tuya # face:contempt #l0040
    -> dispatch_again
* (early_call) [Say whose call that is, and write down their number. # event:wage-way-shown # approach:no-promise@tuya # clock:again]
    ~ wage = "way"
    You cannot settle it; the wage agency can. She reads it off your pad, and off the pad into her telephone. “Another referee,” she says. “Good. The hours they may have from you. The name I bring.” # speaker:tuya # face:calm #l0041
    -> dispatch_again
* (early_flat) [Say that as far as you know live-in is flat. # event:wage-judged # approach:talk-past@tuya # clock:again]
    ~ wage = "judged"
    “As far as you know,” says Tuya. It seems to be the answer she came for; she puts it away. # speaker:tuya # face:blank #l0042
    -> dispatch_again

=== dispatch_again
“Sycamore again,” says dispatch. “Caller at 214. There’s a bell at number 212, and it hasn’t stopped for ten minutes, and then it did.” # speaker:dispatch # people:none # chapter:again #l0043
* (run_calling) [Run it with Lund, calling ahead to whoever’s inside. # event:others-asked-after # minutes:4]
    Through the open window a voice says: “In here. Either of you.” # speaker:gus #l0044
    -> parlor
* (lund_goes) [Give it to Lund, and come when you’re done here. # minutes:12]
    When you do, Lund has her arms around a long old man, and nobody to take the other side. “He asked me in,” she says. # speaker:deputy #l0045
    -> parlor

=== corner
{ late:
    Under the glass roof at Ninth, Tuya sits on the suitcase. She looks at the timetable as one looks at a bad call. # place:shelter/dusk # people:tuya@near # face:tuya=tired # chapter:corner #l0046
- else:
    Under the glass roof at Ninth, Tuya stands the suitcase beside her, like a second passenger. Far down the street two headlights turn in. # place:shelter/dusk # people:tuya@near # face:tuya=calm # chapter:corner #l0047
}
“In fourteen years nobody in the first division told me what note my whistle is,” she says. “He said: a B, and a little flat. I had not asked.” # speaker:tuya # face:smile #l0244
* (say_reporting) [Mention that you’re going to report it all for her. # approach:take-without-asking@tuya # clock:desk]
    “For me,” Tuya says. She thinks about the word. “Did I give it you?” # speaker:tuya # face:serious #l0048
    -> desk
* (own_place) [Find out where a number of yours would go best. # event:number-left # approach:safe-way-back@tuya # clock:desk]
    “Here,” says Tuya. It goes into the scorebook, at the back, on a page with a heading: officials. # speaker:tuya # face:calm #l0049
    -> desk
* (drive_hall) [Put the suitcase in your trunk and drive her there. # event:safe-transport # clock:desk]
    At the hall six women stand around a steamer. They look at the star on your door, then at the suitcase, then at Tuya. “It was a ride,” says Tuya, in two languages, more than once. # speaker:tuya # face:tired #l0050
    -> desk
* (once_more) [Go over it once more now that nobody can hear. # approach:press@tuya # clock:desk]
    “You asked, I answered. In my league one does not play it again until one likes the score.” # speaker:tuya # face:contempt #l0051
    -> desk

=== corner_stayed
From the stoop you look in at the front room. Tuya has a cup at his lips, and her face to the window. The freezer holds eighty; a hundred and sixty are on the piano, on ice. # place:stoop/dusk # people:corinne@near-left # face:corinne=tired # chapter:corner #l0052
“I’m back at noon,” says Corinne, her keys in her teeth. “Half past.” # speaker:corinne #l0053
* (window_number) [Ask Tuya where she’d like a number of yours put. # event:number-left # approach:safe-way-back@tuya # clock:desk]
    “In the book,” she says through the screen, “at the back, where the officials are.” It takes her a moment to turn from the cup. # speaker:tuya #l0054
    -> desk
* (write_hour) [Have Corinne put the hour in writing for Tuya too. # event:wages-recorded # clock:desk]
    “Twelve thirty,” she writes, on the binder, and initials it. Tuya, at the window, looks at her watch. # people:corinne@near-left #l0055
    -> desk
* (drive_off) [Get back to the car, it is good enough now. # clock:desk]
    Behind you the bell goes. Twice is water. #l0056
    -> desk

=== corner_taken
At the light on Ninth a bus pulls out in front of you. She watches it all the way up the hill. In the back the suitcase has begun to drip. # place:shelter/dusk # people:tuya@near # face:tuya=blank # chapter:corner #l0057
* (full_story) [Drive on, and take all of it down from scratch. # approach:press@tuya # clock:desk]
    It takes two hours, in a warm room. She gives it in quarters, with the score after each. #l0058
    -> desk
* (turn_off) [Turn off here, and ask her which way the hall is. # event:safe-transport # approach:give-control@tuya # clock:desk]
    ~ went = "bus"
    “Left,” says Tuya; and, three blocks on: “It was the correct call. It was late.” # speaker:tuya # face:serious #l0059
    -> desk
* (wake_detective) [Drive on, and wake a detective to hear it, too. # event:several-retellings # approach:retell@tuya # clock:desk]
    The second time she tells it with her eyes shut, from the top. At half past seven the detective asks what is in the suitcase, and has it opened. #l0060
    -> desk
* (find_bed) [Find her a bed where no one would know her. # approach:talk-past@tuya # clock:desk]
    “I have a bed,” says Tuya. “It is made.” You have the number ringing by then. # speaker:tuya # face:tired #l0061
    -> desk
