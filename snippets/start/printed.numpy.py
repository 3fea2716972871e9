import numpy as np

x = np.array([1.0, 2.0, 4.0])
for power in range(1, 4):
    print(power, float((x**power).sum()))
x
