import jax
import jax.numpy as jnp
from flax import nnx


class Count(nnx.Variable):
    pass


class Counter(nnx.Module):
    def __init__(self):
        self.weight = nnx.Param(jnp.ones(2))
        self.count = Count(jnp.zeros(()))


model = Counter()
model.count[...] += 1
len(jax.tree.leaves(nnx.state(model, nnx.Param))), jax.tree.leaves(nnx.state(model, Count))[0]
