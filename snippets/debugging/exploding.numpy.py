import numpy as np

slope = np.array(1.)
for _ in range(20):
    slope = 1.5 * slope
slope, np.array(1.5) ** 20
