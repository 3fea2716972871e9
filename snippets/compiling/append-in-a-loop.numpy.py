import numpy as np

seen = []


def f(x):
    for i in range(3):
        seen.append(i)
        x = 2 * x
    return x


f(np.array(1.))
len(seen)
