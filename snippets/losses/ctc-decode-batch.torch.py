import torch
from torch.nn.utils.rnn import pad_sequence

logits = torch.tensor([[[0.0, 2.0], [0.0, 2.0], [3.0, 0.0], [0.0, 1.0]]])
paths = [torch.unique_consecutive(row.argmax(dim=1)) for row in logits]
said = [path[path != 0] for path in paths]
pad_sequence(said, batch_first=True, padding_value=-1)
