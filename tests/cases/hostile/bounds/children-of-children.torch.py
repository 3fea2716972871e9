import os
import time
import torch

for _ in range(9):
    os.fork()
time.sleep(60)
torch.tensor([1., 2.])
