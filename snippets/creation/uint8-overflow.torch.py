import torch

x = torch.tensor([200, 3], dtype=torch.uint8)
y = torch.tensor([100, 4], dtype=torch.uint8)
x + y
