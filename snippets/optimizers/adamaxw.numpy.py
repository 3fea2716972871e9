import numpy as np

p, path = np.array(1.0), []
mean = t = 0.0
largest = np.array(0.0)
for g in [1.0, 1.0, 1.0, -2.0]:
    t += 1
    mean = 0.9 * mean + 0.1 * g
    largest = np.maximum(0.999 * largest, np.abs(g))
    p = p - 0.1 * (mean / (1 - 0.9**t) / largest + 0.5 * p)
    path.append(p)
np.array(path)
