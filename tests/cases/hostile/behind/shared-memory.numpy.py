from multiprocessing import shared_memory
import numpy as np

block = shared_memory.SharedMemory(create=True, size=100)
np.array([1., 2.])
