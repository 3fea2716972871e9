from concurrent.futures import ThreadPoolExecutor
import time
import torch

pool = ThreadPoolExecutor(2)
pool.submit(time.sleep, 1000)
torch.tensor([1., 2.])
