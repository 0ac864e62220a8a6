=== room
A small room on the ground floor: a round table, a lamp in place of the tube, two chairs by the door and one by the window. # place:da-room/day # people:person@near # face:person=wary # chapter:room #l0052
{ matter:
- "farm":
    Rosalba counts the chairs. “Who else comes?” she asks, through the telephone on the table. Nobody else. She takes the one from which one sees the door. # speaker:person #l0053
- "household":
    Selam takes the chair by the door, and moves it nearer to the door. She reads the sign about the fire exit to the end. #l0054
- "street":
    Jordan tries the radiator with one finger. It gives a flat A. “Well, that’s about right for in here,” he says. # speaker:person #l0055
- "tally":
    Abel has his cap on his knee, and something in it. “I got two hours,” he says. “Frost’s over, but pruning isn’t.” # speaker:person #l0056
- else:
    Tuya has taken this day off, and has put it down. “Unpaid,” she says. “I tell you so that you know what it costs.” # speaker:person #l0057
}
{
- tie == "rope":
    Somebody sits outside, on a chair that can be seen through the glass. That was asked for. #l0058
- tie == "thread" or tie == "loose":
    It has been said that one may go. It has been heard, too, perhaps. #l0059
- else:
    The coat stays on. #l0060
}
So this is who it is about. You have read that voice for a week. # decisive #l0061
* (worst_first) [Begin with the hardest part, to have it behind you. # approach:press@person # minutes:15]
    It is answered, in four words. After that the answers have three. # face:person=blank #l0062
    -> want
* (who_you_are) [Say who you are, whom you must tell, what rights. # event:rights-told # approach:limits-told@person # minutes:15]
    To be told of each date. To be asked, before and not after. To have somebody kept away. “And you have to tell the other side?” All of it. “Good. Then I know how loud to speak.” # speaker:person # face:person=serious #l0063
    -> want
* (page_by_page) [Go through page four and page nine, where they differ. # approach:confront@person # minutes:15]
    “It was a Tuesday,” you are told; and then, after some time, “or it was not. Was it you who could not sleep?” # speaker:person # face:person=contempt #l0064
    -> want
* (own_way) [Ask for it in whichever order it comes, and wait. # approach:open-question@person # minutes:15]
    It does not come in any order. It comes with a bus in it, and a price, and somebody’s shoes. You do not write for the first ten minutes. # face:person=serious #l0065
    -> want

=== want
{
- matter == "farm":
    “The fifteen, paid,” says Rosalba. “The paper on the field, torn up. After that, him, if there is time left.” # speaker:person # face:person=explaining #l0066
- matter == "household":
    “My passport I want, and what was written in the first contract,” says Selam. “And who sits with Ruth? Whether he goes to prison is between him and the taxpayer.” # speaker:person # face:person=explaining #l0067
- matter == "street":
    “I want it to be my phone,” says Jordan. “I want nobody singing to my grandmother. You can leave Tasha out of it. I mean that. Leave her out.” # speaker:person # face:person=serious #l0068
- matter == "tally":
    “Fifteen dollars,” says Abel, “times nineteen. I don’t want him charged. I’m on that list in March, or I’m not, and it won’t be you who’s sorry.” # speaker:person # face:person=explaining #l0069
- else:
    “The nights,” says Tuya, “as hours. I do not want her in a court with me in it. She makes the coffee now with the right sugar.” # speaker:person # face:person=explaining #l0070
}
{ willing_person >= 1:
    It has been thought over, one can tell, on more than one bus. # decisive #l0071
- else:
    It is said toward the lamp. It could also be said to a form. # decisive #l0072
}
* (write_it) [Write that down as it was said, on page one. # event:wish-asked # approach:own-words@person # minutes:15]
    You turn the pad around so that it can be read. A word is changed. “Now it’s right.” # speaker:person # face:person=calm #l0073
    -> if_staying
* (the_people) [Explain that it’s the people’s case, not a person’s. # approach:talk-past@person # minutes:15]
    “Which people?” The question is quite polite. # speaker:person # face:person=blank #l0074
    -> if_staying
* (larger_now) [Say that it has become larger than that by now. # approach:dismiss@person # minutes:15]
    “Yes,” you are told, “I’ve noticed that it gets larger whenever I’m in a room.” # speaker:person # face:person=tired #l0075
    -> if_staying
* (hangs_on) [Say it all hangs on one person, and which one. # approach:press@person # minutes:15]
    The lamp hums. “Then it’s not very well hung,” says somebody who has carried a good many things. # speaker:person # face:person=worried #l0076
    -> if_staying

=== if_staying
{ real:
    { matter == "street":
        “And the third ticket?” asks Jordan. “Say I stick around for this. What becomes of that one?” # speaker:person # face:person=wary # decisive #l0077
    - else:
        “They say that there’s a paper for those who stay for it,” says {who}. “Is that so? And who gives it?” # speaker:person # face:person=wary # decisive #l0078
    }
- else:
    “And if I’d rather not be in it,” asks {who}, “is there a box for that?” # speaker:person # face:person=wary # decisive #l0079
}
* (never_no) [Say that this office has never had a no yet. # event:false-promise # approach:over-promise@person # minutes:15 # clock:night]
    “Never,” you hear repeated, in the way in which one bites on a coin. # speaker:person #l0080
    -> counts
* (all_of_it) [Say what may be asked for, who decides, who’s told. # event:benefit-explained # approach:no-promise@person # minutes:15 # clock:night]
    Not you; another office. A lawyer first, in private, who works for nobody here. It hangs on nothing that is said, and the other side will hear of it. “That’s the first price list I was ever shown,” says {who}. # speaker:person # face:person=calm #l0081
    -> counts
* (other_time) [Say that it’s early days for a question like that. # approach:dismiss@person # minutes:15 # clock:night]
    “It’s late days for me.” The cap, the coat, the bag are picked up. # speaker:person # face:person=tired #l0082
    -> counts
* (who_stands) [Say things go easier for those who stand by it. # event:help-as-bargain # approach:bargain@person # minutes:15 # clock:night]
    “That,” says {who}, “I’ve heard before. The voice was lower.” # speaker:person # face:person=contempt #l0083
    -> counts
