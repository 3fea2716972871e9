import numpy as np

np.pi
