import torch

x = torch.tensor([1.5, -2.0, 256.0, 0.15625])
x.view(torch.int32) >> 16, x.bfloat16().view(torch.int16).int()
