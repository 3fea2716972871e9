import torch

x = torch.tensor([1.0, 2.0], dtype=torch.float16)
x * 2.5
