import torch

valid = torch.tensor([True, True, False])
causal = torch.ones(3, 3, dtype=torch.bool).tril()
causal & valid & valid[:, None]
