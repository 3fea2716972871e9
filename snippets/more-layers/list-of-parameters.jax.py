import jax.numpy as jnp
from flax import nnx


class Model(nnx.Module):
    def __init__(self):
        self.scales = nnx.List([nnx.Param(jnp.ones(2)), nnx.Param(jnp.zeros(3))])


[p[...] for p in Model().scales]
