=== office
A bell, a heater, a rack of keys. Mr. Fisk has his complaint on a clipboard already, in pencil, in capitals. # place:office/night # people:fisk@near # face:fisk=worried # chapter:office #l0001
“Room 12. Two of them, nine days. Curtains, towels, gentlemen. The county sent around a list of signs, and I get eleven out of fourteen.” # speaker:fisk # cue:checklist #l0002
“Three calls, under the ordinance, and I’m shut. There’s a high school choir on Friday. And if that list is right, there’s a woman in there who needs somebody.” # speaker:fisk # face:serious #l0003
He was a school custodian for thirty years, and has never left a thing for the next shift. Outside, Deputy Sizemore is parking where she can see the row. # decisive #l0004
* (his_words) [Write it down his way: what, when, what he’d like done. # event:account-heard # approach:open-question@fisk # minutes:6]
    “What I’d like?” Nobody has asked that yet. “Not to be wrong. Either way.” He reads over what you have, and takes Tuesday out again: Tuesday was a plumber. # speaker:fisk # face:calm #l0005
    -> court
* (down_list) [Go down that list with him and initial what he’s seen. # event:leading-question # minutes:6]
    ~ opened = "list"
    “Avoids eye contact,” you read. “With me? She’s reading, mostly,” says Mr. Fisk. You initial it. It comes to twelve, now that there are two of you. # speaker:fisk #l0006
    -> court
* (plate_first) [Run the plate outside 12 before anyone in there is disturbed. # event:listed-without-ground # minutes:4]
    ~ opened = "plate"
    A Theodore Faleolo, forty-one, with one fine, for fishing, paid. “Is that a sign?” asks Mr. Fisk. #l0007
    -> court
* (pass_key) [Take his pass key along and look in, while they’re out. # event:search-without-authority # approach:take-without-asking@wren # approach:take-without-asking@theo # minutes:6]
    ~ opened = "key"
    They are at the pool, with onions. In room 12 there are two beds, a hound who is glad, and cards with drawings of teeth. By the door hangs a whiteboard: W 9:30, T 10:15, W 11. # cue:board-times #l0008
    It takes a minute. When you are outside again, the hound is still telling it. #l0143
    “It’s my building,” says Mr. Fisk, not very loud. # speaker:fisk #l0009
    -> court
