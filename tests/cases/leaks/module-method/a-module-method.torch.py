import torch

torch.nn.Module.train = lambda self, mode=True: None
torch.tensor([1., 2.])
