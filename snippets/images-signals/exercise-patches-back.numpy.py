import numpy as np

patches = np.array([[0, 1, 4, 5], [2, 3, 6, 7], [8, 9, 12, 13], [10, 11, 14, 15]])
patches.reshape(2, 2, 2, 2).swapaxes(1, 2).reshape(4, 4)
