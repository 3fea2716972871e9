import numpy as np

widened = np.array([1.0, 0.0, 2.0, 0.0, -1.0])
np.convolve(widened, np.array([1.0, 2.0, 3.0]))
