from itertools import product
import torch

x, p = [1., 2., 6.], [0.5, 0.25, 0.25]

def variance(values, chances):
    mean = (chances * values).sum()
    return (chances * (values - mean) ** 2).sum()

def of_the_mean(n):
    samples = torch.tensor(list(product(x, repeat=n)))
    chances = torch.tensor(list(product(p, repeat=n))).prod(dim=1)
    return variance(samples.mean(dim=1), chances)

ns = 2, 3, 4
left = [of_the_mean(n) for n in ns]
right = [variance(torch.tensor(x), torch.tensor(p)) / n for n in ns]
torch.stack(left), torch.stack(right)
