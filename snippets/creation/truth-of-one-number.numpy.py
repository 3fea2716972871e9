import numpy as np

x = np.array([0.5])
x.item() != 0
