=== eve
Sunday, seven in the evening. Tomorrow at nine there are twelve empty chairs in Division Four, and forty people who have been called to sit in them. # place:da-office/night # people:navarro@near # face:navarro=calm # chapter:eve #l0001
{ matter:
- "farm":
    The People against Dale Rusk. Sixteen rode in his van, slept where he said and were counted at night. Their passports lay in a bank bag in his truck. # cue:work-arranged # cue:papers-held #l0002
- "household":
    The People against Stephen Coyle. One woman for his house, his son and his mother, day and night. Her passport lay in his safe. # cue:work-arranged # cue:papers-held #l0003
- else:
    The People against Kendra Voss. She drove, she rented the rooms, she held the phones. Jordan’s license lay in her console. # cue:work-arranged # cue:papers-held #l0004
}
“Two counts,” says Navarro, who has brought soup. “The large one, and the one about the papers. You’ve an hour till they lock up. What first?” # speaker:navarro # decisive #l0233
* (lay_it_out) [Lay out beside each element what twelve people can hold. # event:elements-matched # minutes:25]
    { paper == "kept":
        { matter:
        - "farm":
            The van log: out at 4:50, back at 8:10, sixteen, every line of the page. The pay sheet: what is earned on Friday is back by Monday. # cue:no-days-off # cue:debt-kept #l0006
        - "household":
            A card from a refrigerator, from half past five on, with a line for three in the morning. A bank sheet: eleven dollars a night, for a cot. # cue:no-days-off # cue:debt-kept #l0007
        - else:
            A motel’s register: two rooms, seven weeks, one name. A pad: forty for late, forty for fresh. No page of it ever comes to nothing. # cue:no-days-off # cue:debt-kept #l0008
        }
    - else:
        Nine good photographs of a road, or a porch, or a curb. The rest was left out in June, or was never written down. People look at a photograph for as long as it takes to pass it on. #l0009
    }
    -> before_lock
* (hear_other) [Hear the one other person who will say something. # minutes:25]
    { matter:
    - "farm":
        Number seventeen went home in June. He will say by telephone who drank coffee in his mother’s kitchen that week, and asked after him. # cue:threat-told #l0010
    - "household":
        Mr. Abara next door keeps a ledger of birds. On the last page stands a sentence about thieves, heard through a hedge, with its hour. # cue:threat-told #l0011
    - else:
        A woman in Pueblo rode in that car last year. When she stopped, some pictures came to where her mother worked. # cue:threat-told #l0012
    }
    -> before_lock
* (page_two) [Read the officer’s report as somebody who means it harm. # minutes:25]
    { said == "loose":
        On page two there is a word that is no fact, and lower down a thing is held out that was not the officer’s to give. # cue:label-in-report #l0016
    - else:
        It says who stood where, at what time, in which words. You look for a word to be ashamed of, and find none. # cue:plain-report #l0017
    }
    -> before_lock

=== before_lock
The soup is gone, and there is half an hour left. Down the hall somebody has begun to turn off the lights. # face:navarro=calm #l0231
* (be_sokol) [Go through what {boss}’s lawyer has, as if it were yours. # minutes:25 # clock:panel]
    { matter:
    - "farm":
        In May Rusk paid a dentist. There is no lock on the gate, and every other Sunday the van goes to the store. # cue:kind-act # cue:door-unlocked #l0013
    - "household":
        They pay her daughter’s school. The back door has a bolt on the inside. # cue:kind-act # cue:door-unlocked #l0014
    - else:
        She sat five hours beside Jordan in an emergency room. In March he was two weeks at his grandmother’s, and came back by bus. # cue:kind-act # cue:door-unlocked #l0015
    }
    -> panel
* (say_it_aloud) [Say your opening to Navarro once, from the first word on. # event:word-for-fact # minutes:25 # clock:panel]
    “It’s good,” says Navarro. “It’s got that word in it, five times. I kept seeing a boat.” # speaker:navarro # face:navarro=explaining #l0018
    -> panel
* (send_home) [Send Navarro home, and sleep on what there is tonight. # minutes:25 # clock:panel]
    He rinses the bowls. “They’ll be twelve people,” he says in the door. “That’s all that they’ll be.” # speaker:navarro #l0232
    -> panel
