import torch

x = torch.tensor([[1., 2.], [torch.nan, 0.], [3., torch.inf]])
torch.nonzero(~torch.isfinite(x).all(dim=1)).flatten()
