import torch


class Meta(type):
    __name__ = property(lambda _: 1 / 0)


class Failure(Exception, metaclass=Meta):
    pass


raise Failure("told")
torch.tensor([1., 2.])
