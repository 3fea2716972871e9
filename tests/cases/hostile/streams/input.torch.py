import torch

name = input()
torch.tensor([1., 2.])
