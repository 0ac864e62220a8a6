=== hall
The hallway behind the offices, where the copier is. Navarro, the office’s investigator, leans on it, as on a horse. # place:da-hall/day # people:navarro@near # face:navarro=calm # chapter:hall #l0032
“I’ve got you till Thursday,” he says. “Two things I can do right. What do I go for?” # speaker:navarro #l0033
-> errands

=== errands
- (sent)
{ sent > 2:
    -> invite
}
* (get_records) [The bank’s papers and the phone company’s, by lawful process. # event:records-sought # minutes:15]
    ~ shown = true
    { matter:
    - "farm":
        Cash goes out each Friday, sixteen signatures. By Monday most of it is back, as rent, van, paper, and a debt that is larger than in March. # cue:debt-kept #l0034
    - "household":
        The wages lie in an account with two names on it, and one card. Eleven dollars a night go out of it, for a cot. # cue:debt-kept #l0035
    - "street":
        Forty for late, forty for fresh, a page for each of them on a pad. None of the pages ever comes to nothing. # cue:debt-kept #l0036
    - "tally":
        Each of the thirteen sends home what he has earned, on the Saturday, himself. What is gone is the light. #l0037
    - else:
        Her pay goes into her own account, in her own name, on the first. What is missing has never been there. #l0038
    }
    -> sent
* (find_left) [Whoever left before, by open questions, each one alone. # event:bystander-account # minutes:15]
    { matter:
    - "farm":
        Number seventeen went home in June. That week two men drank coffee in his mother’s kitchen, and asked after him. # cue:threat-told #l0039
    - "household":
        The neighbor keeps a ledger of birds. On its last pages is who stood on a porch, and a sentence about thieves, heard through a hedge. # cue:threat-told #l0040
    - "street":
        A woman in Pueblo rode in that car last year. When she stopped, some pictures came to where her mother worked. # cue:threat-told #l0041
    - "tally":
        Hilario has a rooster and a baby, and shouts over both that he quit because he missed one of them. # cue:quit-freely #l0042
    - else:
        There were six aides before. Each gave notice, and each has kept the piano tuner’s card at Christmas. # cue:quit-freely #l0043
    }
    -> sent
* (ask_expert) [Somebody who knows how it’s done, to have on call. # event:expert-consulted # minutes:15]
    She tells you what it can look like, for an hour, and then that it can look exactly so and be something else. #l0044
    -> sent
* (counsel_notes) [The counselor’s notes; {who} will have said it there first. # event:confidence-records-sought # approach:take-without-asking@person # minutes:15]
    Navarro writes it down and does not look up. “They’ll send us a lawyer,” he says, “and he’ll be right.” # speaker:navarro # face:navarro=serious #l0045
    -> sent
* (again_officer) [Have the officer go over it with {who} once more. # event:several-retellings # approach:retell@person # minutes:15]
    By Thursday there is a version three. It has a Wednesday in it that the other two lack. #l0046
    -> sent

=== invite
“And {who}?” asks Navarro. “How do they hear from us? So far we’re a number on a letterhead.” # speaker:navarro # face:navarro=explaining # decisive #l0047
* (by_paper) [By subpoena, for Thursday at two, as for anybody else. # event:summoned-cold # approach:press@person # minutes:10 # clock:room]
    { door == "shut":
        ~ tie = "lost"
    }
    It has the seal on it, and the penalty. Navarro puts it in an envelope without a window. #l0048
    -> room
* (by_deputy) [By a deputy who knows the way out there already. # event:fetched-by-deputy # approach:single-out@person # minutes:10 # clock:room]
    { door:
    - "shut":
        ~ tie = "lost"
    - else:
        ~ tie = "cut"
    }
    It is on the way, the deputy says. He has the lights on only as far as the turn-off. #l0049
    -> room
* (by_specialist) [By our own specialist, on the telephone, this very afternoon. # approach:introduce@person # minutes:10 # clock:room]
    ~ asked = true
    { door:
    - "shut":
        ~ tie = "lost"
    - else:
        ~ tie = "rope"
    }
    Lena Brandt of this office calls. She says what she is, and that she cannot keep a secret, and that there is coffee. #l0050
    -> room
* (by_friend) [By the advocate they know, with three days to choose. # event:support-first # approach:community-advocate@person # minutes:10 # clock:room]
    ~ asked = true
    { door:
    - "shut":
        ~ tie = "loose"
    - else:
        ~ tie = "rope"
    }
    “I’ll ask,” says the advocate. “And if it’s no, you’ll have heard it from me, and it’ll cost nobody anything. Yes?” You say yes. # speaker:advocate #l0051
    -> room
