=== lot
A quarter to eight, the lot of the old Shop Fair. A white van with its doors open, a ring of nine people in tarry boots, and one man shouting. Then he stops, and claps his hands, once. Nobody looks up. # place:lot/dusk # people:ray@left wendell@mid bea@right demba@far # face:ray=angry # face:wendell=tired # face:bea=contempt # face:demba=blank # chapter:lot # cue:shouting-man #l0001
“Ray Kostas, Kostas Roofing.” The man comes to meet you, out of breath, with his hand out. “Just getting them sorted, is all. Did I scare somebody?” # speaker:ray # face:serious #l0002
“And that was Demba they saw get out. He’s over there, on the shopping carts, and he’s staying there.” # speaker:ray # face:explaining #l0003
None of the nine has said a word. A woman among them, a pencil in her teeth and one boot unlaced, looks at Ray before she looks at you. Deputy Tafoya pulls in behind you. # decisive #l0004
* (only_noise) [Tell Ray it was only the noise, and to carry on. # approach:side-with-controller@bea # approach:talk-past@demba # minutes:5]
    ~ opened = "noise"
    “Carry on with what?” says Ray. “They’ve got my key.” The woman takes it out of her boot, lets him see that she has, and puts it back. # speaker:ray # face:serious # face:bea=contempt #l0005
    -> lot_look
* (ask_kept) [Ask all nine, right here, whether anyone would rather leave. # event:asked-in-earshot # approach:exposed-question@bea # approach:exposed-question@demba # minutes:15]
    ~ opened = "row"
    “Leave?” says the woman with the pencil. “He can’t get rid of us.” Eight people laugh. Ray does not, and one by one they remember that. # face:bea=smile # face:ray=angry #l0006
    -> lot_look
* (ray_side) [Have Tafoya go over the county permit with Ray, at Tafoya’s car. # event:cover-placed # approach:separate-quietly@bea # approach:separate-quietly@demba # minutes:5]
    ~ opened = "apart"
    “Gladly,” says Ray, and goes, talking with both arms. His clipboard stays on the hood of the van. # people:deputy@left wendell@mid bea@right demba@far #l0007
    Without him it’s so quiet that you hear a tarp slap, somewhere across the road. # face:bea=calm #l0008
    -> lot_look
* (all_cards) [Collect everyone’s identification first, so the names are right. # approach:papers-first@bea # approach:papers-first@demba # minutes:15]
    ~ opened = "names"
    Nine hands go to nine back pockets, all but one; the man on the carts has his in a sock. # face:bea=contempt # face:demba=wary # cue:own-wallets #l0009
    -> lot_look

=== lot_look
* (read_sheet) [Read the sheet of names that’s clipped to his board. # thing:clipboard # event:posted-recorded # minutes:5]
    Hours by the day, in Ray’s own hand: forty-six, forty-four, forty-seven. There is a column for paid. For the last three Fridays there’s nothing in it. # cue:three-fridays #l0010
    Two names are struck out, with a date in June and the word quit. # cue:quit-struck #l0011
    -> roof
* (round_van) [Go once around the van while it’s standing open. # thing:van # event:vehicle-recorded # minutes:5]
    Nail guns, ladder jacks, a coffee can of chalk. Beyond the carts stand six cars with tar on their pedals, and in two of them child seats. # cue:own-cars #l0012
    -> roof
* (hear_wendell) [Hear from the oldest one how a day of theirs goes. # event:account-heard # minutes:5]
    “Wendell. Six to half past three, and home for supper.” He has his own truck keys on his belt. # speaker:wendell # face:explaining # cue:home-supper #l0013
    “Fourteen years, and he never missed me a Friday before this. He hollers. You should have heard his father.” # speaker:wendell # face:calm # cue:never-missed #l0014
    -> roof
* (see_demba) [Take the man on the carts some water from your trunk. # approach:needs-first@demba # minutes:5]
    { willing_demba >= 2:
        “Demba. Out of my van, he said, and do not come Monday.” He drinks. “I came here from Dakar. I have been put out of better things.” # speaker:demba # people:demba@near bea@right # face:demba=smile # cue:told-to-go # cue:from-far #l0015
    - else:
        “Thank you,” says the man, and puts the bottle down on the rail with the cap still on. # speaker:demba # people:demba@near bea@right # face:demba=blank #l0016
    }
    -> roof
