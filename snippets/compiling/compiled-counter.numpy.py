import numpy as np

calls = 0


def times_calls(x):
    global calls
    calls += 1
    return calls * x


np.stack([times_calls(np.array(1.)) for _ in range(3)])
