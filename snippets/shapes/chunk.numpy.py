import numpy as np

x = np.arange(5.)
np.array_split(x, 4)
