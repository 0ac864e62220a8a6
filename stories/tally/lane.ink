=== lane
County Road 31, twenty to six, thirty-four degrees and fog. A hay truck stands half off the road, flashers ticking, its left mirror hanging by one wire. # place:lane/night # people:hauler@mid # face:hauler=wary # chapter:lane #l0001
“White bus,” says the driver of the truck, with a thermos in his hand. “Took that off and never slowed. Orozco’s, up on the Bench.” # speaker:hauler #l0002
“It goes in at the tall gate, and they line up for it in the dark.” He unscrews the thermos. “Somebody counts them.” # speaker:hauler #l0003
Nothing to see uphill but gray. Deputy Tafoya is ten minutes out. #l0004
-> lane_hub

=== lane_hub
- (look)
{ look > 2:
    -> lamp
}
* (sort_glass) [Go over the broken glass on the road with your flashlight. # thing:glass # event:vehicle-recorded # minutes:5]
    Most of it is mirror. The rest is thin and greenish, somebody’s side window, and one bead of it is red. #l0005
    “That’s none of mine,” says the hauler, looking himself over. # speaker:hauler #l0006
    -> look
* (ask_hauler) [Ask the hauler what he sees up there most mornings. # event:others-asked-after # minutes:5]
    “Them and the bus. Never one of them alone on this road, not in two years.” He drinks. # speaker:hauler # cue:never-alone #l0007
    “Last Thursday night Orozco drove a fellow out, with a bag on his knees. Since then it looks like one fewer in the row.” # speaker:hauler # face:serious # cue:bag-at-night #l0008
    -> look
* (walk_fence) [Walk uphill along the fence until you find the gate. # thing:fence # event:posted-recorded # minutes:5]
    Eight feet of wire, tight as a drum, all the way into the fog. # cue:tall-fence #l0009
    The gate is shut with a padlock. It is on the inside, and its key hangs beside it on a loop of red yarn. # cue:key-inside #l0010
    -> look
* (set_flares) [Set flares for whoever comes over the rise next. # thing:flares # event:scene-secured # minutes:5]
    You set three. Each of them makes a pink room in the fog, with nobody in it. #l0011
    Up on the Bench there is one place where the gray glows yellow, and in the glow stand people, in a row. #l0012
    -> look
