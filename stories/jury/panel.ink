=== panel
Monday, Division Four. Twelve in the box, the rest on the benches behind you. Each of them has taken a day off, and most have told somebody that they won’t be picked. # place:voir-dire/day # people:okafor@near sandoval@left boyd@mid tanaka@right # face:okafor=serious # face:sandoval=calm # face:boyd=wary # face:tanaka=calm # chapter:panel #l0019
“Could anybody not follow the law as I give it?” asks the judge. Ted Okafor, number one, adjusts claims. “I’d better say it now. If nobody laid a hand on anyone, I couldn’t convict. Not if you told me ten times.” # speaker:okafor # cue:says-hand #l0020
“Thank you for saying it,” says the judge, and means it. “Counsel, twenty minutes.” # speaker:judge #l0021
On your chart: number two, a baker, born abroad. Number seven, who signs twenty paychecks. Number eleven, arms folded, arrested once at nineteen. Number twelve, 71, who has brought her knitting. # cue:born-abroad # cue:signs-checks # cue:arms-folded #l0022
* (ask_seven) [Ask number seven what signing paychecks has taught her. # event:panel-asked-openly # minutes:4]
    “That it’s slow,” says Gail Sandoval. “If I take a dollar out I need a paper for it. And they have to be able to tell me no. That’s the part people skip.” # speaker:sandoval # face:sandoval=explaining #l0023
    -> first
* (ask_twelve) [Ask number twelve if she hears it all from there. # minutes:4]
    “I typed in courtrooms for thirty-one years,” says June Tanaka. “I hear fine. I’ve only stopped listening to some.” Two people laugh. You have your answer, to that question. # speaker:tanaka # face:tanaka=smile #l0024
    -> first
* (say_what) [Tell them in a few words what this is about. # event:case-argued # minutes:4]
    They are good words. Sokol rises halfway. “Is there a question in it?” asks the judge. Twelve people look for one. # speaker:judge #l0025
    -> first
* (ask_eleven) [Ask number eleven what he would look for in somebody. # event:panel-asked-openly # minutes:4]
    “If they’re in a hurry,” says Curtis Boyd. “I got arrested by somebody in a hurry. I’ve nothing against anybody who isn’t.” Somewhere in this his arms have come down. # speaker:boyd # face:boyd=explaining #l0026
    -> first

=== first
Number nine, Dana Petrie, has a ribbon on her jacket and a pencil ready. She has nodded at the word “People.” You know what the charge is called, and so do they. # people:petrie@near ibarra@left brandvold@mid sandoval@right # face:petrie=calm # face:ibarra=calm # face:brandvold=calm # decisive #l0027
* (not_films) [Tell them that it won’t look as it does in films. # event:case-argued # minutes:4]
    ~ film = "loud"
    They nod. From here on each of them will be waiting for whatever it is that you have just told them not to wait for. # face:petrie=serious #l0028
    -> stayed
* (first_thought) [Ask what comes to mind first when they hear the word. # event:panel-asked-openly # minutes:4]
    ~ film = "met"
    “Girls,” says Dana Petrie. “Basements. A door with a bolt on it. I hand out the cards each October.” She looks along the row. “I’d look for the bolt, I guess.” # speaker:petrie # face:petrie=sad # cue:says-basement #l0029
    -> bolt
* (heard_of) [Ask for a show of hands who has heard of it. # minutes:4]
    Twelve hands. It is the only thing today on which all of them agree, and you do not know what it is. #l0030
    -> stayed
* (no_bolt) [Have them promise to convict without a lock or a blow. # event:pledge-sought # minutes:4]
    “Sustained,” says the judge, before Sokol has finished getting up. “They’ll promise me, counsel, not you.” Nobody in the box says another word about it. # speaker:judge #l0031
    -> stayed

=== bolt
She has said it kindly, and she means it. Three others have nodded with her. #l0032
* (bolt_wrong) [Tell her that it is hardly ever like that. # event:view-corrected # minutes:3]
    ~ film = "loud"
    “Oh,” says Dana Petrie. She puts the pencil away. The three who nodded look at their hands. # speaker:petrie # face:petrie=worried #l0033
    -> stayed
* (bolt_thanks) [Thank her, write it down, and go to the next. # minutes:3]
    She is pleased. You have it in her words. Nobody has said anything else. #l0034
    -> stayed
* (bolt_others) [Ask who has known it, or worse, to look otherwise. # event:view-heard # minutes:3]
    “My sister’s husband had a bolt,” says Gail Sandoval. “He kept her purse.” It is quiet for a moment. Dana Petrie writes down: purse. # speaker:sandoval # face:sandoval=serious #l0035
    -> stayed
* (bolt_aside) [Ask if she can put that aside if she is told to. # event:pledge-sought # minutes:3]
    ~ film = "quiet"
    “Of course,” says Dana Petrie. People say so. It is where it was, with a lid on. # speaker:petrie #l0036
    -> stayed

=== stayed
Number four, Walt Brandvold, climbed poles until last year. He has read the charge along with the judge, with a finger, and at one place the finger stopped. # people:brandvold@near boyd@left tanaka@mid ibarra@right # face:brandvold=serious # face:boyd=calm # face:ibarra=calm # decisive #l0037
* (hold_against) [Ask who would hold it against somebody that they stayed. # minutes:4]
    Nobody would. It is the kind of thing to which nobody raises a hand. Walt Brandvold looks at his. #l0038
    -> paid
* (fear_holds) [Ask if they see that fear can hold like any lock. # event:case-argued # minutes:4]
    ~ door = "loud"
    They see it. “I guess I’m to say yes,” says Walt Brandvold, and there is a laugh, and it is on his side. # speaker:brandvold # face:brandvold=contempt #l0039
    -> paid
* (you_would) [Ask number four what he would have done in that house. # event:pledge-sought # minutes:4]
    ~ door = "loud"
    “Walked,” he says. “Is that what you wanted?” He has now said how he would decide, in front of eleven people, and he is a man who keeps his word. # speaker:brandvold # face:brandvold=angry #l0040
    -> paid
* (had_stayed) [Ask when any of them stayed somewhere they wanted to leave. # event:panel-asked-openly # minutes:4]
    ~ door = "met"
    “Never,” says Walt Brandvold. “In ’84 I walked off a job in Rawlins with eleven dollars. Whoever can walk isn’t kept. That’s how I’d see it.” # speaker:brandvold # face:brandvold=explaining # cue:says-walk #l0041
    -> walked

=== walked
He does not say it against anybody. It is the best thing that he ever did. #l0042
* (walk_others) [Ask who had it go another way for them. # event:view-heard # minutes:3]
    “Two years,” says Curtis Boyd. “At a shop in Greeley. He had the title to my truck. I could walk fine.” Walt Brandvold turns all the way around to look at him. # speaker:boyd # face:boyd=serious #l0043
    -> paid
* (walk_aside) [Ask if he could put that aside for a week. # event:pledge-sought # minutes:3]
    ~ door = "quiet"
    “I could try,” he says. “I couldn’t put aside that it happened.” # speaker:brandvold # face:brandvold=tired #l0044
    -> paid
* (walk_thanks) [Thank him for it, and write it beside his number. # minutes:3]
    He nods. It stands on your chart now, and in eleven heads, and nothing stands beside it. #l0045
    -> paid
* (walk_wrong) [Tell him gently that not all can do that. # event:view-corrected # minutes:3]
    ~ door = "loud"
    “I had a kid and a wife that year,” says Walt Brandvold. “But go on.” # speaker:brandvold # face:brandvold=contempt #l0046
    -> paid

=== paid
Number two, Ramón Ibarra, has flour in the seam of one shoe. So far he has listened to every question, and to who did not answer it. Six minutes are left. # people:ibarra@near tanaka@left petrie@mid sandoval@right # face:ibarra=serious # face:tanaka=calm # face:petrie=calm # decisive #l0047
* (gets_nothing) [Tell them that {who} gets nothing at all for this. # event:case-argued # minutes:4]
    ~ gain = "loud"
    It is not quite so, and there is a note in your bag that says how. Twelve people write nothing down, and will know it word for word. #l0048
    -> causes
* (leave_paid) [Leave it; nobody has thought of money or papers yet. # minutes:4]
    You go on to who has served before. Ramón Ibarra had been about to say something. He closes his mouth, and thinks it. #l0049
    -> causes
* (no_matter) [Have them promise that what {who} gets won’t count. # event:pledge-sought # minutes:4]
    “They’ll promise me, counsel,” says the judge. “I’ve said so.” Ramón Ibarra looks from her to you, and keeps what he has. # speaker:judge #l0050
    -> causes
* (want_to_know) [Ask what they’d want to know of somebody who gets something. # event:panel-asked-openly # minutes:4]
    ~ gain = "met"
    “When they heard of it,” says Ramón Ibarra. “I waited eleven years for a paper. I’ve seen what people will say to get one.” # speaker:ibarra # face:ibarra=explaining # cue:says-paper #l0051
    -> eleven_years

=== eleven_years
He says it without heat. He is not the only one here who has waited for something in a line. #l0052
* (years_wrong) [Say that {who} isn’t somebody who would do that. # event:view-corrected # minutes:3]
    ~ gain = "loud"
    “I didn’t say who,” says Ramón Ibarra. # speaker:ibarra # face:ibarra=wary #l0053
    -> causes
* (years_thanks) [Thank him; say that it will come up. # minutes:3]
    He inclines his head, as to a customer who has said that he will pay on Friday. #l0054
    -> causes
* (years_aside) [Ask if he could leave his own case out of it. # event:pledge-sought # minutes:3]
    ~ gain = "quiet"
    “Could you?” asks Ramón Ibarra, politely. # speaker:ibarra #l0055
    -> causes
* (years_others) [Ask what would settle that for others of them. # event:view-heard # minutes:3]
    “Dates,” says June Tanaka. “When was it said, and when was it offered. I’ve typed that question more than any.” He thinks it over. “Dates would do it,” he says. # speaker:tanaka # face:tanaka=explaining #l0056
    -> causes

=== causes
“Any challenge for cause?” asks the judge. Ted Okafor sits very straight, like a man who has told the truth and waits for what it costs. # people:okafor@near brandvold@left petrie@mid ibarra@right # face:okafor=serious # decisive #l0057
* (challenge_eleven) [Number eleven: with an arrest, he can’t like us much. # event:strike-on-look # minutes:4 # clock:strikes]
    “Did he say so?” asks the judge. He did not. “Then no.” Number eleven stays, and has heard it. Number one she excuses herself, since nobody else will. # speaker:judge #l0058
    -> recess
* (challenge_one) [Number one, for what he said, and said again. # event:cause-shown # minutes:4 # clock:strikes]
    “Could you, if I told you an eleventh time?” asks the judge. “No, ma’am.” “Then thank you. You’re excused.” He picks up his coat, and looks lighter. A teacher takes the seat. # speaker:judge # face:okafor=calm #l0059
    -> recess
* (bring_round) [Ask number one if he couldn’t try it, for us. # event:pledge-sought # minutes:4 # clock:strikes]
    ~ film = "hand"
    “I could try,” says Ted Okafor, because he has been asked by somebody in a good suit. Nobody excuses a man who says that he’ll try. # speaker:okafor # face:okafor=worried #l0060
    -> recess
* (no_challenge) [None; the defense will want him gone as well. # minutes:4 # clock:strikes]
    “None from us either,” says Sokol, with a warm look at number one. “Then I’ll do it myself,” says the judge. “He’s said it twice.” She looks at you while she writes. # speaker:sokol #l0061
    -> recess
