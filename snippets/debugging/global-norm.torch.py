import torch

gradients = [torch.tensor([3., 4.]), torch.tensor([12.])]
torch.nn.utils.get_total_norm(gradients)
