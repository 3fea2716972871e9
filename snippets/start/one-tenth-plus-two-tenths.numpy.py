import numpy as np

x = np.array(0.1) + np.array(0.2)
x == 0.3
