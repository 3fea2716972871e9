import numpy as np

np.correlate(np.array([1, 2, 3, 4, 5, 6]), np.array([1, 10]), mode="same")
