import numpy as np

with open("notes.txt", "w") as f:
    f.write("remember me")
np.array([1., 2.])
