import torch

a = torch.tensor([7, 0])
a // 0
