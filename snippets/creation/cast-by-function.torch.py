import torch

x = torch.tensor([1.7, -1.7])
x.to(torch.int32)
