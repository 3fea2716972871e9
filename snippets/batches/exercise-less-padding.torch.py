import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def zeros(data):
    loader = DataLoader(data, batch_size=2, collate_fn=pad_sequence)
    return sum((batch == 0).sum() for batch in loader)


data = [torch.ones(n) for n in (5, 1, 4, 2)]
zeros(data), zeros(sorted(data, key=len))
