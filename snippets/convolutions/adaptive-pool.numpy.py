import numpy as np

x = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
np.array([x[0:3].mean(), x[2:5].mean()])
