import numpy as np

np.round(np.array([0.5, 1.5, 2.5, -0.5]))
