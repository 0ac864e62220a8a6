=== stoop
Rain drums on the awning of a double house with two front doors. Under it, at the one marked 212, beside a suitcase, stands a woman in a yellow raincoat, with her back to the bricks. # place:stoop/night # people:tuya@mid noor@far # face:tuya=calm # face:noor=worried # chapter:stoop # cue:suitcase-out #l0001
“It is nothing,” she tells you, low, and looks at the door. “At five I may go.” # speaker:tuya #l0002
“I live behind that wall.” A woman in a robe has come out at 214, with a page of notes. “Two voices, neither of them quiet; then a whistle, and something heavy came down. And then she was out here, with that.” # speaker:noor # cue:raised-voices #l0003
Behind the shut door of 212 a small bell rings, twice. With one foot the woman draws the suitcase closer, and she does not turn around. Deputy Lund is ten minutes out. #l0004
-> stoop_hub

=== stoop_hub
- (stand)
{ stand > 2:
    -> bell
}
* (open_case) [Have her undo the suitcase before you go any further. # thing:suitcase # event:searched-without-ground # approach:press@tuya # minutes:4]
    She lays it flat in the dry and undoes the clasps, and a little frost comes out. White bundles, row upon row, each of them pinched shut at the top. #l0005
    “Two hundred and forty,” she says. “Mutton. None of them has complained.” # speaker:tuya # face:contempt #l0006
    -> stand
* (read_page) [Step over and read what the neighbor has put down. # minutes:4]
    She transcribes for the courts. VOICE ONE: You are not going anywhere. [Whistle.] VOICE TWO: [indistinct.] [Thud.] # cue:stay-heard #l0007
    “I don’t put a name where I can’t see a face,” says Noor Haddad. “I’d lose my certificate.” # speaker:noor # face:serious #l0008
    -> stand
* (say_name) { camera != "none" } [Say who you are, and who may see the recording. # event:camera-told # approach:introduce@tuya # minutes:4]
    “Video review,” she says to the lens, and nods to it, as to a colleague. “Good. Oyuntuya Ganbold. Fourteen years I refereed basketball, first division. Tuya is enough.” # speaker:tuya # face:smile #l0009
    -> stand
* (say_reader) { camera == "none" } [Say who you are, and who may read your notes. # event:camera-told # approach:introduce@tuya # minutes:4]
    “Then write clearly,” she says. “A score sheet can be appealed. Oyuntuya Ganbold. Fourteen years I refereed basketball, first division. Tuya is enough.” # speaker:tuya # face:smile #l0273
    -> stand
* (hear_wednesday) [Ask her who’s ringing in there, and who shut the door. # approach:open-question@tuya # minutes:4]
    “He rings; his daughter is with him. I shut it, for the draft. Wednesday, from five until five on Thursday, is mine, and paid; it is on the check. Since November I have started every one of them on this step.” # speaker:tuya # face:explaining # cue:day-off #l0010
    The case is full of dumplings, for a wedding. “In this house three things have wheels,” she says. “This one goes out.” # speaker:tuya #l0011
    -> stand

=== bell
The bell again, three together. She looks at her watch, and not at the door. # face:tuya=worried # decisive #l0012
“The daughter is in there. At five it becomes her bell,” she says. “It is now four fifty-eight, and she wished to begin early.” # speaker:tuya #l0013
* (take_account) [Get her account down out here while it is fresh. # approach:press@tuya # minutes:4]
    ~ opened = "account"
    “From the beginning? At twenty past four,” she says, and there the bell goes, and she stops. She starts over. So does the bell. # speaker:tuya # face:tired #l0014
    -> door
* (front_seat) [Bring her out of the rain, into your front seat. # approach:separate-quietly@tuya # minutes:4]
    ~ opened = "car"
    She sits with the suitcase on her knees and one foot out on the curb, in the rain, like somebody who expects to be sent back in. #l0015
    -> door
* (who_rings) [Find out what three means, and who goes to him. # event:others-asked-after # approach:show-respect@tuya # minutes:4]
    ~ opened = "bell"
    “Mr. Pettiford, eighty-two. Half of him does not answer, and the other half talks.” She has the key out already, on a ring with a steel whistle. “Twice is water. Three is: where is everybody?” # speaker:tuya # face:serious #l0016
    -> door
* (knock_loud) [Knock so that they hear it, they have some explaining. # approach:single-out@tuya # minutes:4]
    ~ opened = "knock"
    It is a knock for a whole street. At 216 a light goes on, and a curtain moves, and stays moved. #l0017
    “So,” says Tuya, with her chin up. “Now I am an incident.” # speaker:tuya # face:contempt #l0018
    -> door
