import torch

z = torch.tensor([[1., 2., 3.], [0., 0., 4.]])
label = torch.tensor([1, 2])
torch.nn.functional.cross_entropy(z, label, reduction="none")
