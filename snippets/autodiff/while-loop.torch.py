import torch

x = torch.tensor(1.5)
torch.while_loop(lambda x: x < 12, lambda x: (2 * x,), (x,))[0]  # prototype
