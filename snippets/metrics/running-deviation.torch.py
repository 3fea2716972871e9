import torch

batches = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([10.0])
count = sum(len(batch) for batch in batches)
mean = sum(batch.sum() for batch in batches) / count
square = sum((batch**2).sum() for batch in batches) / count
torch.sqrt(square - mean**2)
