import torch

x = torch.tensor([float("nan"), float("inf"), -float("inf")])
x.to(torch.int32)
