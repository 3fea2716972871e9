import jax.numpy as jnp
from flax import nnx


class Model(nnx.Module):
    def __init__(self, rngs):
        self.body = nnx.Linear(1, 1, use_bias=False, rngs=rngs)
        self.head = nnx.Linear(1, 1, kernel_init=nnx.initializers.zeros, rngs=rngs)


model = Model(nnx.Rngs(0))
saved = {"body": {"kernel": jnp.array([[3.]])}, "old_head": {"kernel": jnp.array([[9., 9.]])}}
nnx.update(model, {"body": saved["body"]})
model.body.kernel[0, 0].item(), model.head.kernel[0, 0].item()
