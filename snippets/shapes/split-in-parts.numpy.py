import numpy as np

x = np.arange(6.)
np.split(x, 3)
