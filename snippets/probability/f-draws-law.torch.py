import torch

torch.manual_seed(0)
torch.distributions.FisherSnedecor(4., 10.).sample((20_000,))
