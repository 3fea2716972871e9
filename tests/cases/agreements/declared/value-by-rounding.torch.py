import torch

torch.nn.functional.gelu(torch.tensor([-2., 1.]))
