import torch

x = torch.tensor([11.0, 12.0], dtype=torch.float16)
x.exp()
