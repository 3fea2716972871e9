import torch

gradients = [torch.tensor([[1., 2.], [2., 4.]]), torch.tensor([12.])]
torch.nn.utils.get_total_norm(gradients)
