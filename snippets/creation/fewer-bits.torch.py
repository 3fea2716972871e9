import torch

x = torch.tensor([1., 3.14159265])
x.bfloat16().float()
