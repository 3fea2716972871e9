import torch

torch.manual_seed(0)
torch.distributions.Beta(2., 5.).sample((4,))
