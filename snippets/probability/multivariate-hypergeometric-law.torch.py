import torch

torch.manual_seed(0)
colors = torch.repeat_interleave(torch.tensor([3, 2, 5]))
order = torch.argsort(torch.rand(20_000, 10), dim=1)
x = torch.nn.functional.one_hot(colors[order[:, :4]], 3).sum(1)
x[:, 0]
