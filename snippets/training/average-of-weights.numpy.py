import numpy as np

weights = np.array([0.9, 0.8, 0.7]).reshape(3, 1, 1)
average = weights[0]
for w in weights[1:]:
    average = 0.9 * average + 0.1 * w
average
