from itertools import product
import torch

x, p = [1., 2., 6.], [0.5, 0.25, 0.25]

def expected(n):
    samples = torch.tensor(list(product(x, repeat=n)))
    chances = torch.tensor(list(product(p, repeat=n))).prod(dim=1)
    return (chances * samples.var(dim=1)).sum()

mean = (torch.tensor(p) * torch.tensor(x)).sum()
variance = (torch.tensor(p) * (torch.tensor(x) - mean) ** 2).sum()
left = [expected(n) for n in (2, 3, 4)]
torch.stack(left), torch.stack([variance] * 3)
