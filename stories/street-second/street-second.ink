// Teeth. Three nights after the taillight: who calls, and for whom.
VAR willing_tasha = 0
VAR late = false
VAR assessed = ""

// From the first encounter.
VAR stuff = "his" // Jordan's phone and wallet: his, hers, county
VAR word = "kept" // what was held out to him: kept, bought
VAR number = "safe" // a way to reach you: safe, exposed, none

VAR said = "nothing" // what she takes away: lawyer, price, threat, nothing

-> ring

=== ring
Ten past two. On the strip somebody has fixed the second letter of the Starlite, and the fourth has gone. # place:cruiser/night # people:none # chapter:ring #l0001
{ number:
- "safe":
    Your cell rings. Nobody hums. “He says you pick up,” says a woman, chewing on one side. # speaker:tasha #l0002
    -> hers
- "exposed":
    Your cell rings. “Kendra Voss. There’s a card of yours in my console, and I didn’t put it there.” She waits, pleasantly. “So I thought I’d return it.” # speaker:kendra #l0003
    -> his_card
- else:
    The desk puts Mr. Adair through, of the Starlite. “One of them from nine was in. She’d like to know which one of you had the light,” he says. “It’s about a dentist.” # speaker:clerk #l0004
    -> hers
}

=== hers
Your report is about a man of twenty-four who sings. This is the other one, who had nothing to say. # decisive #l0005
* (about_jordan) [Get from her where Jordan is, since she has rung. # approach:talk-past@tasha]
    “See,” says Tasha, “that’s what I thought it’d be.” But she says where she is, too: the Golden Ring, third stool, and hungry. # speaker:tasha #l0006
    -> counter
* (anything_soft) [Ask what she would like to eat, and where. # event:risk-asked # approach:needs-first@tasha]
    “Soft,” says Tasha. “The Ring. I’ll be on the stool where you can see the street.” It is also the one that can be seen. She has thought of that. # speaker:tasha #l0007
    -> counter
* (name_dob) [Have her full name and birth date before you go. # approach:papers-first@tasha]
    “You’ve got it. You had it on your little screen.” She breathes through it. “The Ring, then. If you’re done typing.” # speaker:tasha #l0008
    -> counter
* (business_hours) [Say the dentist on Main opens at nine tomorrow. # approach:dismiss@tasha]
    “I know when they open,” says Tasha. She does not hang up, and neither do you, and in the end you ask where she is. # speaker:tasha #l0009
    -> counter

=== his_card
A turn signal ticks where she is. She is not moving. # decisive #l0010
* (whose_card) [Ask her who in the car would have wanted it. # event:suspicion-spread # minutes:19]
    “That’s what I’m going to find out,” says Kendra Voss. She thanks you for it, too. # speaker:kendra #l0011
    -> walked
* (cards_anyone) [Say everyone at a stop is given one of those. # event:call-settled # minutes:19]
    “Even the ones who don’t drive?” Even those. She considers it. “Well, that’s fair,” she says, and the ticking stops. # speaker:kendra #l0012
    -> walked
* (tell_kendra) [Tell her that you’d be glad to hear from Jordan. # event:suspicion-spread # approach:talk-past@tasha # minutes:19]
    “Who wouldn’t,” says Kendra Voss. “He’s good company. I’ll say that you asked for him.” # speaker:kendra #l0013
    -> walked
* (you_keep) [Say she can bring it by when she’s near. # approach:side-with-controller@tasha # minutes:19]
    “I’ll do that,” says Kendra Voss. “I like a person to know where I am.” # speaker:kendra #l0014
    -> walked

=== walked
At half past two it is the wall phone of the Golden Ring. “She’s moving the car,” says a woman, chewing on one side. “I walked. Have you got ten minutes?” # speaker:tasha #l0015
-> counter

=== counter
Tasha has a hand on her cheek and a cruller that she is not eating. She came on foot, she says, so you needn’t look for anybody. # place:donuts/night # people:tasha@near # face:tasha=wary # chapter:counter # cue:swollen-cheek # cue:came-alone #l0016
{ stuff:
- "his":
    “He sleeps on that phone. He’s got it under his neck, like a pillow.” She shrugs. “Me, I have mine by the hour. Kendra’s better with phones. She answers for you, even.” # speaker:tasha # cue:phone-window #l0017
- "hers":
    “You left her everybody’s. That’s fine, she’s better with phones.” She turns the cruller. “You get yours by the hour. She answers for you, even.” # speaker:tasha # cue:phone-window #l0018
- else:
    “Your bag’s got my phone in it. It’s got my teeth in it, the dentist’s number, I mean. Kendra got us new ones. You have yours by the hour, she keeps up with who wrote.” # speaker:tasha # cue:phone-window #l0019
}
{ word == "bought":
    “You told him it’d go away if he talked. He asked me can you do that.” She looks at you for the first time. “I said it’s a thing they say.” # speaker:tasha # face:contempt #l0020
- else:
    “He says you said you couldn’t promise him anything. I said, well, there’s a change.” # speaker:tasha # face:smile #l0021
}
The tooth is two hundred, and Kendra has it by, in an envelope with her name. First it’s the rooms, then the car, then one’s page; what’s left is split. Late is forty. She has been late since March. # cue:pays-teeth # cue:rooms-paid # cue:pad-fines # decisive #l0022
* (made_to) [Ask her straight if Kendra makes her do it. # approach:label-question@tasha]
    “Kendra makes me floss,” says Tasha. “Look what came of it.” # speaker:tasha # face:contempt #l0023
    -> question
* (this_week) [Say what can be had for a tooth this week. # event:care-offered # approach:help-without-price@tasha]
    There is a van with a chair in it, behind the food bank, Thursdays from four. Nobody asks there who sent you. “What’s the catch?” says Tasha. She waits for it. There is none. # speaker:tasha # face:serious #l0024
    -> question
* (do_sums) [Add up on a napkin what she’s paid since March. # approach:confront@tasha]
    It comes to eleven hundred. Tasha reads it and folds it, and puts it under the cruller. “I can count,” she says. “I just don’t do it at night.” # speaker:tasha # face:angry #l0025
    -> question
* (all_down) [Get it down now, all of it, with the dates. # approach:press@tasha]
    You have a pen out, and she has seen the pen. “It’s a tooth,” says Tasha. # speaker:tasha # face:blank #l0026
    -> question

=== question
Across the street a gray sedan goes by, and does not stop. “Say somebody drives somebody,” says Tasha. “Just drives. Does she go to prison?” # speaker:tasha # face:worried # decisive #l0027
* (not_driving) [Tell her no one goes to prison for just driving. # event:false-promise # approach:over-promise@tasha]
    ~ said = "price"
    “No?” says Tasha. “Can I have that on the napkin?” # speaker:tasha # face:smile #l0028
    -> board
* (a_lawyer) [Say a lawyer knows, in private, and give one’s name. # event:statement-waits # approach:community-advocate@tasha # approach:no-promise@tasha]
    ~ said = "lawyer"
    She says the name over, with her tongue against the tooth. “And she doesn’t tell you.” She does not. “I’m asking for somebody,” says Tasha. # speaker:tasha # face:serious #l0029
    -> board
* (up_to_you) [Say that a good deal depends on what you’re told. # event:help-as-bargain # approach:bargain@tasha]
    ~ said = "price"
    “There it is,” says Tasha, nearly relieved, and gets down from the stool. “I knew there was one.” # speaker:tasha # face:contempt #l0030
    -> board
* (you_as_well) [Say it could be both of them, if she waits. # approach:threat@tasha]
    ~ said = "threat"
    She takes her hand from her cheek. “You sound just like her,” says Tasha. “When she’s tired.” # speaker:tasha # face:blank #l0031
    -> board

=== board
She has gone out by the kitchen. On the laptop the line for the reason of contact is blinking. # place:cruiser/night # people:none # part:board # chapter:board # decisive #l0032
* (to_prosecutor) [Write her words as hers; send it to the prosecutor. # event:prosecutor-told]
    -> weighed
* (find_chair) [Tell your sergeant; book the chair for Thursday at four. # event:supervisor-told # event:care-arranged]
    -> weighed
* (associate) [Log a contact card: associate of Voss, on the strip. # event:closed-as-routine # event:left-behind]
    -> end_cards
* (swing_by) [Swing by nine, and see that she got in. # event:suspicion-spread]
    -> end_quoted

=== weighed
{ said:
- "lawyer":
    -> end_thursday
- "threat":
    -> end_quoted
}
-> end_fine

=== end_thursday
On Thursday at four there are nine people behind the food bank, and none of them is Tasha. On the next there are six, and one is. # part:aftermath #l0033
{ board.find_chair:
    The chair has been kept for her under the name of Cruller, both times. She thinks that is funny, once she can feel her face. #l0034
- else:
    She waits two hours, since nobody has kept a place for her, with her hood up and her back to the street. #l0035
}
That night she sleeps in nine, on the good side, and Kendra in ten. Jordan is not in either. The lawyer has had one call, in which somebody asked for somebody else. #l0036
Tasha, in her own words. She is invented, and so are the words. # part:words #l0037
So I sat in that van, and the woman says open, and I thought, here it comes. She says, when did you last sleep. #l0038
I’m not going to tell you anything about Kendra. She held my hair. You don’t have to write that down, but you’d better know it. #l0039
What nobody saw is that I’d had the envelope on me the whole time. Two hundred, my name on it. #l0040
I could have paid for it anywhere. I wanted to see would you charge. # ending:thursday #l0041
-> END

=== end_cards
It makes three cards on her now. The newest says where, and when, and with whom she is known to be. # part:aftermath #l0042
In May a detective pulls all three for a case of her own. She can see from them that Tasha Boone was on the strip. Nobody wrote down why she had come. #l0043
{ stuff == "county":
    The phone with the dentist in it stays in its bag until June, and is then destroyed, by the rule. #l0044
- else:
    The tooth comes out in April, in an emergency room, with five hours’ wait. Kendra sits all of them. #l0045
}
That night she sleeps in nine, and Kendra in ten. #l0046
Tasha, in her own words. She is invented, and so are the words. # part:words #l0047
They asked me at the counter, any history? I said, ask the sheriff, he’s been keeping it. #l0048
It was a good doughnut, I hear. I had it in a napkin till Friday. #l0049
What nobody saw is I’d practiced. I said it in the bathroom, three times: say somebody drives somebody. It took me till the third time to leave out the name. #l0050
I thought that was pretty smart. I thought, now it could be anyone. # ending:cards #l0051
-> END

=== end_quoted
By four o’clock Kendra knows that Tasha had a doughnut, and with whom. She is not angry. She asks what was in it. # part:aftermath #l0052
{ said == "threat":
    Tasha tells her all of it, in order, with your sentence at the end. They laugh over it until it hurts her. #l0053
- else:
    You had not spoken to anyone at the Starlite. You had only gone by, with your lights off, slower than a car goes. #l0054
}
All three are a county farther on that night, two rooms, one name. The envelope has gone into the tank. #l0055
Tasha, in her own words. She is invented, and so are the words. # part:words #l0056
She’d have found out. She’s got a nose for sugar. #l0057
I don’t blame anybody. You go and look if a person got in all right; I’d do it. You think about it as nice. #l0058
What nobody saw is that I didn’t go back right away. I stood behind the Ring by the grease bin for most of an hour. I was working out how one would get to Denver, with a face like that. #l0059
There’s a bus. It’s forty dollars, same as late. # ending:quoted #l0060
-> END

=== end_fine
Nothing more comes of it. On the ninth day Mr. Adair says that one of them from nine has had a tooth out. # part:aftermath #l0061
What you said at the counter has been in room nine since that night. Jordan has heard it, and so has Kendra, with another voice put to it. #l0062
That night she sleeps in nine, and Kendra in ten. In your drawer is a page about a page on a pad. It has a tooth in it, and an envelope. #l0064
Tasha, in her own words. She is invented, and so are the words. # part:words #l0065
People always want to give you something, and you turn it around, and there’s the price on the bottom. #l0066
Kendra puts hers on the front. You may not like it, but you can read it. #l0067
What nobody saw is that I can add. Eleven hundred and twenty. I’ve got it in pencil, inside the closet in nine, where the rod goes in. #l0068
I’m only keeping it so as to have it. I’m fine. # ending:fine #l0069
-> END
