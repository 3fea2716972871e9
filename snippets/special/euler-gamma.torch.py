import torch

-torch.digamma(torch.tensor(1.))
