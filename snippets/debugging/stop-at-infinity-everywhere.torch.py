import torch

y = torch.log(torch.tensor([0., 1.]))
if not y.isfinite().all():
    raise FloatingPointError("the logarithm is not finite")
y
