import numpy as np

calls = np.array(0.)


def times_calls(x):
    calls[...] += 1
    return calls * x


np.stack([times_calls(np.array(1.)) for _ in range(3)])
