import numpy as np

np.e, np.exp(1.)
