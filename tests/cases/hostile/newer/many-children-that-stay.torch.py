import time
import os
import torch

for _ in range(20):
    if not os.fork():
        time.sleep(61)
        os._exit(0)
torch.tensor([1., 2.])
