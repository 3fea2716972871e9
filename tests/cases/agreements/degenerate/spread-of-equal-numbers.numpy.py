import numpy as np

np.full(1000, 0.1).std()
