from functools import partial

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

data = [torch.tensor([1, 2, 3]), torch.tensor([4])]
pad = partial(pad_sequence, batch_first=True)
next(iter(DataLoader(data, batch_size=2, collate_fn=pad)))
