import numpy as np

np.clip(np.array([3.0, -0.2, -4.0]), -0.5, 0.5)
