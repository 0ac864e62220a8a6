=== roof
Across the road stands the job: a house with half a roof, and over the other half a tarp that’s coming loose. It smells of rain. The woman with the pencil has come along, Ray’s key in her boot, so that you see what he was paid for. # place:ridge/dusk # people:bea@near lorna@far # face:bea=serious # face:lorna=worried # chapter:roof #l0017
“Bea. Nine people, three weeks. I have all of it in here.” She taps a notebook with the pencil. # speaker:bea # cue:nine-unpaid #l0018
In the doorway stands the owner of the house, arms folded. She has been standing there a while. # decisive #l0019
* (is_civil) [Tell Bea that pay is a civil matter between them. # event:wage-waved-off # approach:dismiss@bea # minutes:5]
    ~ met = "civil"
    “He said that you’d say that.” She licks the pencil and enters it, with the time. # speaker:bea # face:contempt #l0020
    -> talk
* (hold_ladder) [Hold the ladder for her until that tarp is down. # event:hazard-fixed # approach:show-respect@bea # minutes:5]
    ~ met = "tarp"
    She goes up it the way other people go upstairs. Eleven nails. “That’s on me,” she says from the last rung. “The lady has a piano.” # speaker:bea # face:calm #l0021
    -> talk
* (warn_key) [Warn her that keeping his key can be a theft. # approach:accuse@bea # minutes:5]
    ~ met = "warned"
    “And keeping nine people’s pay?” says Bea. “I’m only asking what it’s called.” # speaker:bea # face:angry #l0022
    -> talk
* (wave_ray) [Wave Ray over here, so the two can settle it. # event:asked-in-earshot # approach:side-with-controller@bea # minutes:5]
    ~ met = "waved"
    “Friday!” says Ray, from the middle of the road. “Which?” says Bea. They have had this talk before, and each of them does both parts. # people:ray@near-left bea@near lorna@far # face:ray=angry # face:bea=angry #l0023
    -> rain
* (against_will) [Ask her if Ray keeps them here against their will. # approach:label-question@bea # minutes:5]
    ~ met = "kept"
    “Against my will I’m standing here,” says Bea. “I’d be up there. I’d have the ridge on by now.” # speaker:bea # face:contempt #l0024
    -> talk

=== talk
- (sit)
{ late:
    -> rain
}
{ sit > 2:
    -> rain
}
* (where_things) { opened != "names" } [Ask where her license, her phone and her money are. # approach:facts-not-labels@bea # minutes:5]
    “License.” She shows you. “Phone.” She shows you. “Money,” says Bea, and points the pencil across the road. # speaker:bea # face:explaining # cue:own-things #l0025
    -> sit
* (who_quit) [Ask who has quit, and what became of them since. # approach:open-question@bea # minutes:5]
    “Two. Luz hangs drywall, Kip went to his mother’s. Ray wished them luck, and kept their pay as well.” # speaker:bea # face:serious # cue:two-quit #l0026
    -> sit
* (both_sums) [Put down who owes whom, as each side counts it. # event:wages-recorded # minutes:5]
    27,340, says Bea. Over the phone Ray says nineteen, they padded the rain days; and then, that nineteen isn’t nothing. You put down both, and who said which. # cue:ray-says-nineteen #l0027
    -> sit
* (hear_owner) [Hear from the woman in the doorway what she paid. # event:bystander-account # minutes:5]
    “Lorna Weeks. Fourteen thousand, all of it, and he cashed it that day. So he did with the Parkers before me; we talk.” She has the check, with his name on the back. # speaker:lorna # face:serious # cue:owner-paid #l0028
    “They drive home at four, and wave.” # speaker:lorna # face:calm # cue:wave-home #l0029
    -> sit
* (wage_words) [Give her the words for the wage agency, and its number. # event:wage-way-shown # approach:no-promise@bea # minutes:5]
    { wage_theft == "crime":
        Unpaid wages, you say, then dates, then sums; the agency can order it paid. And here it can be theft besides, so a deputy takes a report, too. What comes of either you can’t promise. # face:bea=serious #l0030
    - else:
        Unpaid wages, you say, then dates, then sums; the agency can order it paid. Here it is the way, and a deputy’s report goes with it. What comes of it you can’t promise. # face:bea=serious #l0031
    }
    “Unpaid wages,” says Bea, writing. “That’s all I had to say? I’ve been saying thief. Fridays, to his face.” # speaker:bea # face:smile # cue:to-his-face #l0032
    -> sit
* (hold_open) { willing_bea >= 2 } [See if she’d hold the notebook open for your camera. # thing:notebook # event:worker-record # approach:consent-per-item@bea # minutes:5]
    Nine columns: hours, squares, weather. She turns the pages by the corner, and at the last one waits until you have it: 27,340, underlined twice. # cue:bea-notebook #l0131
    -> sit
