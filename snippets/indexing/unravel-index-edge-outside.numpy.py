import numpy as np

o = np.array([7])
np.stack(np.unravel_index(o, (2, 3)))
