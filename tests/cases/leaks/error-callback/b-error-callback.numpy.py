import numpy as np

np.geterrcall() is None
