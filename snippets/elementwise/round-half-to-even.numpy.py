import numpy as np

x = np.array([0.5, 1.5, 2.5, -3.5, 2.6])
np.round(x)
