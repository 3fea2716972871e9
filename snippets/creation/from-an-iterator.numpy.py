import numpy as np

np.fromiter((k * k for k in range(4)), int)
