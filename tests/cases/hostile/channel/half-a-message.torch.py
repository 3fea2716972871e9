import os
import time
import torch

for number in range(3, 200):
    try:
        os.write(number, bytes([99, 0, 0]))
    except OSError:
        pass
time.sleep(60)
torch.tensor([1., 2.])
