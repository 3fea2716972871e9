import numpy as np

total, count = np.float64(0), np.float64(0)
total / count
