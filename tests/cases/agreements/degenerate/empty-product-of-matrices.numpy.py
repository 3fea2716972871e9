import numpy as np

np.zeros((2, 0)) @ np.zeros((0, 3))
