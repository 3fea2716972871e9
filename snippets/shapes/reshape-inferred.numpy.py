import numpy as np

x = np.arange(12.)
x.reshape(-1, 4)
