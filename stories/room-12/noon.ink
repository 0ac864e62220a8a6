=== noon
On the office wall it says, in capitals: ROOMS MAY BE ENDED AT NOON. BALANCE RETURNED. The two have paid through Sunday. The choir has eleven rooms from Friday, and wants twelve. # place:office/night # people:fisk@near wren@left theo@mid # face:fisk=serious # face:wren=serious # face:theo=serious #l0040
“I don’t say they’re bad guests,” says Mr. Fisk. “They strip their own beds.” # speaker:fisk # decisive #l0041
* (paid_stays) [Point out that they’ve paid, so they stay till Sunday. # approach:dismiss@fisk # approach:accept-refusal@theo # clock:desk]
    ~ stay = "paid"
    “And the ordinance?” says Mr. Fisk. That is another department. He rubs out something on the clipboard, and writes it again, harder. # face:fisk=tired #l0042
    -> desk
* (by_midnight) [Have them packed by midnight, which is what he called for. # event:left-exposed # approach:talk-past@wren # approach:talk-past@theo # clock:desk]
    ~ stay = "tonight"
    “I said Friday,” says Mr. Fisk. But it goes quickly: two bags, a box with teeth in it, a pan, a hound. Then there is a light on in 12 and nobody to turn it off. # face:fisk=sad #l0043
    -> desk
* (talk_terms) [Leave the terms to them: when, and what comes back. # event:call-settled # event:number-left # approach:give-control@wren # approach:give-control@theo # approach:show-respect@fisk # clock:desk]
    “Noon Thursday,” says Wren. “And four nights back,” says Theo, “less the towels.” Mr. Fisk does it in pencil. Your number goes on the back of the receipt, in among the sums. They shake hands across the bell, all three. # face:fisk=smile # face:wren=calm # face:theo=smile #l0044
    -> desk
* (shelter_bed) [Get Wren a bed in town tonight, somewhere without him. # event:moved-unasked # approach:talk-past@wren # approach:talk-past@theo # clock:desk]
    ~ stay = "bed"
    It is a nice room, with a quilt, and a form on the quilt. “No dogs,” says the woman who lets her in. Theo waits in the car until he is asked not to. # face:wren=blank # face:theo=sad #l0045
    -> desk
