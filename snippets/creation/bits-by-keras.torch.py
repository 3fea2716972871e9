import torch

x = torch.tensor([258, 1], dtype=torch.int16)
x.view(torch.uint8)
