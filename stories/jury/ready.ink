=== ready
{ matter:
- "farm":
    The waiting room, at two. Rosalba has the chair from which one sees the door. A voice by telephone carries across what is said. “I heard that they asked a man if he would have walked,” she says. # place:witness-room/day # people:person@near # face:person=wary # chapter:ready #l0080
- "household":
    The waiting room, at two. Selam has read the fire rules on the wall, and has turned her chair so that she sees the door. “They looked at my shoes when I came in,” she says. “I let them.” # place:witness-room/day # people:person@near # face:person=wary # chapter:ready #l0081
- else:
    The waiting room, at two. Jordan hums one note and listens to what the room does with it. “Twelve people,” he says. “I’ve sung to fewer. They’d mostly come on purpose.” # place:witness-room/day # people:person@near # face:person=wary # chapter:ready #l0082
}
* (worst_page) [Begin with the worst page, while there’s time for it. # approach:press@person # minutes:15]
    It is answered. After that everything is answered, in three words or fewer. # face:person=blank #l0083
    -> his_turn
* (good_twelve) [Say that they’re good ones, and that you can tell. # approach:over-promise@person # minutes:15]
    “Can you?” You could not have said what number three does for a living. # speaker:person # face:person=wary #l0084
    -> his_turn
* (who_sits) [Ask who ought to sit where, and what is needed. # event:seat-asked # approach:give-control@person # minutes:15]
    Somebody of one’s own, in the third row, on the aisle. Not a deputy. A glass of water that is there already. “And that I can see how one gets out,” says {who}. # speaker:person # face:person=serious #l0085
    -> his_turn
* (who_hears) [Say who will be told of this talk, before it begins. # approach:limits-told@person # minutes:15]
    All that matters in it goes to the other side. “Then I’ll talk as if he sat there,” says {who}, and looks at the empty chair for some time. # speaker:person # face:person=serious #l0086
    -> his_turn

=== his_turn
{ matter:
- "farm":
    “And then the other one gets up,” says Rosalba. “What does he want from me?” # speaker:person # face:person=worried # decisive #l0087
- "household":
    “And afterward your colleague with the thermos,” says Selam. “What will he be looking for?” # speaker:person # face:person=worried # decisive #l0088
- else:
    “And then the old guy,” says Jordan. “With the nice voice. What’s he got?” # speaker:person # face:person=worried # decisive #l0089
}
* (three_lines) [Give {who} three lines that carry to the back row. # event:coached # minutes:20]
    ~ stand = "words"
    They are said back to you without a mistake. It sounds like something on a wall. # face:person=blank #l0090
    -> and_paper
* (what_he_asks) [Ask what he’ll ask, and leave each answer as it is. # event:prepared-openly # approach:open-question@person # minutes:20]
    Why not leave. Why come back. Who pays for the room. One of the answers is “I don’t know.” “Is that allowed?” It is. It is the first thing today that makes anybody sit easier. # speaker:person # face:person=calm #l0091
    -> and_paper
* (harder_him) [Be Sokol for an hour, and harder than he’ll be. # approach:confront@person # minutes:20]
    ~ stand = "thin"
    You are good at it. It takes some time to become who you were, and it does not quite work. # face:person=contempt #l0092
    -> and_paper
* (keep_fresh) [Say that it’s best fresh, and leave it at that. # approach:dismiss@person # minutes:20]
    “Fresh,” says {who}. “So I’m to find out up there.” # speaker:person # face:person=tired #l0093
    -> and_paper

=== and_paper
{ matter:
- "street":
    “And my ticket?” asks Jordan. “He’s going to say that I’m singing it off.” # speaker:person # face:person=wary # decisive #l0094
- else:
    “And the paper?” asks {who}. “To stay. He will say that I am buying it.” # speaker:person # face:person=wary # decisive #l0095
}
* (nobody_asks) [Say that nobody is going to bring that up. # approach:over-promise@person # minutes:15]
    “Somebody will,” says {who}. “I would.” # speaker:person # face:person=wary #l0096
    -> expert
* (see_through) [Say it goes easier for whoever sees this through. # event:help-as-bargain # approach:bargain@person # minutes:15]
    It is quiet. “I know that sentence,” says {who}. “I know how it goes on.” # speaker:person # face:person=contempt #l0097
    -> expert
* (who_decides) [Say what’s asked, by whom it’s decided, and since when. # event:benefit-explained # approach:no-promise@person # minutes:15]
    Another office decides it, whatever is said on Wednesday. The other side has the dates. “Then I say the dates,” says {who}. “I’m good at dates.” # speaker:person # face:person=calm #l0098
    -> expert
* (after_trial) [Say that this is a question for after the trial. # approach:dismiss@person # minutes:15]
    “For you,” says {who}. # speaker:person # face:person=tired #l0099
    -> expert

=== expert
At four Dr. Nwosu calls. She has studied for nineteen years how people are held who are not tied. “I’ve never met {who},” she says, “and I’d like to keep it so. What do you want of me?” # speaker:expert # people:none #l0100
* (leave_her_out) [Leave her out; twelve people can think by themselves. # minutes:15 # clock:call]
    “They can,” she says. “With what they have.” # speaker:expert #l0101
    -> call
* (how_done) [How it’s done, and how those behave to whom it’s done. # event:expert-consulted # minutes:15 # clock:call]
    { door == "quiet":
        ~ door = "met"
    }
    “And that some who behave so have other reasons,” she says. “You’ll want me to say that too.” You do, after a moment. # speaker:expert #l0102
    -> call
* (is_it_true) [Whether this is true, as somebody who can tell. # event:expert-vouches # minutes:15 # clock:call]
    ~ door = hardened(door)
    “I can’t,” she says, “and nobody else can either.” You will ask her all the same, and the judge will stop you in front of the twelve. # speaker:expert #l0103
    -> call
* (how_many) [How many there are, in the whole country, by year. # event:numbers-for-facts # minutes:15 # clock:call]
    She has numbers, and says of each how weak it is. What the twelve will keep is a large number, and the face that they gave it years ago. # speaker:expert #l0104
    -> call

=== call
Tuesday, ten at night. You are at your desk still, and the telephone rings. “I don’t think I’m coming tomorrow,” says {who}. Behind the voice there is a bus, or a street. # speaker:person # place:da-office/night # people:none # chapter:call # decisive #l0105
* (sign_warrant) [Wake a judge, and have {who} brought in by nine. # event:witness-warrant # approach:arrest-words@person # minutes:15 # clock:trial]
    ~ stand = "held"
    ~ film = "met"
    ~ door = "met"
    ~ gain = "met"
    A judge signs, in a bathrobe. He asks you twice which of the two it is that you want locked up. # people:none #l0106
    -> opening
* (on_paper) [Say then it goes on paper, and that’s all right. # event:wish-followed # approach:accept-refusal@person # minutes:15 # clock:trial]
    ~ stand = "gone"
    It is quiet for so long that you think the line is gone. “You mean that,” says {who}. # speaker:person # people:none #l0107
    -> opening
* (what_needed) [Ask what would have to be different by tomorrow. # event:safety-planned # approach:safety-plan@person # approach:own-risk-judgment@person # minutes:15 # clock:trial]
    { willing_person >= 1:
        A ride that isn’t a deputy’s. Somebody at the house of the one who stays at home. To come in by the back, and not to meet {boss}’s people at the coffee. It is eleven before all of it is done. #l0108
    - else:
        ~ stand = "gone"
        It is thought about, truly. What would have to be different is a Monday some weeks ago. “No,” says {who}. “But you asked.” # speaker:person #l0109
    }
    -> opening
* (either_way) [Say that you’ll call at seven, and take either answer. # approach:give-control@person # minutes:15 # clock:trial]
    { willing_person < 1:
        ~ stand = "gone"
    }
    “At seven,” says {who}. It is quiet on the line, as in a house in which somebody is thinking with the light off. # speaker:person #l0227
    -> opening
* (subpoena_says) [Say that there’s a subpoena, and what it says. # event:against-wish # approach:press@person # minutes:15 # clock:trial]
    {
    - willing_person < 1:
        ~ stand = "gone"
    - stand == "own":
        ~ stand = "thin"
    }
    “I’ve read it,” says {who}. “It’s the one with the seal.” # speaker:person #l0110
    -> opening
