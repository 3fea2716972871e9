import numpy as np

np.array([10., 20., 30., 40., 50.])[4:4 + 3]
