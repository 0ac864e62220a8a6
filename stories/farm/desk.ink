=== desk
The turn-out on County Road 9, dark now. One bar of signal, your own notebook open on the wheel, no lights but yours. # place:roadside/night # people:none # chapter:desk # part:board # decisive #l0167
* (call_both) [Phone your sergeant and the on-call prosecutor about it tonight. # event:supervisor-told # event:prosecutor-told # minutes:10]
    “Slower,” says the prosecutor, and you hear a pen being looked for. “Now. What have you got that doesn’t need one of them to say it?” # speaker:prosecutor #l0168
    -> form_both
* (send_advocate) [Tell your sergeant; get the community advocate to visit them. # event:supervisor-told # approach:community-advocate@mateo # approach:community-advocate@rosalba # minutes:10]
    “I’ll bring bread,” says the advocate. “A person with bread is a visitor in any law I know. And what they tell me I won’t be telling you.” # speaker:advocate # people:advocate@near # face:smile #l0169
    -> form_bread
* (wage_agency) [Send the figures to the wage agency in the morning. # event:wage-agency-told # minutes:10]
    There is an address for photographs, and a machine that thanks you for them. Somebody will look within ten working days. #l0170
    -> form_wage
* (tip_line) [Call the federal tip line and give the three names. # event:immigration-called # event:passed-on-as-federal # minutes:10]
    “Spell the first one,” says the line. You spell three. You can hear them being typed, and then you can hear that they have been. #l0171
    -> form_tip
* (close_crash) [Close it as a crash, and go back in service. # event:closed-as-routine # minutes:10]
    One vehicle, one minor injury, no further action. It takes four minutes to type, with the radio on. #l0172
    -> form_crash

=== form_both
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0173
* (sign_both) [Read it over once more, sign it, and hand it in. # minutes:0]
    { harm:
    - "leaked":
        -> end_beds
    - "none":
        { tongue == "booked":
            -> end_ten
        }
        -> end_paper
    - else:
        -> end_ruling
    }

=== form_bread
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0174
* (sign_bread) [Read it over once more, sign it, and hand it in. # minutes:0]
    { harm == "leaked":
        -> end_beds
    }
    -> end_bread

=== form_wage
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0175
* (sign_wage) [Read it over once more, sign it, and hand it in. # minutes:0]
    { harm == "leaked":
        -> end_beds
    }
    -> end_letter

=== form_tip
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0176
* (sign_tip) [Read it over once more, sign it, and hand it in. # minutes:0]
    -> end_spelled

=== form_crash
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0177
* (sign_crash) [Read it over once more, sign it, and hand it in. # minutes:0]
    { harm == "leaked":
        -> end_beds
    }
    { number == "safe":
        -> end_nine
    }
    -> end_service
