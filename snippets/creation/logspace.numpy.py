import numpy as np

np.logspace(0.0, 3.0, 4)
