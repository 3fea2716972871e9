import torch

x = torch.tensor([1.0, -1.0])
x.to(torch.uint8)
