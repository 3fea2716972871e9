import numpy as np

np.set_printoptions(legacy="1.25")
np.array([1., 2.])
