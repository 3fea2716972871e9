import torch

x = torch.tensor([1.0, 0.3, 448.0, 500.0])
x.to(torch.float8_e4m3fn).float()
