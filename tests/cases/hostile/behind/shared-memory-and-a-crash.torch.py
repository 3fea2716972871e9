import os
from multiprocessing import shared_memory
import torch

kept = shared_memory.SharedMemory(create=True, size=100)
os._exit(1)
torch.tensor([1., 2.])
