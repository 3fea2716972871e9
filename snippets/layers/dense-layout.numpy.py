import numpy as np

np.zeros((100, 200))
