from itertools import accumulate

import numpy as np

x = np.array([1., 2., 3., 4.])
states = accumulate(x, lambda state, x: (state + x) / 2, initial=0.)
np.array(list(states)[1:])
