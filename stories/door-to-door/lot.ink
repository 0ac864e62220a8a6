=== lot
A quarter to eight, the lot of the old Shop Fair. A white van with its doors open, a ring of nine people in yellow shirts, and one woman shouting. All nine shout back; then they clap, once, and somebody laughs. # place:lot/late # people:joy@left trey@mid gil@right # face:joy=smile # face:trey=smile # face:gil=tired # chapter:lot # cue:shouting-ring #l0001
“Joy Pettit, Bright Mile.” The woman comes to meet you, out of breath, and smiling. “We’re about done here, is all. Did we scare somebody?” # speaker:joy #l0002
“And that was Kenzie they saw get out. She’s across the road, at the pumps, getting a soda.” # speaker:joy # face:explaining #l0003
A tall one among them has filmed it on his phone. A gray-haired one sits down on the bumper and takes off a shoe. Deputy Lund pulls in behind you. # decisive #l0004
* (ask_ring) [Ask all nine, right here, whether anyone would rather leave. # event:asked-in-earshot # approach:exposed-question@gil # minutes:15]
    ~ opened = "ring"
    “Leave?” says the tall one. “We just got here!” They laugh on the same beat on which they clapped. Joy laughs with them, and looks from one to the next while she does. # face:gil=blank #l0005
    -> lot_look
* (permit_lund) [Have Lund go over the county permit with Joy, at Lund’s car. # event:cover-placed # approach:separate-quietly@gil # minutes:5]
    ~ opened = "apart"
    “It’s in here somewhere,” says Joy, already walking. Her clipboard stays on the hood of the van. # people:deputy@left trey@mid gil@right #l0006
    Without her the ring doesn’t know what to do with its hands. # face:trey=calm #l0007
    -> lot_look
* (all_cards) [Collect everyone’s identification first, so the names are right. # approach:papers-first@gil # minutes:15]
    ~ opened = "names"
    Nobody’s hand goes to a pocket. “That’s with me.” From under the driver’s seat Joy brings a tackle box. Where the lures would be lie ten licenses, and below them seven phones. “They kept losing them.” # speaker:joy # face:gil=wary # cue:box-shown #l0008
    -> lot_look
* (only_noise) [Tell Joy it was only the noise, and to carry on. # approach:side-with-controller@gil # minutes:5]
    ~ opened = "noise"
    “We’ll whisper it from now on,” says Joy, and all nine of them laugh. The gray-haired man does, too; his comes late. # speaker:joy # face:smile # face:gil=smile #l0009
    -> lot_look

=== lot_look
* (read_sheet) [Read the sheet of names that’s clipped to her board. # thing:clipboard # event:posted-recorded # minutes:5]
    Ten names. Sold today; short of ten, less 5 each; late to the van, less 20; shirt, less 15; carried over. Next to Gil it says 1,140, with a minus. # cue:fines-sheet #l0010
    The first name is Trey. Plus 612 for the week, with a star. # cue:trey-plus #l0011
    -> pumps
* (round_van) [Go once around the van while it’s standing open. # thing:van # event:vehicle-recorded # minutes:5]
    Missouri plates, twelve seats, and inside handles that work. Behind the last bench lie a sleeping bag, a folded towel, and reading glasses in a shoe. # cue:far-plates # cue:doors-work # cue:sleeps-in-van #l0012
    -> pumps
* (hear_trey) [Hear from the tall one how a day of theirs goes. # event:others-asked-after # minutes:5]
    “Trey. Meeting at seven, doors from nine, numbers at half past seven, six days.” He has a phone of his own, and on it a plaque: first in the region. # speaker:trey # face:explaining # cue:long-days #l0013
    “I was on a couch in Dayton. Best thing that ever happened to me. Write that down.” # speaker:trey # face:smile # cue:likes-it #l0014
    -> pumps
* (see_heel) [Get the gray-haired man a dressing for that bare heel. # event:care-offered # approach:needs-first@gil # minutes:5]
    { willing_gil >= 2:
        “Gil.” He does the heel himself, neatly. “Three days under ten, and you don’t get a bed. You get the van.” He looks for the right word. “I read a good deal.” # speaker:gil # face:serious # cue:van-for-short #l0015
    - else:
        “It’s a shoe,” he says, and puts it on over the dressing. # speaker:gil # face:blank #l0016
    }
    -> pumps
