import torch

a = torch.tensor([100., 3.])
b = torch.tensor([111., 5.])
torch.isclose(a, b, rtol=0.1), torch.isclose(b, a, rtol=0.1)
