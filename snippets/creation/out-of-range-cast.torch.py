import torch

x = torch.tensor([1., 300., 2.])
x.to(torch.uint8)
