import torch

torch.manual_seed(0)
torch.distributions.StudentT(5.).sample((4,))
