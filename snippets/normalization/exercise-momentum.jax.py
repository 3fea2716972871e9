import jax.numpy as jnp
from flax import nnx

layer = nnx.BatchNorm(1, momentum=0.75, rngs=nnx.Rngs(0))
for _ in range(2):
    layer(jnp.array([[9.0], [11.0]]))
layer.mean[...]
