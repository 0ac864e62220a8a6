=== folder
Monday, nine. Your office has one window, on the parking lot of the court. In the middle of the desk lies a folder, and on it, so that it stays shut, an orange. # place:da-office/day # people:chief@near # face:chief=calm # chapter:folder #l0001
“That’s yours,” says Dolores Whitt, chief deputy, from the door. “The officer thinks that it’s something. Officers do.” # speaker:chief #l0002
{ matter:
- "farm":
    Halvorsen Farms. A crew of sixteen; Dale Rusk drove them, housed them and counted them at night. Their passports were in a bank bag in his truck. # cue:work-arranged # cue:papers-held #l0003
- "household":
    Number 14, Juniper Court. One woman for the house, the boy and the old lady, day and night. Stephen Coyle had her passport in his safe. # cue:work-arranged # cue:papers-held #l0004
- "street":
    A gray sedan on the strip, three people, two rooms. Kendra Voss drove, and rented the rooms. Jordan’s license was in her console. # cue:work-arranged # cue:papers-held #l0005
- "tally":
    Sayler Bench. Thirteen in an orchard, on good visas, counted before the bus. Salvador Orozco takes fifteen a week from each of them, for light. # cue:counted # cue:fault-of-pay #l0006
- else:
    Number 212, Sycamore Street. An aide who sleeps in, from abroad, and a quarrel through a wall. Nobody has paid thirty-one nights as hours. # cue:counted # cue:fault-of-pay #l0007
}
-> reading

=== reading
- (turned)
{ turned > 3:
    -> odds
}
* (read_report) [Read the report as somebody would who means it harm. # minutes:10]
    { said == "labels":
        On page two there is a word for {who} that is not a fact. It has an underline in it that was not meant, and it will be read out slowly. # cue:label-in-report #l0008
    - else:
        It says who stood where, in which words, at what time. You could draw the place from it, and nobody in it would be angry with you. # cue:plain-report #l0009
    }
    -> turned
* (read_exhibits) [Lay out what can be shown if nobody says anything. # minutes:10]
    { paper:
    - "kept":
        Each sheet has a date, a place, and a leave to take it. They hang together by themselves. #l0010
    - "taken":
        The best of it has a yellow note on it, in the property clerk’s hand: by whose leave? #l0011
    - else:
        There are nine photographs of a road, or a porch, or a curb, and they are good ones. #l0012
    }
    { matter:
    - "farm":
        The van log: out 4:50, back 8:10 at night, sixteen, every line of the page. # cue:no-days-off #l0013
    - "household":
        A card from a refrigerator. It begins at half past five and has a line for three in the morning. # cue:no-days-off #l0014
    - "street":
        A motel’s register: two rooms, seven weeks, one name, paid each noon. # cue:no-days-off #l0015
    - "tally":
        Pay stubs: the posted rate, by the hour, each Friday, to the cent. Fifteen off for light. # cue:paid-on-day #l0016
    - else:
        A sheet from a kitchen: days, paid on the first. The nights have a column, with nothing in it. # cue:paid-on-day #l0017
    }
    -> turned
* (read_voices) [Find out who spoke, in what language, beside whom. # minutes:10]
    { voice == "sound":
        Every statement has its hour, its room, and whoever carried it across by a number. Where there was nobody to carry it, there is none. #l0018
    - else:
        The questions are longer than the answers. What {who} said went through somebody who would have to live with it, or was said in earshot. # cue:tied-voice #l0019
    }
    Page four and page nine differ by a day. # cue:two-versions #l0020
    -> turned
* (read_other_side) [Read what there is for {boss}, before you like anyone. # minutes:10]
    { matter:
    - "farm":
        In May he paid a dentist. There is no lock on the gate. Every other Sunday, from two to four, the van goes to the store. # cue:kind-act # cue:door-unlocked #l0021
    - "household":
        They pay the school of her daughter. The back door has a bolt on the inside, and no keypad. # cue:kind-act # cue:door-unlocked #l0022
    - "street":
        She sat five hours beside him in an emergency room. He was two weeks at his grandmother’s in March, and came back by bus. # cue:kind-act # cue:door-unlocked #l0023
    - "tally":
        Passports in their own coats, thirteen padlocks. A man who quit was driven to his bus, and signed for his last pay. # cue:own-papers # cue:one-left #l0024
    - else:
        The key of the fire box is on her own ring. In March she quit, for six days, and came back for a raise. # cue:own-papers # cue:one-left #l0025
    }
    { said == "promised":
        And on the recording, in a kind voice, a sentence that was not the officer’s to say. # cue:promise-made #l0026
    }
    -> turned

=== odds
“Ninety-one percent,” says Whitt, who is still there, or there again. She has eaten the orange. “I only mention it because they’ll ask me in November.” # speaker:chief # face:chief=explaining # decisive #l0027
* (have_in) [Say you’ll have {who} in tomorrow, and go by that. # event:several-retellings # minutes:10 # clock:hall]
    “Good,” says Whitt. “Nothing like a look at them. That was how I lost my first one.” # speaker:chief #l0028
    -> hall
* (easy_count) [Say there’s a smaller count that would go by summer. # event:odds-first # minutes:10 # clock:hall]
    “Now you sound like the second floor,” says Whitt. It is where the offices with two windows are. # speaker:chief # face:chief=smile #l0029
    -> hall
* (chart_it) [Say you’ll set what’s there beside each of three elements. # event:elements-matched # minutes:10 # clock:hall]
    “Three,” says Whitt. “We never get past means.” She takes the peel along, because your basket is full. # speaker:chief #l0030
    -> hall
* (not_ours) [Ask her if this isn’t one for the federal building. # minutes:10 # clock:hall]
    “We have a statute,” says Whitt. “I helped write the form for it. I’ve never seen it filled in.” # speaker:chief # face:chief=sad #l0031
    -> hall
