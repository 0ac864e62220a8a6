// Long Division. Three days after Sycamore Street: an emergency, of a kind.
VAR willing_tuya = 1
VAR willing_corinne = 1
VAR late = false
VAR assessed = ""

// From the first encounter.
VAR wage = "way" // what Tuya was told about the nights: way, judged, none
VAR wednesday = "hers" // her day off: hers, theirs
VAR told = "kept" // what she said upstairs: kept, leaked

VAR sum = "open" // how it was left: open, ruled, agency, apart

-> stoop

=== stoop
One hears them from the sidewalk, two women, both at once, and in between a single piano note, over and over. # place:stoop/dusk # people:noor@near # face:noor=calm # chapter:stoop # cue:quarrel-loud #l0001
“It wasn’t me who called,” says Noor Haddad, from her half of the stoop. “It’s about sevens. I’ve stopped typing.” # speaker:noor #l0002
“Wipe your feet!” calls Gus, through the window. “It’s them. I’m the emergency.” # speaker:gus # decisive #l0003
* (split_them) [Have one of the two women come out here. # approach:single-out@tuya # event:suspicion-spread]
    It is Tuya who comes, with a pencil. She stands on the stoop as one stands outside an office. Up and down Sycamore Street the curtains move. “We were at April,” she says. # speaker:tuya #l0004
    -> table
* (ask_noor) [Get Noor to say first what she has heard. # approach:talk-past@corinne # event:suspicion-spread]
    “I just told you,” says Noor Haddad. “Sevens.” Indoors it has become quiet; they can hear who is being asked. # speaker:noor #l0005
    -> table
* (wipe_feet) [Wipe your feet, and ask both if you may. # event:risk-asked # approach:give-control@tuya # approach:give-control@corinne]
    “One of us called,” says Corinne. “You may as well see it.” “I called,” says Gus. “Neither of them lets me do the carrying.” # speaker:gus #l0006
    -> table
* (loud_voice) [Call in that the voices have to come down. # approach:accuse@corinne # approach:accuse@tuya]
    They come down at once, both of them. The note on the piano does not. #l0007
    -> table

=== table
In the kitchen a lamp, two piles of paper, a ring with keys on it, and Gus in the door with a calculator in his lap that he is not allowed to use. # place:scullery/night # people:tuya@near-left corinne@mid gus@near # face:tuya=serious # face:corinne=tired # face:gus=smile # chapter:table # cue:keys-on-table #l0008
{
- told == "leaked":
    “You told me what she’d said about me,” says Corinne. “So we had that first. That was Thursday.” # speaker:corinne # face:corinne=serious #l0009
- wednesday == "theirs":
    “My Wednesday was yours, in the end,” says Tuya. “I have put it down at time and a half. Under police.” # speaker:tuya # face:tuya=contempt #l0010
- else:
    “My Wednesday was good,” says Tuya. “The dumplings went. I tell you because you will have wondered.” # speaker:tuya #l0011
}
{ wage:
- "way":
    “I have your number for the hours. I did not call it yet,” says Tuya. “First I want to see if she can count.” # speaker:tuya # cue:nights-counted #l0012
- "judged":
    “The officer said it’s owed.” “The officer said that it depends.” They are both quoting you. “Thirty-one nights,” says Tuya. # speaker:tuya # cue:nights-counted #l0013
- else:
    “About the nights nobody has said a word to us,” says Tuya. “So we have only each other. Thirty-one nights.” # speaker:tuya # cue:nights-counted #l0014
}
Corinne writes a seven. Tuya takes the pencil from her hand, and mends it. “I could be in Aspen, in two weeks,” she says, as one says the time. “I said it on Thursday also.” # cue:told-off # cue:notice-offered #l0015
“There,” says Corinne. She turns both piles around, toward you. “You say it.” # speaker:corinne # decisive #l0016
* (who_pressures) [Ask Tuya if she’s free to say so, here. # approach:exposed-question@tuya # approach:label-question@tuya]
    “No,” says Tuya. “She makes me do long division.” Gus laughs until he has to be hit on the back. # speaker:tuya #l0017
    -> asked
* (both_piles) [Write both sums down, as each has hers, with dates. # event:wages-recorded # approach:show-respect@tuya # approach:show-respect@corinne]
    They are nine hundred dollars apart. On Wednesday it was four thousand. Neither of them has noticed. #l0018
    -> asked
* (rule_it) [Say what you think is fair, it’s only a sum. # event:wage-judged # approach:side-with-controller@tuya]
    ~ sum = "ruled"
    You say it. It is a round figure. Corinne writes it at the bottom of both piles and draws a line under it, with the ruler. #l0019
    -> asked
* (take_piles) [Take both piles along, so someone can go through them. # event:taken-without-consent # approach:take-without-asking@corinne]
    The table is very clean without them. “We were at April,” says Corinne. # speaker:corinne #l0020
    -> asked

=== asked
On the stove something has begun to whistle. “Ten minutes,” says Tuya. “Then he eats.” # speaker:tuya # decisive #l0021
* (whose_is_it) [Say whose call it is if they get stuck, and the number. # event:wage-way-shown # approach:no-promise@tuya # approach:no-promise@corinne]
    ~ sum = "agency"
    Corinne writes the number on her pile, and then Tuya writes it on hers. “So as it’s on both,” says Corinne. # speaker:corinne #l0022
    -> board
* (sleep_elsewhere) [Suggest that Tuya spend the night somewhere else, to cool off. # event:moved-unasked # approach:talk-past@tuya]
    ~ sum = "apart"
    “Who gets him up at one?” says Tuya. Nobody had gotten that far. But it has been said now. # speaker:tuya # face:tuya=wary #l0023
    -> board
* (their_house) [Say it’s all between them, and wish them a good night. # event:wage-waved-off # approach:dismiss@tuya # approach:dismiss@corinne]
    “It was between us before,” says Corinne. She squares her pile. “I’d thought that’s what one calls for.” # speaker:corinne #l0024
    -> board
* (who_for) [Ask Gus what he’d like done; it is his night. # approach:open-question@tuya]
    “I’d like to be billed,” says Gus. “By the piece. I get up three times, that’s three pieces.” They look at him, and then at each other, and something is written down. # speaker:gus #l0025
    -> board

=== board
On the stoop Noor Haddad has put out a chair. You have a page, and most of it is numbers. # place:stoop/dusk # people:noor@near # part:board # chapter:board # decisive #l0026
* (second_visit) [Come by tomorrow again, and the day after, for her sake. # event:suspicion-spread # approach:talk-past@corinne]
    -> end_tables
* (settled_call) [Close it as answered: arithmetic, both sums on the page. # event:call-settled]
    -> weighed
* (tell_sergeant) [Tell your sergeant it’s still wages, with what speaks for that. # event:supervisor-told]
    -> weighed
* (advise_split) [Tell Noor to ring, should she hear them at it again. # event:suspicion-spread]
    -> end_wall

=== weighed
{ sum:
- "ruled":
    -> end_ruling
- "agency":
    -> end_remainder
- "apart":
    -> end_tables
}
-> end_supper

=== end_remainder
By nine they are at May, and four hundred apart. Gus has been put to bed with the calculator. # part:aftermath #l0027
{ wage == "none":
    On Monday they ring the number together, because neither trusts the other with it. It tells them about three hours that they had both forgotten. #l0028
- else:
    On Monday they ring the number together, since it is on both piles. It tells them about three hours that they had both forgotten. #l0029
}
That night Gus sleeps below, and Tuya upstairs, behind her bolt. At one she is on the stairs, and writes it down; and at a quarter past there is a message from across town: how long? #l0030
Tuya, in her own words. She is invented, and so are the words. # part:words #l0031
In my school one was not allowed to leave a remainder. One had to carry it until it was gone. #l0032
{ told == "leaked":
    She knows now what I think of her. It has been useful. I had been saying it to the dumplings. #l0033
- else:
    She does not know what I think of her, and I do not know what she thinks of me, and we have got as far as May. #l0034
}
What nobody could see is that I had put the steamer on before the officer came, to have a reason for him to leave. Then I let it whistle two times. # ending:remainder #l0035
-> END

=== end_ruling
For a month it is the officer’s figure. Corinne pays it in one sum, and keeps the paper. # part:aftermath #l0036
{ wage == "judged":
    It is not the figure from Wednesday. There are two now, and each of them has kept the one that she prefers. #l0037
- else:
    In July somebody at the hall, who does books, asks Tuya how it was come by. She says that it was round. #l0038
}
The agency, when she does call, begins with that paper: a settlement, made before a police officer. It takes it until spring to get around it. Everyone sleeps where they always do. #l0039
Tuya, in her own words. She is invented, and so are the words. # part:words #l0040
When I was a girl the inspector came on a horse, and looked at the goats, and said: two hundred. There were two hundred and twelve. #l0041
But he had said it. So then there were two hundred. #l0042
What nobody could see is that I had the right sum under the oilcloth. I wanted her to find it by herself. We were at April. # ending:ruling #l0043
-> END

=== end_tables
By Sunday they have two tables: Corinne’s in the dining room, and Tuya’s under the lamp. They pass each other notes, by way of Gus. # part:aftermath #l0044
{ wednesday == "theirs":
    It is the second time in a week that somebody has come to number 212 to see whether Tuya is all right. She has begun to be asked it at the hall. #l0045
- else:
    On Sycamore Street it is said that there is something about that house. Nobody says what. It is a street on which people have pianos. #l0046
}
In August Tuya gives two weeks’ notice. It is not over the nights. She has told them so, and they have told her that they know. #l0047
Tuya, in her own words. She is invented, and so are the words. # part:words #l0048
I had a quarrel with a woman, and I was winning. #l0049
Then I was somebody to be looked in on. It is hard to be owed money by a person when the street is sorry for you. #l0050
What nobody could see is that Corinne had started to bring me coffee, to keep me at it. With the sugar in. She had watched how many. # ending:two-tables #l0051
-> END

=== end_wall
Noor Haddad rings on the Tuesday, and on the Friday. On the Tuesday it was long division. On the Friday it was the radio. # part:aftermath #l0061
{ told == "leaked":
    Corinne has begun to speak low in her own house. She knows by now how far a thing carries. #l0062
- else:
    At number 212 they have begun to add up in whispers. Gus asks them what they are hiding. #l0063
}
There are four visits on the sheet for that address. Anyone who looks it up can see that something has been going on there. Everybody sleeps where they always do, and worse. #l0064
Gus, in his own words. He is invented, and so are the words. # part:words # people:gus@near #l0065
A wall isn’t there to keep things in. It’s there so as you needn’t mind. #l0066
I’ve played through that one since 1971, and nobody ever came about the left hand. #l0067
What nobody could see is that I’d had them nearly up to pitch. One was flat on the nights, one was sharp on the days. Another evening, and you’d have heard them lock. #l0068
You can’t tune when there’s someone listening. I’ve always had to ask people to leave the room. # ending:wall #l0069
-> END

=== end_supper
They eat. It is dumplings. Each pile is held down with a fork, so that the steam does not get at it. # part:aftermath #l0052
{ asked.who_for:
    Corinne has written, by the piece, and put a question mark. By ten they have a price for one, a price for three and a price for five, and Gus has asked for a receipt. #l0053
- else:
    They do not get past April that night, nor for some weeks. There is no hurry, says Corinne. There was one, says Tuya, that was what the sevens were for. #l0054
}
Gus sleeps below, Tuya upstairs, Corinne across town. Nobody is kept, and nobody has been paid, and there are both sums on a page. #l0055
Gus, in his own words. He is invented, and so are the words. # part:words # people:gus@near #l0056
I have two women who can hear a difference of nine hundred dollars. You don’t often get ears like that under one roof. #l0057
I rang because it had got to the place where a string holds, or it doesn’t. You want a third person in the room then. They needn’t do a thing. #l0058
What nobody could see is that I’d done the whole sum by then. In my head, Tuesday. #l0059
It comes out in Tuya’s favor. I thought I’d let Corinne get there on foot. # ending:supper #l0060
-> END
