import numpy as np

np.geomspace(2.0, 54.0, 4)
