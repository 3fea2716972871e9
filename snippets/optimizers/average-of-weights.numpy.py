import numpy as np

average = np.array(0.0)
for value in [0.0, 1.0, 1.0]:
    average = 0.9 * average + 0.1 * value
average
