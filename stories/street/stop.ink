=== stop
Ten past one on the motel strip, eighteen degrees. A gray sedan with one taillight pulls in under the Starlite’s sign before you have asked it to. # place:strip/night # people:kendra@near # face:kendra=smile # chapter:stop #l0001
“It’s the light, isn’t it?” The driver, a small woman in a good coat, has three licenses ready, all out of one wallet. “I’m Kendra. That’s Tasha, and that’s my headache.” # speaker:kendra # cue:three-licenses #l0002
“Evening,” says the headache from the back, a head taller than the seat. “We’re the Supremes.” # speaker:jordan # cue:head-taller #l0003
Six hands, all where you can see them. Lund pulls in behind you, with two calls holding. A light, a repair card: nine minutes. # decisive #l0004
* (run_cards) [Take the three licenses back to your car and run them.  # approach:papers-first@jordan # minutes:3]
    ~ opened = "cards"
    Nothing on the driver; on the others the screen goes on thinking. Through his rear window the tall one watches you read, like somebody who has seen the film. #l0005
    -> car
* (show_light) [Walk Kendra to the bumper and have her see the bulb. # event:cover-placed # approach:separate-quietly@jordan # minutes:1]
    ~ opened = "light"
    “Huh,” says Kendra to the dead lens, and thumps it. It lights, thinks it over, and goes out. Lund leans on the front fender with her eyes on the other two. # people:kendra@near deputy@far #l0006
    “We sang at Duke’s, and we’re headed home,” says Tasha’s voice inside, behind you; and his, after it, like a pupil’s: “And we’re headed home.” # cue:same-sentence #l0255
    Then somebody begins to hum. #l0256
    -> car
* (ask_cold) [Ask the one in the back if he’s all right. # approach:single-out@jordan # minutes:1]
    ~ opened = "cold"
    “Him?” says Kendra, and turns round to see as well. So does Tasha. “Me?” says the man, to three faces. “I’m a delight.” # people:jordan@near-left kendra@mid # face:jordan=blank #l0008
    -> car
* (hear_evening) [Hear from all of them how the evening has been. # approach:through-controller@jordan # minutes:2]
    ~ opened = "where"
    You were looking at the back seat. “Karaoke, at Duke’s,” says Kendra. “He won a ham.” # speaker:kendra # cue:answers-for-him #l0009
    “And we’re headed home,” he says after her, not quite in time. # speaker:jordan # people:jordan@near-left kendra@mid # face:jordan=blank #l0257
    -> car

=== car
- (round)
{ round > 2:
    -> sweat
}
* (write_card) [Write out the repair card, ten days to fix it. # minutes:2]
    Kendra signs on the roof of the car. “I do the driving, I book the rooms, I pay for the gas,” she says, “and who forgets the bulb?” # speaker:kendra # people:kendra@near # face:smile # cue:kendra-drives #l0258
    In the dash mount a phone lights up by itself, between the two of you: J free at 2? Same room. 200. # cue:lock-screen #l0259
    -> round
* (round_back) [Go around by the rear window with your flashlight. # thing:back-window # minutes:1]
    On the seat a duffel, a choir folder, a carton of condoms with the drugstore’s sticker on. # cue:condoms #l0012
    The door opens before you get there, and one long leg comes out on the curb. “I come with a tour,” he says. # speaker:jordan # people:jordan@near # face:smile # cue:door-opens #l0013
    -> round
* (read_dash) [Read what lies open on the dash, through the windshield. # thing:dash # event:vehicle-recorded # minutes:1]
    A spiral pad. J 9:30 200, J 10:45 200, T 11:00, J 12:15 200. One pencil, one hand, no names. # cue:pad-times #l0016
    Beside it a phone in its mount: a map of the strip, and two dots on it, a J and a T, one on top of the other. # cue:map-dots #l0017
    -> round
* (hear_tasha) [Say hello to Tasha: the camera’s on, and who may see it. # event:camera-told # event:others-asked-after # approach:show-respect@tasha # minutes:1]
    A court may see it one day, you say, and both its sides. It is on now. #l0279
    “Is it,” says Tasha: to the camera, or to you. And then: “November, she sat five hours in the emergency with him. Write that, if you’re writing.” # speaker:tasha # people:tasha@near-left kendra@mid # face:serious # cue:sat-five-hours #l0018
    -> round

=== sweat
Under the dome light the tall man is sweating, at eighteen degrees, and yawning as if he had been up since Sunday. # people:jordan@near-left kendra@mid # face:jordan=tired # face:kendra=calm # cue:sweating #l0019
“A bug,” says Kendra. “He gets it about this time.” # speaker:kendra # face:worried # decisive #l0020
* (car_or_shelter) [He can talk from there or from the bus shelter; his call. # approach:separate-quietly@jordan # approach:give-control@jordan # minutes:1]
    He thinks it over as if you had handed him a menu. “The terrace,” he says. # speaker:jordan # face:smile #l0024
    -> bench
* (ask_kendra) [Find out from Kendra what he usually has for it. # approach:side-with-controller@jordan # approach:talk-past@jordan # minutes:1]
    “Soup,” says Kendra. She smooths his shoulder through the window, and he holds still for it. # speaker:kendra # face:smile #l0021
    “I could stand up,” he says when she has done. “I stand up well.” # speaker:jordan #l0022
    -> bench
* (heat_cage) [Let him sit and get warm in the back of your unit. # approach:arrest-words@jordan # minutes:1]
    He knows which way to duck for the door, and where the knees go. After a minute he knocks on the glass, very politely, to be let out and be sick. # face:jordan=sad #l0023
    -> bench
* (wait_names) [Leave him be until the names are back, it’s only minutes. # event:injury-ignored # minutes:1]
    He settles it himself: out, across the walk, and into the bus shelter, calling back that he would rather do it on county property. # face:jordan=sad #l0025
    -> bench
