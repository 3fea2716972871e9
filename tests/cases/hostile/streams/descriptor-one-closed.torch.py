import os
import torch

os.close(1)
os.close(2)
print("into nothing")
torch.tensor([1., 2.])
