import numpy as np

np.ones(2, np.uint8) + 254
