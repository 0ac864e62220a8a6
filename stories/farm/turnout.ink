=== turnout
Half past seven, the turn-out on 9, the form on the wheel. Rosalba comes along the ditch with two buckets and sets them down at your door. # place:roadside/dusk # people:rosalba@near # face:rosalba=serious # chapter:turnout #l0150
“That office of yours,” she says, in slow, clear Spanish. “Does it open on Sundays?” # speaker:rosalba # decisive #l0151
* (get_out) [Get out slowly, and let her pick where to stand. # approach:give-control@rosalba # minutes:5]
    She picks the far side of the car, with the hill behind it, and sets the buckets out so that they look busy. # face:rosalba=calm #l0152
    -> buckets
* (back_seat) [Offer her the back seat, where nobody can see. # approach:single-out@rosalba # minutes:5]
    She looks at the door, which has no handle on the inside, and stays where she is. # face:rosalba=wary #l0153
    -> buckets
* (repeat_number) [Say weekdays until four, and go over the number. # event:wage-agency-told # minutes:5]
    She nods, and turns her wrist, so that you can see she has it already. She does not pick up the buckets. # face:rosalba=blank #l0154
    -> buckets
* (ask_kept) [Ask her whether somebody is keeping them up there. # approach:label-question@rosalba # minutes:5]
    “Keeping? There isn’t a lock on the gate,” she says. “I walked down here, no?” # speaker:rosalba # face:contempt # cue:gate-open #l0155
    -> buckets

=== buckets
Under a towel in the second bucket there is a school notebook. She does not hand it over. She lets it be seen. #l0156
{ willing_rosalba >= 1:
    “He gave us three sentences for you. Happy; Sundays; Fridays.” She nods at the bucket. “The rest is in there.” # speaker:rosalba # face:explaining # cue:three-sentences #l0157
- else:
    “I keep accounts,” she says. “It is only a habit.” # speaker:rosalba # face:wary #l0158
}
* (picture_pages) [See if she would turn the pages for your camera. # event:worker-record # approach:consent-per-item@rosalba # minutes:5]
    ~ book = "pictured"
    Twenty-two weeks in blue ink: hours, boxes, what was taken. She wets her thumb for every page. # cue:notebook # face:rosalba=serious #l0159
    -> hill
* (carry_off) [Take it along for her, it is safer with you. # event:taken-without-consent # approach:take-without-asking@rosalba # minutes:5]
    ~ book = "taken"
    Twenty-two weeks of hours, boxes, what was taken. She looks into the empty bucket as if to learn its depth. # cue:notebook # face:rosalba=contempt #l0160
    -> hill
* (keep_dry) [Say to keep it dry, and show it on Monday. # minutes:5]
    “Monday I pack,” she says, and folds the towel back over it. # speaker:rosalba # face:tired #l0161
    -> hill

=== hill
The flatbed is coming down the hill with its window open and one elbow out of it. #l0162
* (fill_buckets) [Fill her buckets from the jugs, and say nothing more. # clock:desk]
    Rusk slows, sees water going into a bucket, touches his hat. “Good of you,” he says. # people:rusk@left rosalba@near # face:rusk=smile #l0163
    -> desk
* (where_number) [Let her choose where a number of yours can hide. # event:number-left # approach:safe-way-back@rosalba # clock:desk]
    ~ number = "safe"
    Into a recipe for beans, among the quantities. By the time the flatbed stops she is wiping her hands. # people:rusk@left rosalba@near #l0305
    “Salt,” she tells you, “is where people go wrong.” # speaker:rosalba # face:calm #l0164
    -> desk
* (slip_card) [Put your card into her apron as he pulls up. # event:number-exposed # clock:desk]
    ~ number = "exposed"
    Rusk sees your hand leave her pocket. He sees everybody’s hands; it is his work. # people:rusk@left rosalba@near # face:rusk=calm # face:rosalba=afraid #l0165
    -> desk
* (flag_down) [Ask Rusk over; tell him she is worried about pay. # event:told-controller # clock:desk]
    ~ harm = "leaked"
    “About pay,” says Rusk. “Rosalba? You should have come to me.” He lifts the buckets onto the flatbed himself. # speaker:rusk # people:rusk@left rosalba@near # face:smile # face:rosalba=blank #l0166
    -> desk
