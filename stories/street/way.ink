=== tonight
He rubs his face with both hands, up and down, like somebody drying it. “And where do I sleep?” says Jordan. “I ask as a professional.” # speaker:jordan # people:jordan@near # face:tired # decisive #l0130
* (who_where) [Go over it with him: who’s awake, which door, what words. # event:safety-planned # event:family-considered # approach:safety-plan@jordan # minutes:4]
    He has a cousin with a couch, and no bus before 5:50. You plan as far as the couch, and who is to ring his grandmother, before anyone else does. He wants it said back to him, and corrects the address. # face:jordan=serious #l0133
    -> way
* (to_grandmother) [Drive him to his grandmother’s; family is what he needs. # approach:talk-past@jordan # approach:over-promise@jordan # minutes:4]
    “At this hour, in this, with you.” He shuts his eyes. “She’d put her hat on to open the door.” # speaker:jordan # face:afraid #l0131
    -> way
* (no_strings) [Mention the bed at the center; it costs him no story. # event:bed-offered # approach:help-without-price@jordan # minutes:4]
    “Men too?” says Jordan. Two beds, for men, you say; no cameras, and somebody up all night. “What’s the breakfast?” # speaker:jordan # face:wary #l0134
    -> way
* (room_nine) [Let him go on back to the motel and sleep it off. # event:sent-with-controller # approach:dismiss@jordan # minutes:4]
    “That’s that, then.” In the door he stops and pulls his shirt straight, like somebody going on. # speaker:jordan # face:blank #l0132
    -> way

=== way
“And if I wanted to complain about the service?” says Jordan, not looking at you. # speaker:jordan # people:jordan@near # face:wary #l0135
* (front_desk) [Tell him the front desk will always know where you are. # clock:desk]
    “The front desk,” says Jordan. “They know me there.” # speaker:jordan # face:blank #l0136
    -> desk
* (write_cell) [Give him your card, with the cell written on the back. # event:number-exposed # clock:desk]
    ~ number = "exposed"
    He turns it over, reads both sides, and looks down himself for a pocket that nobody else goes through. In the end he holds it. # face:jordan=sad #l0137
    -> desk
* (both_cards) [Leave one with Kendra as well, so nobody’s singled out. # event:number-exposed # approach:side-with-controller@jordan # clock:desk]
    ~ number = "exposed"
    Kendra reads it, thanks you, and puts it where the others are. She has, it turns out, a place for cards. # people:kendra@near jordan@left # face:kendra=smile # face:jordan=blank #l0139
    -> desk
* (in_his_head) [See how he’d carry a number with nothing to carry it in. # event:number-left # approach:safe-way-back@jordan # clock:desk]
    ~ number = "safe"
    “Say it.” You say it. He hums it: do is one, so is five. The area code he was born with; the rest is seven notes, and again, with a turn on the end. “Let her go through that,” says Jordan. # speaker:jordan # face:smile #l0138
    -> desk
