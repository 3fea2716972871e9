import torch

x = torch.tensor([1., 2049., 65504.])
x.half()
