import torch

batches = torch.tensor([1., 2., 3.]), torch.tensor([10.])

mean_of_means = torch.stack([batch.mean() for batch in batches]).mean()
total = sum(batch.sum() for batch in batches)
count = sum(len(batch) for batch in batches)
mean_of_means, total / count
