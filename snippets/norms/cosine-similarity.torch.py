import torch

a = torch.tensor([3., 4.])
b = torch.tensor([8., 6.])
torch.nn.functional.cosine_similarity(a, b, dim=0)
