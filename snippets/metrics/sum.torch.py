import torch

batches = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([10.0])
sum(batch.sum() for batch in batches)
