import numpy as np

x = np.arange(5.)
np.split(x, np.cumsum((1, 3)))
