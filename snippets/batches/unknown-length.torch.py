from torch.utils.data import DataLoader, IterableDataset


class Rows(IterableDataset):
    def __iter__(self):
        yield from range(10)


len(DataLoader(Rows(), batch_size=4))
