import torch

[torch.asarray(x).ndim == 0 for x in (3., torch.tensor(3.), torch.ones(1))]
