import numpy as np

np.array([10., 20., 30., 40., 50.])[1:1 + 3]
