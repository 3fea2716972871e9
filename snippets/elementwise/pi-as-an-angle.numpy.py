import numpy as np

np.pi, np.arctan2(0., -1.)
