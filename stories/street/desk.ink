=== desk
Ten to six, the lot behind the station, the laptop open on its arm and the heater ticking. Across the road the first bus goes by with its lights on, its windows fogged. # place:cruiser/night # people:none # chapter:desk # part:board # decisive #l0140
* (close_light) [Close it as an equipment stop, warned and corrected. # event:closed-as-routine # minutes:10]
    The form has a box for it. You have the radio on, and are done before the song is. #l0141
    -> form_light
* (wake_both) [Wake your sergeant and the on-call prosecutor, in that order. # event:supervisor-told # event:prosecutor-told # minutes:10]
    “Start with what you saw,” says the prosecutor, “and leave him out of it for as long as you can.” Behind the voice there is a child asking what time it is. # speaker:prosecutor #l0144
    -> form_both
* (three_cards) [Log three contact cards; the strip detail is short this month. # event:closed-as-routine # approach:dismiss@tasha # minutes:10]
    Name, height, tattoos, associates. The sergeant’s figure goes from nineteen to twenty-two. “Nice work,” says your sergeant, and there is no reason to think that this is not meant. # speaker:sergeant #l0143
    -> form_cards
* (shy_one) [Let your sergeant know, and have the center’s advocate look in. # event:supervisor-told # approach:community-advocate@jordan # minutes:10]
    “I’ll be around,” says the advocate, who was asleep a minute ago. “He needn’t want anything. And you understand that you won’t hear from me what he says.” # speaker:advocate # people:advocate@near # face:calm #l0142
    -> form_shy
* (task_force) [Pass the three names to the federal task force, they’re equipped. # event:passed-on-as-federal # event:immigration-called # minutes:10]
    A recording takes down three names and thanks you for them. It asks you to say whether they are aware of this call. You say no, and it thanks you again. #l0145
    -> form_force

=== form_both
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0146
* (sign_both) [Read it through once more, sign it, and hand it in. # minutes:0]
    { harm:
    - "leaked":
        -> end_highway
    - "tainted":
        -> end_out
    - "bought":
        -> end_aloud
    }
    { how == "beyond":
        -> end_paper
    }
    -> end_docket

=== form_shy
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0147
* (sign_shy) [Read it through once more, sign it, and hand it in. # minutes:0]
    { harm == "leaked":
        -> end_highway
    }
    -> end_bed

=== form_cards
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0148
* (sign_cards) [Read it through once more, sign it, and hand it in. # minutes:0]
    { harm == "leaked":
        -> end_highway
    }
    -> end_twenty

=== form_force
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0149
* (sign_force) [Read it through once more, sign it, and hand it in. # minutes:0]
    -> end_force

=== form_light
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0150
* (sign_light) [Read it through once more, sign it, and hand it in. # minutes:0]
    { harm == "leaked":
        -> end_highway
    }
    { number == "safe":
        -> end_notes
    }
    -> end_bulb
