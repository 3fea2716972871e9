import torch

x = torch.tensor([0, 51, 255], dtype=torch.uint8)
x / 127.5 - 1
