import numpy as np

state, states = 0., []
for x in np.array([1., 2., 3., 4.]):
    state = (state + x) / 2
    states.append(state)
np.array(states)
