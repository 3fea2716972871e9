import torch

x = torch.tensor([1.0, float("nan")])
x.to(torch.int32)
