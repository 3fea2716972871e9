import torch

x = torch.tensor([True, False, True])
x.sum()
