import torch


@torch.compile(backend="eager")
def compound(balance, years):
    for _ in range(years):
        balance = 1.5 * balance + 1
    return balance


compound(torch.tensor(2.), 3)
