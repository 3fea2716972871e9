import torch

x = torch.tensor([1.0, 300.0, 2.0])
x.to(torch.uint8)
