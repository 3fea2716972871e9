import torch

x = torch.tensor([1.5, 257.0, 3.14159])
x.to(torch.bfloat16)
