import torch

x = torch.tensor([1., 2.])
assert x.sum() > 5., f"the sum is {x.sum()}"
x
