import torch

x = torch.tensor([100, 200, 250], dtype=torch.uint8)
x + 100
