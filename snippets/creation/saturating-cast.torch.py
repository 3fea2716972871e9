import torch

x = torch.tensor([-5., 100., 300.])
x.clamp(0, 255).to(torch.uint8)
