import torch

x = torch.tensor([0.1, 0.3, 1.7, 1000.3, 60001.0])
(x.half().float() - x).abs(), 2**-11 * x
