import torch

x = torch.tensor([2047.0, 2048.0], dtype=torch.float16)
x + 1
