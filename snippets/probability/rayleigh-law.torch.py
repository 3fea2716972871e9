import torch

torch.manual_seed(0)
2 * torch.sqrt(2 * torch.empty(20_000).exponential_())
