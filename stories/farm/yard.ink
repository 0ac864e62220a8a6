=== yard
The road can wait for Lund. Up here, two rows in the sun. A man in a broad hat touches each shoulder with a pencil and says a number. He looks at no face. # place:yard/day # people:rusk@left mateo@mid elias@right rosalba@far # face:rusk=calm # face:mateo=blank # face:elias=worried # face:rosalba=serious # chapter:yard # cue:counted-by-number #l0013
{ not warned:
    He sees you, and his face opens. “Dale Rusk. All sixteen, thank God. Not much English here; I’ll translate, saves you time.” # speaker:rusk # face:smile # cue:little-english #l0014
- else:
    “Wes called from the ditch, said you’d be up. Dale Rusk. All sixteen, thank God. Not much English here; I’ll translate, saves you time.” # speaker:rusk # face:smile # cue:little-english #l0015
}
In the back row a young man holds one wrist flat against his shirt. Deputy Lund pulls in behind you. # decisive #l0016
* (accept_offer) [Get each rider’s account now, while Rusk can translate. # event:controller-interprets # approach:through-controller@mateo # approach:through-controller@rosalba # minutes:11]
    ~ opened = "boss"
    He asks; it gets short. They answer; it gets shorter. “They’re fine,” he tells you, row after row. “Shook up, is all.” #l0017
    You ask a woman in an apron her name. Rusk gives it, and smiles at her while he does. # cue:answers-for-them #l0018
    -> yard_hub
* (split_rusk) [Have Rusk give Lund his account over at his truck. # event:cover-placed # approach:separate-quietly@mateo # minutes:5]
    ~ opened = "apart"
    “Happy to,” says Rusk, and goes. At the truck Lund turns him a little, so that the sun is in his eyes and not in hers. # people:rusk@far deputy@left mateo@mid elias@right rosalba@near #l0019
    The rows stay as he left them. One by one they find somewhere to look. #l0020
    -> yard_hub
* (gather_cards) [Ask everyone for identification before you do anything else. # approach:papers-first@mateo # minutes:11]
    ~ opened = "cards"
    Nobody reaches for a pocket. Sixteen people look at the same truck. # face:mateo=wary # face:elias=afraid #l0021
    “I’ve got all that.” Rusk fetches a bank bag of blue passports. “They lose them. I never have. Legal through October, every one.” # speaker:rusk # cue:papers-in-truck # cue:visas-lawful #l0022
    -> yard_hub
* (send_shade) [Break up the rows for shade and water before anything else. # approach:needs-first@mateo # minutes:5]
    ~ opened = "shade"
    Rusk pours the water himself, a cup for each, with a word for everyone. # face:rusk=calm #l0023
    They drink, hand back the cups, and go to where they stood before. Nobody has told them to. #l0024
    -> yard_hub

=== yard_hub
- (walk)
{ late:
    -> shed
}
{ walk > 2:
    -> shed
}
* (read_sheet) [Read the count sheet where it hangs on its nail. # thing:count-sheet # event:posted-recorded # minutes:5]
    Three counts a day: five, noon, half past nine at night. Numbers down the side, no names. # cue:night-count #l0025
    Seventeen has a line through it since June. Beside it, in pencil: went home. # cue:one-went-home #l0026
    -> walk
* (read_board) { not warned } [Read the painted board beside the office door. # thing:rules-board # event:posted-recorded # minutes:5]
    Meals 14.90 a day. Phones in the tub by nine. Under it a gray tub, sixteen numbers taped to the rim. # cue:meal-charge # cue:phones-in-tub #l0027
    Last line: Miss a shift and you are reported. Reported means no visa again, you or your family. # cue:absconder-rule #l0028
    -> walk
* (ask_square) { warned } [Ask about the pale square beside the office door. # thing:rules-board # minutes:5]
    Four screw holes, clean paint. Below it hangs a card, meals 14.90 a day, over a gray tub with sixteen numbers taped to its rim. # cue:meal-charge # cue:phones-in-tub #l0029
    “Repainting,” says Rusk. “There’s buyers coming.” # speaker:rusk #l0030
    -> walk
* (pass_truck) { not yard.gather_cards } [Walk round by the passenger side of Rusk’s truck. # thing:truck # event:vehicle-recorded # minutes:5]
    On the seat, half unzipped, a bank bag of blue passports with a rubber band around them. # cue:papers-in-truck #l0031
    “The crew’s,” Rusk says across the hood. “They lose them. I never have. All legal, through October.” # speaker:rusk # cue:visas-lawful #l0032
    -> walk
* (greet_rows) [Go along the rows; say who you are, what is recording. # event:camera-told # minutes:5]
    You say your name, and that the camera runs, and that a court may see it one day, and the other side. Eyes go to your belt, your hands, the ground. # cue:uniform-nerves #l0033
    The older man in front is moving his lips. He is counting too, in words that you do not know. #l0034
    -> walk
* (ask_rows) [Ask them all straight out if anyone is kept here. # event:asked-in-earshot # approach:exposed-question@mateo # minutes:5]
    Someone laughs, because someone has to. Rusk laughs too, and calls across: “There isn’t even a fence!” # face:rusk=smile #l0035
    Thirty-two eyes, and none of them looks at anybody. You could lay a ruler along it. # face:mateo=blank # face:rosalba=blank # face:elias=afraid #l0036
    -> walk
