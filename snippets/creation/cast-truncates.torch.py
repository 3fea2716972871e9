import torch

x = torch.tensor([1.7, -1.7, 2.5])
x.to(torch.int32)
