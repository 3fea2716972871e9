import torch

y = torch.log(torch.tensor([-1., 1.]))
if y.isnan().any():
    raise FloatingPointError("the logarithm has NaN")
y
