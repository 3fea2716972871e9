import numpy as np

a, b, out = 0, 1, []
for _ in range(8):
    a, b = b, a + b
    out.append(a)
np.array(out)
