import numpy as np

gradients, v = [1.0, 3.0, -2.0], 0.0
for g in gradients:
    v = 0.5 * v + g
np.array(v), np.array(sum(0.5 ** (2 - k) * g for k, g in enumerate(gradients)))
