import numpy as np

losses = np.array([1.0, 2.0, 6.0])
losses.sum() / 8
