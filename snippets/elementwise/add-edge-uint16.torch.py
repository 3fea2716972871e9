import torch

x = torch.tensor([65535, 1], dtype=torch.uint16)
x + x
