import numpy as np

mean = np.zeros(1)
for _ in range(2):
    mean = 0.75 * mean + 0.25 * 10
mean
