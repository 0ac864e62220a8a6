=== lane
Thirty-four degrees and fog. The hay truck stands half off the road, flashers ticking, its left mirror hanging by one wire. # place:lane/night # people:hauler@mid # face:hauler=wary # chapter:lane #l0001
“Never even touched the brake.” He has a thermos in one hand and the lid in the other. “That’s Orozco’s, up on the Bench. His pickers ride in it.” # speaker:hauler #l0002
“I go by there most mornings with a load. They stand in a line in the dark, in back of his fence, till somebody’s counted them. I never heard one say good morning.” # speaker:hauler #l0003
Past the headlights there is only gray. Deputy Tafoya is still ten minutes off. #l0004
-> lane_hub

=== lane_hub
- (look)
{ look > 2:
    -> lamp
}
* (sort_glass) [Go over the broken glass on the road with your flashlight. # thing:glass # event:vehicle-recorded # minutes:5]
    Most of it is mirror. The rest is thin and greenish, somebody’s side window, and one bead of it is red. #l0005
    “That’s none of mine.” He looks himself over. # speaker:hauler #l0006
    -> look
* (ask_hauler) [Take down what the hauler knows about that white bus. # event:others-asked-after # minutes:5]
    “The crew, always all of them together. Never one alone on this road, not in two years.” He drinks. # speaker:hauler # cue:never-alone #l0007
    “Last Thursday I was late, and met Orozco driving a fellow out in the dark, with a bag on his knees. Since then it looks like one fewer in that line.” # speaker:hauler # face:serious # cue:bag-at-night #l0008
    -> look
* (walk_fence) [Follow the fence from the road until you find the gate. # thing:fence # event:posted-recorded # minutes:5]
    Eight feet of wire, tight as a drum, all the way into the fog. # cue:tall-fence #l0009
    The gate is shut with a padlock. It is on the inside, and its key hangs beside it on a loop of red yarn. # cue:key-inside #l0010
    -> look
* (set_flares) [Set out flares on the road on both sides of the truck. # thing:flares # event:scene-secured # minutes:5]
    You set three. Each of them makes a pink room in the fog, with nobody in it. #l0011
    Up on the Bench there is one place where the gray glows yellow, and in the glow stand people, in a row. #l0012
    -> look
