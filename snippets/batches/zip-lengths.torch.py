from torch.utils.data import StackDataset

list(StackDataset([1, 2, 3], [10, 20]))
