=== verdict
Sizemore has put the cap on her pen. The driver is awake, in the way that a lamp is on. # place:hall/night # people:deputy@near driver@left # face:deputy=serious # face:driver=worried # chapter:verdict #l0037
{ smuggling == "state":
    “License is good. The van’s his aunt’s,” says Sizemore. “Hauling people in for money, that’s a crime in this state. His. Riding along isn’t.” # speaker:deputy #l0038
- else:
    “License is good. The van’s his aunt’s,” says Sizemore. “Hauling people in for money, that’s federal. Our own law on it got thrown out in 2017.” # speaker:deputy #l0039
}
The driving is written up, with all nine belts. What is left of the stop is him. # decisive #l0040
* (arrest_state) { smuggling == "state" } [Arrest him for smuggling, and read him his rights. # event:call-settled # event:mission-ended # minutes:10]
    ~ booked = true
    He holds out his wrists before you have got to the silent part. “Can somebody call my aunt,” he says. “She thinks I’m moving a couch.” # speaker:driver # face:sad #l0041
    -> nine
* (arrest_void) { smuggling == "federal" } [Arrest him for smuggling, and read him his rights. # event:arrested-without-law # minutes:10]
    ~ booked = true
    He holds out his wrists before you have got to the silent part. “Can somebody call my aunt,” he says. “She thinks I’m moving a couch.” The jail, on the phone, wants to know which statute. # speaker:driver # face:sad #l0042
    -> nine
* (let_roll) [Warn him about that line, and let them all roll on. # event:left-exposed # clock:desk]
    ~ ride = "on"
    He drinks two coffees, standing up, and shakes your hand. The strap is done up again from inside. Nine miles on, Sizemore hears later, the van leans over the line and comes back. # face:driver=smile #l0043
    -> desk
* (run_by) [Run it past the on-call prosecutor before anyone touches him. # event:prosecutor-told # event:call-settled # event:mission-ended # minutes:10]
    { smuggling == "state":
        ~ booked = true
        “That one’s ours,” says the prosecutor, in bed. “Book him, and park the van. Riding in it is no crime, and nobody stays for a statement who doesn’t want to.” # speaker:prosecutor #l0044
    - else:
        “Not ours,” says the prosecutor, in bed. “Summons for the driving, park the van, write down what you saw and heard. I’ll talk to the federal side about him. About him; not about who rode.” # speaker:prosecutor #l0045
    }
    -> nine
* (keep_nine) [Keep all nine here until somebody federal has seen them. # event:stop-stretched # approach:press@nelly # approach:press@abdou # clock:desk]
    ~ ride = "held"
    Nobody federal is up. At seven a school bus comes for them, with a deputy in front and one behind. Nelly asks what they are waiting for, and in two languages you look for a word. # people:nelly@near abdou@left=sitting # face:nelly=angry # face:abdou=afraid #l0046
    -> desk

=== nine
The van is parked and the key is in your pocket. You have said it in two languages: the stop is over, and nobody has to stay. # place:hall/dusk # people:nelly@near abdou@left=sitting # face:nelly=serious # face:abdou=serious #l0047
{ late:
    ~ gray = true
    Before the glass door a gray car comes in, goes once around the lot, and stops with its engine on. The man in new boots picks up his blanket. # decisive #l0048
- else:
    Nobody gets up. Outside it is getting light, and still sleet. On a bench the driver’s phone buzzes, face down, and stops, and buzzes. # decisive #l0049
}
* (county_bus) [Have the county bus take all nine down to the shelter. # event:moved-unasked # approach:talk-past@nelly # approach:talk-past@abdou # clock:desk]
    ~ ride = "moved"
    It is a good shelter, with a crib in it. “We have been a very long time in vehicles,” says Nelly, and gets in. # speaker:nelly # face:tired #l0050
    -> desk
* (sister_drives) { house == "told" } [Plan it with Nelly: her sister comes here, nobody else does. # event:safety-planned # approach:safety-plan@nelly # approach:community-advocate@nelly # clock:desk]
    ~ ride = "sister"
    Her sister can be here by eight. There is an immigrants’ lawyer with a night line, you tell Nelly, who keeps a confidence; and a specialist who would want to know of that house, and may not. What is sent can’t be called back. #l0051
    She talks to the lawyer for ten minutes, facing the map. “You may say that there is a house, and which,” she says then. “Not who told it.” # speaker:nelly # face:serious #l0052
    -> desk
* (each_says) [Hear from each of them where to, and in whose car. # event:others-asked-after # approach:give-control@nelly # approach:give-control@abdou # clock:desk]
    { gray:
        ~ ride = "left"
        Three have cousins, one a brother, the man with the suit bag a bus. Nelly has a sister, she says, and looks out at the gray car; and then she and four others pick up their blankets. # face:nelly=blank #l0053
    - else:
        Three have cousins, one a brother, the man with the suit bag a bus. Nelly has a sister, two hours off. By half past six the hall is full of people telling telephones which exit. # face:nelly=calm #l0054
    }
    -> desk
* (in_hems) [See that they hide a lawyer’s number where nobody looks. # event:number-left # approach:safe-way-back@nelly # approach:safe-way-back@abdou # clock:desk]
    ~ number = true
    { gray:
        ~ ride = "left"
    }
    Nelly turns up the hem of her raincoat and puts it in with one pin, which she had. The man with the suit bag puts his behind the hanger. By the time it is done, there are cars in the lot. # face:nelly=calm #l0055
    -> desk
* (wish_luck) [Wish them luck, it’s their morning again and not yours. # approach:accept-refusal@nelly # approach:accept-refusal@abdou # clock:desk]
    ~ ride = "left"
    From the ramp you see a gray car go in. It stands at the door for as long as it takes five people to pick up five blankets. Then it goes by you, northbound, low on its springs. #l0056
    -> desk
