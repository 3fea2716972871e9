import numpy as np

x = np.array([1., 2., 3.])
total, steps = 0., []
for v in x:
    total = total + v
    steps.append(total**2)
total, np.stack(steps)
