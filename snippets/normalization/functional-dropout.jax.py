import jax.numpy as jnp
from flax import nnx


class Model(nnx.Module):
    def __init__(self, rngs):
        self.dropout = nnx.Dropout(0.5, rngs=rngs)

    def __call__(self, x):
        return self.dropout(x)


model = Model(nnx.Rngs(0))
model.eval()
bool((model(jnp.ones(100)) == 0).any())
