import torch

torch.manual_seed(18)
torch.nn.functional.dropout(torch.rand(20_000), 0.2)
