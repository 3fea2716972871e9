import numpy as np

mean = np.zeros(1)
mean
