import numpy as np

x = np.arange(7.)
np.split(x, 3)
