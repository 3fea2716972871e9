import numpy as np

w, b = np.array(3.), np.array(2.)
{"w": 2 * w * b, "b": w**2}
