=== porch
Juniper Court is asleep under its snow. On the porch of number 14 stands a woman in slippers and a big parka, with a bucket of salt. # place:porch/night # people:selam@mid abara@far # face:selam=calm # face:abara=worried # chapter:porch #l0001
“Good morning!” Beyond the hedge a man in a bathrobe points a flashlight at his own feet. “I telephoned. She has been out for a quarter of an hour. I hope that was right; they are good neighbors, the salt is for my steps too.” # speaker:abara #l0003
“I am fine,” she tells you. “One salts the steps, and the door shuts. In there a boy is asleep, and I have a coat.” # speaker:selam # cue:says-fine #l0002
Beside the shut door a keypad glows, and behind it the house is asleep. Deputy Lund is ten minutes out. #l0004
-> porch_hub

=== porch_hub
- (stand)
{ stand > 2:
    -> cold
}
* (see_keypad) [Look at the lock while she tells you about it. # thing:keypad # minutes:4]
    “At half past five I salt the steps. Then it closes behind me; that is its nature.” # speaker:selam # people:selam@near-left abara@far #l0005
    Four of the keys are worn pale. She has not touched one. “The numbers are for the family,” she says. # cue:no-code #l0006
    -> stand
* (ask_abara) [Ask the man in the bathrobe what he has seen of it. # event:bystander-account # approach:show-respect@abara # minutes:4]
    “Today, and December the ninth: forty minutes, four degrees. I write down the temperature, and there she was beside the temperature.” # speaker:abara # people:abara@near selam@mid # face:serious # cue:second-time #l0007
    “And never a voice raised in that house. Put that down, too.” # speaker:abara # cue:no-voices #l0008
    -> stand
* (tell_camera) [Give your name, and say who may see the recording. # event:camera-told # approach:introduce@selam # minutes:4]
    “So I am talking to you, to a judge, and to somebody’s lawyer.” She leans toward the lens, as to a peephole. “Good morning.” # speaker:selam # people:selam@near-left abara@far # face:smile #l0009
    -> stand
* (fetch_blanket) [Bring her the wool blanket that’s in your trunk. # approach:needs-first@selam # minutes:4]
    “Property of the City of Alder,” she reads off the hem, and puts it around her. “Well. Until further notice.” # speaker:selam # people:selam@near-left abara@far # face:smile #l0010
    -> stand

=== cold
Upstairs a light goes on, and off again. She has drawn both hands up into the sleeves. # people:selam@near-left abara@far # face:selam=tired # decisive #l0011
“My kettle’s on!” the man calls across, in a whisper that must carry to the corner. # speaker:abara #l0013
“Mrs. Coyle is awake at a quarter past six,” she says. “Before that, one does not ring.” # speaker:selam # cue:does-not-ring #l0012
* (ring_bell) [Ring until they open; she has been out long enough. # approach:single-out@selam # minutes:5]
    ~ opened = "bell"
    It is a long, soft chime, with a second one far back in the house. She closes her eyes for as long as it lasts. # face:selam=worried #l0014
    “So,” she says. “Now I have rung.” # speaker:selam #l0015
    -> step
* (take_kettle) [Walk her over to his kettle until the house wakes. # approach:talk-past@selam # minutes:5]
    ~ opened = "kettle"
    “Thank you, Mr. Abara. I do not visit,” she tells him; and, because his face has fallen: “I am on duty.” Above you a window goes up. # speaker:selam # face:calm #l0016
    -> step
* (front_seat) [Put her in the front of your car, heater running. # approach:separate-quietly@selam # minutes:5]
    The passenger side, not the back. She tries the handle from inside, finds that it opens, and shuts the door again. # face:selam=calm #l0017
    -> car
* (hear_first) [Hear her out where she stands, it won’t take long. # approach:press@selam # minutes:5]
    ~ opened = "voices"
    You get as far as her name, Selam Tesfaye, and how it is spelled. Then, above you, a window goes up. # face:selam=worried #l0018
    -> step

=== car
The vents roar, and then settle. “Selam Tesfaye,” she says, and spells it twice, for you and for the lens. # place:curb/night # people:selam@near # face:selam=calm # chapter:car #l0019
She has turned the mirror a little, so that number 14 is in it. Lund pulls in behind you and leaves her lights off. #l0020
-> car_hub

=== car_hub
- (warm)
{ warm > 2:
    -> door
}
* (ask_number) [Get a number where you can call her after this. # minutes:6]
    “With pleasure. Mrs. Coyle answers it.” She says this without any edge. “It is on the family’s plan, and so it is the family’s telephone.” # speaker:selam # cue:family-plan #l0021
    -> warm
* (say_limits) [Go through what you can’t promise her, top to bottom. # approach:limits-told@selam # minutes:6]
    ~ confided = true
    { immigration == "open":
        You are here about a porch. What your department does about papers you do not decide, and will not promise; a lawyer can say more, in private. #l0300
    - else:
        You are here about a porch. You will not ask about papers. You cannot speak for other agencies; a lawyer can, in private. #l0022
    }
    “I was a pharmacy assistant for six years,” she says. “I trust a long list of side effects.” # speaker:selam # face:smile #l0023
    “But to a lawyer one brings papers, and mine sleep in his safe.” # speaker:selam # face:serious # cue:safe-passport #l0024
    -> warm
* (ask_kept) [Find out if she thinks of herself as kept there. # approach:label-question@selam # minutes:6]
    “Kept?” She looks at the porch in the mirror. “I was outside. It is all the others who were kept.” # speaker:selam # face:contempt #l0025
    -> warm
* (ask_work) [Start with her work, and let her do the telling. # approach:open-question@selam # minutes:6]
    “Old Mrs. Coyle is awake at one, at three and at five. She has a train to catch, and I sit with her until it has gone.” # speaker:selam # face:explaining # cue:nights #l0026
    “The boy, the floors, the cooking, that is days. On Sunday they are all at home, so Sunday is longer.” # speaker:selam # face:tired # cue:no-day-off #l0027
    -> warm
